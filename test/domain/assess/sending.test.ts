// When a notice may be sent and which deadline it may promise (product.md 4.2).
import fc from 'fast-check';
import type { AssessWorld } from '../../../src/domain/assess/assess';
import { daysLater, deadlineFor, sendableFrom } from '../../../src/domain/assess/sending';
import { plusDays } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import { dayOf, instantAt, wallTime, zoneNamed } from '../../../src/domain/time/zone';
import { at, world, written } from './given';

const WORLD = world({});

test.each([
  ['2026/11/22 8:59', '2026/11/22 09:00'],
  ['2026/11/22 9:00', '2026/11/22 09:00'],
  ['2026/11/22 14:31', '2026/11/22 14:31'],
  ['2026/11/22 19:59', '2026/11/22 19:59'],
  ['2026/11/22 20:00', '2026/11/23 09:00'],
  ['2026/11/22 23:30', '2026/11/23 09:00'],
  ['2026/11/23 0:00', '2026/11/23 09:00'],
])('what is planned for %s can be sent at %s (a Sunday or a holiday is fine)', (planned, sendable) => {
  expect(written(sendableFrom(at(planned), WORLD)!)).toBe(sendable);
});

test.each([
  ['2026/11/22 14:00', ['2026/11/22'], '2026/11/23 09:00'],
  ['2026/11/21 21:00', ['2026/11/22..2026/11/25'], '2026/11/26 09:00'],
  ['2026/11/21 14:00', ['2026/11/22..2026/11/25'], '2026/11/21 14:00'],
  ['2026/12/29 8:00', [], '2026/12/29 09:00'],
])('over days off: %s, away %j, gives %s', (planned, daysOff, sendable) => {
  expect(written(sendableFrom(at(planned), world({ daysOff }))!)).toBe(sendable);
});

test('at most 60 days are searched', () => {
  const away = (last: string) => sendableFrom(at('2026/11/22 14:00'), world({ daysOff: [`2026/11/22..${last}`] }));
  // 59 days off from 11/22 end on 1/19.
  expect(written(away('2027/01/19')!)).toBe('2027/01/20 09:00');
  expect(away('2027/02/05')).toBeNull();
});

test.each([
  // Wednesday + 3 = Saturday, Sunday, Monday 11/23 a holiday.
  ['2026/11/18 15:00', 3, [], '2026/11/24 20:00'],
  ['2026/11/16 10:00', 3, [], '2026/11/19 20:00'],
  ['2026/11/16 10:00', 7, [], '2026/11/24 20:00'],
  ['2026/11/16 10:00', 3, ['2026/11/19..2026/11/20'], '2026/11/24 20:00'],
  // 12/28 is a Monday; + 3 is in the closed days until Sunday 1/3.
  ['2026/12/28 10:00', 3, [], '2027/01/04 20:00'],
])('sent at %s, %i days later, away %j: %s is promised', (sending, days, daysOff, deadline) => {
  expect(written(deadlineFor(at(sending), days, world({ daysOff }))!)).toBe(deadline);
});

const SITES = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London'].map(zoneNamed);

interface Drawn {
  readonly where: AssessWorld;
  readonly at: number;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    zone: fc.constantFrom(...SITES),
    minute: fc.integer({ min: 0, max: 15 * 365 * 24 * 60 }),
    start: fc.integer({ min: 0, max: 22 }),
    open: fc.integer({ min: 1, max: 24 }),
    deadlineHour: fc.integer({ min: 0, max: 23 }),
    off: fc.array(fc.nat(40), { maxLength: 45 }),
    yearEndClosed: fc.boolean(),
  })
  .map(({ zone, minute, start, open, deadlineHour, off, yearEndClosed }) => {
    const planned = instantAt('2024-01-01', zone) + minute * 60_000;
    const settings = { windowStartHour: start, windowEndHour: Math.min(24, start + open), deadlineHour, yearEndClosed };
    const daysOff = off.map((count) => plusDays(dayOf(planned, zone), count).replaceAll('-', '/'));
    return { where: world({ zone, settings, daysOff }), at: planned };
  });

test('a notice is never planned outside the window or on a day off, and never later than it must be', () => {
  fc.assert(
    fc.property(drawn, ({ where, at: planned }) => {
      const { settings, zone, calendar } = where;
      const sendable = sendableFrom(planned, where)!;
      const { day, hour, minute } = wallTime(sendable, zone);
      const skippedStart = instantAt(day, zone, settings.windowStartHour);
      expect(sendable).toBeGreaterThanOrEqual(planned);
      expect(hour).toBeGreaterThanOrEqual(settings.windowStartHour);
      if (sendable !== skippedStart) expect(hour).toBeLessThan(settings.windowEndHour);
      expect(calendar.isDayOff(day)).toBe(false);
      // Every hour between is closed: outside the window, or on a day off.
      for (let earlier = planned; earlier < sendable; earlier += HOUR) {
        const one = wallTime(earlier, zone);
        const open = one.hour >= settings.windowStartHour && one.hour < settings.windowEndHour;
        expect(open && !calendar.isDayOff(one.day)).toBe(false);
      }
      if (sendable !== planned) expect([sendable, minute]).toEqual([skippedStart, wallTime(skippedStart, zone).minute]);
    }),
    { numRuns: 300 },
  );
});

test('a promised deadline is on no closed day, at its hour, 48 h away or more, and the first such', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 0, max: 10 }), ({ where, at: sending }, days) => {
      const { settings, zone, calendar } = where;
      const deadline = deadlineFor(sending, days, where)!;
      const day = dayOf(deadline, zone);
      expect(calendar.isClosed(day)).toBe(false);
      expect(deadline).toBe(instantAt(day, zone, settings.deadlineHour));
      expect(deadline - sending).toBeGreaterThanOrEqual(48 * HOUR);
      for (let earlier = plusDays(dayOf(sending, zone), days); earlier < day; earlier = plusDays(earlier, 1)) {
        const soEarly = instantAt(earlier, zone, settings.deadlineHour) - sending < 48 * HOUR;
        expect(soEarly || calendar.isClosed(earlier)).toBe(true);
      }
      expect(day >= plusDays(dayOf(sending, zone), days)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('days later means the same time on the wall, also across a clock change', () => {
  const zone = zoneNamed('America/Los_Angeles');
  expect(daysLater(at('2026/10/31 10:00', zone), 2, world({ zone }))).toBe(at('2026/11/02 10:00', zone));
  expect(daysLater(at('2026/03/07 10:00', zone), 3, world({ zone }))).toBe(at('2026/03/10 10:00', zone));
});

test('a deadline may be 48 hours away to the minute, not a minute less', () => {
  expect(written(deadlineFor(at('2026/11/24 20:00'), 2, WORLD)!)).toBe('2026/11/26 20:00');
  expect(written(deadlineFor(at('2026/11/24 20:01'), 2, WORLD)!)).toBe('2026/11/27 20:00');
});

test('where no open day comes, no deadline is promised', () => {
  expect(deadlineFor(at('2026/11/24 20:00'), 3, world({ daysOff: ['2026/11/24..2027/11/24'] }))).toBeNull();
});
