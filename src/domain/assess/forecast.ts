// How it all ends if nobody ever answers: assess, unfolded step by step (product.md 4.3).

import type { ClockId } from '../markets/market';
import type { EventKey } from '../orders/event';
import type { Notice, NoticeKind, PlannedNotice } from '../orders/notice';
import type { Order } from '../orders/order';
import { recordEvent, withChanges, withMessage } from '../orders/recordEvent';
import type { Instant } from '../time/instant';
import { type Moment, timed } from '../time/moment';
import { dayOf, type Zone } from '../time/zone';
import { assess } from './assess';
import type { Assessment, RunningClock, Settlement, Step } from './assessment';
import type { AssessWorld } from './case';
import { settledBy, settles } from './clocks';

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

interface Story {
  order: Order;
  notices: readonly Notice[];
  now: Instant;
}

/**
 * Unfolds `assess` from `now` on: the buyer stays silent, the seller does each step when it is due, the clocks run out.
 * Agrees with assess by construction: no rule of its own but what each step records.
 */
export function forecast(order: Order, notices: readonly Notice[], world: AssessWorld, now: Instant): Forecast {
  const own = notices.filter((notice) => notice.orderId === order.id);
  const timeline: ForecastPoint[] = [];
  let story: Story = { order, notices: own, now };
  for (let count = 0; count < MAX_STEPS; count++) {
    const seen = assess(story.order, story.notices, world, story.now);
    const end = settled(seen, story, world.zone);
    if (end !== undefined) {
      if (end) timeline.push({ at: end.at, step: null, notice: null, clock: settlingClock(seen, end) });
      return { settlement: end, timeline };
    }
    const next = proceed(seen, story, world, timeline);
    if (!next) break;
    story = next;
  }
  return { settlement: null, timeline };
}

/** The end, null where the way is open, undefined while it goes on. */
function settled(seen: Assessment, { order, now }: Story, zone: Zone): Settlement | null | undefined {
  switch (seen.step.kind) {
    case 'none':
      return order.cancelledAt
        ? { at: order.cancelledAt.at, day: order.cancelledAt.day, outcome: 'refunded' }
        : { at: order.closedAt!.at, day: order.closedAt!.day, outcome: 'paid' };
    case 'fix':
      return null;
    case 'record-closed':
    case 'record-cancelled':
      return endOf(settledBy(seen.clocks), zone);
    default: {
      const lost = seen.clocks.find(
        ({ id, endsAt }) => (id === 'firstContact' || id === 'answerCancel') && endsAt <= now,
      );
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

function settlingClock({ clocks }: Assessment, end: Settlement): ClockId | null {
  return clocks.find(({ endsAt }) => endsAt === end.at)?.id ?? null;
}

/** One step further, or null where nothing leads on. */
function proceed(seen: Assessment, story: Story, world: AssessWorld, timeline: ForecastPoint[]): Story | null {
  const { kind, due, notice } = seen.step;
  const runsOut = nextRunOut(seen.clocks, story.now);
  if (kind === 'wait') {
    const until = earliest(due, runsOut);
    return until === null ? null : { ...story, now: until };
  }
  if (kind === 'deliver' && due === null) return null;
  // Asking again settles nothing: only a clock can, however many inquiries come before its end.
  const again = kind === 'ask-support' && timeline.some(({ step }) => step === 'ask-support');
  if (again) return runsOut === null ? null : { ...story, now: runsOut };
  const atOnce = kind === 'first-message' || kind === 'reply' || due === null;
  const at = atOnce ? story.now : Math.max(story.now, due);
  // At the very moment of the end, assess says that it is over.
  if (runsOut !== null && runsOut <= at) return { ...story, now: runsOut };
  // Whether the seller agrees or refuses is not known.
  if (kind === 'answer-cancel') return null;
  timeline.push({ at, step: kind, notice, clock: null });
  return { ...acted(seen, { ...story, now: at }, world), now: at };
}

/** When the next clock settles the order. */
function nextRunOut(clocks: readonly RunningClock[], now: Instant): Instant | null {
  const ends = clocks.filter((clock) => settles(clock) && clock.endsAt > now).map(({ endsAt }) => endsAt);
  return ends.length > 0 ? Math.min(...ends) : null;
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

function acted(seen: Assessment, story: Story, { zone }: AssessWorld): Story {
  const { order, now } = story;
  const { kind } = seen.step;
  const when = timed(now, zone);
  if (kind === 'send' && seen.notice) {
    const sent = sentNotice(order, seen.notice, when);
    return {
      ...story,
      order: withMessage(order, when),
      notices: [...story.notices.filter(({ key }) => key !== sent.key), sent],
    };
  }
  const event = RECORDS[kind];
  if (!event) return { ...story, order: withMessage(order, when) };
  const recorded = recordEvent(order, story.notices, event, when);
  return recorded.ok ? { ...story, order: withChanges(order, recorded.changes, order.waitingFor) } : story;
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
