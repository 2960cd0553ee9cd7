// Finding a column by what its header says, in either language and under other known spellings.
import type { TabKey } from '../columns';
import type { ColumnsOf } from './areas/sheet';
import { catalogueFor } from './catalogue';
import { HEADER_ALIASES } from './headerAliases';
import { LANGUAGES } from './language';
import { keyOfWord, plain } from './lookup';

const maps = new Map<TabKey, ReadonlyMap<string, string>>();

function headerMap(tab: TabKey): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [column, header] of Object.entries(catalogueFor(language).sheet.headers[tab])) {
      made.set(plain(header), column);
    }
  }
  for (const [column, names] of Object.entries(HEADER_ALIASES[tab] ?? {})) {
    for (const name of names as readonly string[]) if (!made.has(plain(name))) made.set(plain(name), column);
  }
  return made;
}

/**
 * The column a header cell stands for, or null for one of the user's own.
 * `columnOf('orders', ' 正式な回答日時 ')` is `formalAt`.
 */
export function columnOf<T extends TabKey>(tab: T, header: string): ColumnsOf[T] | null {
  let map = maps.get(tab);
  if (!map) {
    map = headerMap(tab);
    maps.set(tab, map);
  }
  return (map.get(plain(header)) as ColumnsOf[T] | undefined) ?? null;
}

/** Whether this is the column's own header, in either language, and not just another spelling that is accepted for it. */
export function isOwnHeader<T extends TabKey>(tab: T, column: ColumnsOf[T], header: string): boolean {
  return LANGUAGES.some((language) => {
    const own = catalogueFor(language).sheet.headers[tab] as Readonly<Record<string, string>>;
    return keyOfWord(own, header) === column;
  });
}
