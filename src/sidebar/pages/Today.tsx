// きょう: what needs the seller, worst first; calm when nothing does.
import type { OrderItem, SidebarState } from '../../app/views/view';
import { DepartureCard } from '../parts/DepartureCard';
import { OrderPieces } from '../parts/OrderPieces';
import { Picture } from '../parts/Picture';
import { SalesCard } from '../parts/SalesCard';
import { useWords } from '../words';

export function Today({ state, open }: { state: SidebarState; open: (order: OrderItem) => void }) {
  const words = useWords();
  const asOf = state.lastRun ? words.asOf(state.lastRun) : words.notRunYet;
  const { departure } = state;
  const leaving = departure ? <DepartureCard departure={departure} orders={state.orders} /> : null;
  const sales = state.sales ? <SalesCard sales={state.sales} /> : null;
  if (state.broken) {
    return (
      <h1 tabIndex={-1} data-heading>
        {words.today.broken}
      </h1>
    );
  }
  if (state.need === 0) {
    return (
      <>
        <div class="calm">
          <Picture />
          <h1 class="calm__heading" tabIndex={-1} data-heading>
            {words.today.emptyHeading}
          </h1>
          <p class="soft">{state.orders.length + state.finished === 0 ? words.today.noOrders : words.today.empty}</p>
          <p class="soft">{asOf}</p>
        </div>
        {leaving}
        {sales}
      </>
    );
  }
  return (
    <>
      <div class="headline">
        <h1 tabIndex={-1} data-heading>
          {words.today.heading}
        </h1>
        <span class="soft">{words.ordersCount(state.need)}</span>
      </div>
      {departure?.pressing ? leaving : null}
      <OrderPieces orders={state.orders.filter(({ today }) => today)} open={open} />
      <p class="soft as-of">{asOf}</p>
      {departure?.pressing ? null : leaving}
      {sales}
    </>
  );
}
