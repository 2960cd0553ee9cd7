// Text as the wording rules read it, disguises taken off, with the way back to where each character stood.
import { asLatin } from './lookAlikes';

export interface PlainText {
  /** NFKC (full-width letters, digits and half-width katakana become ordinary ones), without ignorable characters and look-alikes. */
  readonly text: string;
  /** For each index of `text` (and its end), the index in the original. */
  readonly origin: readonly number[];
  readonly original: string;
}

/** A character with the voice marks that belong to it, which half-width katakana write apart (ｽﾞ). */
const CLUSTER = /[\s\S][\u3099\u309A\uFF9E\uFF9F]*/gu;

/** Nothing of it can be seen: zero-width spaces and joiners, directions, variation selectors, soft hyphens, loose accents, tags. */
const IGNORABLE = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]/u;

/** Nothing but letters that need no work: most of every text. */
const ORDINARY = /^[\n -~\u3001-\u3006\u3008-\u302F\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]*$/;

/** Normalises character by character, because a finding has to name its place in the text as the seller wrote it. */
function normalised(original: string): PlainText {
  const origin: number[] = [];
  if (ORDINARY.test(original)) {
    for (let i = 0; i <= original.length; i++) origin.push(i);
    return { text: original, origin, original };
  }
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    const [character] = match;
    if (IGNORABLE.test(character)) continue;
    const plain = ORDINARY.test(character) ? character : asLatin(asLatin(character).normalize('NFKC'));
    for (let i = 0; i < plain.length; i++) origin.push(match.index);
    text += plain;
  }
  origin.push(original.length);
  return { text, origin, original };
}

/** Single Latin letters or digits set apart (`L I N E`, `L-I-N-E`), and single Japanese ones between two gaps (「ラ イ ン」). */
const LATIN_APART =
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ・･_/*|~\-.,+=:>'"()[\]]{1,3}[A-Za-z0-9](?![A-Za-z0-9])|\n[A-Za-z](?![A-Za-z0-9])){2,}/g;
const JAPANESE_APART =
  /[ぁ-ゖァ-ヶー一-鿿](?:([ ・･_/*|~\-.,+=:>'"()[\]]{1,3})[ぁ-ゖァ-ヶー一-鿿](?=\1)){1,}\1[ぁ-ゖァ-ヶー一-鿿]/g;
const MAYBE_APART = /[ ・･_/*|~\-.,+=:>'"()[\]\n][A-Za-z0-9ぁ-ゖァ-ヶー一-鿿][ ・･_/*|~\-.,+=:>'"()[\]\n]/;
const GAP = /[^A-Za-z0-9ぁ-ゖァ-ヶー一-鿿]/;

/** What stands between two letters set apart is dropped; a sign with spaces around it (` . `, ` @ `) means itself. */
function gapsIn(run: string, at: number, isDate: boolean, dropped: Set<number>): void {
  if (isDate) return;
  for (let i = 0; i < run.length; i++) {
    if (!GAP.test(run[i]!)) continue;
    const meansItself = /[.:/_-]/.test(run[i]!) && run[i - 1] === ' ' && run[i + 1] === ' ';
    if (!meansItself) dropped.add(at + i);
  }
}

/** Letters set apart, closed up. */
function closedUp(plain: PlainText): PlainText {
  if (!MAYBE_APART.test(plain.text)) return plain;
  const dropped = new Set<number>();
  for (const pattern of [LATIN_APART, JAPANESE_APART]) {
    for (const { 0: run, index } of plain.text.matchAll(pattern)) {
      gapsIn(run, index, /^\d(?:\D\d){2}$/.test(run), dropped);
    }
  }
  if (dropped.size === 0) return plain;
  return {
    text: plain.text
      .split('')
      .filter((_, i) => !dropped.has(i))
      .join(''),
    origin: plain.origin.filter((_, i) => !dropped.has(i)),
    original: plain.original,
  };
}

/** The text as it is meant to be read. Example: 「Ｌ​Ｉ​Ｎ​Ｅ」 and 「L I N E」 both give 「LINE」. */
export function plainOf(original: string): PlainText {
  return closedUp(normalised(original));
}

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where a stretch of the plain text stands in the original, without the ignorable characters around it. */
export function placeOf({ origin, original }: PlainText, from: number, to: number): Place {
  const start = origin[from]!;
  const last = to > from ? origin[to - 1]! : start;
  const [cluster = ''] = to > from ? original.slice(last, last + 8).match(CLUSTER) || [] : [];
  const end = last + cluster.length;
  return { start, end, quote: original.slice(start, end) };
}
