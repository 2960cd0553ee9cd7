// The header rows as they stand, to be remembered: a row that is deleted later can then be put back over the right columns.
import type { TabKey } from '../columns';
import { isBannerText } from '../text/lookup';
import { type Cell, textFromCell } from './cells';
import type { Table } from './table';

/** More of a header, or more columns, than anybody names. */
const LONGEST = 100;
const MOST = 200;

export type SeenHeaders = { readonly [tab in TabKey]?: readonly string[] };

/** Without what the banner beside 設定 says at the moment. */
export function headerTexts(cells: readonly Cell[]): string[] {
  const texts = cells.slice(0, MOST).map((cell) => {
    const text = textFromCell(cell).slice(0, LONGEST);
    return isBannerText(text) ? '' : text;
  });
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** With those of these tables, all of them believed; what was seen of other tabs before stays. What stands where a lost header was is none. */
export function seenHeaders(
  tables: readonly Pick<Table<string>, 'tab' | 'header'>[],
  before: SeenHeaders = {},
): SeenHeaders {
  return { ...before, ...Object.fromEntries(tables.map(({ tab, header }) => [tab, headerTexts(header)])) };
}
