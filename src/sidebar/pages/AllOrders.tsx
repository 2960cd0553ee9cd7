// すべて: every order, with search and two filters.
import { useState } from 'preact/hooks';
import type { OrderItem, SidebarState } from '../../app/views/view';
import { filterOrders, NO_FILTER, type OrderFilter } from '../filterOrders';
import { Choice } from '../parts/Choice';
import { OrderList } from '../parts/OrderList';
import { useFinished } from '../useFinished';
import { useWords } from '../words';

/** A list longer than this is shown piece by piece. */
const PIECE = 50;

/** Kept while the sidebar is open: coming back from an order finds the same list. */
let kept: { filter: OrderFilter; limit: number } = { filter: NO_FILTER, limit: PIECE };

export function AllOrders({ state, open }: { state: SidebarState; open: (order: OrderItem) => void }) {
  const words = useWords();
  const [{ filter, limit }, setView] = useState(kept);
  const change = (part: Partial<OrderFilter>) => show({ filter: { ...filter, ...part }, limit: PIECE });
  const show = (next: typeof kept) => {
    kept = next;
    setView(next);
  };
  const found = filterOrders(state.orders, filter);
  const over = useFinished(filter, state);
  const count = found.length + over.total;
  const shown = [...found, ...over.orders].slice(0, limit);
  const rest = count - shown.length;
  const more = () => {
    show({ filter, limit: limit + PIECE });
    if (found.length + over.orders.length < limit + PIECE) over.more();
  };
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1} data-heading>
        {words.all.heading}
      </h1>
      <search class="filters">
        <input
          type="search"
          class="field"
          aria-label={words.all.search}
          placeholder={words.all.search}
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
        <div class="filters__row">
          <Choice
            label={words.all.turn}
            names={words.all.turns}
            value={filter.turn}
            choose={(turn) => change({ turn })}
          />
          <Choice
            label={words.all.openness}
            names={words.all.opennesses}
            value={filter.openness}
            choose={(openness) => change({ openness })}
          />
        </div>
      </search>
      <p class="soft count" role="status">
        {over.isComing ? words.loading : count > 0 ? words.ordersCount(count) : words.all.none}
      </p>
      {count === 0 && !over.isComing ? (
        <button type="button" class="button" onClick={() => show({ filter: NO_FILTER, limit: PIECE })}>
          {words.all.clear}
        </button>
      ) : null}
      <OrderList orders={shown} open={open} />
      {rest > 0 ? (
        <button type="button" class="button button--wide" onClick={more}>
          {words.all.more(rest)}
        </button>
      ) : null}
    </>
  );
}
