// A second run, or the seller's own hands, in the middle of a run in which everything is due: at every service call.
import { MEETINGS } from './disturb';
import { count, Matrix, nothingYet, report } from './matrix';

test.each(MEETINGS)('a run that %s, at every call', (what) => {
  const matrix = new Matrix({ realm: 'kept' });
  const tally = nothingYet();
  for (let call = 1; call <= matrix.calls; call++) count(tally, [{ what, call }], matrix.play([{ what, call }]));
  report(`a run that ${what}`, tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.runs).toBe(matrix.calls);
});
