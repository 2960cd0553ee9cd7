// Every indispensable column deleted, and one of each other thing that a seller does to headers; all of it is in headerMatrix.deep.test.ts.
import { someChanges } from './changes';
import { HeaderMatrix, report, tallyOf } from './headerMatrix';

test('columns that are deleted, doubled or renamed cost the seller nothing', () => {
  const tally = tallyOf(new HeaderMatrix(), someChanges(), ['after']);
  report('header matrix, in short', tally);
  expect(tally.how).toEqual([]);
});
