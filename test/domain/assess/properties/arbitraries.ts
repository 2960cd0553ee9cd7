// Random but realistic orders: a world (market, settings, days off, zone), and a life lived in it by the events that a seller taps.
import fc from 'fast-check';
import { assess } from '../../../../src/domain/assess/assess';
import type { Assessment } from '../../../../src/domain/assess/assessment';
import type { AssessWorld } from '../../../../src/domain/assess/case';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/domain/assess/settings';
import { SHIPPED_MARKETS } from '../../../../src/domain/markets/shipped/shippedMarkets';
import { EVENT_KEYS, type EventKey } from '../../../../src/domain/orders/event';
import type { Notice, PlannedNotice } from '../../../../src/domain/orders/notice';
import { MOMENT_KEYS, type MomentKey, type Order } from '../../../../src/domain/orders/order';
import { recordEvent, withChanges } from '../../../../src/domain/orders/recordEvent';
import { calendarOf } from '../../../../src/domain/time/calendar';
import { plusDays } from '../../../../src/domain/time/day';
import { HOUR, type Instant, MINUTE } from '../../../../src/domain/time/instant';
import { dateOnly, type Moment, timed } from '../../../../src/domain/time/moment';
import { dayOf, instantAt, zoneNamed } from '../../../../src/domain/time/zone';

export const MARKET_NAMES: readonly string[] = SHIPPED_MARKETS.map(({ name }) => name);
const MARKETS = new Map(SHIPPED_MARKETS.map((market) => [market.name, market]));
// Mostly Tokyo: zones with summer time ask Intl for every offset, which takes most of the time.
const ZONES = [...Array<string>(10).fill('Asia/Tokyo'), 'America/Los_Angeles', 'Europe/London'].map(zoneNamed);
/** All stories begin after this day: a year with Golden Week, Silver Week, year-end and both changes of the clock ahead. */
const FIRST_DAY = '2026-01-05';

// Worlds --------------------------------------------------------------------------------------------------------------

const shippedSettings: fc.Arbitrary<Settings> = fc.constant(DEFAULT_SETTINGS);
const ownSettings: fc.Arbitrary<Settings> = fc.record({
  ...(Object.fromEntries(Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [key, fc.constant(value)])) as {
    [key in keyof Settings]: fc.Arbitrary<Settings[key]>;
  }),
  windowStartHour: fc.integer({ min: 0, max: 12 }),
  windowEndHour: fc.integer({ min: 13, max: 24 }),
  checks: fc.constantFrom(1, 2, 3),
  gaps: fc.tuple(days(1, 6), days(1, 6), days(1, 6)),
  deadlineDays: days(2, 10),
  deadlineDaysAfterStall: days(2, 14),
  deadlineHour: fc.integer({ min: 0, max: 23 }),
  replyHours: fc.integer({ min: 1, max: 72 }),
  revisionDays: days(1, 8),
  supportDays: days(1, 5),
  unknownClockDays: days(2, 9),
  yearEndClosed: fc.boolean(),
  obonClosed: fc.boolean(),
});

function days(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

/** Up to three stretches of days off, none longer than three weeks. */
const daysOff: fc.Arbitrary<string[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 330 }), days(1, 21)), { maxLength: 3 })
  .map((stretches) =>
    stretches.flatMap(([from, count]) => Array.from({ length: count }, (_, step) => plusDays(FIRST_DAY, from + step))),
  );

export const worlds: fc.Arbitrary<AssessWorld> = fc
  .record({ settings: fc.oneof(shippedSettings, ownSettings), off: daysOff, zone: fc.constantFrom(...ZONES) })
  .map(({ settings, off, zone }) => ({
    markets: MARKETS,
    calendar: calendarOf(off, settings.yearEndClosed, settings.obonClosed),
    settings,
    zone,
  }));

// Lives ---------------------------------------------------------------------------------------------------------------

/** An order with its notices at a moment. */
export interface Story {
  readonly order: Order;
  readonly notices: readonly Notice[];
  readonly world: AssessWorld;
  readonly now: Instant;
}

export function assessed({ order, notices, world, now }: Story): Assessment {
  return assess(order, notices, world, now);
}

/** One thing that happens: after some minutes an event is recorded, or the seller does what the product says. */
export type Happening = { readonly after: number; readonly what: EventKey | 'follow'; readonly wholeDay: boolean };

const events: fc.Arbitrary<EventKey | 'follow'> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('follow' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...EVENT_KEYS.filter((key) => key !== 'closed' && key !== 'cancelled')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<EventKey>('wrote-waiting', 'handed-over', 'showed-progress', 'stalled', 'replied'),
  },
);

export const happenings: fc.Arbitrary<Happening> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 3 * 60 }), fc.integer({ min: 0, max: 9 * 24 * 60 })),
  what: events,
  wholeDay: fc
    .boolean()
    .chain((rare) => (rare ? fc.integer({ min: 0, max: 3 }).map((n) => n === 0) : fc.constant(false))),
});

/** The product's own way: the seller does what is due, the moment it is due. Nothing is due = nothing happens. */
export function follow(story: Story): Story {
  const { order, notices, world, now } = story;
  const { step, notice } = assessed(story);
  const when = timed(now, world.zone);
  if (step.kind === 'send' && notice)
    return recorded({ ...story, notices: withDraft(order, notices, notice) }, 'sent-draft', when);
  const event = EVENT_OF_STEP[step.kind];
  return event ? recorded(story, event, when) : story;
}

const EVENT_OF_STEP: { readonly [kind in Assessment['step']['kind']]?: EventKey } = {
  'first-message': 'wrote',
  reply: 'wrote-waiting',
  'answer-cancel': 'cancel-answered',
  deliver: 'handed-over',
  'formal-delivery': 'formally-delivered',
  'cancel-request': 'cancel-requested',
  'ask-support': 'asked-support',
  'platform-nudge': 'asked-support',
  'record-session': 'handed-over',
};

/** The draft that the hourly run would have prepared. */
export function withDraft(order: Order, notices: readonly Notice[], planned: PlannedNotice): readonly Notice[] {
  const { key, kind, phase, plannedAt, deadline } = planned;
  const draft: Notice = {
    ...{ key, kind, phase, plannedAt, deadline, orderId: order.id, buyer: order.buyer, state: 'draft', text: '' },
    ...{ createdAt: null, sentAt: null, edited: false, withdrawnBy: null },
  };
  return [...notices.filter((notice) => notice.key !== key), draft];
}

/** Records as the sheet does: a draft that is sent becomes 送信済み. A refused event changes nothing. */
export function recorded(story: Story, event: EventKey, when: Moment): Story {
  const { order, notices } = story;
  const done = recordEvent(order, notices, event, when);
  if (!done.ok) return story;
  return {
    ...story,
    order: withChanges(order, done.changes, '返事'),
    notices: notices.map((notice) => (notice.key === done.sends ? { ...notice, state: 'sent', sentAt: when } : notice)),
  };
}

export function happened(story: Story, { after, what, wholeDay }: Happening): Story {
  const now = story.now + after * MINUTE;
  const later = { ...story, now };
  const { zone } = story.world;
  if (what === 'follow') return follow(later);
  return recorded(later, what, wholeDay ? dateOnly(dayOf(now, zone), zone) : timed(now, zone));
}

const beginnings = fc.record({
  market: fc.constantFrom('ココナラ', ...MARKET_NAMES),
  service: fc.constantFrom<Order['service']>('work', 'work', 'chat', 'video', 'phone'),
  day: fc.integer({ min: 0, max: 340 }),
  minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
  dueAfter: fc.option(fc.integer({ min: 1, max: 40 })),
  appointmentAfter: fc.option(fc.integer({ min: 1, max: 10 }), { freq: 5 }),
  snoozeAfter: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 6 }),
  read: fc.constantFrom<Order['read']>(null, 'read', 'unread'),
});

function begun(world: AssessWorld, facts: typeof beginnings extends fc.Arbitrary<infer T> ? T : never): Story {
  const { zone } = world;
  const day = plusDays(FIRST_DAY, facts.day);
  const purchase = timed(instantAt(day, zone) + facts.minute * MINUTE, zone);
  const onDay = (count: number) => dateOnly(plusDays(day, count), zone);
  const order: Order = {
    ...{ id: '1001', buyer: 'テスト', market: facts.market, service: facts.service, title: '', amount: 8000 },
    ...{ waitingFor: '', read: facts.read, email: '', url: '', note: '', problems: [] },
    purchasedAt: purchase,
    ...(facts.dueAfter !== null && { dueAt: onDay(facts.dueAfter) }),
    ...(facts.snoozeAfter !== null && { snoozeUntil: onDay(facts.snoozeAfter) }),
    ...(facts.appointmentAfter !== null && {
      appointmentAt: timed(instantAt(plusDays(day, facts.appointmentAfter), zone, 13), zone),
    }),
  };
  return { order, notices: [], world, now: purchase.at };
}

/** An order as a seller could have brought it about, some time after the last thing that happened. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(worlds, beginnings, fc.array(happenings, { maxLength: 14 }), fc.integer({ min: 0, max: 12 * 24 * 60 }))
  .map(([world, beginning, all, idle]) => {
    const story = all.reduce(happened, begun(world, beginning));
    return { ...story, now: story.now + idle * MINUTE };
  });

/** A silent buyer from the start: purchased, first message, then the given events at once, and nothing ever again. */
export const silences: fc.Arbitrary<Story> = fc
  .tuple(
    worlds,
    beginnings,
    fc.array(fc.constantFrom<EventKey>('wrote-waiting', 'handed-over', 'showed-progress', 'replied', 'stalled'), {
      maxLength: 3,
    }),
  )
  .map(([world, beginning, all]) => {
    const first: Story = { ...begun(world, beginning), now: begun(world, beginning).now + HOUR };
    const opened = recorded(first, 'wrote-waiting', timed(first.now, world.zone));
    return all.reduce((story, what) => happened(story, { after: 90, what, wholeDay: false }), opened);
  });

// Rows nobody lived ---------------------------------------------------------------------------------------------------

/** Any facts in any order, whole days among them, some contradicting each other: what a hand-filled row may hold. */
export const rows: fc.Arbitrary<Story> = fc
  .tuple(
    worlds,
    beginnings,
    fc.array(fc.tuple(fc.constantFrom(...MOMENT_KEYS), fc.integer({ min: 0, max: 60 * 24 * 60 }), fc.boolean()), {
      maxLength: 12,
    }),
    fc.constantFrom('', '画像サイズ'),
    fc.integer({ min: 0, max: 70 * 24 * 60 }),
  )
  .map(([world, beginning, facts, waitingFor, idle]) => {
    const story = begun(world, beginning);
    const moments: { [key in MomentKey]?: Moment } = {};
    for (const [key, minute, timeless] of facts) {
      const when = timed(story.now + minute * MINUTE, world.zone);
      moments[key] = timeless ? dateOnly(when.day, world.zone) : when;
    }
    return { ...story, order: { ...story.order, ...moments, waitingFor }, now: story.now + idle * MINUTE };
  });
