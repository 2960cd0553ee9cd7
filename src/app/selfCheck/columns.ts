// Hidden columns and folded groups, as set-up makes them in 注文.
import { flush } from '../../google/spreadsheet';
import { type Bench, type Outcome, outcome, type Point } from './point';

const HIDDEN = 20;
const GROUPED = 22;

function columns({ scratch, words }: Bench): Outcome {
  scratch.hideColumns(HIDDEN);
  scratch.getRange(1, GROUPED, 1, 2).shiftColumnGroupDepth(1);
  scratch.getColumnGroup(GROUPED, 1)?.collapse();
  flush();
  const hidden = scratch.isColumnHiddenByUser(HIDDEN);
  const folded = scratch.getColumnGroup(GROUPED, 1)?.isCollapsed() ?? false;
  return outcome(hidden && folded, hidden && folded ? words.found.yes : words.found.no);
}

export const COLUMNS: readonly Point[] = [{ point: 'columns', run: columns }];
