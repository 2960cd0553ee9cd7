// The tab 動作チェック: what the lines mean, the cell to try on a phone, the lines.
import { type Sheet, type Spreadsheet, wrapText } from '../../google/spreadsheet';
import { COLOURS } from '../../sheet/looks';
import { intoCell } from '../../sheet/writes';
import type { CheckWords } from '../../text/areas/check';
import { PHONE_COLUMN, PHONE_ROW } from './phone';

const FIRST_LINE = 5;
const YELLOW = '#fff2cc';

/** Writes into the tab of the check before, or a new one at the end, and shows it. The cell tried on a phone is left as it is. */
export function writeResults(
  spreadsheet: Spreadsheet,
  earlier: Sheet | null,
  lines: readonly string[],
  words: CheckWords,
): void {
  // A check that was cut short may have left the tab empty.
  const fresh = !earlier || earlier.getLastRow() === 0;
  const sheet = earlier ?? spreadsheet.insertSheet(words.tab, spreadsheet.getNumSheets());
  const head = [words.title, words.howToRead, words.phoneInstruction, ''];
  const texts = [...head, ...lines].map((text) => [intoCell(text)]);
  sheet.getRange(FIRST_LINE, 1, sheet.getMaxRows() - FIRST_LINE + 1, 1).clearContent();
  sheet.getRange(1, 1, texts.length, 1).setValues(texts).setWrapStrategy(wrapText()).setVerticalAlignment('top');
  if (fresh) {
    sheet.setColumnWidth(1, 720);
    sheet.setColumnWidths(PHONE_COLUMN, 2, 150);
    sheet.getRange(1, 1).setFontWeight('bold').setBackground(COLOURS.header).setFontColor(COLOURS.headerText);
    sheet.getRange(PHONE_ROW, PHONE_COLUMN).setBackground(YELLOW);
  }
  spreadsheet.setActiveSheet(sheet);
}
