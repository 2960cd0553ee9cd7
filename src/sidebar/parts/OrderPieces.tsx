// A list that may be long, drawn piece by piece.
import { useState } from 'preact/hooks';
import type { OrderItem } from '../../app/views/view';
import { useWords } from '../words';
import { OrderList } from './OrderList';

const PIECE = 50;

export function OrderPieces({ orders, open }: { orders: readonly OrderItem[]; open: (order: OrderItem) => void }) {
  const words = useWords();
  const [limit, setLimit] = useState(PIECE);
  const rest = orders.length - limit;
  return (
    <>
      <OrderList orders={orders.slice(0, limit)} open={open} />
      {rest > 0 ? (
        <button type="button" class="button button--wide" onClick={() => setLimit(limit + PIECE)}>
          {words.all.more(rest)}
        </button>
      ) : null}
    </>
  );
}
