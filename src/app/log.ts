// 履歴: what was recorded and done, one line each.
import type { Cell } from '../sheet/cells';
import { LOG_COLUMNS } from '../sheet/columns';
import { findHeader } from '../sheet/table';
import { growTo, intoCell } from '../sheet/writes';
import type { ColumnsOf } from '../text/areas/sheet';
import type { Desk } from './desk';

/** 履歴 only grows, so it is never read whole: its header, and where it ends. */
export function appendLog({ book, log: all, troubles: { unwritten } }: Desk): void {
  // What could not be written has not happened.
  const log = all.filter(({ orderId }) => !unwritten.has(orderId));
  if (log.length === 0) return;
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
  growTo(sheet, last + rows.length);
  sheet.getRange(last + 1, 1, rows.length, width).setValues(rows);
}
