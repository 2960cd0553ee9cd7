// 注文番号 of all orders at once gone, its column deleted or renamed and put back: きょう still shows which order had which.
import { plainText } from '../../domain/values/plainText';
import { textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { cellOf, type TableRow } from '../../sheet/table';
import type { Book } from '../desk/book';

/**
 * The number that each row had, where that is certain: the same buyer, and the only one of that name or with the same step, date and page.
 * Empty unless no row has a number while きょう lists some. Without it every notice would be drafted and every alert mailed once more.
 */
export function lostIds({ orders, orderTable, todayTable }: Book): ReadonlyMap<OrderRow, string> {
  const found = new Map<OrderRow, string>();
  if (orders.some(({ order }) => order.id !== '')) return found;
  const shown = (row: TableRow, key: 'buyer' | 'nextStep' | 'until' | 'open' | 'id') =>
    plainText(textFromCell(cellOf(todayTable, row, key)));
  const said = ({ source }: OrderRow, key: 'nextStep' | 'until' | 'url') =>
    plainText(textFromCell(cellOf(orderTable, source, key)));
  for (const row of todayTable.rows) {
    const id = textFromCell(cellOf(todayTable, row, 'id'));
    if (id === '') continue;
    const free = orders.filter((one) => !found.has(one) && plainText(one.order.buyer) === shown(row, 'buyer'));
    // Below the step きょう may say what became of the last choice.
    const alike = free.filter(
      (one) =>
        shown(row, 'nextStep').startsWith(said(one, 'nextStep')) &&
        shown(row, 'until') === said(one, 'until') &&
        shown(row, 'open') === said(one, 'url'),
    );
    // Of orders alike in everything きょう lists the upper row first.
    const match = alike[0] ?? (free.length === 1 ? free[0] : undefined);
    if (match) found.set(match, id);
  }
  return found;
}
