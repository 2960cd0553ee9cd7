// Every state that a disturbed run can leave, followed by everything that can happen to the next one, at every call.
import type { Happening } from './disturb';
import { type Hour, Matrix, report } from './matrix';
import { ALL, playPairs, waysToStates } from './pairs';

const LONGEST = 45 * 60_000;

function* everything({ calls }: Hour): Iterable<Happening> {
  for (const what of ALL) for (let call = 1; call <= calls; call++) yield { what, call };
}

/** The even or the odd half of the states, as one test. */
export function allPairsOf(rest: 0 | 1): void {
  test(
    `everything that can happen to a second run, after each ${rest === 0 ? 'even' : 'odd'} state that a first one left`,
    () => {
      const matrix = new Matrix();
      const ways = waysToStates(matrix);
      expect(ways.length).toBeGreaterThan(40);
      const half = ways.filter((_, index) => index % 2 === rest);
      const tally = playPairs(matrix, half, everything);
      report(`two runs in a row, after ${half.length} states`, tally);
      expect(tally.wrong).toEqual([]);
    },
    LONGEST,
  );
}
