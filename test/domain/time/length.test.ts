// Where a marketplace's length of time ends (product.md 2.1, 3).
import fc from 'fast-check';
import { calendarOf } from '../../../src/domain/time/calendar';
import { HOUR } from '../../../src/domain/time/instant';
import type { Length } from '../../../src/domain/time/length';
import { endOfLength } from '../../../src/domain/time/length';
import { instantAt, wallTime, zoneNamed } from '../../../src/domain/time/zone';
import { at, moment, TOKYO, written } from '../assess/given';

const CALENDAR = calendarOf([], true);

function ends(start: string, length: Length, direction: 'against-seller' | 'to-wait-for' = 'against-seller'): string {
  return written(endOfLength(moment(start), length, direction, CALENDAR, TOKYO));
}

test.each<[string, Length, string]>([
  ['2026/11/22 22:14', { count: 48, unit: 'hours' }, '2026/11/24 22:14'],
  ['2026/11/22 22:14', { count: 4, unit: 'days' }, '2026/11/26 22:14'],
  ['2026/11/01 10:00', { count: 120, unit: 'days' }, '2027/03/01 10:00'],
  // Sunday; the holiday of Monday; 24, 25, 26.
  ['2026/11/22 22:14', { count: 3, unit: 'business-days' }, '2026/11/26 22:14'],
  ['2026/12/28 9:00', { count: 1, unit: 'business-days' }, '2027/01/04 09:00'],
  ['2026/11/22 22:14', { count: 3, unit: 'end-of-day' }, '2026/11/25 23:59'],
  ['2026/11/22 0:00', { count: 3, unit: 'end-of-day' }, '2026/11/25 23:59'],
  ['2026/11/22 23:59', { count: 3, unit: 'end-of-day' }, '2026/11/25 23:59'],
])('from %s, %j ends at %s', (start, length, end) => {
  expect(ends(start, length)).toBe(end);
  // With a time of day it makes no difference whom the clock runs against.
  expect(ends(start, length, 'to-wait-for')).toBe(end);
});

test.each<[Length, string, string]>([
  // From 00:00 of the day, so that the seller is never late; from its 24:00, so that the seller is never early.
  [{ count: 48, unit: 'hours' }, '2026/11/22 00:00', '2026/11/23 00:00'],
  [{ count: 2, unit: 'days' }, '2026/11/22 00:00', '2026/11/23 00:00'],
])(
  'from some time on 11/20, %j ends at %s against the seller, at %s where the seller waits for it',
  (length, against, waiting) => {
    expect(ends('2026/11/20', length)).toBe(against);
    expect(ends('2026/11/20', length, 'to-wait-for')).toBe(waiting);
  },
);

test('hours are counted to the minute, days keep the time on the wall, also across a clock change', () => {
  const zone = zoneNamed('America/Los_Angeles');
  const start = moment('2026/10/31 10:00', zone);
  const end = (length: Length) => endOfLength(start, length, 'against-seller', CALENDAR, zone);
  // The night to 11/1 is an hour longer.
  expect(end({ count: 48, unit: 'hours' })).toBe(at('2026/11/02 9:00', zone));
  expect(end({ count: 2, unit: 'days' })).toBe(at('2026/11/02 10:00', zone));
  expect(end({ count: 1, unit: 'end-of-day' })).toBe(at('2026/11/01 23:59', zone));
});

test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London'])(
  'a seller waiting is never early, one who must act never late: %s',
  (name) => {
    const zone = zoneNamed(name);
    const lengths = fc.record({
      count: fc.integer({ min: 1, max: 130 }),
      unit: fc.constantFrom<Length['unit']>('hours', 'days'),
    });
    const minutes = fc.integer({ min: 0, max: 20 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, lengths, (minute, length) => {
        const really = instantAt('2024-01-01', zone) + minute * 60_000;
        const { day } = wallTime(really, zone);
        const dated = moment(day.replaceAll('-', '/'), zone);
        const exact = { at: really, dateOnly: false, day };
        const end = endOfLength(exact, length, 'against-seller', CALENDAR, zone);
        expect(endOfLength(dated, length, 'against-seller', CALENDAR, zone)).toBeLessThanOrEqual(end);
        expect(endOfLength(dated, length, 'to-wait-for', CALENDAR, zone)).toBeGreaterThanOrEqual(end);
        expect(end).toBeGreaterThan(really);
        if (length.unit === 'hours') expect(end - really).toBe(length.count * HOUR);
      }),
    );
  },
);
