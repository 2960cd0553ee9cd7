// Orders that are over, a page at a time: those that ended last come first.
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { orderItem } from './sidebarState';
import type { FinishedOrders } from './view';

const PAGE = 50;

/** Every word searched for must occur in buyer, title, number or marketplace; width and case of letters do not matter. */
export function finishedOrders(
  book: Book,
  assessed: readonly Assessed[],
  search: string,
  from: number,
): FinishedOrders {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const isMeant = ({ order: { buyer, title, id, market } }: Assessed) => {
    const text = folded([buyer, title, id, market].join('\n'));
    return words.every((word) => text.includes(word));
  };
  const endOf = ({ order: { closedAt, cancelledAt } }: Assessed) => (closedAt ?? cancelledAt)?.at ?? 0;
  const over = assessed.filter(({ assessment }) => assessment.step.kind === 'none').filter(isMeant);
  const page = over.sort((a, b) => endOf(b) - endOf(a)).slice(from, from + PAGE);
  return { orders: page.map((one) => orderItem(book, one)), total: over.length };
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
