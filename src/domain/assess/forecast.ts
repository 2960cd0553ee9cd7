// How it all ends if nobody ever answers: assess, unfolded step by step (product.md 4.3).

import type { ClockId } from '../markets/market';
import type { EventKey } from '../orders/event';
import type { Notice, NoticeKind, PlannedNotice } from '../orders/notice';
import type { Order } from '../orders/order';
import { recordEvent, withChanges, withMessage } from '../orders/recordEvent';
import type { Instant } from '../time/instant';
import { latestInstant, type Moment, timed } from '../time/moment';
import { dayOf, type Zone } from '../time/zone';
import { assessmentOf, caseOf, later, withFacts } from './assess';
import type { Assessment, RunningClock, Settlement, Step } from './assessment';
import type { AssessWorld, Case, Verdict } from './case';
import { settledBy, settles } from './clocks';
import { stageOf } from './stages';

/** One thing that will happen: the seller's step, or a clock that runs out. */
export interface ForecastPoint {
  readonly at: Instant;
  readonly step: Step['kind'] | null;
  readonly notice: NoticeKind | null;
  readonly clock: ClockId | null;
}

export interface Forecast {
  /** null where the way is open. */
  readonly settlement: Settlement | null;
  readonly timeline: readonly ForecastPoint[];
}

/** More than the longest way: hearing, three rungs, hand-over, three rungs, support, formal delivery, each with its wait. */
const MAX_STEPS = 80;

/**
 * Unfolds `assess` from `now` on: the buyer stays silent, the seller does each step when it is due, the clocks run out.
 * Agrees with assess by construction: it asks the same table of stages about the same case, and has no rule of its own but what each step
 * records. Between two steps only the time moves on: then nothing is read anew but the clocks.
 */
export function forecast(order: Order, notices: readonly Notice[], world: AssessWorld, now: Instant): Forecast {
  return unfold(caseOf(order, notices, world, now));
}

/** What `assess` and `forecast` say, with the facts gathered only once. */
export function assessToTheEnd(
  order: Order,
  notices: readonly Notice[],
  world: AssessWorld,
  now: Instant,
): { readonly assessment: Assessment; readonly future: Forecast } {
  const c = caseOf(order, notices, world, now);
  return { assessment: assessmentOf(c), future: unfold(c) };
}

function unfold(begin: Case): Forecast {
  const timeline: ForecastPoint[] = [];
  let story: Case | null = begin;
  for (let count = 0; story && count < MAX_STEPS; count++) {
    const seen = stageOf(story);
    const end = settled(seen, story);
    if (end !== undefined) {
      if (end) timeline.push({ at: end.at, step: null, notice: null, clock: settlingClock(story, end) });
      return { settlement: end, timeline };
    }
    story = proceed(seen, story, timeline);
  }
  return { settlement: null, timeline };
}

/** The end, null where the way is open, undefined while it goes on. */
function settled({ step }: Verdict, { clocks, now, order, world: { zone } }: Case): Settlement | null | undefined {
  switch (step.kind) {
    case 'none':
      return order.cancelledAt
        ? { at: order.cancelledAt.at, day: order.cancelledAt.day, outcome: 'refunded' }
        : { at: order.closedAt!.at, day: order.closedAt!.day, outcome: 'paid' };
    case 'fix':
      return null;
    case 'record-closed':
    case 'record-cancelled':
      return endOf(settledBy(clocks), zone);
    default: {
      const lost = clocks.find(({ id, endsAt }) => (id === 'firstContact' || id === 'answerCancel') && endsAt <= now);
      if (lost?.result === 'refunded') return endOf(lost, zone);
      return undefined;
    }
  }
}

function endOf(clock: RunningClock | undefined, zone: Zone): Settlement | null {
  const outcome = clock?.result;
  if (!clock || (outcome !== 'paid' && outcome !== 'refunded')) return null;
  return { at: clock.endsAt, day: dayOf(clock.endsAt - 1, zone), outcome };
}

function settlingClock({ clocks }: Case, end: Settlement): ClockId | null {
  return clocks.find(({ endsAt }) => endsAt === end.at)?.id ?? null;
}

/** One step further, or null where nothing leads on. */
function proceed(seen: Verdict, story: Case, timeline: ForecastPoint[]): Case | null {
  const { kind, due, notice } = seen.step;
  const runsOut = nextRunOut(story);
  if (kind === 'wait') {
    const until = earliest(earliest(due, runsOut), nextAppointment(story));
    return until === null ? null : later(story, until);
  }
  if (kind === 'deliver' && due === null) return null;
  // Asking again settles nothing: only a clock can, however many inquiries come before its end.
  const again = kind === 'ask-support' && timeline.some(({ step }) => step === 'ask-support');
  if (again) return runsOut === null ? null : later(story, runsOut);
  const atOnce = kind === 'first-message' || kind === 'reply' || due === null;
  const at = atOnce ? story.now : Math.max(story.now, due);
  // At the very moment of the end, assess says that it is over.
  if (runsOut !== null && runsOut <= at) return later(story, runsOut);
  // Whether the seller agrees or refuses is not known.
  if (kind === 'answer-cancel') return null;
  timeline.push({ at, step: kind, notice, clock: null });
  return acted(seen, story, at);
}

/** When the next clock settles the order. */
function nextRunOut({ clocks, now }: Case): Instant | null {
  let next: Instant | null = null;
  for (const clock of clocks) if (settles(clock) && clock.endsAt > now) next = earliest(next, clock.endsAt);
  return next;
}

/** A session that is over asks what became of it, whatever was waited for before. */
function nextAppointment({ history, now, world }: Case): Instant | null {
  const appointment = history.fact('appointmentAt');
  const over = appointment ? latestInstant(appointment, world.zone) : now;
  return over > now ? over : null;
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** What each step of the seller records. `send` and the plain messages are handled on their own. */
const RECORDS: { readonly [kind in Step['kind']]?: EventKey } = {
  deliver: 'handed-over',
  'record-session': 'handed-over',
  'formal-delivery': 'formally-delivered',
  'cancel-request': 'cancel-requested',
  'ask-support': 'asked-support',
  'platform-nudge': 'asked-support',
};

function acted(seen: Verdict, story: Case, now: Instant): Case {
  const { order, notices, world } = story;
  const { kind } = seen.step;
  const when = timed(now, world.zone);
  if (kind === 'send' && seen.notice) {
    const sent = sentNotice(order, seen.notice, when);
    return withFacts(story, now, withMessage(order, when), [...notices.filter(({ key }) => key !== sent.key), sent]);
  }
  const event = RECORDS[kind];
  if (!event) return withFacts(story, now, withMessage(order, when), notices);
  const recorded = recordEvent(order, notices, event, when);
  return recorded.ok
    ? withFacts(story, now, withChanges(order, recorded.changes, order.waitingFor), notices)
    : later(story, now);
}

/** Exactly the notice that was due, as if it had been sent. */
function sentNotice(order: Order, planned: PlannedNotice, when: Moment): Notice {
  return {
    key: planned.key,
    orderId: order.id,
    buyer: order.buyer,
    kind: planned.kind,
    phase: planned.phase,
    state: 'sent',
    text: '',
    plannedAt: planned.plannedAt,
    deadline: planned.deadline,
    createdAt: null,
    sentAt: when,
    edited: false,
    withdrawnBy: null,
  };
}
