// How the automatic run is doing.
import { isToBeMailed, isToBeThrown, WELL, withFailure } from '../../../src/domain/health/health';
import { at } from '../assess/given';

const FIRST = at('2026/11/24 10:00');
const LATER = at('2026/11/24 11:00');

test('failures in a row are counted from the first, with what was said last', () => {
  const once = withFailure(undefined, 'a', FIRST);
  expect(once).toEqual({ failures: 1, since: FIRST, reason: 'a', told: 0 });
  expect(withFailure(once, 'b', LATER)).toEqual({ failures: 2, since: FIRST, reason: 'b', told: 0 });
});

test('a run that went well ends the row: the next failure is a first one', () => {
  expect(WELL).toEqual({ failures: 0, since: 0, reason: '', told: 0 });
  expect(withFailure(WELL, 'c', LATER)).toEqual({ failures: 1, since: LATER, reason: 'c', told: 0 });
});

test('a long reason is shortened, so that it fits where it is remembered', () => {
  expect(withFailure(undefined, 'x'.repeat(301), FIRST).reason).toBe('x'.repeat(300));
});

test.each([
  [0, false],
  [1, true],
  [2, false],
  [24, false],
  [25, true],
  [26, false],
])('after %i failures in a row Google is told: %s (the first, then once a day)', (failures, told) => {
  expect(isToBeThrown({ ...WELL, failures })).toBe(told);
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TWO = { ...WELL, failures: 3, since: FIRST };

test.each([
  ['after an hour', TWO, FIRST + HOUR, 11, false],
  ['after two, give or take what a trigger is late', TWO, FIRST + 2 * HOUR - 5 * 60_000, 11, true],
  ['not at night', TWO, FIRST + 12 * HOUR, 22, false],
  ['not before seven', TWO, FIRST + 20 * HOUR, 6, false],
  ['at seven', TWO, FIRST + 21 * HOUR, 7, true],
  ['not again on the same day', { ...TWO, told: FIRST + 2 * HOUR }, FIRST + 9 * HOUR, 19, false],
  ['and again a day later', { ...TWO, told: FIRST + 2 * HOUR }, FIRST + 2 * HOUR + DAY, 12, true],
] as const)('failures are mailed to the seller %s', (_, health, now, hour, mailed) => {
  expect(isToBeMailed(health, now, hour)).toBe(mailed);
});

test.each([
  ['at once', 11, 0, true],
  ['not at night', 22, 0, false],
  ['not again within the day', 12, FIRST, false],
] as const)('that nothing can be watched is mailed %s', (_, hour, told, mailed) => {
  expect(isToBeMailed({ ...WELL, failures: 1, since: FIRST, told }, FIRST + HOUR, hour, true)).toBe(mailed);
});
