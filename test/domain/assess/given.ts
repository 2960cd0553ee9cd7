// Orders, notices, markets and worlds written as short strings, for the scenario tables beside this file.
// `2026/11/20 10:00` is a moment with a time of day, `2026/11/20` one without.
import type { AssessWorld } from '../../../src/domain/assess/assess';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/assess/settings';
import type { ClockId, ClockResult, ClockRule, Market } from '../../../src/domain/markets/market';
import type { Notice, NoticeKind, Phase } from '../../../src/domain/orders/notice';
import { MOMENT_KEYS, type MomentKey, type Order, type Problem } from '../../../src/domain/orders/order';
import { calendarOf } from '../../../src/domain/time/calendar';
import type { Instant } from '../../../src/domain/time/instant';
import type { Length } from '../../../src/domain/time/length';
import { dateOnly, type Moment, timed } from '../../../src/domain/time/moment';
import { instantAt, wallTime, type Zone, zoneNamed } from '../../../src/domain/time/zone';

export const TOKYO = zoneNamed('Asia/Tokyo');

function parts(written: string): { day: string; hour: number | null; minute: number } {
  const match = /^(\d{4})[/-](\d\d)[/-](\d\d)(?: (\d{1,2}):(\d\d))?$/.exec(written);
  if (!match) throw new Error(`not a moment of this notation: ${written}`);
  const [, year, month, date, hour, minute] = match;
  return {
    day: `${year}-${month}-${date}`,
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute ?? 0),
  };
}

/** The instant at which the wall clock shows this; without a time, 00:00. */
export function at(written: string, zone: Zone = TOKYO): Instant {
  const { day, hour, minute } = parts(written);
  return instantAt(day, zone, hour ?? 0, minute);
}

export function moment(written: string, zone: Zone = TOKYO): Moment {
  const { day, hour } = parts(written);
  return hour === null ? dateOnly(day, zone) : timed(at(written, zone), zone);
}

/** The notation of this file; seconds are shown where there are any. */
export function written(instant: Instant, zone: Zone = TOKYO): string {
  const { day, hour, minute, second } = wallTime(instant, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.replaceAll('-', '/')} ${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}

type OrderFacts = { readonly [key in MomentKey]?: string | undefined } & Partial<Omit<Order, MomentKey>>;

/** An order of the market ココナラ on which nothing else is filled in. */
export function order(facts: OrderFacts, zone: Zone = TOKYO): Order {
  const moments: { [key in MomentKey]?: Moment } = {};
  for (const key of MOMENT_KEYS) {
    const value = facts[key];
    if (value !== undefined) moments[key] = moment(value, zone);
  }
  return {
    id: '1001',
    buyer: 'テスト',
    market: 'ココナラ',
    service: 'work',
    title: 'アイコン制作',
    amount: 8000,
    waitingFor: '',
    read: null,
    email: '',
    url: '',
    note: '',
    problems: [],
    ...facts,
    ...moments,
  } as Order;
}

const BEFORE: readonly NoticeKind[] = ['N0', 'N1', 'N2', 'N3', 'N4'];
const PROGRESS: readonly NoticeKind[] = ['N15', 'N16'];

function phaseOf(kind: NoticeKind): Phase {
  if (BEFORE.includes(kind)) return 'before';
  return PROGRESS.includes(kind) ? 'progress' : 'check';
}

interface NoticeFacts {
  readonly deadline?: string;
  readonly phase?: Phase;
  readonly orderId?: string;
  readonly key?: string;
}

function notice(kind: NoticeKind, facts: NoticeFacts, rest: Pick<Notice, 'state' | 'sentAt' | 'withdrawnBy'>): Notice {
  return {
    key: facts.key ?? '',
    orderId: facts.orderId ?? '1001',
    buyer: 'テスト',
    kind,
    phase: facts.phase ?? phaseOf(kind),
    text: '（文面）',
    plannedAt: null,
    deadline: facts.deadline === undefined ? null : at(facts.deadline),
    createdAt: null,
    edited: false,
    ...rest,
  };
}

/** A notice that was sent. Its phase follows from its kind unless given (N8: check). */
export function sent(kind: NoticeKind, when: string, facts: NoticeFacts = {}): Notice {
  return notice(kind, facts, { state: 'sent', sentAt: moment(when), withdrawnBy: null });
}

export function draft(kind: NoticeKind, facts: NoticeFacts = {}): Notice {
  return notice(kind, facts, { state: 'draft', sentAt: null, withdrawnBy: null });
}

export function withdrawn(kind: NoticeKind, facts: NoticeFacts = {}): Notice {
  return notice(kind, facts, { state: 'withdrawn', sentAt: null, withdrawnBy: 'user' });
}

/** A blocking finding of reading the row. */
export function unreadable(column: Problem['column']): Problem {
  return { code: 'unreadable-moment', column, blocking: true, value: '11/31' };
}

// Markets -------------------------------------------------------------------------------------------------------------

function clock(length: Length | null, result: ClockResult): ClockRule {
  return { length, result, source: 'product.md 3', asOf: '2026-11-22', certainty: 'official' };
}

const hours = (count: number): Length => ({ count, unit: 'hours' });
const days = (count: number): Length => ({ count, unit: 'days' });

/** ココナラ as product.md 3 has it. */
export const COCONALA: Market = {
  name: 'ココナラ',
  clocks: {
    firstContact: clock(hours(48), 'refunded'),
    replyToBuyer: clock(days(4), 'may-cancel'),
    answerCancel: clock(hours(24), 'refunded'),
    review: clock(hours(72), 'paid'),
    cancelLimit: clock(null, 'none'),
    autoAgree: clock(hours(24), 'refunded'),
    platformNudge: clock(null, 'none'),
    hardEnd: clock(days(120), 'paid'),
  },
  cancelNotBefore: clock(days(4), 'none'),
  nudgeWait: clock(null, 'none'),
  hardEndWarningDays: 7,
  hardEndFrom: 'purchase',
  formalStopsHardEnd: false,
  formalDelivery: 'after-notice',
  mailAllowed: false,
  readMarks: true,
  fee: 0.22,
  feeVideo: 0.275,
  language: 'ja',
  how: {},
};

function variant(clocks: { [id in ClockId]?: ClockRule }, rest: Partial<Market> = {}): Market {
  return { ...COCONALA, ...rest, clocks: { ...COCONALA.clocks, ...clocks } };
}

/** ココナラ without a known review: formal delivery is followed by the check ladder. */
export const NO_REVIEW = variant({ review: clock(null, 'none') });
/** The same without a known end of the room: nothing ever happens by itself. */
export const NO_CLOCK_BEHIND = variant({ review: clock(null, 'none'), hardEnd: clock(null, 'none') });
/** The same with the platform's own reminder. */
export const PLATFORM_NUDGE = variant({ review: clock(null, 'none'), platformNudge: clock(days(7), 'paid') });
/** Formal delivery as soon as the work is handed over. */
export const AT_HAND_OVER = variant({}, { formalDelivery: 'at-hand-over' });
export const BLANK_AUTO_AGREE = variant({ autoAgree: clock(null, 'none') });
/** つなぐ: silent until 23:59 of the 3rd day later = agreed. */
export const AGREES_AT_2359 = variant({ autoAgree: clock({ count: 3, unit: 'end-of-day' }, 'refunded') });
/** Nothing is known about how a seller's silence is punished. */
export const NO_PUNISHMENT_KNOWN = variant({
  firstContact: clock(null, 'none'),
  replyToBuyer: clock(null, 'none'),
  answerCancel: clock(null, 'none'),
});
export const BLANK_NOT_BEFORE = variant({}, { cancelNotBefore: clock(null, 'none') });
/** つなぐ: nothing is cancelled by itself after so many days. */
export const CANCELS_FOR_147_DAYS = variant({ cancelLimit: clock(days(147), 'none'), hardEnd: clock(null, 'none') });
/** Lancers: the platform's nudge has a waiting time of its own. */
export const NUDGE_AFTER_3_DAYS = variant(
  { review: clock(null, 'none'), platformNudge: clock(days(7), 'paid') },
  { nudgeWait: clock(days(3), 'none') },
);
/** SKIMA: refunded 7 days after the promised day. */
export const REFUNDS_AFTER_DUE_DAY = variant(
  { review: clock(null, 'none'), hardEnd: clock(days(7), 'refunded') },
  { hardEndFrom: 'due', formalDelivery: 'at-hand-over' },
);
/** REQU: refunded after 60 days unless delivered. */
export const FORMAL_STOPS_END = variant({ hardEnd: clock(days(60), 'refunded') }, { formalStopsHardEnd: true });
/** Lancers: nothing pays or refunds by itself for a year. */
export const REFUNDS_AFTER_A_YEAR = variant({
  autoAgree: clock(null, 'none'),
  review: clock(null, 'none'),
  hardEnd: clock(days(365), 'refunded'),
});
/** The order ends in a refund when its time is up. */
export const HARD_END_REFUNDS = variant({ hardEnd: clock(days(120), 'refunded') });

// World ---------------------------------------------------------------------------------------------------------------

export interface WorldFacts {
  readonly market?: Market;
  /** Days off: single days or `from..to`, both included. */
  readonly daysOff?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly zone?: Zone;
}

function* expand(range: string): Generator<string> {
  const [from, to = from] = range.split('..').map((day) => parts(day).day) as [string, string?];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    yield new Date(time).toISOString().slice(0, 10);
  }
}

export function world({ market = COCONALA, daysOff = [], settings = {}, zone = TOKYO }: WorldFacts): AssessWorld {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    markets: new Map([[market.name, market]]),
    calendar: calendarOf(
      daysOff.flatMap((range) => [...expand(range)]),
      all.yearEndClosed,
      all.obonClosed,
    ),
    settings: all,
    zone,
  };
}
