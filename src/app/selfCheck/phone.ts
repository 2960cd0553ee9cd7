// Does an edit on a phone fire onEdit? The yellow cell of the tab 動作チェック tells: onEdit stamps the cell beside it.
import { now } from '../../google/clock';
import type { Sheet } from '../../google/spreadsheet';
import type { CheckWords } from '../../text/areas/check';
import { isCheckWord } from '../../text/lookup';
import { type Outcome, outcome } from './point';

/** The yellow cell; its stamp stands right of it. */
export const PHONE_ROW = 3;
export const PHONE_COLUMN = 2;

/** Our tab, and not one of the user's that happens to have its name. */
export function isOurCheckTab(sheet: Sheet): boolean {
  return isCheckWord('tab', sheet.getName()) && isCheckWord('title', String(sheet.getRange(1, 1).getValue()));
}

/** Called by onEdit: stamps an edit of the yellow cell; emptied, it can be tried anew. */
export function stampCheckEdit(range: GoogleAppsScript.Spreadsheet.Range): void {
  if (range.getRow() !== PHONE_ROW || range.getColumn() !== PHONE_COLUMN || !isOurCheckTab(range.getSheet())) return;
  const stamp = range.getSheet().getRange(PHONE_ROW, PHONE_COLUMN + 1);
  if (range.getValue() === '') stamp.clearContent();
  else stamp.setValue(new Date(now())).setNumberFormat('yyyy/mm/dd h:mm:ss');
}

/** What the tab of an earlier check tells; null: there is none yet. */
export function readPhone(tab: Sheet | null, words: CheckWords): Outcome {
  const [typed, stamp] = tab?.getRange(PHONE_ROW, PHONE_COLUMN, 1, 2).getValues()[0] ?? ['', ''];
  if (typed === '') return { as: 'open', found: words.found.notTried };
  return outcome(stamp !== '', stamp === '' ? words.found.notStamped : words.found.stamped);
}
