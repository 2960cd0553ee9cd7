// 履歴: what was recorded and done, one line each.

import { putRows, type RowCells } from '../../../sheet/writes';
import type { ColumnsOf } from '../../../text/areas/sheet';
import type { Desk } from '../../desk/desk';

/** 履歴 only grows, so it is never read whole: its header, and where it ends. Called again with the same desk, it writes the same lines anew. */
export function appendLog(desk: Desk): void {
  const { book, log: all, logged, troubles } = desk;
  // What could not be written has not happened.
  const log = all.filter(({ orderId }) => !troubles.unwritten.has(orderId));
  if (log.length === 0 && !logged) return;
  const table = book.logTable();
  if (!table.sheet || table.columns.size === 0) return;
  const rows: RowCells<ColumnsOf['log']>[] = log.map(({ kind, orderId, buyer, detail }) => ({
    at: new Date(book.now),
    orderId,
    buyer,
    what: book.words.log.kinds[kind],
    detail,
  }));
  while (rows.length < (logged?.count ?? 0)) rows.push({});
  const row = logged?.row ?? table.sheet.getLastRow() + 1;
  desk.logged = { row, count: rows.length };
  putRows(table, row, rows);
}
