// Which tabs are ours. A seller's own tab may bear any name of ours, and ours any name of theirs.

import { TAB_KEYS, type TabKey } from '../columns';
import { marksIn } from '../google/marks';
import type { Sheet } from '../google/spreadsheet';
import { catalogueFor } from '../text/catalogue';
import { readTab } from '../text/lookup';
import type { Cell } from './cells';
import { findHeader, HEADER_SEARCH_ROWS } from './table';

/** So much of a tab's columns must be named in its header row, by which alone it is known; or, where its name is ours, too. */
const KNOWN_BY_HEADER = 0.75;
const KNOWN_BY_NAME = 0.5;

/**
 * Our tabs. By the ids remembered at set-up, which only these very tabs have; else by the mark that set-up left on them; else by their header
 * row; a name counts only for an empty tab, or one with half of our columns. Duplicates of our tabs are the seller's own.
 * Only where an id is missing is more than the list of tabs looked at.
 */
export function sheetsByTab(
  sheets: readonly Sheet[],
  rememberedIds: { readonly [tab in TabKey]?: number },
): Map<TabKey, Sheet> {
  const byId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const found = new Map<TabKey, Sheet>();
  for (const tab of TAB_KEYS) {
    const sheet = byId.get(rememberedIds[tab] ?? Number.NaN);
    if (sheet) found.set(tab, sheet);
  }
  if (found.size === TAB_KEYS.length || sheets.length === 0) return found;
  const marks = marksIn(sheets[0]!.getParent());
  for (const { tab, at, as } of marks) {
    const key = TAB_KEYS.find((one) => one === tab);
    if (key && as !== 'duplicate' && !found.has(key) && byId.has(at)) found.set(key, byId.get(at)!);
  }
  const known = new Set<Sheet>([...found.values(), ...marks.map(({ at }) => byId.get(at)!)]);
  for (const sheet of sheets.filter((one) => !known.has(one))) {
    const tab = tabOf(sheet);
    if (tab && !found.has(tab)) found.set(tab, sheet);
  }
  return found;
}

/** The tab that a sheet without id and mark is, by what stands in it. */
function tabOf(sheet: Sheet): TabKey | null {
  const named = readTab(sheet.getName());
  if (sheet.getLastRow() === 0) return named;
  const rows = Math.min(HEADER_SEARCH_ROWS, sheet.getMaxRows());
  const values = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues() as Cell[][];
  const shares = TAB_KEYS.map((tab) => ({ tab, share: shareOf(values, tab) })).sort((a, b) => b.share - a.share);
  const [best] = shares;
  if (best && best.share >= KNOWN_BY_HEADER) return best.tab;
  return shares.find(({ tab, share }) => tab === named && share >= KNOWN_BY_NAME)?.tab ?? null;
}

/** How many of a tab's columns are named in one of the first rows, from 0 to 1. */
function shareOf(values: readonly (readonly Cell[])[], tab: TabKey): number {
  return findHeader(values, tab).columns.size / Object.keys(catalogueFor('ja').sheet.headers[tab]).length;
}
