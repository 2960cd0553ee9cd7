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

interface Path {
  readonly at: number;
  readonly letter: Letter;
  readonly masks: number;
  readonly swaps: number;
  readonly gaps: number;
  readonly length: number;
}

const MASK = /[-.○〇◯●◎◉⚪⚫⭕□■◇◆△▲▽▼☆★*＊_?？×✕✖…•・#%]/;
const GAP = /[ ・･_/*|~\-.,+=:>'"‐–—()[\]]/;
const LATIN = /[A-Za-z]/;
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

function letter(): Letter {
  return { next: new Map(), joint: '', name: undefined };
}

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

let names: Letter | undefined;

function tree(): Letter {
  if (names) return names;
  names = letter();
  for (const group of NAME_GROUPS) for (const name of group.names.trim().split(/\s+/)) addName(names, name, group);
  return names;
}

/** The ways on from a path by one letter, or over a gap. */
function* steps(text: string, path: Path): Generator<Path> {
  const { at, letter: from } = path;
  const character = text[at];
  if (character === undefined) return;
  const on = (next: Letter, more: Partial<Path>): Path => ({
    ...path,
    ...more,
    at: at + 1,
    letter: next,
    length: path.length + 1,
  });
  const key = folded(character);
  const exact = from.next.get(key);
  if (exact) yield on(exact, {});
  for (const other of alternatesOf(key)) {
    const next = from.next.get(other);
    if (next) yield on(next, { swaps: path.swaps + 1 });
  }
  if (MASK.test(character) && path.masks < 2) {
    for (const next of from.next.values()) yield on(next, { masks: path.masks + 1 });
  }
  if (path.length > 0 && GAP.test(character)) {
    const after = at + (text[at + 1] !== undefined && GAP.test(text[at + 1]!) ? 2 : 1);
    if (gapAllowed(text, at, after, from)) {
      yield { ...path, at: after, gaps: path.gaps + (from.joint && text[at] === ' ' ? 0 : 1) };
    }
  }
}

/** A gap inside a name: a sign; or a space at its joint, in capitals, in Japanese or beside a single letter. */
function gapAllowed(text: string, at: number, after: number, from: Letter): boolean {
  const next = text[after];
  const before = text[at - 1]!;
  if (next === undefined || GAP.test(before)) return false;
  if (from.joint === '_') return true;
  if (from.joint === '~') return /[A-Z]/.test(next);
  if (!/^ +$/.test(text.slice(at, after))) return true;
  if (!LATIN.test(next) || !LATIN.test(before)) return true;
  const capitals = /[A-Z]/.test(before) && /[A-Z]/.test(next);
  const isSingle = !LATIN.test(text[at - 2] || ' ') || !LATIN.test(text[after + 1] || ' ');
  return capitals || (isSingle && !/[aI]/.test(before) && !/[aI]/.test(next));
}

function stands(text: string, start: number, { at, masks, gaps, length, letter: { name } }: Path): boolean {
  if (!name || name.word.length - masks < 2 || masks > Math.floor(length / 2)) return false;
  const { word } = name;
  const before = text[start - 1] || ' ';
  const after = text[at] || ' ';
  if (LATIN.test(word[0]!) && /[A-Za-z0-9]/.test(before)) return false;
  if (LATIN.test(word[word.length - 1]!) && /[A-Za-z]/.test(after)) return false;
  if (KATAKANA.test(word[0]!) && KATAKANA.test(text[start]!) && /[ァ-ヶー]/.test(before)) return false;
  // 「アウト・ライン」 is one word, too.
  if (KATAKANA.test(word[0]!) && /[・=]/.test(before) && KATAKANA.test(text[start - 2] || ' ')) return false;
  if (gaps > 0 && GAP.test(before) && before !== ' ' && LATIN.test(text[start - 2] || ' ')) return false;
  const isKana = KATAKANA.test(word[word.length - 1]!);
  if (isKana && HIRAGANA.test(text[start]!) && /[くぐゃゅょっ]/.test(before)) return false;
  return !(isKana && KATAKANA.test(after) && KATAKANA.test(text[at - 1]!)) || NAME_GOES_ON.test(text.slice(at, at + 8));
}

/** The longest name that begins at `start`. */
function nameAt(text: string, start: number, root: Letter): Path | undefined {
  let best: Path | undefined;
  let paths: Path[] = [{ at: start, letter: root, masks: 0, swaps: 0, gaps: 0, length: 0 }];
  while (paths.length > 0) {
    const further: Path[] = [];
    for (const path of paths) for (const step of steps(text, path)) further.push(step);
    for (const path of further) {
      if (path.letter.name && stands(text, start, path) && (!best || isBetter(path, best))) best = path;
    }
    paths = further;
  }
  return best;
}

const effort = ({ masks, swaps, gaps }: Path): number => masks * 3 + swaps + gaps;
const isBetter = (a: Path, b: Path): boolean =>
  a.length - effort(a) > b.length - effort(b) || (a.length === b.length && effort(a) < effort(b));

function isDisguised(plain: PlainText, start: number, { at, masks, swaps, gaps, letter: { name } }: Path): boolean {
  if (masks + swaps + gaps > 0) return true;
  const { text, origin, original } = plain;
  const written = original.slice(origin[start], origin[at - 1]! + 1);
  if (written.normalize('NFKC').length !== at - start && !/[\uFF66-\uFF9F]/.test(written)) return true;
  if (KATAKANA.test(name!.word[0]!) && HIRAGANA.test(text[start]!)) return true;
  const shown = written.normalize('NFKC');
  return LATIN.test(name!.word[0]!) && /[^\u3000-\u9FFF -~\uFF66-\uFF9F]/.test(shown);
}

/** Every known name in the text, disguised or not, in order; names do not overlap. Time grows with the length of the text alone. */
export function findNames(plain: PlainText): FoundName[] {
  const { text } = plain;
  const root = tree();
  const found: FoundName[] = [];
  for (let start = 0; start < text.length; start++) {
    const path = nameAt(text, start, root);
    if (!path) continue;
    found.push({ ...path.letter.name!, start, end: path.at, disguised: isDisguised(plain, start, path) });
    start = path.at - 1;
  }
  return found;
}
