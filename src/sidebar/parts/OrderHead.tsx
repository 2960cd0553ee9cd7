// Who and what: the top of an order's page.
import type { OrderView } from '../../app/views/view';
import { useWords } from '../words';
import { ExternalLink } from './ExternalLink';

export function OrderHead({ order }: { order: OrderView }) {
  const words = useWords();
  return (
    <div class="order-head">
      <h1 tabIndex={-1} data-heading>
        {order.buyer}
      </h1>
      <p>{[order.title, order.amount].filter(Boolean).join('　')}</p>
      <p class="soft">{[order.market, words.order.number(order.id)].filter(Boolean).join(' · ')}</p>
      {order.url ? <ExternalLink url={order.url}>{words.order.openRoom}</ExternalLink> : null}
    </div>
  );
}
