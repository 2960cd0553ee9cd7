// The shipped rules through `assess`: how the same silence ends on different markets. Nov 2026: 22 Sun, 23 holiday, 24 Tue.
import { assess } from '../../../src/domain/assess/assess';
import type { Assessment } from '../../../src/domain/assess/assessment';
import { DEFAULT_SETTINGS } from '../../../src/domain/assess/settings';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import type { Notice } from '../../../src/domain/orders/notice';
import { MOMENT_KEYS, type Moments, type Order } from '../../../src/domain/orders/order';
import { calendarOf } from '../../../src/domain/time/calendar';
import { dateOnly, timed } from '../../../src/domain/time/moment';
import { instantAt, isoIn, zoneNamed } from '../../../src/domain/time/zone';

const TOKYO = zoneNamed('Asia/Tokyo');
const WORLD = {
  markets: new Map(SHIPPED_MARKETS.map((market) => [market.name, market])),
  calendar: calendarOf([], true),
  settings: DEFAULT_SETTINGS,
  zone: TOKYO,
};

/** `11-22 20:00`, or `11-22` for a day without a time, in 2026. */
function moment(text: string) {
  const [day, time] = text.split(' ') as [string, string | undefined];
  const [hour, minute] = (time ?? '').split(':').map(Number) as [number, number];
  return time ? timed(instantAt(`2026-${day}`, TOKYO, hour, minute), TOKYO) : dateOnly(`2026-${day}`, TOKYO);
}

type Facts = { readonly [key in keyof Moments]?: string };

function assessed(market: string, facts: Facts, now: string, notices: readonly Notice[] = []): Assessment {
  const filled = MOMENT_KEYS.filter((key) => facts[key]).map((key) => [key, moment(facts[key]!)]);
  const order: Order = {
    ...(Object.fromEntries(filled) as Moments),
    ...{ id: '1', buyer: 'テスト', market, service: 'work', title: '', amount: 8000, waitingFor: '' },
    ...{ read: null, email: '', url: '', note: '', problems: [] },
  };
  return assess(order, notices, WORLD, moment(now).at);
}

const answer = ({ stage, turn, step }: Assessment) => [
  stage,
  turn,
  step.kind,
  step.due === null ? null : isoIn(step.due, TOKYO).slice(5, 16),
];

const WORKED: Facts = { purchasedAt: '11-10 10:00', buyerAt: '11-21 12:00' };
const HANDED: Facts = { ...WORKED, sellerAt: '11-23 20:00', handedOverAt: '11-23 20:00' };
const FORMAL: Facts = { ...WORKED, sellerAt: '11-22 20:00', handedOverAt: '11-22 20:00', formalAt: '11-22 20:00' };

/** A check sent at that moment: two of them are the rungs before the market's own means. */
function check(number: 1 | 2, sent: string): Notice {
  const at = moment(sent);
  return {
    ...{ key: `k${number}`, orderId: '1', kind: 'N6', phase: 'check', state: 'sent', sentAt: at },
    ...{ deadline: null, plannedAt: at.at, createdAt: at.at, edited: false },
  } as unknown as Notice;
}
const TWO_CHECKS = [check(1, '11-25 20:00'), check(2, '11-27 20:00')];

test.each([
  // Scenario after-a-holiday, order 1030: delivering formally comes first, at once.
  ['Upwork', ['awaiting-check', 'seller', 'formal-delivery', '11-23T20:00']],
  ['Fiverr', ['awaiting-check', 'seller', 'formal-delivery', '11-23T20:00']],
  ['Lancers', ['awaiting-check', 'seller', 'formal-delivery', '11-23T20:00']],
  ['CrowdWorks', ['awaiting-check', 'seller', 'formal-delivery', '11-23T20:00']],
  // The buyer gets time first: the first check 3 days later, at 20:00 = the end of the sending window, so 9:00 the day after.
  ['ココナラ', ['awaiting-check', 'buyer', 'wait', '11-27T09:00']],
  ['直接取引', ['awaiting-check', 'buyer', 'wait', '11-27T09:00']],
])('%s: the work was handed over and nothing else → %j', (market, expected) => {
  expect(answer(assessed(market, HANDED, '11-24 10:00'))).toEqual(expected);
});

test.each([
  // Scenario after-a-holiday, order 1029: 3 days after Nov 22 20:00.
  ['Fiverr', ['formally-delivered', 'market', 'wait', '11-25T20:00']],
  // 72 hours.
  ['ココナラ', ['formally-delivered', 'market', 'wait', '11-25T20:00']],
  // 14 days: 8 to Nov 30, Dec 6.
  ['Upwork', ['formally-delivered', 'market', 'wait', '12-06T20:00']],
  // 15 days.
  ['Lancers（時間報酬）', ['formally-delivered', 'market', 'wait', '12-07T20:00']],
  // Nothing happens by itself: the first check 3 days later, moved from 20:00 to 9:00 next day.
  ['CrowdWorks', ['formally-delivered', 'buyer', 'wait', '11-26T09:00']],
  ['Lancers', ['formally-delivered', 'buyer', 'wait', '11-26T09:00']],
  // A period of unknown length pays: never shown as a date.
  ['つなぐ', ['formally-delivered', 'buyer', 'wait', '11-26T09:00']],
])('%s: formally delivered and silent → %j', (market, expected) => {
  expect(answer(assessed(market, FORMAL, '11-24 10:00'))).toEqual(expected);
});

test.each([
  // Two days after the second check, moved into the window: Nov 30 9:00.
  ['CrowdWorks', ['formally-delivered', 'seller', 'ask-support', '11-30T09:00']],
  // Its own waiting time, 3 days, is the longer one.
  ['Lancers', ['formally-delivered', 'seller', 'platform-nudge', '12-01T09:00']],
])('%s: after two unanswered checks the market itself is asked → %j', (market, expected) => {
  const facts = { ...FORMAL, sellerAt: '11-27 20:00' };
  expect(answer(assessed(market, facts, '12-01 10:00', TWO_CHECKS))).toEqual(expected);
});

test('Lancers: 連絡催促申請 pays after 7 days', () => {
  const asked = { ...FORMAL, sellerAt: '11-27 20:00', supportAskedAt: '12-01 10:00' };
  expect(answer(assessed('Lancers', asked, '12-02 10:00', TWO_CHECKS))).toEqual([
    ...['formally-delivered', 'market', 'wait', '12-08T10:00'],
  ]);
  expect(answer(assessed('Lancers', asked, '12-08 10:00', TWO_CHECKS))[2]).toBe('record-closed');
});

test.each([
  // 24 h and 48 h after Nov 23 21:00; 1 week.
  ['ココナラ', '11-24T21:00'],
  ['Fiverr', '11-25T21:00'],
  ['CrowdWorks', '11-30T21:00'],
  // 23:59 of the 3rd day after Nov 23.
  ['つなぐ', '11-26T23:59'],
])('%s: an unanswered cancel request of the seller is agreed to at %s', (market, due) => {
  const facts = { ...WORKED, sellerAt: '11-23 21:00', cancelRequestedAt: '11-23 21:00' };
  expect(answer(assessed(market, facts, '11-24 10:00'))).toEqual(['cancel-requested', 'market', 'wait', due]);
});

test('SKIMA: the order is cancelled 7 days after the promised day, warned of from that day on, an alarm in the last 24 hours', () => {
  const facts = { ...WORKED, sellerAt: '11-22 12:00', dueAt: '11-24' };
  // It refunds, so a day without a time counts from its 00:00: Nov 24 0:00 and 7 days.
  const clocks = (now: string) =>
    assessed('SKIMA', facts, now).clocks.map(({ id, endsAt, result }) => [
      id,
      isoIn(endsAt, TOKYO).slice(5, 16),
      result,
    ]);
  expect(clocks('11-24 10:00')).toEqual([['hardEnd', '12-01T00:00', 'refunded']]);
  const delivered = { ...facts, handedOverAt: '11-22 12:00', formalAt: '11-22 12:00' };
  const severity = (now: string) => assessed('SKIMA', delivered, now).severity;
  expect([severity('11-23 23:59'), severity('11-24 00:00')]).toEqual(['calm', 'soon']);
  expect([severity('11-30 00:00'), severity('11-30 00:01')]).toEqual(['now', 'danger']);
  expect(answer(assessed('SKIMA', facts, '12-01 00:00'))).toEqual([
    'ended',
    'seller',
    'record-cancelled',
    '12-01T00:00',
  ]);
});

test('ココナラ: an order that nobody touches is closed and paid on day 120', () => {
  const facts = { purchasedAt: '07-01 10:00', sellerAt: '07-02 10:00' };
  // 120 days from July 1: 30 to July 31, 31 Aug, 30 Sep, 29 in October.
  expect(answer(assessed('ココナラ', facts, '11-24 10:00'))).toEqual([
    'ended',
    'seller',
    'record-closed',
    '10-29T10:00',
  ]);
});
