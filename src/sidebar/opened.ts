// What an order's page changes in the list that is shown: its own line, where it stands. The next reading of everything sorts it.
import type { OrderItem, OrderView, SidebarState } from '../app/views/view';

/** `gone`: there is no such order any more. */
export type OpenedPage = OrderView | 'gone';

export function withPage(state: SidebarState, page: OrderView): SidebarState {
  const item = itemOf(page);
  const at = state.orders.findIndex(({ id, buyer }) => id === page.id && buyer === page.buyer);
  const others = (from: readonly OrderItem[]) => from.filter((_, index) => index !== at);
  const isListed = at >= 0;
  const orders = !page.open
    ? others(state.orders)
    : isListed
      ? state.orders.map((one, index) => (index === at ? item : one))
      : [item, ...state.orders];
  const finished = state.finished + (isListed === page.open ? 0 : page.open ? -1 : 1);
  return { ...state, orders, finished: Math.max(0, finished), need: orders.filter(({ today }) => today).length };
}

function itemOf({ id, buyer, title, market, ...page }: OrderView): OrderItem {
  const { turn, stage, severity, stageText, severityText, stepText, untilText, open, today } = page;
  const texts = { stageText, severityText, stepText, untilText };
  return { id, buyer, title, market, turn, stage, severity, ...texts, open, today };
}
