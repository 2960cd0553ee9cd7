// How the automatic run is doing.
import { isToBeThrown, WELL, withFailure } from '../../../src/domain/health/health';
import { at } from '../assess/given';

const FIRST = at('2026/11/24 10:00');
const LATER = at('2026/11/24 11:00');

test('failures in a row are counted from the first, with what was said last', () => {
  const once = withFailure(undefined, 'a', FIRST);
  expect(once).toEqual({ failures: 1, since: FIRST, reason: 'a' });
  expect(withFailure(once, 'b', LATER)).toEqual({ failures: 2, since: FIRST, reason: 'b' });
});

test('a run that went well ends the row: the next failure is a first one', () => {
  expect(WELL).toEqual({ failures: 0, since: 0, reason: '' });
  expect(withFailure(WELL, 'c', LATER)).toEqual({ failures: 1, since: LATER, reason: 'c' });
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
