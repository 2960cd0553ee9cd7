// The same at every call.
import { ACTS } from './acts';
import { HandsMatrix, report, tallyOf } from './matrix';

const LONGEST = 30 * 60_000;

test(
  'rows and columns moved at every call',
  () => {
    const matrix = new HandsMatrix();
    const tally = tallyOf(matrix, ACTS, () => true);
    report(tally);
    expect(tally.wrong).toEqual([]);
    expect(tally.cases).toBe(ACTS.length * matrix.calls.length);
  },
  LONGEST,
);
