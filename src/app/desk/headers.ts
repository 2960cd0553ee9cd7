// The header rows as they stand, to be remembered: a row that is deleted later can then be put back over the right columns.
import type { TabKey } from '../../columns';
import { type Cell, textFromCell } from '../../sheet/cells';
import { isBannerText } from '../../text/lookup';
import type { Book } from './book';
import type { Memory } from './memory';

/** More of a header, or more columns, than anybody names. */
const LONGEST = 100;
const MOST = 200;

/** Without what the banner beside 設定 says at the moment. */
export function headerTexts(cells: readonly Cell[]): string[] {
  const texts = cells.slice(0, MOST).map((cell) => {
    const text = textFromCell(cell).slice(0, LONGEST);
    return isBannerText(text) ? '' : text;
  });
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** Of the tabs that every run reads; what was remembered of the others stays. */
export function headersOf(
  { orderTable, noticeTable, todayTable, settingTable }: Book,
  { headers }: Memory,
): NonNullable<Memory['headers']> {
  const seen: { [tab in TabKey]?: readonly string[] } = { ...headers };
  // Of a tab that is not believed, what stands where the header was is anything but one.
  for (const table of [orderTable, noticeTable, todayTable, settingTable])
    if (table.columns.size > 0) seen[table.tab] = headerTexts(table.header);
  return seen;
}
