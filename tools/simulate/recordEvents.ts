// The events of --events: at its moment each is chosen in the row's できごと cell, as a user would.
import type { Instant } from '../../src/domain/time/instant';
import type { Zone } from '../../src/domain/time/zone';
import type { CsvTable } from '../csv';
import type { World } from '../emulator';
import { simulateWords as words } from '../words';
import { readSheetMoment } from './readMoment';
import { type TabTable, tabOf, tabTable } from './tabTable';

export interface ScriptedEvent {
  readonly at: Instant;
  readonly order: string;
  readonly event: string;
  /** いつ, '' = now. */
  readonly when: string;
  /** Row of the file, for messages. */
  readonly row: number;
}

export interface ReadEvents {
  readonly events: readonly ScriptedEvent[];
  /** Rows whose moment cannot be read: they are left out. */
  readonly told: readonly string[];
}

/** The events by time; those of one moment in the order of the file. */
export function readEvents(csv: CsvTable, zone: Zone): ReadEvents {
  const events: ScriptedEvent[] = [];
  const told = [...csv.told];
  for (const row of csv.rows) {
    const text = row.cell('日時');
    const at = readSheetMoment(text, zone);
    if (at === null) {
      told.push(words.badEventMoment(csv.file, row.number, text));
      continue;
    }
    const order = row.cell('注文番号').trim();
    events.push({ at, order, event: row.cell('できごと').trim(), when: row.cell('いつ').trim(), row: row.number });
  }
  return { events: events.sort((a, b) => a.at - b.at), told };
}

/** Types the event into its row; onEdit does the rest. Returns a complaint, or null when the sheet took it. */
export function recordEvent(world: World, event: ScriptedEvent): string | null {
  const table = tabTable(tabOf(world.workbook, 'orders'), 'orders', '注文番号');
  const { sheet } = table;
  const rows = rowsOf(table, event.order);
  const [row] = rows;
  if (row === undefined || event.order === '') return words.eventUnknownOrder(event.row, event.order);
  if (rows.length > 1) return words.eventDoubleOrder(event.row, event.order);
  const shown = (header: string) => {
    const at = rowsOf(table, event.order)[0] ?? row;
    return sheet.text(at, table.need(header));
  };
  const before = shown('最後のできごと');
  // いつ first: the moment must be there when choosing the event wakes the add-on.
  const cells = [...(event.when ? [['いつ', event.when] as const] : []), ['できごと', event.event] as const];
  for (const [header, text] of cells) {
    const result = sheet.type(row, table.need(header), text);
    if (!result.ok) return words.eventRefused(event.row, result.message);
  }
  // The add-on refuses what is unknown or contradicts the row: nothing moves, and 注意 says why.
  const refused = shown('最後のできごと') === before && shown('注意').includes(event.event);
  return refused ? words.eventRefused(event.row, shown('注意')) : null;
}

/** Found anew each time: between two looks the add-on or the user may have sorted. */
function rowsOf({ sheet, headerRow, need }: TabTable, id: string): number[] {
  const column = need('注文番号');
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= sheet.lastRow; row++) {
    if (sameId(sheet.text(row, column), id)) rows.push(row);
  }
  return rows;
}

function sameId(cell: string, id: string): boolean {
  return cell.normalize('NFKC').trim() === id.normalize('NFKC').trim();
}
