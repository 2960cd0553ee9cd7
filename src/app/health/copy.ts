// A copy of a document that was set up: it has the cells, and nothing that runs. A template is a document in which set-up never ran: no copy.
import { marksIn } from '../../google/marks';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { sheetsByTab } from '../../sheet/tabs';
import type { Memory } from '../desk/memory';

/**
 * Is this document a copy that nobody has set up yet? Known by its marks; where copying did not take them along, by tabs of ours without an
 * account that keeps them going. An original that lost all it remembered looks the same, until its next hourly run.
 */
export function isCopy({ owner, tabIds }: Memory): boolean {
  if (owner) return false;
  const spreadsheet = activeSpreadsheet();
  const marks = marksIn(spreadsheet);
  if (marks.some(({ as }) => as === 'own')) return false;
  if (marks.some(({ as }) => as === 'copied')) return true;
  const found = sheetsByTab(spreadsheet.getSheets(), tabIds ?? {});
  return (['orders', 'settings', 'log'] as const).every((tab) => (found.get(tab)?.getLastRow() ?? 0) > 0);
}
