// 「関数の例」: a tab with every custom function live, over the seller's own orders.
import { type Sheet, type Spreadsheet, wrapText } from '../../google/spreadsheet';
import { columnLetters } from '../../sheet/columnLetters';
import { COLOURS } from '../../sheet/looks';
import { intoCell } from '../../sheet/writes';
import type { FunctionDeclaration } from '../../text/functions/declaration';
import { FUNCTIONS, filledIn, type Places } from '../../text/functions/functions';
import type { Book } from '../desk/book';

/** Their answers spill over as many rows as there are orders: they stand below all others, side by side. */
const SPILLING: readonly string[] = ['HENJI_STATUS', 'HENJI_OUTCOME'];
const RESULT = 3;
/** Behind the six columns of HENJI_STATUS, one left free. */
const SECOND_SPILL = RESULT + 7;

/** Writes the tab anew (or for the first time) and shows it. A tab of the seller's own with that name is left alone. */
export function writeExamples(book: Book): void {
  const { spreadsheet, words } = book;
  const { examplesTab, examplesHeaders } = words.functions;
  const sheet = ownTab(spreadsheet, examplesTab, examplesHeaders[0]);
  const declared: readonly FunctionDeclaration[] = FUNCTIONS;
  const shown = [
    ...declared.filter(({ name }) => !SPILLING.includes(name)),
    ...declared.filter(({ name }) => SPILLING.includes(name)),
  ];
  const formulas = shown.map((one) => formulaOf(one, book));
  sheet.clear();
  const texts = shown.map(({ summary }, index) => [summary[words.language], formulas[index]!].map(intoCell));
  sheet.getRange(1, 1, shown.length + 1, 2).setValues([examplesHeaders.slice(0, 2).map(intoCell), ...texts]);
  const alone = shown.length - SPILLING.length;
  sheet.getRange(2, RESULT, alone + 1, 1).setFormulas(formulas.slice(0, alone + 1).map((formula) => [formula]));
  sheet.getRange(alone + 2, SECOND_SPILL).setFormula(formulas[alone + 1]!);
  sheet.getRange(1, RESULT).setValue(intoCell(examplesHeaders[2]));
  look(sheet, shown.length + 1);
  spreadsheet.setActiveSheet(sheet);
}

function look(sheet: Sheet, rows: number): void {
  sheet.getRange(1, 1, 1, RESULT).setFontWeight('bold').setBackground(COLOURS.header).setFontColor(COLOURS.headerText);
  sheet.getRange(1, 1, rows, RESULT).setWrapStrategy(wrapText()).setVerticalAlignment('top');
  sheet.setColumnWidth(1, 280);
  sheet.setColumnWidth(2, 360);
  sheet.setColumnWidth(RESULT, 240);
}

function ownTab(spreadsheet: Spreadsheet, name: string, firstHeader: string): Sheet {
  for (let count = 1; ; count++) {
    const wanted = count === 1 ? name : `${name} ${count}`;
    const sheet = spreadsheet.getSheetByName(wanted);
    if (!sheet) return spreadsheet.insertSheet(wanted, spreadsheet.getNumSheets());
    if (sheet.getRange(1, 1).getValue() === firstHeader) return sheet;
  }
}

/** The example with the names that the tabs have now and the cells that hold the last update and an order. */
function formulaOf({ example }: FunctionDeclaration, book: Book): string {
  const { language, sheet } = book.words;
  const named = filledIn(example[language], language, placesIn(book));
  const { orderTable, noticeTable, settingTable } = book;
  const tabs = [
    [sheet.tabs.orders, orderTable.sheet],
    [sheet.tabs.notices, noticeTable.sheet],
    [sheet.tabs.settings, settingTable.sheet],
  ] as const;
  return tabs.reduce(
    (formula, [shipped, tab]) => (tab ? formula.split(`'${shipped}'!`).join(`${quoted(tab)}!`) : formula),
    named,
  );
}

function placesIn({ orderTable, settingTable, statusRows, orders, words }: Book): Places {
  const last = columnLetters(orderTable.header.length);
  const row = orders[0]?.row ?? orderTable.headerRow + 1;
  const rowOf = (at: number) => `${quoted(orderTable.sheet, words.sheet.tabs.orders)}!A${at}:${last}${at}`;
  const value = columnLetters(settingTable.columns.get('value') ?? 2);
  return {
    asOf: `${quoted(settingTable.sheet, words.sheet.tabs.settings)}!${value}${statusRows.lastRun ?? 2}`,
    order: `{${rowOf(orderTable.headerRow)}; ${rowOf(row)}}`,
  };
}

/** `shipped`: of a tab that is gone. */
function quoted(sheet: Sheet | null, shipped = ''): string {
  return `'${(sheet?.getName() ?? shipped).replace(/'/g, "''")}'`;
}
