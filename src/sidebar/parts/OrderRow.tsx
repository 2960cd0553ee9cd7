// One order in a list: who, what next, until when. What needs nothing looks like nothing.
import type { OrderView } from '../../app/views/view';
import { SeverityMark } from './SeverityMark';

export function OrderRow({ order, open }: { order: OrderView; open: (id: string) => void }) {
  return (
    <button
      type="button"
      class={`row row--${order.open ? order.severity : 'done'}`}
      data-order={order.id}
      onClick={() => open(order.id)}
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
