// The crash matrix: an hourly run in which everything is due dies, or Google fails, at every service call. Nothing may come twice, be lost
// or stay stuck.
import { FAILURES } from './disturb';
import { count, Matrix, nothingYet, report } from './matrix';

let matrix: Matrix;

beforeAll(() => {
  matrix = new Matrix({ realm: 'kept' });
});

test('the scene has everything in it, and undisturbed it ends well', () => {
  const { clean, calls } = matrix;
  expect(clean.notices.filter((one) => one.endsWith('N1 draft')).length).toBeGreaterThanOrEqual(14);
  expect(clean.notices).toContain('ticked N1 sent');
  expect(clean.notices).toContain('answered N1 withdrawn');
  // Twenty orders with something due, and the calm one that the seller taps in the meetings.
  expect(clean.own).toHaveLength(21);
  expect(calls).toBeGreaterThan(60);
  expect(matrix.play([])).toEqual({ duplicates: [], lost: [], stuck: [] });
});

test.each(FAILURES)('a run that %s, at every call', (what) => {
  const tally = nothingYet();
  for (let call = 1; call <= matrix.calls; call++) count(tally, [{ what, call }], matrix.play([{ what, call }]));
  report(`a run that ${what}`, tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.runs).toBe(matrix.calls);
});
