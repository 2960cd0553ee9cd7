// Tabs and headers that are missing or doubled, in words: said in the sidebar and in 設定, and nowhere else.
import { columnLetters } from '../../../columns';
import type { Book } from '../book';
import type { TabTrouble } from '../tables';

/** One sentence a trouble; empty when there is none. */
export function tabTroubleTexts(book: Book): string[] {
  return book.tabTroubles().flatMap((trouble) => [...missingText(book, trouble), ...doubledTexts(book, trouble)]);
}

function missingText({ words }: Book, { tab, isThere, lost, missing }: TabTrouble): string[] {
  const { tabs, headers } = words.sheet;
  const named = (keys: readonly string[]) =>
    keys.map((key) => (headers[tab] as Readonly<Record<string, string>>)[key]!);
  const { without, tabLost, columnsLost, columnsBlank } = words.health;
  // Without 注文, or what is indispensable in it, there is no book.
  if (tab !== 'orders' && !isThere) return [tabLost(tabs[tab], without[tab])];
  if (tab !== 'orders' && lost.length > 0) return [columnsLost(tabs[tab], named(lost), without[tab])];
  return missing.length > 0 ? [columnsBlank(tabs[tab], named(missing))] : [];
}

function doubledTexts({ words }: Book, { tab, doubled }: TabTrouble): string[] {
  const { tabs, headers } = words.sheet;
  return doubled.map(({ key, columns: [used, own] }) => {
    const header = (headers[tab] as Readonly<Record<string, string>>)[key]!;
    return words.health.columnDoubled(tabs[tab], header, columnLetters(used), columnLetters(own));
  });
}
