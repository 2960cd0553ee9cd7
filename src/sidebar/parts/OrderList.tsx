// Orders one below the other, each a button that opens it.
import type { OrderItem } from '../../app/views/view';
import { OrderRow } from './OrderRow';

export function OrderList({ orders, open }: { orders: readonly OrderItem[]; open: (order: OrderItem) => void }) {
  // Two rows may hold one number (then both need fixing): they still are two rows here.
  const seen = new Map<string, number>();
  const key = (id: string) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${id}\n${count}`;
  };
  return (
    <ul class="rows">
      {orders.map((order) => (
        <li key={key(order.id)}>
          <OrderRow order={order} open={open} />
        </li>
      ))}
    </ul>
  );
}
