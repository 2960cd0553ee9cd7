// 「関数の例」: a tab with every custom function live, over the seller's own orders.

import { COLUMNS, columnLetters } from '../../columns';
import { now } from '../../google/clock';
import { userLanguage } from '../../google/session';
import { activeSpreadsheet, type Sheet, type Spreadsheet, wrapText } from '../../google/spreadsheet';
import { toast } from '../../google/ui';
import { COLOURS } from '../../sheet/looks';
import { intoCell } from '../../sheet/writes';
import { catalogueFor } from '../../text/catalogue';
import type { FunctionDeclaration } from '../../text/functions/declaration';
import {
  EXAMPLE_TABS,
  type ExampleTab,
  FUNCTIONS,
  filledIn,
  type Places,
  placeNames,
} from '../../text/functions/functions';
import { type Book, isProblem, openBook } from '../desk/book';
import { readDocumentMemory } from '../desk/memory';
import { runProblemText } from '../health/explain';

/** Their answers spill over as many rows as there are orders: they stand below all others, side by side. */
const SPILLING: readonly string[] = ['HENJI_STATUS', 'HENJI_OUTCOME'];
const RESULT = 3;
/** Behind the six columns of HENJI_STATUS, one left free. */
const SECOND_SPILL = RESULT + 7;

/** Reads the sheet and shows the tab; says why where the sheet cannot be read. */
export function showExamples(): void {
  const book = openBook(activeSpreadsheet(), readDocumentMemory(), now());
  const words = isProblem(book) ? catalogueFor(userLanguage()) : book.words;
  if (isProblem(book)) toast(runProblemText(book, words), words.setUp.productName);
  else writeExamples(book);
}

/** Writes the tab anew (or for the first time) and shows it. A tab of the seller's own with that name is left alone. */
function writeExamples(book: Book): void {
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

/** The example with the names that the tabs have now, the columns they have, and the cells of the last update and of an order. */
function formulaOf({ example }: FunctionDeclaration, book: Book): string {
  const { language } = book.words;
  return filledIn(example[language], language, placesIn(book));
}

function placesIn({ spreadsheet, orderTable, settingTable, statusRows, orders, tabIds, words }: Book): Places {
  const shipped = placeNames(words.language);
  const sheets = spreadsheet.getSheets();
  const rangeOf = (tab: ExampleTab): string => {
    const sheet = sheets.find((one) => one.getSheetId() === tabIds[tab]);
    // 設定 keeps a line of its own beside the table, which must not be passed (NOW() is forbidden to functions).
    const width = tab === 'settings' ? COLUMNS.settings.length : Math.max(1, sheet?.getLastColumn() ?? 1);
    return sheet ? `${quoted(sheet)}!A:${columnLetters(width)}` : shipped[tab];
  };
  const ranges = Object.fromEntries(EXAMPLE_TABS.map((tab) => [tab, rangeOf(tab)])) as Record<ExampleTab, string>;
  const [first = shipped.orders] = ranges.orders.split('!A:').slice(0, 1);
  const last = columnLetters(orderTable.header.length);
  const rowOf = (at: number) => `${first}!A${at}:${last}${at}`;
  const value = columnLetters(settingTable.columns.get('value') ?? 2);
  const [settings = shipped.settings] = ranges.settings.split('!A:').slice(0, 1);
  const row = orders[0]?.row ?? orderTable.headerRow + 1;
  return {
    ...ranges,
    asOf: `${settings}!${value}${statusRows.lastRun ?? 2}`,
    order: `{${rowOf(orderTable.headerRow)}; ${rowOf(row)}}`,
  };
}

function quoted(sheet: Sheet): string {
  return `'${sheet.getName().replace(/'/g, "''")}'`;
}
