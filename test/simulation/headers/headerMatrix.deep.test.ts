// Every column of every tab deleted, doubled and renamed, every header pushed down; before the alerts are due, and when they have left.
import { allChanges } from './changes';
import { HeaderMatrix, report, tallyOf } from './headerMatrix';

test('whatever is done to headers costs the seller nothing', () => {
  const tally = tallyOf(new HeaderMatrix(), allChanges(), ['before', 'after']);
  report('header matrix', tally);
  expect(tally.how).toEqual([]);
}, 900_000);
