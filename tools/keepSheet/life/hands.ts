// A seller's hands on the sheet: cells found by header and 注文番号, as a person finds them.
import type { EditResult, HostSheet, World } from '../../emulator';

const HEADER_SEARCH_ROWS = 10;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a header stands. Throws when it does not. */
export function headerOf(sheet: HostSheet, header: string): Place {
  const rows = sheet.display().slice(0, HEADER_SEARCH_ROWS);
  const index = rows.findIndex((cells) => cells.includes(header));
  if (index < 0) throw new Error(`${sheet.name} has no header ${header}.`);
  return { row: index + 1, column: rows[index]!.indexOf(header) + 1 };
}

/** The first row below the headers whose cells read like this. */
export function rowWith(sheet: HostSheet, cells: Readonly<Record<string, string>>): number {
  const wanted = Object.entries(cells).map(([header, text]) => [headerOf(sheet, header), text] as const);
  const found = sheet
    .display()
    .findIndex((row, index) =>
      wanted.every(([place, text]) => index >= place.row && (row[place.column - 1] ?? '') === text),
    );
  if (found < 0) throw new Error(`${sheet.name} has no row ${JSON.stringify(cells)}.`);
  return found + 1;
}

export const ordersTab = (world: World): HostSheet => world.workbook.sheet('注文');
export const noticesTab = (world: World): HostSheet => world.workbook.sheet('連絡文');

/** Types into the cell of a row. Throws where the sheet refuses it. */
export function typeInto(sheet: HostSheet, row: number, header: string, text: string): void {
  taken(sheet.type(row, headerOf(sheet, header).column, text));
}

export function taken(result: EditResult): void {
  if (!result.ok) throw new Error(result.message);
}

/** The first row below the headers in which nothing stands under this header. */
export function freeRow(sheet: HostSheet, header: string): number {
  const { row, column } = headerOf(sheet, header);
  const free = sheet.display().findIndex((cells, index) => index >= row && (cells[column - 1] ?? '') === '');
  return free < 0 ? sheet.display().length + 1 : free + 1;
}

/**
 * What hands can do that the emulator's cannot: the menus of Google Sheets itself. Each is a function of a script beside the product's, run
 * as its owner; nothing of it stays in the sheet but what it did.
 */
export const SHEET_MENUS = `
function menuOfSheet(what, tab, cells, value) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  const range = sheet.getRange(cells);
  const rule = SpreadsheetApp.newDataValidation();
  const colour = SpreadsheetApp.newConditionalFormatRule();
  const does = {
    note: () => range.setNote(value),
    format: () => range.setNumberFormat(value),
    colour: () => range.setBackground(value),
    bold: () => range.setFontWeight('bold'),
    list: () => range.setDataValidation(rule.requireValueInList(value.split('、'), true).setAllowInvalid(false).build()),
    hideRow: () => sheet.hideRows(range.getRow()),
    hideColumn: () => sheet.hideColumns(range.getColumn()),
    remember: () => [PropertiesService.getDocumentProperties(), PropertiesService.getScriptProperties(),
      PropertiesService.getUserProperties()].forEach((store) => store.setProperty('own.invoices', value)),
    width: () => sheet.setColumnWidth(range.getColumn(), Number(value)),
    colourBy: () => sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(),
      colour.whenTextContains(value).setBackground('#fce5cd').setRanges([range]).build()]),
  };
  does[what]();
}`;

export type MenuOfSheet =
  | 'note'
  | 'format'
  | 'colour'
  | 'bold'
  | 'list'
  | 'hideRow'
  | 'hideColumn'
  | 'width'
  | 'colourBy'
  | 'remember';

/** Chooses from the sheet's own menus, with these cells selected. */
export function choose(world: World, what: MenuOfSheet, tab: string, cells: string, value = ''): void {
  const outcome = world.run('menuOfSheet', [what, tab, cells, value]);
  if (!outcome.ok) throw new Error(`${what} of ${tab}!${cells}: ${outcome.error.message}`);
}
