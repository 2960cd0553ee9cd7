// What the add-on keeps beside the orders and cannot read any more counts as never written from now on. It is said once, and the run goes on.
import { type Desk, orderCell, setOrderCell } from '../desk/desk';
import type { Memory } from '../desk/memory';
import { isUnreadable } from '../desk/rowMemory';

export function forgetUnreadable(desk: Desk, { unreadable = [] }: Memory): void {
  const { orders, words } = desk.book;
  if (unreadable.length > 0) tell(desk, '', '', '');
  for (const orderRow of orders) {
    const { order, lost } = orderRow;
    if (desk.troubles.aside.has(order.id)) continue;
    const columns = isUnreadable(orderCell(desk, orderRow, 'undo')) ? ([...lost, 'undo'] as const) : lost;
    for (const key of columns) setOrderCell(desk, orderRow, key, '');
    const names = columns.map((key) => words.sheet.headers.orders[key]);
    if (names.length > 0) tell(desk, order.id, order.buyer, names.join('・'));
  }
}

function tell(desk: Desk, orderId: string, buyer: string, detail: string): void {
  desk.lost = true;
  desk.log.push({ kind: 'forgotten', orderId, buyer, detail });
}
