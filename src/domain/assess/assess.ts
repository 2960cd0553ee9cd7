// The one answer to every question about an order: whose turn, what next and by when (product.md 4).

import type { Market } from '../markets/market';
import { UNKNOWN_MARKET } from '../markets/unknownMarket';
import { historyOf } from '../orders/history';
import type { Notice } from '../orders/notice';
import { MOMENT_KEYS, type Order, type Problem } from '../orders/order';
import { plusDays } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { latestInstant } from '../time/moment';
import { dayOf } from '../time/zone';
import type { Assessment } from './assessment';
import type { AssessWorld, Case } from './case';
import { clocksAt, startedClocks } from './clocks';
import { concernsOf } from './concerns';
import { saidOf } from './said';
import { severityOfClock, severityOfStep, untilOf, worst } from './severity';
import { stageOf } from './stages';

export type { AssessWorld } from './case';

/** All facts but those that may well lie ahead. */
const PAST_KEYS = MOMENT_KEYS.filter((key) => key !== 'appointmentAt' && key !== 'dueAt' && key !== 'snoozeUntil');

/**
 * Assesses one order.
 * `notices`: this order's rows of 連絡文 (others are ignored). Pure: the same facts, rules, calendar and `now` give the same answer.
 * Never throws for what a user can type: such rows come back as `needs-fix` with their problems.
 */
export function assess(order: Order, notices: readonly Notice[], world: AssessWorld, now: Instant): Assessment {
  return assessmentOf(caseOf(order, notices, world, now));
}

/** The same of a case that was gathered already. */
export function assessmentOf(c: Case): Assessment {
  const found = stageOf(c);
  const step = severityOfStep(c, found);
  const concerns = concernsOf(c, found);
  return {
    turn: found.turn,
    stage: found.stage,
    severity: worst([
      step,
      ...c.clocks.map((clock) => severityOfClock(c, clock)),
      ...concerns.map(({ severity }) => severity),
    ]),
    step: found.step,
    waitingDays: found.turn === 'buyer' || found.onLadder ? daysWaited(c) : 0,
    clocks: c.clocks,
    problems: [...c.order.problems, ...(found.problems ?? []), ...concerns.map(({ problem }) => problem)],
    notice: found.notice,
    next: found.next ?? null,
    until: untilOf(c, found, step),
    ends: concerns.find(({ clock }) => clock)?.clock ?? null,
    firstText: concerns.find(({ text }) => text)?.text ?? null,
    decidedBy: found.decidedBy ?? null,
    said: saidOf(c.order, c.notices, c.history),
  };
}

/**
 * What may still be said while nobody can tell which notices were sent. A step that depends on them would be the same notice once more: only
 * the clocks and the facts are told, and the turn is left to the buyer. `assessment`: made without any notice. Everything else is as it was.
 */
export function withoutNotices(assessment: Assessment): Assessment {
  if (!dependsOnNotices(assessment)) return assessment;
  return {
    ...assessment,
    turn: 'buyer',
    step: { kind: 'wait', notice: null, due: null },
    severity: assessment.severity === 'danger' ? 'danger' : 'calm',
    notice: null,
    next: null,
    until: null,
    decidedBy: null,
  };
}

/** Would the answer be another one if 連絡文 were known? */
export function dependsOnNotices({ notice }: Assessment): boolean {
  return notice !== null;
}

/** Gathers what an assessment looks at. */
export function caseOf(order: Order, notices: readonly Notice[], world: AssessWorld, now: Instant): Case {
  const market = world.markets.get(order.market);
  const found = contradictions(order, market, world, now);
  const problems = [...order.problems, ...found];
  const own = notices.filter((notice) => notice.orderId === order.id);
  const believed = withoutFuture(order, problems);
  const facts = { order: found.length > 0 ? { ...order, problems } : order, notices: own };
  return caseFrom(facts, believed, { market: market ?? UNKNOWN_MARKET, world, now });
}

/** `believed`: the order without what cannot have happened yet. */
function caseFrom(
  { order, notices }: Pick<Case, 'order' | 'notices'>,
  believed: Order,
  { market, world, now }: Pick<Case, 'market' | 'world' | 'now'>,
): Case {
  const history = historyOf(believed, notices);
  const started = startedClocks(history, market, world);
  return { order, notices, market, world, now, history, started, clocks: clocksAt(started, history, now) };
}

/** The same facts at a later moment. Of a case without blocking problems: what is no contradiction now is none later. */
export function later(c: Case, now: Instant): Case {
  const { order, notices, market, world, history, started } = c;
  return { order, notices, market, world, now, history, started, clocks: clocksAt(started, history, now) };
}

/** The same order at a later moment with what was recorded then: nothing of that lies ahead, so that nothing contradicts. */
export function withFacts({ market, world }: Case, now: Instant, order: Order, notices: readonly Notice[]): Case {
  return caseFrom({ order, notices }, order, { market, world, now });
}

/** A fact that cannot have happened yet starts and ends no clock: one mistyped digit must not silence the harshest one. */
function withoutFuture(order: Order, problems: readonly Problem[]): Order {
  const future = new Set<string>(problems.filter(({ code }) => code === 'in-the-future').map(({ column }) => column));
  if (future.size === 0) return order;
  return Object.fromEntries(Object.entries(order).filter(([key]) => !future.has(key))) as unknown as Order;
}

/** What only shows once the facts are seen together. */
function contradictions(order: Order, market: Market | undefined, { zone }: AssessWorld, now: Instant): Problem[] {
  const found: Problem[] = [];
  const tomorrow = plusDays(dayOf(now, zone), 1);
  for (const key of PAST_KEYS) {
    const moment = order[key];
    if (moment && moment.day >= tomorrow) found.push({ code: 'in-the-future', column: key, blocking: true });
  }
  for (const key of ['closedAt', 'cancelledAt'] as const) {
    const end = order[key];
    const start = order.purchasedAt;
    if (end && start && (end.day < start.day || (end.at < start.at && !end.dateOnly && !start.dateOnly))) {
      found.push({ code: 'ended-before-purchase', column: key, blocking: true });
    }
  }
  if (order.closedAt && order.cancelledAt)
    found.push({ code: 'closed-and-cancelled', column: 'closedAt', blocking: true });
  if (!market) found.push({ code: 'unknown-market', column: 'market', blocking: true, value: order.market });
  return found;
}

/** Full 24 hours since the buyer owes the answer: nudges do not start it anew. */
function daysWaited({ history, now, world }: Case): number {
  const since = history.owedSince;
  return since ? Math.max(0, Math.floor((now - latestInstant(since, world.zone)) / (24 * HOUR))) : 0;
}
