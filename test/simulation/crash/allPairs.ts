// Every state that a disturbed run can leave, followed by everything that can happen to the next one, at every fourth call: another quarter of the
// calls for each pair of state and kind, so that neighbours, which mostly leave the same, stand in for each other.
import type { Happening } from './disturb';
import { type Hour, Matrix, report } from './matrix';
import { ALL, everyFirst, playPairs } from './pairs';

const LONGEST = 45 * 60_000;

const STRIDE = 4;

/** Begins one call further with each kind and each state. */
function everything(): (hour: Hour) => Iterable<Happening> {
  let turn = 0;
  return function* ({ calls }) {
    for (const what of ALL) {
      turn = (turn + 1) % STRIDE;
      for (let call = 1 + turn; call <= calls; call += STRIDE) yield { what, call };
    }
    turn++;
  };
}

/** The even or the odd half of the states, as one test. */
export function allPairsOf(rest: 0 | 1): void {
  test(
    `everything that can happen to a second run, after each ${rest === 0 ? 'even' : 'odd'} state that a first one left`,
    () => {
      const matrix = new Matrix();
      const first = everyFirst(matrix);
      report('one run, disturbed at every call', first);
      expect(first.wrong).toEqual([]);
      const ways = [...first.states.values()].map(([way]) => way!);
      expect(ways.length).toBeGreaterThan(40);
      const half = ways.filter((_, index) => index % 2 === rest);
      const tally = playPairs(matrix, half, everything());
      report(`two runs in a row, after ${half.length} states`, tally);
      expect(tally.wrong).toEqual([]);
    },
    LONGEST,
  );
}
