// A world's document as a kept sheet.
import type { CellCopy, ColumnCopy, TabCopy, TriggerCopy, ValidationCopy, World } from '../emulator';
import { a1, columnLetters } from '../emulator/model/a1';
import { type At, sharedAreas } from './areas';
import { keptCell } from './cells';
import { FORMAT, type KeptBy, type KeptCell, type KeptColumn, type KeptSheet, type KeptTab } from './KeptSheet';

/** The sheet as it is now, with everything in an order that depends on nothing but the sheet. */
export function keep(world: World, product: KeptBy): KeptSheet {
  const copy = world.copyDocument();
  const { owner, name, zone, locale, recalculation, tabs, properties, triggers, metadata, namedRanges } = copy;
  const { script, document, user } = properties;
  const users = Object.fromEntries(Object.entries(user).map(([who, values]) => [who, sorted(values)]));
  return {
    format: FORMAT,
    product,
    keptAt: iso(world.clock.now()),
    owner,
    spreadsheet: { name, zone, locale, recalculation },
    triggers: triggers.map(keptTrigger),
    properties: { script: sorted(script), document: sorted(document), user: sorted(users) },
    mailbox: world.mails.map(({ at, subject }) => ({ at: iso(at), subject })),
    tabs: tabs.map(keptTab),
    ...(metadata && { metadata }),
    ...(namedRanges && { namedRanges: [...namedRanges].sort((a, b) => (a.name < b.name ? -1 : 1)) }),
  };
}

const iso = (at: number) => new Date(at).toISOString();

function sorted<T>(values: { readonly [name: string]: T }): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keptTrigger({ createdAt, nextAt, ...rest }: TriggerCopy) {
  return { ...rest, createdAt: iso(createdAt), nextAt: nextAt === null ? null : iso(nextAt) };
}

function keptTab(tab: TabCopy): KeptTab {
  const known = new Map<object, object>();
  /** What many cells share is brought into order once, and stays shared. */
  const onceEach = <T extends object>(shared: T, order: (value: T) => T): T => {
    if (!known.has(shared)) known.set(shared, order(shared));
    return known.get(shared) as T;
  };
  const worn = <T>(pick: (cell: CellCopy) => T | null): At<T>[] =>
    tab.cells.flatMap((cell) => {
      const what = pick(cell);
      return what === null ? [] : [{ row: cell.row, column: cell.column, what }];
    });
  return {
    name: tab.name,
    id: tab.id,
    hidden: tab.hidden,
    color: tab.tabColor,
    size: { rows: tab.maxRows, columns: tab.maxColumns },
    frozen: { rows: tab.frozenRows, columns: tab.frozenColumns },
    columns: Object.fromEntries(
      Object.entries(tab.columns).map(([column, state]) => [columnLetters(Number(column)), keptColumn(state)]),
    ),
    rowHeights: { ...tab.rowHeights },
    hiddenRows: tab.hiddenRows,
    conditionalFormats: tab.conditionalFormats.map((one) => ({ ...one, style: sorted(one.style) })),
    validations: sharedAreas(worn(({ rule }) => rule && onceEach(rule, keptRule))),
    formats: sharedAreas(worn(({ format }) => format)),
    looks: sharedAreas(worn(({ look }) => look && onceEach(look, sorted))),
    notes: Object.fromEntries(worn(({ note }) => note).map(({ row, column, what }) => [a1(row, column), what])),
    cells: keptRows(tab.cells),
  };
}

/** In one order of properties, wherever the rule came from. */
function keptRule({ criteria, args, showDropdown, allowInvalid, help, anchor }: ValidationCopy): ValidationCopy {
  return { criteria, args, showDropdown, allowInvalid, help, ...(anchor && { anchor }) };
}

function keptColumn({ width, hidden, depth, collapsed }: ColumnCopy): KeptColumn {
  return {
    width,
    ...(hidden && { hidden: true as const }),
    ...(depth > 0 && { grouped: depth }),
    ...(collapsed && { collapsed: true as const }),
  };
}

function keptRows(cells: readonly CellCopy[]): KeptTab['cells'] {
  const rows: Record<string, Record<string, KeptCell>> = {};
  for (const cell of cells) {
    const kept = keptCell(cell);
    if (kept === null) continue;
    rows[cell.row] ??= {};
    rows[cell.row]![columnLetters(cell.column)] = kept;
  }
  return rows;
}
