// A text that no step asks for: thanks, a delay, days off. Composed when the seller asks, and not kept.
import type { NoticeKind } from '../../domain/orders/notice';
import { phaseOfKind } from '../../domain/orders/rungs';
import { lookFirstText } from '../../text/notice';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { checkNotice } from '../texts/checkNotice';
import { composeFor } from '../texts/composeFor';
import type { NoticeView } from './view';

export function composeOnDemand(book: Book, one: Assessed, kind: NoticeKind): NoticeView {
  const { order } = one;
  const shown = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const planned = { kind, wording: 1 as const, phase: phaseOfKind(kind, shown), deadline: null, plannedAt: null };
  const text = composeFor(book, one, planned);
  const findings = checkNotice(book, { text, kind, deadline: null, orderId: order.id, plannedAt: null });
  return {
    key: '',
    kind,
    name: book.words.lists.notices[kind],
    text,
    deadline: '',
    lookFirst: lookFirstText(order.market, book.words.language),
    findings,
  };
}
