// One order in a list: who, what next, until when. What needs nothing looks like nothing.
import type { OrderItem } from '../../app/views/view';
import { SeverityMark } from './SeverityMark';

/** Two rows may hold one number. */
export const nameOf = ({ id, buyer }: OrderItem): string => `${id}\n${buyer}`;

export function OrderRow({ order, open }: { order: OrderItem; open: (order: OrderItem) => void }) {
  return (
    <button
      type="button"
      class={`row row--${order.open ? order.severity : 'done'}`}
      data-order={nameOf(order)}
      onClick={() => open(order)}
    >
      <span class="row__who">
        <span class="row__buyer">{order.buyer}</span>
        <span class="row__title">{order.title}</span>
        <SeverityMark severity={order.severity} text={order.severityText} />
      </span>
      <span class="row__step">{order.stepText || order.stageText}</span>
      {order.untilText ? <span class="row__until">{order.untilText}</span> : null}
    </button>
  );
}
