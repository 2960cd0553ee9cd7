// Opens a kept sheet: the document in a world of its own, under any version of the product.
import { type CellCopy, createWorld, type TabCopy, type World, type WorldOptions } from '../emulator';
import { columnNumber } from '../emulator/model/a1';
import { cellsOf, position } from './areas';
import { openedCell } from './cells';
import { FORMAT, type KeptSheet, type KeptTab, type KeptTrigger } from './KeptSheet';

/** Reads the text of a file. Throws when it is not of this format. */
export function readKept(text: string): KeptSheet {
  const kept = JSON.parse(text) as KeptSheet;
  if (kept.format !== FORMAT) throw new Error(`This is no "${FORMAT}" but "${String(kept.format)}".`);
  return kept;
}

/**
 * A world at the moment of keeping, with the files pushed beside the sheet. Nothing has run in it yet. The mailbox holds subjects only.
 *
 * Example: `openKept(readKept(text), { files: 'dist' }).runDueTriggers(…)`
 */
export function openKept(kept: KeptSheet, options: Omit<WorldOptions, 'now' | 'owner'>): World {
  const { owner, spreadsheet, properties, metadata, namedRanges } = kept;
  const world = createWorld({ realm: 'kept', ...options, now: Date.parse(kept.keptAt), owner });
  const [tabs, triggers] = [kept.tabs.map(openedTab), kept.triggers.map(openedTrigger)];
  const named = { ...(metadata && { metadata }), ...(namedRanges && { namedRanges }) };
  world.putDocument({ ...spreadsheet, owner, properties, tabs, triggers, ...named });
  for (const { at, subject } of kept.mailbox) {
    world.mails.push({ at: Date.parse(at), from: owner, to: owner, subject, body: '', attachments: 0 });
  }
  return world;
}

function openedTrigger({ createdAt, nextAt, ...rest }: KeptTrigger) {
  return { ...rest, createdAt: Date.parse(createdAt), nextAt: nextAt === null ? null : Date.parse(nextAt) };
}

function openedTab(tab: KeptTab): TabCopy {
  const columns = Object.entries(tab.columns).map(([letters, { width, hidden, grouped, collapsed }]) => [
    columnNumber(letters),
    { width, hidden: hidden ?? false, depth: grouped ?? 0, collapsed: collapsed ?? false },
  ]);
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    tabColor: tab.color,
    maxRows: tab.size.rows,
    maxColumns: tab.size.columns,
    frozenRows: tab.frozen.rows,
    frozenColumns: tab.frozen.columns,
    columns: Object.fromEntries(columns),
    rowHeights: tab.rowHeights,
    hiddenRows: tab.hiddenRows,
    conditionalFormats: tab.conditionalFormats,
    cells: openedCells(tab),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Everything that is said of a cell, brought together; by row, then by column. */
function openedCells(tab: KeptTab): CellCopy[] {
  const rows: Mutable<CellCopy>[][] = [];
  const cellAt = (row: number, column: number): Mutable<CellCopy> => {
    rows[row] ??= [];
    rows[row]![column] ??= { row, column, ...openedCell(undefined), format: null, note: null, rule: null, look: null };
    return rows[row]![column]!;
  };
  for (const [row, cells] of Object.entries(tab.cells)) {
    for (const [letters, kept] of Object.entries(cells)) {
      Object.assign(cellAt(Number(row), columnNumber(letters)), openedCell(kept));
    }
  }
  for (const { row, column, what } of cellsOf(tab.validations)) cellAt(row, column).rule = what;
  for (const { row, column, what } of cellsOf(tab.formats)) cellAt(row, column).format = what;
  for (const { row, column, what } of cellsOf(tab.looks)) cellAt(row, column).look = what;
  for (const [cell, note] of Object.entries(tab.notes)) {
    const { row, column } = position(cell);
    cellAt(row, column).note = note;
  }
  return rows.flatMap((line) => (line ?? []).filter((cell) => cell !== undefined));
}
