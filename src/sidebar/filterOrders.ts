// Which orders すべて shows.
import type { OrderView } from '../app/views/view';

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
export function filterOrders(orders: readonly OrderView[], filter: OrderFilter): readonly OrderView[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean);
  return orders.filter((order) => {
    if (filter.turn !== 'any' && order.turn !== filter.turn) return false;
    if (filter.openness !== 'any' && order.open !== (filter.openness === 'open')) return false;
    const text = fold([order.buyer, order.title, order.id, order.market].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();
