// Somebody moves rows and columns while an hourly run in which everything is due works: nothing is damaged, nothing falls silent.
import { ACTS } from './acts';
import { HandsMatrix, report, tallyOf } from './matrix';

test('rows and columns moved at every third call that costs a round trip', () => {
  const matrix = new HandsMatrix();
  const tally = tallyOf(matrix, ACTS, (call, remote) => remote && call % 3 === 0);
  report(tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.cases).toBeGreaterThan(100);
});
