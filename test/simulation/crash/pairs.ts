// Two runs in a row are disturbed. What a first one can leave is a few dozen states; each is followed by second ones.
import { type Disturbance, FAILURES, type Happening, MEETINGS } from './disturb';
import { count, type Hour, type Matrix, nothingYet, type Tally } from './matrix';

export const ALL: readonly Disturbance[] = [...FAILURES, ...MEETINGS];

/** What happens to the first run, at every call: one way to each state that can be left. */
export function waysToStates(matrix: Matrix): Happening[] {
  const states = new Map<string, Happening>();
  for (const what of ALL) {
    for (let call = 1; call <= matrix.calls; call++) {
      const { state } = matrix.play({ what, call });
      if (!states.has(state)) states.set(state, { what, call });
    }
  }
  return [...states.values()];
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
