// What makes a row もうすぐ or worse beside its step: the order's end, the last day of cancelling, the promised day (product.md 3 and 4.1).
// Each is said in words wherever the row is shown, so each is a problem with its moment.

import type { NoticeKind } from '../orders/notice';
import type { Problem } from '../orders/order';
import { isNudge } from '../orders/rungs';
import { workShown } from '../orders/workShown';
import { HOUR, type Instant } from '../time/instant';
import { endOfDay, latestInstant } from '../time/moment';
import type { RunningClock, Severity } from './assessment';
import type { Case, Verdict } from './case';
import { clockNamed, settledBy } from './clocks';
import { episodeOf } from './episode';
import { daysLater, promisedUntil } from './sending';

export interface Concern {
  readonly severity: Severity;
  readonly problem: Problem;
  /** The text that should be offered first. */
  readonly text: NoticeKind | null;
  /** The end it is about. */
  readonly clock?: RunningClock;
}

const DAY = 24 * HOUR;
/** From here on, what would stop a refund is named. */
const LAST_CHANCE = 72 * HOUR;
const CANCEL_LIMIT_WARNING_DAYS = 7;
const DUE_DAY_LASTS = 3;
/** A 納期のご相談 sent this long before the promised day comes near counts as sent for it. */
const TALKED_DAYS_BEFORE = 7;

/** All that hold, the order's end first. */
export function concernsOf(c: Case, found: Verdict): Concern[] {
  return [orderEnds(c), cancelLimit(c), dueDay(c, found)].filter((one): one is Concern => one !== null);
}

/** Warned of from some days before it; one that refunds is an alarm in its last day. */
function orderEnds({ clocks, history, market, now, world }: Case): Concern | null {
  const clock = clockNamed(clocks, 'hardEnd');
  if (!clock || settledBy(clocks)) return null;
  const from = daysLater(clock.endsAt, -market.hardEndWarningDays, world);
  if (now < from) return null;
  const { endsAt, result } = clock;
  const refunds = result === 'refunded';
  const lastChance = refunds && endsAt - now < LAST_CHANCE;
  const delivered = history.standingFormal !== undefined;
  const column = market.hardEndFrom === 'due' ? 'dueAt' : 'purchasedAt';
  return {
    severity: refunds && endsAt - now < DAY ? 'danger' : 'soon',
    problem: {
      code: refunds ? 'ends-refunded' : result === 'paid' ? 'ends-paid' : 'ends-open',
      column,
      blocking: false,
      at: endsAt,
      from,
      ...(lastChance && { stoppedBy: stopOf(delivered, market) }),
    },
    text: lastChance ? (delivered ? 'N12' : 'N11') : null,
    clock,
  };
}

function stopOf(
  delivered: boolean,
  { formalStopsHardEnd, hardEndFrom }: Case['market'],
): NonNullable<Problem['stoppedBy']> {
  if (delivered) return 'acceptance';
  if (formalStopsHardEnd) return 'formal-delivery';
  return hardEndFrom === 'due' ? 'later-due-day' : 'completion';
}

/** While a cancellation may still be the way out. */
function cancelLimit({ clocks, history, now, order, world }: Case): Concern | null {
  const clock = clockNamed(clocks, 'cancelLimit');
  if (!clock || clock.over || settledBy(clocks)) return null;
  const from = daysLater(clock.endsAt, -CANCEL_LIMIT_WARNING_DAYS, world);
  if (now < from) return null;
  if (workShown(order) || history.standingFormal || history.standingCancelRequest) return null;
  const problem: Problem = { code: 'cancel-limit', column: 'purchasedAt', blocking: false, at: clock.endsAt, from };
  return { severity: 'soon', problem, text: null };
}

/** The promised day comes while the buyer owes something: snoozed or not, the day has to be spoken about. */
function dueDay(c: Case, { step, turn }: Verdict): Concern | null {
  const { clocks, history, market, now, order, world } = c;
  const owes = turn === 'buyer' || (step.kind === 'send' && step.notice !== null && isNudge(step.notice));
  if (!order.dueAt || history.standingFormal || !owes || announcesCancelling(c)) return null;
  const end = endOfDay(order.dueAt.day, world.zone);
  const mark = end - DAY;
  const hardEnd = market.hardEndFrom === 'due' ? clockNamed(clocks, 'hardEnd') : undefined;
  const until = hardEnd?.endsAt ?? daysLater(end, DUE_DAY_LASTS, world);
  if (now < mark || now >= until || talkedAbout(c, daysLater(mark, -TALKED_DAYS_BEFORE, world))) return null;
  const problem: Problem = {
    code: 'due-day',
    column: 'dueAt',
    blocking: false,
    at: end,
    ...(now >= end && { over: true }),
  };
  return { severity: 'soon', problem, text: 'N11' };
}

/** A キャンセルの予告 whose deadline is running. */
function announcesCancelling(c: Case): boolean {
  const { promise } = episodeOf(c, 'before', c.history.fact('noShowAt'));
  return promise?.kind === 'N3' && promisedUntil(promise, c.world) > c.now;
}

function talkedAbout({ notices, world }: Case, since: Instant): boolean {
  return notices.some(({ kind, sentAt }) => kind === 'N11' && sentAt && latestInstant(sentAt, world.zone) > since);
}
