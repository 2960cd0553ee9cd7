// Two runs in a row are disturbed: a sample of all pairs of calls and of what can happen there, the same one every time.
import { type Disturbance, FAILURES, type Happening, MEETINGS } from './disturb';
import { count, Matrix, nothingYet, report } from './matrix';

const ALL: readonly Disturbance[] = [...FAILURES, ...MEETINGS];
const PAIRS = 2_000;
const SEED = 20_261_125;

/** The parts of the sample; HENJI_PAIRS takes more of it. */
const wanted = Number(process.env.HENJI_PAIRS) || PAIRS;

/** A small generator of chance (mulberry32), so that the sample never changes. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`two runs in a row that die, fail or meet somebody, ${wanted} pairs`, () => {
  const matrix = new Matrix({ realm: 'kept' });
  const random = chance(SEED);
  const tally = nothingYet();
  const kinds = new Set<string>();
  for (let pair = 0; pair < wanted; pair++) {
    const happening = (): Happening => {
      const what: Disturbance = ALL[Math.floor(random() * ALL.length)]!;
      return { what, call: 1 + Math.floor(random() * matrix.calls) };
    };
    const both = [happening(), happening()];
    kinds.add(both.map(({ what }) => what).join());
    count(tally, both, matrix.play(both));
  }
  report(`two runs that die, fail or meet somebody (seed ${SEED})`, tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.runs).toBe(wanted);
  expect(kinds.size).toBe(ALL.length ** 2);
});
