// A text to paste as the sidebar shows it: with the deadline that it tells, the days that may be chosen instead, and what to look at before.
import { deadlineChoices } from '../../domain/assess/sending';
import { UNKNOWN_MARKET } from '../../domain/markets/unknownMarket';
import { dateOfText, isOver } from '../../domain/notices/wording/deadlineInText';
import type { NoticeKind } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import { promisesDeadline, takesDate } from '../../domain/orders/rungs';
import type { Instant } from '../../domain/time/instant';
import { dayOf } from '../../domain/time/zone';
import { deadlineText } from '../../text/format';
import { lookFirstText } from '../../text/notice';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { checkNotice } from '../texts/checkNotice';
import { composeOnDemand, type TextToPaste, textToPaste } from '../texts/textToPaste';
import type { NoticeView } from './view';

const MOST_CHOICES = 8;

/** What there is to paste for the order's step, or null. */
export function stepNotice(book: Book, one: Assessed): NoticeView | null {
  const found = textToPaste(book, one);
  return found && viewOfText(book, one, found, one.assessment.step.due);
}

/** A text that no step asks for: thanks, a delay, days off. `at`: the day it proposes; `text`: as the seller changed it. */
export function onDemand(book: Book, one: Assessed, kind: NoticeKind, at: Instant | null, text: string): NoticeView {
  const composed = text || composeOnDemand(book, one, kind, at);
  const told = dateOfText(kind, composed, dayOf(book.now, book.zone), {
    zone: book.zone,
    dueDay: one.order.dueAt?.day,
  });
  const deadline = takesDate(kind) && typeof told === 'number' ? told : null;
  return viewOfText(book, one, { key: '', kind, text: composed, deadline }, null);
}

function viewOfText(book: Book, one: Assessed, found: TextToPaste, plannedAt: Instant | null): NoticeView {
  const { order } = one;
  const { words, world, zone, now } = book;
  const { key, kind, text, deadline } = found;
  const market = world.markets.get(order.market) ?? UNKNOWN_MARKET;
  const told = (at: Instant) => deadlineText(at, zone, market.language);
  const sendAt = Math.max(now, plannedAt ?? now);
  const mayChoose = kind === 'N11' || (promisesDeadline(kind) && key !== '');
  const ask = dateQuestion(book, order, found);
  return {
    key,
    kind,
    name: words.lists.notices[kind],
    text,
    deadline: deadline === null ? '' : told(deadline),
    lookFirst: lookFirstText(order.market, words.language),
    findings: checkNotice(book, { text, kind, deadline, orderId: order.id, plannedAt }),
    ...(mayChoose && {
      dates: deadlineChoices(sendAt, MOST_CHOICES, world).map((at) => ({ at: String(at), label: told(at) })),
    }),
    ...(ask && { ask }),
  };
}

/** Asked before a text is copied or sent whose date cannot be taken: it names none, several, or one that is over. '' = nothing to ask. */
export function dateQuestion(
  { words, now, zone }: Book,
  { dueAt }: Order,
  { kind, text }: Pick<TextToPaste, 'kind' | 'text'>,
): string {
  if (!takesDate(kind)) return '';
  const today = dayOf(now, zone);
  const told = dateOfText(kind, text, today, { zone, dueDay: dueAt?.day });
  const why = typeof told === 'number' && isOver(told, today, zone) ? 'past' : told;
  return typeof why === 'string' ? words.guidance.noDate[why] : '';
}
