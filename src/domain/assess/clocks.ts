// The marketplace clocks of one order that run, or have run out unanswered (product.md 3 and 4.1).

import { CLOCK_IDS, type ClockId, type Market } from '../markets/market';
import { isAfter } from '../orders/facts';
import type { History } from '../orders/history';
import type { Order } from '../orders/order';
import type { Instant } from '../time/instant';
import { endOfLength } from '../time/length';
import type { Moment } from '../time/moment';
import type { RunningClock } from './assessment';
import type { AssessWorld } from './case';

/** Clocks that punish the seller when they run out. They count from 00:00 of a date-only day; all others from its 24:00. */
export const PUNISHING: ReadonlySet<ClockId> = new Set<ClockId>(['firstContact', 'replyToBuyer', 'answerCancel']);

/** From where each clock runs; undefined while it does not. */
const STARTS: { readonly [id in ClockId]: (history: History, market: Market) => Moment | undefined } = {
  firstContact: (history) => (history.contacted ? undefined : history.fact('purchasedAt')),
  replyToBuyer: (history) => notBeforePurchase(history, history.unansweredSince),
  answerCancel: (history) => notBeforePurchase(history, history.openBuyerCancel),
  review: (history) => history.standingFormal,
  autoAgree: (history) => history.standingCancelRequest,
  platformNudge: (history) => nudgedSupport(history),
  hardEnd: (history, market) =>
    isOvertaken(history, market) ? undefined : history.fact(market.hardEndFrom === 'due' ? 'dueAt' : 'purchasedAt'),
};

/** A hard end that refunds does not come while a formal delivery stands whose review pays: that clock decides. */
function isOvertaken(history: History, { clocks: { hardEnd, review } }: Market): boolean {
  return (
    hardEnd.result === 'refunded' &&
    history.standingFormal !== undefined &&
    review.length !== null &&
    review.result === 'paid'
  );
}

/** A message before the purchase is no message in the order: its clock starts with the order. */
export function notBeforePurchase(history: History, start: Moment | undefined): Moment | undefined {
  const purchase = history.fact('purchasedAt');
  return start && purchase && purchase.at > start.at ? purchase : start;
}

/** The platform was asked to nudge the buyer about the standing formal delivery, and no word came since. */
function nudgedSupport(history: History): Moment | undefined {
  const asked = history.fact('supportAskedAt');
  return history.standingFormal && isAfter(asked, history.standingFormal) && isAfter(asked, history.heard)
    ? asked
    : undefined;
}

/** All clocks that run or have run out unanswered, in the order of the rules. None once the order is closed or cancelled. */
export function runningClocks(
  order: Order,
  history: History,
  market: Market,
  world: AssessWorld,
  now: Instant,
): RunningClock[] {
  if (order.closedAt || order.cancelledAt) return [];
  const clocks = CLOCK_IDS.flatMap((id): RunningClock[] => {
    const { length, result } = market.clocks[id];
    const start = STARTS[id](history, market);
    if (!length || !start) return [];
    const against = PUNISHING.has(id);
    const direction = against ? 'against-seller' : 'to-wait-for';
    const punishes = against && (id !== 'replyToBuyer' || history.owesReply);
    const endsAt = endOfLength(start, length, direction, world.calendar, world.zone);
    return [{ id, startsAt: start.at, endsAt, result, over: endsAt <= now, punishes }];
  });
  const settled = clocks.some((clock) => settles(clock) && clock.over);
  return settled ? clocks.filter((clock) => !PUNISHING.has(clock.id)) : clocks;
}

/** Its end settles the order: the sale is booked or the buyer refunded, and nothing is left to punish. */
export function settles({ id, result }: RunningClock): boolean {
  return !PUNISHING.has(id) && (result === 'paid' || result === 'refunded');
}

/** The clock of that id, if it runs. */
export function clockNamed(clocks: readonly RunningClock[], id: ClockId): RunningClock | undefined {
  return clocks.find((clock) => clock.id === id);
}
