// The crash matrix: an hourly run in which everything is due dies, meets somebody, or Google fails, at every service call. Nothing may come
// twice, be lost or stay stuck. Then a second run on top of each state that this left.
import { FAILURES, type Happening, MEETINGS } from './disturb';
import { count, type Hour, Matrix, nothingYet, report } from './matrix';
import { ALL, playPairs } from './pairs';

let matrix: Matrix;
/** One way to each state that the runs left. */
const ways = new Map<string, Happening>();

beforeAll(() => {
  matrix = new Matrix();
});

test('the scene has everything in it, and undisturbed it ends well', () => {
  const { clean, calls } = matrix;
  expect(clean.notices.filter((one) => one.endsWith('N1 draft')).length).toBeGreaterThanOrEqual(14);
  expect(clean.notices).toContain('ticked N1 sent');
  expect(clean.notices).toContain('answered N1 withdrawn');
  // Twenty orders with something due, and the calm one that the seller taps in the meetings.
  expect(clean.own).toHaveLength(21);
  expect(calls).toBeGreaterThan(60);
  expect(matrix.play().verdict).toEqual({ duplicates: [], lost: [], stuck: [] });
});

test.each([...FAILURES, ...MEETINGS])('a run that %s, at every call', (what) => {
  const tally = nothingYet();
  for (let call = 1; call <= matrix.calls; call++) count(tally, [{ what, call }], matrix.play({ what, call }));
  for (const [state, [way]] of tally.states) if (!ways.has(state)) ways.set(state, way!);
  report(`a run that ${what}`, tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.runs).toBe(matrix.calls);
});

/** Kinds of disturbance tried on top of each state, other ones for each: the deep run tries them all. */
const KINDS = 3;
const STEP = 0.618;

test('a second run that dies, fails or meets somebody, after each state that a first one left', () => {
  let turn = 0;
  /** Places spread evenly over the calls, other ones for each state and kind. */
  const spread = ({ calls }: Hour): Happening[] =>
    Array.from({ length: KINDS }, (): Happening => {
      turn = (turn + STEP) % 1;
      const what = ALL[Math.floor(((turn * 7) % 1) * ALL.length)]!;
      return { what, call: 1 + Math.floor(turn * calls) };
    });
  const tally = playPairs(matrix, [...ways.values()], spread);
  report('two runs in a row', tally);
  expect(tally.wrong).toEqual([]);
  expect(ways.size).toBeGreaterThan(40);
  expect(tally.runs).toBe(ways.size * KINDS);
});
