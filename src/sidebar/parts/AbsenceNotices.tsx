// お休みのお知らせ, one order after the other: choose, copy, send, say so.
import { useState } from 'preact/hooks';
import type { DepartureView, NoticeView, OrderItem } from '../../app/views/view';
import { sentEvent } from '../sentEvent';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { NoticeCard } from './NoticeCard';

interface Props {
  orders: readonly OrderItem[];
  events: DepartureView['events'];
}

export function AbsenceNotices({ orders, events }: Props) {
  const words = useWords();
  const store = useStore();
  const [chosen, setChosen] = useState<{ order: OrderItem; notice: NoticeView } | null>(null);
  const compose = async (order: OrderItem) => {
    const notice = await store.compose(order, 'N13');
    setChosen(notice && { order, notice });
  };
  const event = chosen ? sentEvent('N13', chosen.order.stage) : 'wrote';
  const send = async (edited: string | null) => {
    if (!chosen) return;
    const sent = { kind: chosen.notice.kind, text: edited ?? chosen.notice.text };
    if (await store.record(chosen.order, event, sent)) setChosen(null);
  };
  return (
    <>
      <ul class="departure__orders">
        {orders.map((order) => (
          <li key={order.id}>
            <span class="departure__order">
              {order.buyer}
              <span class="soft">{order.title}</span>
            </span>
            <ActionButton
              action="compose"
              look="plain"
              label={words.today.composeFor(order.buyer, order.title)}
              working={words.notice.compose}
              press={() => compose(order)}
            >
              {words.notice.compose}
            </ActionButton>
          </li>
        ))}
      </ul>
      {chosen ? (
        <NoticeCard
          key={`${chosen.order.id}\n${chosen.notice.text}`}
          notice={chosen.notice}
          ready
          sent={send}
          sentName={event === 'wrote' || event === 'wrote-waiting' ? events[event] : ''}
          sentAction={`record:${event}`}
        />
      ) : null}
    </>
  );
}
