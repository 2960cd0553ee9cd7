// すべて: every order, with search and two filters.
import { useState } from 'preact/hooks';
import type { SidebarState } from '../../app/views/view';
import { filterOrders, NO_FILTER, type OrderFilter } from '../filterOrders';
import { Choice } from '../parts/Choice';
import { OrderList } from '../parts/OrderList';
import { useWords } from '../words';

/** A list longer than this is shown piece by piece. */
const PIECE = 50;

/** Kept while the sidebar is open: coming back from an order finds the same list. */
let kept: { filter: OrderFilter; limit: number } = { filter: NO_FILTER, limit: PIECE };

export function AllOrders({ state, open }: { state: SidebarState; open: (id: string) => void }) {
  const words = useWords();
  const [{ filter, limit }, setView] = useState(kept);
  const change = (part: Partial<OrderFilter>) => show({ filter: { ...filter, ...part }, limit: PIECE });
  const show = (next: typeof kept) => {
    kept = next;
    setView(next);
  };
  const found = filterOrders(state.orders, filter);
  const rest = found.length - limit;
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
        {found.length > 0 ? words.ordersCount(found.length) : words.all.none}
      </p>
      {found.length === 0 ? (
        <button type="button" class="button" onClick={() => show({ filter: NO_FILTER, limit: PIECE })}>
          {words.all.clear}
        </button>
      ) : null}
      <OrderList orders={found.slice(0, limit)} open={open} />
      {rest > 0 ? (
        <button type="button" class="button button--wide" onClick={() => show({ filter, limit: limit + PIECE })}>
          {words.all.more(rest)}
        </button>
      ) : null}
    </>
  );
}
