// Every shipped clock, from one moment to the minute at which it ends, reckoned by hand. Nov 2026: 22 Sun, 23 holiday (勤労感謝の日), 24 Tue.

import { countsAgainstSeller } from '../../../src/domain/assess/clocks';
import { CLOCK_IDS, type ClockId } from '../../../src/domain/markets/market';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { calendarOf } from '../../../src/domain/time/calendar';
import { endOfLength } from '../../../src/domain/time/length';
import { dateOnly, timed } from '../../../src/domain/time/moment';
import { instantAt, isoIn, zoneNamed } from '../../../src/domain/time/zone';

const TOKYO = zoneNamed('Asia/Tokyo');
const CALENDAR = calendarOf([], true);
const AT_10_30 = timed(instantAt('2026-11-20', TOKYO, 10, 30), TOKYO);
const DAY_ONLY = dateOnly('2026-11-20', TOKYO);

type Row = readonly [market: string, clock: ClockId | 'cancelNotBefore', from1030: string, fromDayOnly: string];

/** From Fri 2026-11-20 10:30, and from 2026-11-20 without a time: 00:00 where it runs against the seller, 24:00 where it is waited for. */
const TABLE: readonly Row[] = [
  // 48 h = two days later, same time. Date-only: from Fri 00:00.
  ['ココナラ', 'firstContact', '2026-11-22T10:30', '2026-11-22T00:00'],
  // 4 days: 21, 22, 23, 24.
  ['ココナラ', 'replyToBuyer', '2026-11-24T10:30', '2026-11-24T00:00'],
  ['ココナラ', 'answerCancel', '2026-11-21T10:30', '2026-11-21T00:00'],
  // 72 h. Date-only: from Fri 24:00 = Sat 00:00, so Tue 00:00.
  ['ココナラ', 'review', '2026-11-23T10:30', '2026-11-24T00:00'],
  ['ココナラ', 'cancelNotBefore', '2026-11-24T10:30', '2026-11-25T00:00'],
  ['ココナラ', 'autoAgree', '2026-11-21T10:30', '2026-11-22T00:00'],
  // 120 days from Nov 20: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), 20 in March = 2027-03-20.
  ['ココナラ', 'hardEnd', '2027-03-20T10:30', '2027-03-21T00:00'],
  ['ココナラ（法人・検収）', 'firstContact', '2026-11-22T10:30', '2026-11-22T00:00'],
  ['ココナラ（法人・検収）', 'replyToBuyer', '2026-11-24T10:30', '2026-11-24T00:00'],
  ['ココナラ（法人・検収）', 'answerCancel', '2026-11-21T10:30', '2026-11-21T00:00'],
  ['ココナラ（法人・検収）', 'review', '2026-11-23T10:30', '2026-11-24T00:00'],
  ['ココナラ（法人・検収）', 'cancelNotBefore', '2026-11-24T10:30', '2026-11-25T00:00'],
  ['ココナラ（法人・検収）', 'autoAgree', '2026-11-21T10:30', '2026-11-22T00:00'],
  ['ココナラ（法人・検収）', 'hardEnd', '2027-03-20T10:30', '2027-03-21T00:00'],
  // 7 days: Fri to Fri.
  ['Lancers', 'platformNudge', '2026-11-27T10:30', '2026-11-28T00:00'],
  // 365 days: 2027 is no leap year, so the same date.
  ['Lancers', 'hardEnd', '2027-11-20T10:30', '2027-11-20T00:00'],
  // 15 days: 10 to Nov 30, then Dec 5.
  ['Lancers（時間報酬）', 'review', '2026-12-05T10:30', '2026-12-06T00:00'],
  ['Lancers（時間報酬）', 'hardEnd', '2027-11-20T10:30', '2027-11-20T00:00'],
  // Against the seller: date-only from Fri 00:00.
  ['CrowdWorks', 'answerCancel', '2026-11-27T10:30', '2026-11-27T00:00'],
  ['CrowdWorks', 'review', '2026-11-27T10:30', '2026-11-28T00:00'],
  ['CrowdWorks', 'autoAgree', '2026-11-27T10:30', '2026-11-28T00:00'],
  // 23:59 of the 3rd day after Nov 20, whatever the time of day.
  ['つなぐ', 'answerCancel', '2026-11-23T23:59', '2026-11-23T23:59'],
  ['つなぐ', 'autoAgree', '2026-11-23T23:59', '2026-11-23T23:59'],
  // 147 days: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), 31 March (131), 16 in April.
  ['つなぐ', 'cancelLimit', '2027-04-16T10:30', '2027-04-16T00:00'],
  // From 納品予定日, which rarely has a time: it refunds, so it counts from the day's 00:00.
  ['SKIMA', 'hardEnd', '2026-11-27T10:30', '2026-11-27T00:00'],
  ['Fiverr', 'answerCancel', '2026-11-22T10:30', '2026-11-22T00:00'],
  ['Fiverr', 'review', '2026-11-23T10:30', '2026-11-24T00:00'],
  ['Fiverr', 'autoAgree', '2026-11-22T10:30', '2026-11-23T00:00'],
  // 14 days: 10 to Nov 30, then Dec 4.
  ['Upwork', 'review', '2026-12-04T10:30', '2026-12-05T00:00'],
  // 104 days: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), March 4.
  ['Upwork', 'hardEnd', '2027-03-04T10:30', '2027-03-04T00:00'],
  ['REQU', 'review', '2026-11-27T10:30', '2026-11-28T00:00'],
  // 60 days: 10 to Nov 30, 31 Dec (41), 19 in January.
  ['REQU', 'hardEnd', '2027-01-19T10:30', '2027-01-19T00:00'],
];

function endOf(market: string, clock: Row[1], from: typeof AT_10_30): string {
  const found = SHIPPED_MARKETS.find(({ name }) => name === market)!;
  const { length, result } = clock === 'cancelNotBefore' ? found.cancelNotBefore : found.clocks[clock];
  const against = clock !== 'cancelNotBefore' && countsAgainstSeller(clock, result);
  const direction = against ? 'against-seller' : 'to-wait-for';
  return isoIn(endOfLength(from, length!, direction, CALENDAR, TOKYO), TOKYO).slice(0, 16);
}

test.each(TABLE)(
  '%s: %s from Nov 20 10:30 ends %s, from Nov 20 without a time %s',
  (market, clock, timedEnd, dayEnd) => {
    expect([endOf(market, clock, AT_10_30), endOf(market, clock, DAY_ONLY)]).toEqual([timedEnd, dayEnd]);
  },
);

test('the table above leaves out no clock that is known', () => {
  const known = SHIPPED_MARKETS.flatMap(({ name, clocks, cancelNotBefore }) => [
    ...CLOCK_IDS.filter((id) => clocks[id].length).map((id) => `${name} ${id}`),
    ...(cancelNotBefore.length ? [`${name} cancelNotBefore`] : []),
  ]);
  expect(TABLE.map(([market, clock]) => `${market} ${clock}`).sort()).toEqual(known.sort());
});
