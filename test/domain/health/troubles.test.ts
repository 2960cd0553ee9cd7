// Rows in which something goes wrong that no rule foresees.
import { afterRun, isSetAside, type Troubles } from '../../../src/domain/health/troubles';

const FACTS = (id: string): string => `facts of ${id}`;
const trouble = (id: string, times: number, facts = FACTS(id)): Troubles => ({ [id]: { times, facts, reason: 'why' } });

function run(before: Troubles, failed: Record<string, string>, aside: readonly string[] = []): Troubles {
  return afterRun(before, new Map(Object.entries(failed)), new Set(aside), FACTS);
}

test('three runs in a row that fail on a row set it aside, as long as its facts stay', () => {
  let known: Troubles = {};
  for (const times of [1, 2, 3]) {
    expect(isSetAside(known.a, FACTS('a'))).toBe(false);
    known = run(known, { a: 'why' });
    expect(known).toEqual(trouble('a', times));
  }
  expect(isSetAside(known.a, FACTS('a'))).toBe(true);
  expect(isSetAside(known.a, 'other facts')).toBe(false);
  expect(isSetAside(undefined, FACTS('a'))).toBe(false);
});

test('a row tried on request that fails again stays set aside, and counts no further', () => {
  expect(run(trouble('a', 3), { a: 'why' })).toEqual(trouble('a', 3));
});

test('a row whose facts changed since begins to count anew', () => {
  expect(run(trouble('a', 2, 'other facts'), { a: 'why' })).toEqual(trouble('a', 1));
});

test('what went well is forgotten, what was not tried is kept', () => {
  const before = { ...trouble('well', 2), ...trouble('aside', 3) };
  expect(run(before, { c: 'why' }, ['aside'])).toEqual({ ...trouble('aside', 3), ...trouble('c', 1) });
});

test('it stays small: 20 rows, those set aside first, with 80 letters of a reason', () => {
  const failed = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`r${index}`, 'x'.repeat(81)]));
  const after = run(trouble('aside', 3), failed, ['aside']);
  expect(Object.keys(after)).toEqual(['aside', ...Array.from({ length: 19 }, (_, index) => `r${index}`)]);
  expect(after.r0!.reason).toBe('x'.repeat(80));
});
