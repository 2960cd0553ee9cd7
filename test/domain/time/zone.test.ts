// Instants and the wall clock, also where clocks are put forward and back (engineering.md, Time).
import fc from 'fast-check';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { dayOf, instantAt, isoIn, onDay, wallTime, zoneNamed } from '../../../src/domain/time/zone';

const NAMES = [
  'Asia/Tokyo',
  'UTC',
  'America/Los_Angeles',
  'Europe/London',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const ZONES = NAMES.map((name) => [name, zoneNamed(name)] as const);

/** Whole seconds of thirty years. */
const instants = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 1000, max: Date.UTC(2045, 0, 1) / 1000 })
  .map((s) => s * 1000);

describe.each(ZONES)('%s', (name, zone) => {
  // Independent of how the product does it: Intl in Swedish writes 2026-11-22 14:00:07.
  const oracle = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });

  test('the wall clock shows what Intl says', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(instants, (at) => {
        const { day, hour, minute, second } = wallTime(at, zone);
        expect(`${day} ${two(hour)}:${two(minute)}:${two(second)}`).toBe(oracle.format(at));
        expect(dayOf(at, zone)).toBe(day);
      }),
      { numRuns: 300 },
    );
  });

  test('a wall-clock time leads back to its instant, or to the first of two', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const { day, hour, minute, second } = wallTime(at, zone);
        const back = instantAt(day, zone, hour, minute, second);
        expect(wallTime(back, zone)).toEqual({ day, hour, minute, second });
        expect(back).toBeLessThanOrEqual(at);
        const twice =
          oracle.format(at) === oracle.format(at - HOUR) || oracle.format(at) === oracle.format(at - HOUR / 2);
        if (!twice) expect(back).toBe(at);
      }),
      { numRuns: 300 },
    );
  });

  test('the same time on another day is on that day and at that time, but for skipped ones', () => {
    fc.assert(
      fc.property(instants, instants, (at, other) => {
        const day = dayOf(other, zone);
        const moved = wallTime(onDay(at, day, zone), zone);
        const wanted = wallTime(at, zone);
        expect(moved.day).toBe(day);
        const minutes = (moved.hour - wanted.hour) * 60 + moved.minute - wanted.minute;
        expect([0, 30, 60]).toContain(minutes);
        expect(moved.second).toBe(wanted.second);
      }),
    );
  });

  test('an instant written as ISO 8601 is that instant, with the time on the wall', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const iso = isoIn(at, zone);
        expect(Date.parse(iso)).toBe(at);
        expect(iso.slice(0, 19).replace('T', ' ')).toBe(oracle.format(at));
      }),
    );
  });
});

test.each([
  // 2026: Los Angeles from 3/8 to 11/1, London from 3/29 to 10/25.
  ['America/Los_Angeles', '2026-03-07', '2026-03-07T12:00:00-08:00'],
  ['America/Los_Angeles', '2026-03-08', '2026-03-08T12:00:00-07:00'],
  ['America/Los_Angeles', '2026-11-01', '2026-11-01T12:00:00-08:00'],
  ['Europe/London', '2026-03-28', '2026-03-28T12:00:00+00:00'],
  ['Europe/London', '2026-03-29', '2026-03-29T12:00:00+01:00'],
  ['Europe/London', '2026-10-25', '2026-10-25T12:00:00+00:00'],
  ['Asia/Tokyo', '2026-07-01', '2026-07-01T12:00:00+09:00'],
  ['America/St_Johns', '2026-01-15', '2026-01-15T12:00:00-03:30'],
])('noon in %s on %s is %s', (name, day, iso) => {
  expect(isoIn(instantAt(day, zoneNamed(name), 12), zoneNamed(name))).toBe(iso);
});

test.each([
  ['America/Los_Angeles', '2026-03-08', 2],
  ['Europe/London', '2026-03-29', 1],
])('in %s on %s, the hour from %i o’clock on is skipped: a time in it comes after the gap', (name, day, hour) => {
  const zone = zoneNamed(name);
  const gap = instantAt(day, zone, hour + 1);
  const read = instantAt(day, zone, hour, 30);
  expect(gap - instantAt(day, zone, hour - 1, 59)).toBe(MINUTE);
  expect(read - gap).toBeGreaterThanOrEqual(0);
  expect(read - gap).toBeLessThanOrEqual(HOUR);
});

test.each([
  ['America/Los_Angeles', '2026-11-01', 1],
  ['Europe/London', '2026-10-25', 1],
])('in %s on %s, %i:30 comes twice: the first is meant', (name, day, hour) => {
  const zone = zoneNamed(name);
  const first = instantAt(day, zone, hour, 30);
  expect(first - instantAt(day, zone, hour)).toBe(30 * MINUTE);
  expect(wallTime(first + HOUR, zone)).toEqual(wallTime(first, zone));
});

test('a zone that nobody knows is refused', () => {
  expect(() => zoneNamed('Asia/Henjimachi')).toThrow(RangeError);
});
