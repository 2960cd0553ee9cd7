// One tab of the set-up sheet as a table: where its header row is, which column stands under which header.
import type { TabKey } from '../../src/columns';
import { catalogueFor } from '../../src/text/catalogue';
import { LANGUAGES } from '../../src/text/language';
import { headerKey } from '../csv';
import type { HostSheet, HostWorkbook } from '../emulator';
import { simulateWords as words } from '../words';

/** Notices above the header (a stale warning, a sentence of help) are at most so many rows. */
const HEADER_SEARCH_ROWS = 10;

/** The tab by its key, under its name in any language. Throws when it is not there. */
export function tabOf(workbook: HostWorkbook, key: TabKey): HostSheet {
  const names = LANGUAGES.map((language) => catalogueFor(language).sheet.tabs[key]);
  const found = names.find((name) => workbook.has(name));
  if (found === undefined) throw new Error(words.noTab(names[0] ?? key));
  return workbook.sheet(found);
}

export interface TabTable {
  readonly sheet: HostSheet;
  readonly headerRow: number;
  /** The column under a header (in any language), or null. */
  columnOf(header: string): number | null;
  /** The same, throwing when it is not there. */
  need(header: string): number;
}

/** Finds the header row by one header that every such tab has. */
export function tabTable(sheet: HostSheet, key: TabKey, landmark: string): TabTable {
  const rows = sheet.display();
  const wanted = sameHeader(key, landmark);
  const index = rows.slice(0, HEADER_SEARCH_ROWS).findIndex((row) => row.some((text) => wanted(text)));
  if (index < 0) throw new Error(words.noHeader(sheet.name, landmark));
  const header = (rows[index] ?? []).map(headerKey);
  const columnOf = (name: string) => {
    const exact = header.indexOf(headerKey(name));
    const at = exact >= 0 ? exact : header.findIndex(sameHeader(key, name));
    return at < 0 ? null : at + 1;
  };
  const need = (name: string) => {
    const column = columnOf(name);
    if (column === null) throw new Error(words.noHeader(sheet.name, name));
    return column;
  };
  return { sheet, headerRow: index + 1, columnOf, need };
}

/** Tells whether a text is the header `name`, in whatever language either is. */
function sameHeader(key: TabKey, name: string): (text: string) => boolean {
  const catalogues = LANGUAGES.map(
    (language): Readonly<Record<string, string>> => catalogueFor(language).sheet.headers[key],
  );
  const ids = Object.keys(catalogues[0] ?? {});
  const spellings = ids.map((id) => catalogues.map((headers) => headerKey(headers[id] ?? '')));
  const same = spellings.find((texts) => texts.includes(headerKey(name))) ?? [headerKey(name)];
  return (text) => same.includes(headerKey(text));
}
