// Whether a row already holds what a mail tells: the same mail twice, or the seller was quicker (product.md 11).
import type { EventKey } from '../orders/event';
import { compareFacts, factOf } from '../orders/facts';
import type { History } from '../orders/history';
import type { Order } from '../orders/order';
import { MINUTE } from '../time/instant';
import type { Moment } from '../time/moment';

/** What is told twice within this time happened once. */
const SAME_MAIL = 10 * MINUTE;

/** The row holds this event of that time. A word of mine between the two makes them two. */
export function isHeldByRow(order: Order, history: History, event: EventKey, when: Moment): boolean {
  if (event === 'closed') return order.closedAt !== undefined;
  if (event === 'sent-back') return isNear(order.sentBackAt, when) || isSentBackSince(order, when);
  // Whatever the seller found in the message, it is this message; 差し戻し and a refused cancellation come by themselves.
  const isMessage = (word: Moment | undefined) =>
    ![order.sentBackAt, order.cancelRefusedAt].some((one) => one?.at === word?.at);
  return [order.buyerAt, order.stallAt].some(
    (word) => isNear(word, when) && isMessage(word) && !spokeBetween(history, word!, when),
  );
}

function isNear(fact: Moment | undefined, when: Moment): boolean {
  return fact !== undefined && !fact.dateOnly && Math.abs(fact.at - when.at) <= SAME_MAIL;
}

function spokeBetween({ seller }: History, word: Moment, when: Moment): boolean {
  return seller !== undefined && !seller.dateOnly && seller.at > word.at && seller.at <= when.at;
}

/** Recorded by the seller after the mail came (the same day, where the time was left out), and not delivered formally between. */
function isSentBackSince({ sentBackAt, formalAt }: Order, when: Moment): boolean {
  if (!sentBackAt) return false;
  const mail = factOf('sentBackAt', when)!;
  const held = factOf('sentBackAt', sentBackAt)!;
  const formal = factOf('formalAt', formalAt);
  if (formal && (compareFacts(mail, formal) < 0 || compareFacts(held, formal) < 0)) return false;
  return compareFacts(held, mail) >= 0;
}
