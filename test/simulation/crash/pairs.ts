// Two runs in a row are disturbed. What a first one can leave is a few dozen states; each is followed by second ones.
import { type Disturbance, FAILURES, type Happening, MEETINGS } from './disturb';
import { count, type Hour, type Matrix, nothingYet, type Tally } from './matrix';

export const ALL: readonly Disturbance[] = [...FAILURES, ...MEETINGS];

/** What happens to the first run, at every call: what came of it, and with it one way to each state that can be left. */
export function everyFirst(matrix: Matrix): Tally {
  const tally = nothingYet();
  for (const what of ALL) {
    for (let call = 1; call <= matrix.calls; call++) count(tally, [{ what, call }], matrix.play({ what, call }));
  }
  return tally;
}

/** Follows each state with the disturbances that `seconds` names for its hour. */
export function playPairs(
  matrix: Matrix,
  ways: readonly Happening[],
  seconds: (hour: Hour) => Iterable<Happening>,
): Tally {
  const tally = nothingYet();
  for (const first of ways) {
    const hour = matrix.after(first);
    for (const second of seconds(hour)) count(tally, [first, second], hour.play(second));
  }
  return tally;
}
