// One order: whose turn, what next and until when, how it ends, the text, and one tap for whatever happened.
import type { OrderView, SidebarState } from '../../app/views/view';
import { focusHeading, useEscape } from '../focus';
import { EventButtons } from '../parts/EventButtons';
import { MoreTexts } from '../parts/MoreTexts';
import { OrderHead } from '../parts/OrderHead';
import { OrderList } from '../parts/OrderList';
import { StepCard } from '../parts/StepCard';
import { StepWork } from '../parts/StepWork';
import { Timeline } from '../parts/Timeline';
import { useWords } from '../words';

interface Props {
  state: SidebarState;
  id: string;
  back: () => void;
  open: (id: string) => void;
}

export function OrderPage({ state, id, back, open }: Props) {
  const words = useWords();
  useEscape(back);
  const order = state.orders.find((candidate) => candidate.id === id);
  if (!order) {
    return (
      <main class="page">
        <h1 tabIndex={-1} data-heading>
          {words.order.gone}
        </h1>
        <p class="soft">{words.order.goneHint}</p>
      </main>
    );
  }
  return <Found order={order} others={othersOf(order, state)} open={open} />;
}

function Found({
  order,
  others,
  open,
}: {
  order: OrderView;
  others: readonly OrderView[];
  open: (id: string) => void;
}) {
  const words = useWords();
  return (
    <main class="page">
      <OrderHead order={order} />
      <StepCard order={order} />
      <StepWork order={order} done={focusHeading} />
      <EventButtons order={order} done={focusHeading} />
      <Timeline points={order.timeline} />
      <MoreTexts order={order} done={focusHeading} />
      {others.length > 0 ? (
        <section class="section">
          <h2>{words.order.sameBuyer}</h2>
          <OrderList orders={others} open={open} />
        </section>
      ) : null}
    </main>
  );
}

function othersOf(order: OrderView, state: SidebarState): readonly OrderView[] {
  return state.orders.filter((other) => order.sameBuyer.includes(other.id) && other.id !== order.id);
}
