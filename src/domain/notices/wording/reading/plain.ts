// Text as the wording rules read it, disguises taken off, with the way back to where each character stood.
import { asLatin } from './lookAlikes';
import { otherSpellings } from './spellings';

export interface PlainText {
  /** NFKC (full-width letters, digits and half-width katakana become ordinary ones), without ignorable characters and look-alikes. */
  readonly text: string;
  /** For each index of `text` (and its end), the index in the original. */
  readonly origin: readonly number[];
  readonly original: string;
}

/** Letters that need no work: nearly all of every text. */
const ORDINARY = '[\\n -~\\u3001-\\u3006\\u3008-\\u302F\\u3041-\\u3096\\u30A1-\\u30FC\\u4E00-\\u9FFF]';
const IS_ORDINARY = new RegExp(`^${ORDINARY}*$`);
/** A character with the voice marks that belong to it, which half-width katakana write apart (ｽﾞ). */
const CLUSTER = /[\s\S][\u3099\u309A\uFF9E\uFF9F]*/gu;
const RUN_OR_CLUSTER = new RegExp(`${ORDINARY}+(?![\\u3099\\u309A\\uFF9E\\uFF9F])|${CLUSTER.source}`, 'gu');

/** Nothing of it can be seen: zero-width spaces and joiners, directions, variation selectors, soft hyphens, loose accents, tags. */
const IGNORABLE = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]/u;

/**
 * The text as it is meant to be read. Example: 「Ｌ\u200BＩＮＥ」 gives 「LINE」.
 * Character by character, because a finding has to name its place in the text as the seller wrote it.
 */
export function plainOf(original: string): PlainText {
  const origin: number[] = [];
  let text = '';
  for (const { 0: run, index } of original.matchAll(RUN_OR_CLUSTER)) {
    const isOrdinary = IS_ORDINARY.test(run);
    if (!isOrdinary && IGNORABLE.test(run)) continue;
    const plain = isOrdinary ? run : asLatin(asLatin(run).normalize('NFKC'));
    for (let i = 0; i < plain.length; i++) origin.push(isOrdinary ? index + i : index);
    text += plain;
  }
  origin.push(original.length);
  return respelled({ text, origin, original });
}

/** Every word as the rules spell it: 「でんわばんごう」 gives 「電話番号」. */
function respelled(plain: PlainText): PlainText {
  let text = '';
  const origin: number[] = [];
  let read = 0;
  const keep = (end: number): void => {
    text += plain.text.slice(read, end);
    for (let i = read; i < end; i++) origin.push(plain.origin[i]!);
    read = end;
  };
  for (const [start, end, meant] of otherSpellings(plain.text)) {
    keep(start);
    text += meant;
    // The last letter stands where the last one was written, so that a finding covers the whole word.
    for (let i = 1; i <= meant.length; i++) origin.push(plain.origin[i < meant.length ? start : end - 1]!);
    read = end;
  }
  if (read === 0) return plain;
  keep(plain.text.length);
  origin.push(plain.original.length);
  return { text, origin, original: plain.original };
}

/** Single Latin letters or digits set apart: `o-f-f`, `0 9 0`. */
const LATIN_APART =
  /(?<![A-Za-z0-9])[A-Za-z0-9](?:[ ・･_/*|~\-.,+=:>'"()[\]@]{1,3}[A-Za-z0-9](?![A-Za-z0-9])|\n[A-Za-z](?![A-Za-z0-9])){2,}/g;
/** What stands between two Japanese letters and is not the end of a sentence. */
const JAPANESE_APART = /(?<=[ぁ-ゖァ-ヶー一-鿿])(?:[ ・･_/*|~\-.,+=>'"]{1,3}|\n)(?=[ぁ-ゖァ-ヶー一-鿿])/g;
/** How far a pattern reaches over a gap. */
const NEAR = 40;
const LETTER = /[A-Za-z0-9]/;

/** A sign with spaces around it (` . `, ` @ `) and an @ mean themselves; all else between letters set apart is a gap. */
function gapsOf(run: string, at: number): number[] {
  const gaps: number[] = [];
  for (let i = 0; i < run.length; i++) {
    const character = run[i]!;
    const meansItself = character === '@' || (/[.:/_-]/.test(character) && run[i - 1] === ' ' && run[i + 1] === ' ');
    if (!LETTER.test(character) && !meansItself) gaps.push(at + i);
  }
  return gaps;
}

/** The text with letters set apart closed up (「銀行 / 振 / 込」); undefined where nothing stands apart. */
export function closedUp({ text, origin, original }: PlainText): PlainText | undefined {
  const dropped = new Set<number>();
  for (const { 0: run, index } of text.matchAll(LATIN_APART)) for (const gap of gapsOf(run, index)) dropped.add(gap);
  for (const { 0: gap, index } of text.matchAll(JAPANESE_APART)) {
    for (let i = 0; i < gap.length; i++) dropped.add(index + i);
  }
  if (dropped.size === 0) return undefined;
  return respelled(around(dropped, { text, origin, original }));
}

/** Only what stands around the gaps: the rest has been read before. */
function around(dropped: ReadonlySet<number>, { text, origin, original }: PlainText): PlainText {
  let closed = '';
  const places: number[] = [];
  let read = 0;
  for (const gap of [...dropped].sort((a, b) => a - b)) {
    const from = Math.max(read, gap - NEAR);
    if (from > read) {
      closed += '\n';
      places.push(origin[from]!);
    }
    for (let i = from; i < Math.min(text.length, gap + NEAR); i++) {
      if (dropped.has(i)) continue;
      closed += text[i];
      places.push(origin[i]!);
    }
    read = Math.max(read, Math.min(text.length, gap + NEAR));
  }
  places.push(original.length);
  return { text: closed, origin: places, original };
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
