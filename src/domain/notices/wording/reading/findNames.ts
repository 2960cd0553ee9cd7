// Finds known names in a text through masks (L○NE), look-alikes (L1NE), gaps (LI-NE) and the other kana (らいん).
import { type KnownName, NAME_GROUPS, type NameGroup } from './knownNames';
import { alternatesOf } from './lookAlikes';
import type { PlainText } from './plain';

export interface FoundName extends KnownName {
  /** Indices of the plain text. */
  readonly start: number;
  readonly end: number;
  /** Put so that a machine would not see it: reason enough, whatever the sentence is about. */
  readonly disguised: boolean;
}

interface Letter {
  readonly next: Map<string, Letter>;
  /** What may stand before the next letter: nothing, a usual gap, a gap before a capital. */
  joint: '' | '_' | '~';
  name: KnownName | undefined;
}

interface Effort {
  readonly masks: number;
  readonly swaps: number;
  readonly gaps: number;
  /** Letters of the name so far. */
  readonly length: number;
}

/** How far into a name. */
interface Way extends Effort {
  readonly at: number;
  readonly letter: Letter;
  /** No name ends behind a gap. */
  readonly overGap: boolean;
}

/** How a name was reached. */
interface Path extends Effort {
  readonly name: KnownName;
  readonly end: number;
}

const MASKS = new Set('-.○〇◯●◎◉□■◇◆△▲☆★*_×✕✖…•・');
/** What may hide a first letter: other signs before a word are only signs. */
const FIRST_MASK = /[○◯●*]/;
const GAPS = new Set('\n 、・･_/*|~-.,+=:>\'"‐–—()[]「」');
const MOST_GAP = 3;
/** Two pieces of a short name may be two words. */
const CUT = /[a-z]{2}[ \n][a-z]|[a-z][ \n][a-z]{2}/;
const LATIN = /[A-Za-z]/;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const KATAKANA = /[ァ-ヶー]/;
const HIRAGANA = /[ぁ-ゖ]/;
const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';
/** What may follow a name in katakana and is not the rest of a longer word. */
const NAME_GOES_ON =
  /^(?:グループ|アカウント|サーバー|チャット|トーク|メッセージ|ミーティング|アイディー|アイデー|コール|フォロー|リンク|アプリ|ストーリー|ライブ|オープン)/;

/** One letter as names are compared: katakana, large, lower case. */
function folded(character: string): string {
  const code = character.charCodeAt(0);
  const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : character;
  const small = SMALL.indexOf(kana);
  return small >= 0 ? LARGE[small]! : kana.toLowerCase();
}

const foldedBefore = new Map<string, string>();

function foldedOnce(character: string): string {
  let key = foldedBefore.get(character);
  if (key === undefined) {
    key = folded(character);
    foldedBefore.set(character, key);
  }
  return key;
}

const letter = (): Letter => ({ next: new Map(), joint: '', name: undefined });

function addName(root: Letter, written: string, { code, weight }: NameGroup): void {
  let at = root;
  for (const character of written) {
    if (character === '_' || character === '~') {
      at.joint = character;
      continue;
    }
    const key = folded(character);
    const next = at.next.get(key) || letter();
    at.next.set(key, next);
    at = next;
  }
  at.name = at.name || { word: written.replace(/[_~]/g, ''), code, weight };
}

interface Tree {
  readonly root: Letter;
  /** Characters with which a name may begin, however it is written. */
  readonly firsts: ReadonlySet<string>;
}

let tree: Tree | undefined;

/** All names by their letters; made when first asked for. */
function grown(): Tree {
  const root = letter();
  for (const group of NAME_GROUPS) for (const name of group.names.trim().split(/\s+/)) addName(root, name, group);
  const firsts = new Set<string>();
  for (let code = 0x20; code < 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const key = folded(character);
    const begins = root.next.has(key) || [...alternatesOf(key)].some((one) => root.next.has(one));
    if (begins || FIRST_MASK.test(character)) firsts.add(character);
  }
  return { root, firsts };
}

/** A gap inside a name: a sign; or a space at its joint, in capitals, in Japanese or beside a single letter. */
function gapAllowed(text: string, at: number, after: number, from: Letter): boolean {
  const next = text[after];
  const before = text[at - 1]!;
  if (next === undefined || GAPS.has(before) || GAPS.has(next)) return false;
  if (from.joint === '_') return true;
  if (!/^[ \n]+$/.test(text.slice(at, after))) return true;
  if (!LATIN.test(next) || !LATIN.test(before)) return true;
  if (from.joint === '~' && /[A-Z]/.test(next)) return true;
  const beforeIsSingle = !LATIN.test(text[at - 2] || ' ');
  const nextIsSingle = !LATIN.test(text[after + 1] || ' ');
  if (beforeIsSingle && nextIsSingle) return true;
  if (from.joint === '' && !beforeIsSingle && !nextIsSingle) return true;
  // "a" and "I" are words.
  const single = beforeIsSingle ? before : nextIsSingle ? next : '';
  return (/[A-Z]/.test(before) && /[A-Z]/.test(next)) || /[^aI]/.test(single);
}

/** Whether what was found is a word of its own and enough of it can be seen. */
function stands(text: string, start: number, { name: { word }, end, masks, gaps, length }: Path): boolean {
  if (word.length - masks < 2 || masks > Math.floor(length / 2)) return false;
  // Two or three Latin letters are a name only as it is written.
  if (word.length < 4 && LATIN.test(word[0]!) && text.slice(start, end) !== word) return false;
  const first = text[start]!;
  const before = text[start - 1] || ' ';
  const after = text[end] || ' ';
  if (LATIN.test(word[0]!) && /[A-Za-z0-9]/.test(before)) return false;
  if (LATIN.test(word[word.length - 1]!) && /[A-Za-z]/.test(after)) return false;
  if (word.length < 6 && CUT.test(text.slice(start, end))) return false;
  if (gaps > 0 && before !== ' ' && GAPS.has(before) && LATIN.test(text[start - 2] || ' ')) return false;
  if (/^便[利宜り]/.test(text.slice(end - 1, end + 1))) return false;
  if (!KATAKANA.test(word[0]!)) return true;
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false;
  // 「アウト・ライン」 is one word, too.
  if (/[・=]/.test(before) && KATAKANA.test(text[start - 2] || ' ')) return false;
  if (HIRAGANA.test(first) && /[くぐゃゅょっ]/.test(before)) return false;
  const goesOn = KATAKANA.test(after) && KATAKANA.test(text[end - 1]!);
  return !goesOn || NAME_GOES_ON.test(text.slice(end, end + 8));
}

const effort = ({ masks, swaps, gaps }: Path): number => masks * 3 + swaps + gaps;
const isBetter = (a: Path, b: Path): boolean =>
  a.length - effort(a) > b.length - effort(b) || (a.length === b.length && effort(a) < effort(b));

interface Search {
  readonly text: string;
  readonly start: number;
  best: Path | undefined;
}

/** One way through the letters of the names: on by a letter, a letter masked, or a gap; a few steps, whatever the text. */
function walk(search: Search, path: Way): void {
  const { at, letter: from, length, masks, swaps, gaps } = path;
  const { text } = search;
  if (from.name && !path.overGap) keep(search, path, from.name);
  const character = text[at];
  if (character === undefined) return;
  const key = foldedOnce(character);
  const exact = from.next.get(key);
  if (exact) walk(search, { at: at + 1, letter: exact, length: length + 1, masks, swaps, gaps, overGap: false });
  for (const other of alternatesOf(key)) {
    const next = from.next.get(other);
    if (next)
      walk(search, { at: at + 1, letter: next, length: length + 1, masks, swaps: swaps + 1, gaps, overGap: false });
  }
  if (masks < 2 && MASKS.has(character) && (length > 0 || hidesFirst(text, at))) {
    for (const next of from.next.values()) {
      walk(search, { at: at + 1, letter: next, length: length + 1, masks: masks + 1, swaps, gaps, overGap: false });
    }
  }
  if (length === 0 || !GAPS.has(character)) return;
  const after = endOfGap(text, at);
  if (!gapAllowed(text, at, after, from)) return;
  const isUsual = from.joint !== '' && character === ' ' && after === at + 1;
  walk(search, { ...path, at: after, gaps: gaps + (isUsual ? 0 : 1), overGap: true });
}

function keep(search: Search, way: Way, name: KnownName): void {
  if (name.weight === 'disguise' && way.masks + way.swaps + way.gaps === 0) return;
  const path: Path = { ...way, name, end: way.at };
  if (stands(search.text, search.start, path) && (!search.best || isBetter(path, search.best))) search.best = path;
}

const hidesFirst = (text: string, at: number): boolean => FIRST_MASK.test(text[at]!) && !MASKS.has(text[at + 1] || '-');

function endOfGap(text: string, at: number): number {
  let after = at + 1;
  while (after < at + MOST_GAP && GAPS.has(text[after] || '')) after++;
  // 「LI」と「NE」
  return text[after] === 'と' && /[「『"]/.test(text[after + 1] || '') ? after + 2 : after;
}

function isDisguised({ text, origin, original }: PlainText, start: number, path: Path): boolean {
  if (path.masks + path.swaps + path.gaps > 0) return true;
  const { word } = path.name;
  if (KATAKANA.test(word[0]!) && HIRAGANA.test(text[start]!)) return true;
  const written = original.slice(origin[start], origin[path.end - 1]! + 1);
  if (written === text.slice(start, path.end) || /^[ぁ-ゖァ-ヶー一-鿿]+$/.test(written)) return false;
  const shown = written.normalize('NFKC');
  if (shown.length !== path.end - start) return true;
  return LATIN.test(word[0]!) && /[^\u3000-\u9FFF -~]/.test(shown);
}

/** Most places need no look: no name begins in the middle of a Latin word. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && ALPHANUMERIC.test(text[at]!) && ALPHANUMERIC.test(text[at - 1]!);
}

/** Every known name in the text, disguised or not, in order; names do not overlap. Time grows with the length of the text alone. */
export function findNames(plain: PlainText): FoundName[] {
  const { text } = plain;
  tree = tree || grown();
  const { root, firsts } = tree;
  const found: FoundName[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!firsts.has(text[start]!) || isInsideWord(text, start)) continue;
    const search: Search = { text, start, best: undefined };
    walk(search, { at: start, letter: root, masks: 0, swaps: 0, gaps: 0, length: 0, overGap: false });
    const path = search.best;
    if (!path) continue;
    found.push({ ...path.name, start, end: path.end, disguised: isDisguised(plain, start, path) });
    start = path.end - 1;
  }
  return found;
}
