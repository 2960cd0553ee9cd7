// One order: whose turn, what next and until when, how it ends, the text, and one tap for whatever happened.
import type { OrderItem, OrderView } from '../../app/views/view';
import { focusHeading, useEscape } from '../focus';
import { EventButtons } from '../parts/EventButtons';
import { MoreTexts } from '../parts/MoreTexts';
import { OrderHead } from '../parts/OrderHead';
import { OrderList } from '../parts/OrderList';
import { StepCard } from '../parts/StepCard';
import { StepWork } from '../parts/StepWork';
import { Timeline } from '../parts/Timeline';
import { useSnapshot, useStore } from '../useStore';
import { useWords } from '../words';

interface Props {
  back: () => void;
  open: (order: OrderItem) => void;
}

export function OrderPage({ back, open }: Props) {
  const words = useWords();
  const { page } = useSnapshot(useStore());
  useEscape(back);
  if (!page) {
    return (
      <main class="page" aria-busy="true">
        <h1 class="visually-hidden" tabIndex={-1} data-heading>
          {words.loading}
        </h1>
        <p class="loading" role="status">
          {words.loading}
        </p>
      </main>
    );
  }
  if (page === 'gone') {
    return (
      <main class="page">
        <h1 tabIndex={-1} data-heading>
          {words.order.gone}
        </h1>
        <p class="soft">{words.order.goneHint}</p>
      </main>
    );
  }
  return <Found order={page} open={open} />;
}

function Found({ order, open }: { order: OrderView; open: (order: OrderItem) => void }) {
  const words = useWords();
  return (
    <main class="page">
      <OrderHead order={order} />
      <StepCard order={order} />
      <StepWork order={order} done={focusHeading} />
      <EventButtons order={order} done={focusHeading} />
      <Timeline points={order.timeline} />
      <MoreTexts order={order} done={focusHeading} />
      {order.others && order.others.length > 0 ? (
        <section class="section">
          <h2>{words.order.sameBuyer}</h2>
          <OrderList orders={order.others} open={open} />
        </section>
      ) : null}
    </main>
  );
}
