// Where a word is not held against the seller: in the buyer's name, and in what was ordered.
import { type PlainText, plainOf } from './reading/plain';

export type Span = readonly [start: number, end: number];

export const touches = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => start < to && end > from);
export const inside = ([start, end]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => start >= from && end <= to);

/** A name of one letter (「X様」) is a name only where it is addressed. */
const SHORTEST_NAME = 3;
const ADDRESSED = /^\s*(?:様|さま|サマ|さん|先生|御中|殿|くん|ちゃん|氏|[,、!])/;
const HONORIFIC = /(?:様|さま|さん|先生|御中|殿|くん|ちゃん)+$/;
/** The first line where it does nothing but address: 「LINE_neko様」, "Hi sakura.jp,". */
const SALUTATION =
  /^\s*(?:(?:Hi|Hello|Dear|Hey)(?: there)?\s+([^\n,!.]{1,40}?(?:\.\w{2,4})?)\s*[,!.]?\s*(?=\n|$)|([^\n。、]{1,40}?)\s*(?:様|さま|先生|御中|さん)[、,]?\s*(?=\n|$))/i;

function spansOf(text: string, wanted: string, counts: (end: number) => boolean): Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (counts(at + wanted.length)) spans.push([at, at + wanted.length]);
  }
  return spans;
}

/** Everywhere the buyer is named; without a known buyer, where the first line addresses somebody. */
export function buyerSpans({ text }: PlainText, buyer: string): Span[] {
  const name = plainOf(buyer).text.trim();
  const bare = name.replace(HONORIFIC, '').trim();
  if (bare !== '') {
    return [name, bare].flatMap((one) =>
      spansOf(text, one, (end) => one.length >= SHORTEST_NAME || ADDRESSED.test(text.slice(end, end + 6))),
    );
  }
  const match = SALUTATION.exec(text);
  const addressed = match && (match[1] || match[2]);
  if (!addressed) return [];
  const start = match[0].indexOf(addressed);
  return [[start, start + addressed.length]];
}

export interface Ordered {
  /** Everywhere the whole title stands. */
  readonly spans: readonly Span[];
  /** Whether the words of a place are words of the title. `further`: how many letters behind it must agree, too. */
  readonly has: (span: Span, further: number) => boolean;
}

/** What was bought, by its title. */
export function orderedIn({ text }: PlainText, title: string): Ordered {
  const wanted = plainOf(title).text.trim();
  const folded = wanted.toLowerCase();
  const spans = spansOf(text, wanted, () => true);
  const has = ([start, end]: Span, further: number): boolean => {
    if (folded === '') return false;
    const words = text.slice(start, end).toLowerCase();
    const going = text.slice(end, end + further).toLowerCase();
    return folded.includes(words + going);
  };
  return { spans, has };
}
