// Days and moments: a day is a calendar day, never 24 hours.
import fc from 'fast-check';
import { daysBetween, laterDay, plusDays, weekdayOf } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import { dateOnly, endOfDay, latestInstant, timed } from '../../../src/domain/time/moment';
import { instantAt, zoneNamed } from '../../../src/domain/time/zone';
import { at, TOKYO } from '../assess/given';

/** Day number since 1970, counted in UTC: there every day has 24 hours. */
const numbers = fc.integer({ min: Date.UTC(1995, 0, 1) / (24 * HOUR), max: Date.UTC(2060, 0, 1) / (24 * HOUR) });
const dayNumbered = (n: number) => new Date(n * 24 * HOUR).toISOString().slice(0, 10);

test('days are counted as on a calendar', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -4000, max: 4000 }), (n, count) => {
      const [day, later] = [dayNumbered(n), dayNumbered(n + count)];
      expect(plusDays(day, count)).toBe(later);
      expect(daysBetween(day, later)).toBe(count);
      // 1970-01-01 was a Thursday.
      expect(weekdayOf(day)).toBe((((n + 4) % 7) + 7) % 7);
      expect(laterDay(day, later)).toBe(count > 0 ? later : day);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2026-02-27', 2, '2026-03-01'],
  ['2028-02-27', 2, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  // Days with a clock change, and days that some zones skipped.
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-11-01', 1, '2026-11-02'],
  ['2011-12-29', 1, '2011-12-30'],
  ['2011-12-29', 2, '2011-12-31'],
])('%s and %i days is %s', (day, count, later) => {
  expect(plusDays(day, count)).toBe(later);
});

test.each([
  // 24:00, that is 00:00 of the next day; 23 and 25 hours long where the clock is changed.
  ['Asia/Tokyo', '2026-11-22', 24],
  ['America/Los_Angeles', '2026-03-08', 23],
  ['America/Los_Angeles', '2026-11-01', 25],
  ['Europe/London', '2026-03-29', 23],
  ['Europe/London', '2026-10-25', 25],
])('in %s the end of %s is %i hours after its beginning', (name, day, hours) => {
  const zone = zoneNamed(name);
  expect(endOfDay(day, zone) - instantAt(day, zone)).toBe(hours * HOUR);
  expect(latestInstant(dateOnly(day, zone), zone)).toBe(endOfDay(day, zone));
  expect(dateOnly(day, zone).at).toBe(instantAt(day, zone));
});

test('a moment with a time of day is that instant, on its day in the zone', () => {
  const instant = at('2026/11/22 23:30');
  expect(latestInstant(timed(instant, TOKYO), TOKYO)).toBe(instant);
  expect(timed(instant, TOKYO)).toEqual({ at: instant, dateOnly: false, day: '2026-11-22' });
  expect(timed(instant, zoneNamed('UTC')).day).toBe('2026-11-22');
  expect(timed(instant, zoneNamed('Pacific/Auckland')).day).toBe('2026-11-23');
});
