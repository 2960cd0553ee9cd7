// 履歴: what was recorded and done, one line each.

import { LOG_COLUMNS } from '../../columns';
import type { Cell } from '../../sheet/cells';
import { findHeader } from '../../sheet/table';
import { growTo, intoCell } from '../../sheet/writes';
import type { ColumnsOf } from '../../text/areas/sheet';
import type { Desk } from '../desk/desk';

/** 履歴 only grows, so it is never read whole: its header, and where it ends. Called again with the same desk, it writes the same lines anew. */
export function appendLog(desk: Desk): void {
  const { book, log: all, logged, troubles } = desk;
  // What could not be written has not happened.
  const log = all.filter(({ orderId }) => !troubles.unwritten.has(orderId));
  if (log.length === 0 && !logged) return;
  const sheet = book.logSheet;
  const last = sheet.getLastRow();
  const width = LOG_COLUMNS.length;
  const { columns } = findHeader(last > 0 ? [sheet.getRange(1, 1, 1, width).getValues()[0] as Cell[]] : [], 'log');
  const rows = log.map((line) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    const values: Record<ColumnsOf['log'], Cell> = {
      at: new Date(book.now),
      orderId: line.orderId,
      buyer: line.buyer,
      what: book.words.log.kinds[line.kind],
      detail: line.detail,
    };
    for (const key of LOG_COLUMNS)
      cells[(columns.get(key) ?? LOG_COLUMNS.indexOf(key) + 1) - 1] = intoCell(values[key]);
    return cells;
  });
  const row = logged?.row ?? last + 1;
  while (rows.length < (logged?.count ?? 0)) rows.push(Array.from({ length: width }, () => ''));
  desk.logged = { row, count: rows.length };
  growTo(sheet, row + rows.length - 1);
  sheet.getRange(row, 1, rows.length, width).setValues(rows);
}
