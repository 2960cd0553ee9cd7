// From a word in a cell back to its key, whichever language it was written in.

import type { TabKey } from '../columns';
import { NOTICE_KINDS, type NoticeKind } from '../domain/orders/notice';
import { plainText } from '../domain/values/plainText';
import { remembered } from '../domain/values/remembered';
import type { ListWords } from './areas/lists';
import type { SettingKey } from './areas/settings';
import { catalogueFor } from './catalogue';
import { LANGUAGES } from './language';
import { OLDER_WORDS } from './olderWords';

export { readTemplateName, templateName } from './templateName';

/** Width, case and spaces never decide what a word means: 「 既読／未読」 is 「既読/未読」. */
export const plain = remembered((text) => plainText(text).replace(/\s+/g, ' ').toLowerCase());

/** Making a word plain is slow and a tab has hundreds of cells: each list of words is made plain once. */
const plainLists = new WeakMap<object, ReadonlyMap<string, string>>();

function keysByWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let keys = plainLists.get(words);
  if (!keys) {
    // Backwards, so that of two keys with one word the first wins.
    const entries = Object.entries(words).reverse();
    keys = new Map(entries.map(([key, word]) => [plain(word), key] as const));
    plainLists.set(words, keys);
  }
  return keys;
}

function keyOfPlain<K extends string>(words: Readonly<Record<K, string>>, wanted: string): K | null {
  return wanted === '' ? null : ((keysByWord(words).get(wanted) as K | undefined) ?? null);
}

/** The key whose word this is, or null. */
export function keyOfWord<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  return keyOfPlain(words, plain(text));
}

/** The lists of the catalogue that are read back from cells. */
type ListName = {
  [L in keyof ListWords]: ListWords[L] extends Readonly<Record<string, string>> ? L : never;
}[keyof ListWords];

/**
 * The key of a word in one of the catalogue's lists, in either language, or null:
 * `keyInList('events', '返事が来た')` and `keyInList('events', 'Reply came')` are `replied`.
 */
export function keyInList<L extends ListName>(list: L, text: string): keyof ListWords[L] | null {
  const wanted = plain(text);
  for (const language of LANGUAGES) {
    const found = keyOfPlain(catalogueFor(language).lists[list] as Readonly<Record<string, string>>, wanted);
    if (found !== null) return found as keyof ListWords[L];
  }
  return OLDER_WORDS[list]?.[wanted] ?? null;
}

/** The key of a word of the assessment columns, in either language, or null. */
export function keyInSteps(list: 'turns' | 'stages', text: string): string | null {
  const wanted = plain(text);
  for (const language of LANGUAGES) {
    const found = keyOfPlain(catalogueFor(language).steps[list] as Readonly<Record<string, string>>, wanted);
    if (found !== null) return found;
  }
  return null;
}

/** The notice kind a cell names: its name in either language, or its number as files write it (`N6`). */
export function readNoticeKind(text: string): NoticeKind | null {
  const number = plain(text).toUpperCase();
  return keyInList('notices', text) ?? NOTICE_KINDS.find((kind) => kind === number) ?? null;
}

const YES = ['true', 'on', '1', 'する', '○'];
const NO = ['false', 'off', '0', 'しない', '×'];

/** はい / いいえ in either language, or what a checkbox or a program writes. null = neither. */
export function readYesNo(text: string): boolean | null {
  const word = plain(text);
  const isWord = (key: 'yes' | 'no') => LANGUAGES.some((language) => plain(catalogueFor(language).lists[key]) === word);
  if (isWord('yes') || YES.includes(word)) return true;
  return isWord('no') || NO.includes(word) ? false : null;
}

/** As `plain` gives them. */
const DONE = [
  '済',
  '済み',
  '送信済',
  '送信済み',
  '送信',
  '送った',
  '✓',
  '✔',
  '☑',
  '✅',
  'レ',
  '〇',
  '◯',
  'done',
  'sent',
];

/** Is a checkbox ticked, or does its cell hold a word that means so? 「済」, TRUE as text, はい. */
export function isTick(cell: string | number | boolean | Date): boolean {
  if (typeof cell === 'boolean') return cell;
  const text = cell instanceof Date ? '' : String(cell);
  return text.trim() !== '' && (readYesNo(text) === true || DONE.includes(plain(text)));
}

/** The setting a 設定 cell names, in either language, or null. */
export function readSetting(text: string): SettingKey | null {
  for (const language of LANGUAGES) {
    const words = catalogueFor(language).settings.settings;
    for (const key of Object.keys(words) as SettingKey[]) if (plain(words[key].name) === plain(text)) return key;
  }
  return null;
}

/** The tab a sheet's name stands for, in either language, or null for one of the user's own. */
export function readTab(name: string): TabKey | null {
  for (const language of LANGUAGES) {
    const tab = keyOfWord<TabKey>(catalogueFor(language).sheet.tabs, name);
    if (tab) return tab;
  }
  return null;
}

/** Is this a word of 動作チェック (its tab, its title), in either language? */
export function isCheckWord(key: 'tab' | 'title' | 'scratchTab', text: string): boolean {
  return LANGUAGES.some((language) => plain(catalogueFor(language).check[key]) === plain(text));
}

/** Is this what the line about the last update shows, in either language? */
export function isBannerText(text: string): boolean {
  return LANGUAGES.some((language) => {
    const { setUp, settings } = catalogueFor(language);
    return text.startsWith(setUp.stale.cell) || text.startsWith(`${settings.settings.lastRun.name} `);
  });
}
