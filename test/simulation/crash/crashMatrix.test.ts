// The crash matrix: an hourly run in which everything is due dies, meets somebody, or Google fails, at every service call. Nothing may come
// twice, be lost or stay stuck. Then a second run on top of each state that this left.
import { FAILURES, type Happening, isMeeting, MEETINGS } from './disturb';
import { count, type Hour, Matrix, nothingYet, report } from './matrix';
import { ALL, playPairs } from './pairs';
import { twinOf } from './twins';

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

/** Of the calls at which something else leaves the same, so many are played nevertheless: one in eight. */
const TWINS_PLAYED = 8;

test.each([...FAILURES, ...MEETINGS])('a run that %s, at every call at which nothing else leaves the same', (what) => {
  const tally = nothingYet();
  let twins = 0;
  for (let call = 1; call <= matrix.calls; call++) {
    const twin = twinOf({ what, call }, matrix);
    if (twin && (call + ALL.indexOf(what)) % TWINS_PLAYED !== 0) continue;
    const played = matrix.play({ what, call });
    count(tally, [{ what, call }], played);
    if (!twin) continue;
    twins += 1;
    const { state, verdict } = matrix.play(twin);
    expect([call, played.verdict]).toEqual([call, verdict]);
    if (!isMeeting(what)) expect([call, played.state]).toEqual([call, state]);
  }
  for (const [state, [way]] of tally.states) if (!ways.has(state)) ways.set(state, way!);
  report(`a run that ${what}`, tally);
  expect(tally.wrong).toEqual([]);
  if (twins > 0) expect(twins).toBeGreaterThan(5);
  else expect(tally.runs).toBe(matrix.calls);
});

/** Of all that can happen to a second run, one thing for each state, another one for each: the deep run tries them all. */
const KINDS = 1;
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
