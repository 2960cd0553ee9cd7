// A header row that is gone is put back above the data: never over it.

import type { TabKey } from '../columns';
import type { Sheet } from '../google/spreadsheet';
import type { Catalogue } from '../text/catalogue';
import type { Cell } from './cells';
import { BANNER_ROWS, dressHeader, orderOf } from './layout';
import { findHeader } from './table';
import { intoCell } from './writes';

/** Has the tab, which is not empty, lost its header row? One word that happens to be a header's makes none. */
export function isHeaderGone(sheet: Sheet, tab: TabKey, words: Catalogue): boolean {
  if (sheet.getLastRow() === 0) return false;
  const { columns } = findHeader(sheet.getDataRange().getValues() as Cell[][], tab);
  const all = orderOf(tab, words.sheet.headers[tab] as Record<string, string>).length;
  return columns.size === 0 || (columns.size === 1 && all > 4);
}

/**
 * Puts the header back as it was last seen (`remembered`, also with the seller's own columns), or else as it was shipped. Returns false, and
 * changes nothing, where columns cannot be told: then the tab holds more columns than were shipped, and nobody knows which is which.
 */
export function restoreHeader(
  sheet: Sheet,
  tab: TabKey,
  remembered: readonly string[] | undefined,
  words: Catalogue,
): boolean {
  const texts = words.sheet.headers[tab] as Record<string, string>;
  const header = remembered ?? orderOf(tab, texts).map((key) => texts[key]!);
  if (sheet.getLastColumn() > header.length && remembered === undefined) return false;
  const row = rowForHeader(sheet, tab);
  const lacking = header.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet.getRange(row, 1, 1, sheet.getMaxColumns()).clearFormat().clearDataValidations();
  const range = sheet.getRange(row, 1, 1, header.length);
  range.setValues([header.map((text) => intoCell(text))]);
  dressHeader(range);
  sheet.setFrozenRows(row);
  return true;
}

/** A blank row right above the data, made where there is none. */
function rowForHeader(sheet: Sheet, tab: TabKey): number {
  const values = sheet.getDataRange().getValues() as Cell[][];
  const above = isLineAbove(values[0], tab) ? 1 : 0;
  const first = values.findIndex((cells, index) => index >= above && cells.some((cell) => cell !== ''));
  const data = first < 0 ? above + 1 : first + 1;
  if (first >= 0 && data === above + 1) {
    sheet.insertRowBefore(data);
    return data;
  }
  return first < 0 ? data : data - 1;
}

/** The line above the header of きょう and 注文: the only cell of its row, and not in the first column. */
function isLineAbove(cells: readonly Cell[] | undefined, tab: TabKey): boolean {
  if (!BANNER_ROWS[tab] || !cells) return false;
  return cells[0] === '' && cells.filter((cell) => cell !== '').length === 1;
}
