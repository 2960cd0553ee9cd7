// What a read mail does: on which order its event is recorded, or why somebody is asked first (product.md 11).
import type { EventRefusal } from '../orders/eventTable';
import { compareFacts, factOf, isAfter } from '../orders/facts';
import { historyOf } from '../orders/history';
import type { Notice } from '../orders/notice';
import type { Order } from '../orders/order';
import { recordEvent } from '../orders/recordEvent';
import { asKnownBefore, RECORDING_NOW } from '../orders/recording';
import { type Moment, timed } from '../time/moment';
import type { Zone } from '../time/zone';
import { isHeldByRow } from './heldByRow';
import type { MailReading } from './mail';
import { orderMeant } from './ordersMeant';

export type MailPlan =
  /** The event goes to this row at the mail's time. `asks`: a word of the buyer that came after mine, so that its meaning is asked. */
  | { readonly next: 'record'; readonly order: Order; readonly when: Moment; readonly asks: boolean }
  /** Accepted, but no formal delivery is on record: the seller says whether it is so. */
  | { readonly next: 'ask'; readonly order: Order; readonly when: Moment }
  /** The row holds it already. */
  | { readonly next: 'same'; readonly order: Order }
  | { readonly next: 'contradiction'; readonly order: Order; readonly when: Moment; readonly refusal: EventRefusal }
  /** Nothing tells which of these (none: no row fits). */
  | { readonly next: 'ambiguous'; readonly candidates: readonly Order[] }
  | { readonly next: 'noOrder' }
  /** A row through its number and 購入日時; `buyer` may be blank. */
  | {
      readonly next: 'newOrder';
      readonly market: string;
      readonly room: string;
      readonly buyer: string;
      readonly when: Moment;
    }
  /** Bought, and its row is there: only these blank facts are filled. */
  | { readonly next: 'fillBlanks'; readonly order: Order; readonly purchasedAt: Moment }
  /** Tells of nothing that is recorded: listed or passed over by what was read. */
  | { readonly next: 'nothing' };

/** What follows from a mail that tells `reading`, for these rows (all of them) and their notices. Pure; nothing is guessed. */
export function placeMail(
  reading: MailReading,
  orders: readonly Order[],
  notices: readonly Notice[],
  zone: Zone,
): MailPlan {
  if (reading.what !== 'event' && reading.what !== 'bought') return { next: 'nothing' };
  const when = timed(reading.at, zone);
  const meant = orderMeant(reading, orders);
  if (meant.order) {
    if (reading.what === 'bought') return bought(meant.order, when);
    return happened(meant.order, notices, reading, when);
  }
  if (meant.candidates.length > 0) return { next: 'ambiguous', candidates: meant.candidates };
  if (reading.what === 'event') return { next: 'noOrder' };
  const { room, buyer, markets } = reading;
  return { next: 'newOrder', market: markets[0]!, room, buyer, when };
}

/** A blank 購入日時 is filled, unless the order ended before. */
function bought(order: Order, when: Moment): MailPlan {
  if (order.purchasedAt) return { next: 'same', order };
  const end = factOf('closedAt', order.closedAt ?? order.cancelledAt);
  if (end && compareFacts(factOf('purchasedAt', when)!, end) > 0) {
    return { next: 'contradiction', order, when, refusal: 'closed-order' };
  }
  return { next: 'fillBlanks', order, purchasedAt: when };
}

function happened(order: Order, notices: readonly Notice[], { event }: MailReading, when: Moment): MailPlan {
  if (event === null) return { next: 'nothing' };
  const own = notices.filter(({ orderId }) => orderId === order.id);
  const known = asKnownBefore(order, when);
  const history = historyOf(known, own);
  if (isHeldByRow(order, history, event, when)) return { next: 'same', order };
  const recording = recordEvent(order, own, event, when);
  const now = factOf('buyerAt', when, RECORDING_NOW)!;
  const purchase = history.fact('purchasedAt');
  const refusal = !recording.ok ? recording.refusal : isAfter(purchase, now) ? 'when-too-early' : null;
  if (refusal) return { next: 'contradiction', order, when, refusal };
  const formal = history.standingFormal;
  const isAccepted = formal !== undefined && compareFacts(factOf('okAt', when, RECORDING_NOW)!, formal) >= 0;
  if (event === 'closed' && !isAccepted) return { next: 'ask', order, when };
  return { next: 'record', order, when, asks: event === 'replied' && isAfter(now, history.seller) };
}
