// The wording check of a draft, in words: one sentence a finding, with its source.

import { UNKNOWN_MARKET } from '../../domain/markets/unknownMarket';
import { checkWording } from '../../domain/notices/wording/checkWording';
import type { Notice } from '../../domain/orders/notice';
import { deadlineText } from '../../text/format';
import type { Book } from '../desk/book';

/** What to mend before the text is pasted. Empty when there is nothing. */
export function checkNotice(
  book: Book,
  { text, kind, deadline, orderId, plannedAt }: Pick<Notice, 'text' | 'kind' | 'deadline' | 'orderId' | 'plannedAt'>,
): string[] {
  const { now, words, world, zone } = book;
  const order = book.orders.find((one) => one.order.id === orderId)?.order;
  const market = world.markets.get(order?.market ?? '') ?? UNKNOWN_MARKET;
  const promised = deadline !== null && { deadlineText: deadlineText(deadline, zone, market.language) };
  const found = checkWording(text, {
    market,
    kind,
    deadline,
    ...promised,
    now: Math.max(now, plannedAt ?? now),
    calendar: world.calendar,
    zone,
    ...(order && { title: order.title, buyer: order.buyer }),
  });
  return found.map(({ code, quote, source }) => {
    const sentence = words.findings.findings[code](quote);
    return source ? words.findings.withSource(sentence, source) : sentence;
  });
}
