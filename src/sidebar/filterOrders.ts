// Which of the orders that are not over すべて shows.
import type { OrderItem } from '../app/views/view';

export interface OrderFilter {
  readonly search: string;
  readonly turn: 'any' | 'seller' | 'buyer' | 'market';
  readonly openness: 'any' | 'open' | 'closed';
}

export const NO_FILTER: OrderFilter = { search: '', turn: 'any', openness: 'open' };

/**
 * Keeps the order of the list. Every word searched for must occur in buyer, title, number or marketplace;
 * width and case of letters do not matter: 「ｍｉｋａｎ」 finds Mikan.
 */
export function filterOrders(orders: readonly OrderItem[], filter: OrderFilter): readonly OrderItem[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  if (filter.openness === 'closed') return [];
  return orders.filter((order) => {
    if (filter.turn !== 'any' && order.turn !== filter.turn) return false;
    const text = folded(order);
    return words.every((word) => text.includes(word));
  });
}

/** Made once for each order: a key in the search must not wait for two thousand of them. */
const known = new WeakMap<OrderItem, string>();

function folded(order: OrderItem): string {
  const text = known.get(order) ?? fold([order.buyer, order.title, order.id, order.market].join('\n'));
  known.set(order, text);
  return text;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
