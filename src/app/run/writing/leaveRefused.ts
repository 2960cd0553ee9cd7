// A row that Google refuses to write: nothing of it may stand half-done.
import { flush } from '../../../google/spreadsheet';
import { cellOf, type SheetTable, type TableRow } from '../../../sheet/table';
import { type CellChange, writeExactly } from '../../../sheet/writes';
import { type Desk, orderCell } from '../../desk/desk';
import { dropChanges } from './writeRows';

/**
 * Puts back what was written of the order and its notices before Google refused, so that its choice is taken anew from the same facts; and
 * says in 注意 why, where that cell can be written.
 */
export function leaveRefused(desk: Desk, orderId: string, reason: string): void {
  const { orderTable, noticeTable, words, orders } = desk.book;
  const orderRow = orders.find((_, at) => desk.orders[at]!.id === orderId);
  const attention = orderRow && String(orderCell(desk, orderRow, 'attention'));
  const { orderChanges, noticeChanges } = dropChanges(desk, new Set([orderId]));
  tryToWrite(orderTable, asRead(orderTable, orderChanges.values()));
  tryToWrite(noticeTable, asRead(noticeTable, noticeChanges.values()));
  if (!orderRow) return;
  const told = words.problems.problems.failed({ column: '', value: reason });
  const value = [told, attention].filter(Boolean).join('\n');
  tryToWrite(orderTable, [{ row: orderRow.row, key: 'attention', value }]);
}

function asRead<K extends string>(table: SheetTable<K>, changes: Iterable<CellChange<K>>): CellChange<K>[] {
  const source = (row: number): TableRow => table.rows[row - table.headerRow - 1]!;
  return [...changes].map(({ row, key }) => ({ row, key, value: cellOf(table, source(row), key) }));
}

function tryToWrite<K extends string>(table: SheetTable<K>, changes: readonly CellChange<K>[]): void {
  try {
    writeExactly(table, changes);
    flush();
  } catch {
    // This very cell is what Google refuses: it holds what it held. The reason is remembered, and told in the sidebar.
  }
}
