// 履歴: what was recorded and done, one line each, once. The lines are written before what they tell of: a run that dies afterwards leaves lines of
// things that did not happen, and the next one that writes there takes them out again (`hasHappened`). Written afterwards, they would be lost.

import type { Cell } from '../../../sheet/cells';
import { cellOf, type FoundTable } from '../../../sheet/table';
import { putRows, type RowCells } from '../../../sheet/writes';
import type { ColumnsOf } from '../../../text/areas/sheet';
import type { Desk } from '../../desk/desk';
import type { Logged } from '../../desk/memory';
import { hasHappened, type Told, toldIn } from './hasHappened';

type LogColumn = ColumnsOf['log'];

/**
 * 履歴 only grows, so it is never read whole: its header, where it ends, and the lines below `known`, if there are any. Called again with the same
 * desk, it writes the same lines anew.
 */
export function appendLog(desk: Desk, known: Logged | undefined): void {
  const { book, log: all, logged, troubles } = desk;
  // What could not be written has not happened.
  const log = all.filter(({ orderId }) => !troubles.unwritten.has(orderId));
  if (log.length === 0 && !logged) return;
  const table = book.logTable();
  if (!table.sheet || table.columns.size === 0) return;
  const found = table as FoundTable<LogColumn>;
  const rows: RowCells<LogColumn>[] = log.map(({ kind, orderId, buyer, detail }) => ({
    at: new Date(book.now),
    orderId,
    buyer,
    what: book.words.log.kinds[kind],
    detail,
  }));
  const { row, kept, count } = logged ?? startOf(desk, found, known);
  const lines = [...kept, ...rows];
  const blank = Math.max(0, count - lines.length);
  desk.logged = { row, kept, count: lines.length + blank, last: row + lines.length - 1 };
  putRows(found, row, [...lines, ...Array.from({ length: blank }, () => ({}))]);
}

/** Below everything; or from the first line on that tells of what did not happen, with those after it that did. */
function startOf(desk: Desk, table: FoundTable<LogColumn>, known: Logged | undefined) {
  const last = table.sheet.getLastRow();
  const below = { row: last + 1, kept: [] as RowCells<LogColumn>[], count: 0 };
  if (!known || last <= known.row) return below;
  const first = Math.max(known.row, table.headerRow) + 1;
  const lines = linesFrom(table, first, last);
  const latest = Math.max(...lines.map((line) => line?.at ?? 0));
  // Lines of runs that ended well stand so low because somebody inserted rows above them.
  if (latest <= known.at) return below;
  // Earlier ones were judged by the run that wrote the latest.
  const isFalse = (line: Told | null) => line !== null && line.at === latest && !hasHappened(desk, line);
  const at = lines.findIndex(isFalse);
  // Between lines of ours stands something of the seller's: nothing is moved there.
  if (at < 0 || lines.slice(at).includes(null)) return below;
  const kept = lines.slice(at).flatMap((line) => (line && !isFalse(line) ? [line.cells] : []));
  return { row: first + at, kept, count: last - first - at + 1 };
}

/** null: none of ours. */
function linesFrom(table: FoundTable<LogColumn>, first: number, last: number): (Told | null)[] {
  const { sheet, columns } = table;
  const left = Math.min(...columns.values());
  const width = Math.max(...columns.values()) - left + 1;
  const values = sheet.getRange(first, left, last - first + 1, width).getValues() as Cell[][];
  const padding = Array.from({ length: left - 1 }, () => '');
  return values.map((cells) => {
    const row = { row: 0, cells: [...padding, ...cells] };
    const text = (key: LogColumn) => cellOf(table, row, key);
    const line = Object.fromEntries([...columns.keys()].map((key) => [key, text(key)])) as RowCells<LogColumn>;
    return toldIn(line);
  });
}
