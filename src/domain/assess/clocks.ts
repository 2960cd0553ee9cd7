// The marketplace clocks of one order that run, or have run out unanswered (product.md 3 and 4.1).

import { CLOCK_IDS, type ClockId, type ClockResult, type Market } from '../markets/market';
import { type Fact, isAfter, isAtOrAfter } from '../orders/facts';
import type { History } from '../orders/history';
import { type Instant, MINUTE } from '../time/instant';
import { endOfLength } from '../time/length';
import type { Moment } from '../time/moment';
import type { RunningClock, StartedClock } from './assessment';
import type { AssessWorld } from './case';

/** Clocks that punish the seller whenever they run out. A hard end that refunds does, too. */
export const PUNISHING: ReadonlySet<ClockId> = new Set<ClockId>(['firstContact', 'replyToBuyer', 'answerCancel']);

/** From where each clock runs; undefined while it does not. */
const STARTS: { readonly [id in ClockId]: (history: History, market: Market) => Moment | undefined } = {
  firstContact: (history) => (history.contacted ? undefined : history.fact('purchasedAt')),
  replyToBuyer: (history) => notBeforePurchase(history, history.unansweredSince),
  answerCancel: (history) => notBeforePurchase(history, cancelToAnswer(history)),
  review: (history) => history.standingFormal,
  cancelLimit: (history) => history.fact('purchasedAt'),
  autoAgree: (history) => history.standingCancelRequest,
  platformNudge: (history) => nudgedSupport(history),
  hardEnd: (history, { formalStopsHardEnd, hardEndFrom }) =>
    formalStopsHardEnd && history.standingFormal
      ? undefined
      : history.fact(hardEndFrom === 'due' ? 'dueAt' : 'purchasedAt'),
};

/**
 * What harms the seller counts from 00:00 of a date-only day, so that nobody is late; what the seller waits for counts from its 24:00, so
 * that nobody is early.
 */
export function countsAgainstSeller(id: ClockId, result: ClockResult): boolean {
  return PUNISHING.has(id) || id === 'cancelLimit' || (id === 'hardEnd' && result === 'refunded');
}

/** The buyer's cancel request that waits for an answer: a request of the seller's own, standing or made since, is one. */
export function cancelToAnswer({ fact, openBuyerCancel, standingCancelRequest }: History): Fact | undefined {
  if (standingCancelRequest || isAtOrAfter(fact('cancelRequestedAt'), openBuyerCancel)) return undefined;
  return openBuyerCancel;
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
export function startedClocks(history: History, market: Market, world: AssessWorld): StartedClock[] {
  const started: StartedClock[] = [];
  if (history.fact('closedAt') || history.fact('cancelledAt')) return started;
  for (const id of CLOCK_IDS) {
    const { length, result } = market.clocks[id];
    const start = length ? STARTS[id](history, market) : undefined;
    if (!length || !start) continue;
    const direction = countsAgainstSeller(id, result) ? 'against-seller' : 'to-wait-for';
    const endsAt = endOfLength(start, length, direction, world.calendar, world.zone);
    started.push({ id, startsAt: start.at, endsAt, result });
  }
  return started;
}

/** The same clocks as they stand at `now`. */
export function clocksAt(started: readonly StartedClock[], { owesReply }: History, now: Instant): RunningClock[] {
  const clocks = started.map(({ id, startsAt, endsAt, result }): RunningClock => {
    const over = endsAt <= now;
    const punishes = PUNISHING.has(id)
      ? id !== 'replyToBuyer' || owesReply
      : id === 'hardEnd' && result === 'refunded' && !over;
    return { id, startsAt, endsAt, result, over, punishes };
  });
  // What would have come later is dead: nothing is left to punish.
  return settledBy(clocks)
    ? clocks.filter(({ id }) => !PUNISHING.has(id)).map((clock) => ({ ...clock, punishes: false }))
    : clocks;
}

/** Its end settles the order: the sale is booked or the buyer refunded. */
export function settles({ id, result }: RunningClock): boolean {
  return !PUNISHING.has(id) && (result === 'paid' || result === 'refunded');
}

/** The clocks that end an order by themselves. Of two that end on one minute the first counts: its stage stands higher in the table. */
const ENDS: readonly ClockId[] = ['hardEnd', 'autoAgree', 'review', 'platformNudge'];

function earliestEnd(clocks: readonly RunningClock[], over: boolean): RunningClock | undefined {
  const minute = ({ endsAt }: RunningClock) => Math.floor(endsAt / MINUTE);
  let first: RunningClock | undefined;
  for (const clock of clocks) {
    if (clock.over !== over || !ENDS.includes(clock.id) || !(settles(clock) || clock.id === 'hardEnd')) continue;
    const sooner = first ? minute(clock) - minute(first) : -1;
    if (sooner < 0 || (sooner === 0 && ENDS.indexOf(clock.id) < ENDS.indexOf(first!.id))) first = clock;
  }
  return first;
}

/** The end that has settled the order: the earliest of those that have run out. */
export function settledBy(clocks: readonly RunningClock[]): RunningClock | undefined {
  return earliestEnd(clocks, true);
}

/** The end that will come first. */
export function nextEnd(clocks: readonly RunningClock[]): RunningClock | undefined {
  return earliestEnd(clocks, false);
}

/** The clock of that id, if it runs. */
export function clockNamed(clocks: readonly RunningClock[], id: ClockId): RunningClock | undefined {
  return clocks.find((clock) => clock.id === id);
}
