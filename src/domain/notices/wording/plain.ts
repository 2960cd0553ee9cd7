// Text as the wording rules read it, with the way back to where each character stood.

export interface PlainText {
  /** NFKC: full-width letters, digits and half-width katakana become ordinary ones. */
  readonly text: string;
  /** For each index of `text` (and its end), the index in the original. */
  readonly origin: readonly number[];
}

/** A character with the voice marks that belong to it, which half-width katakana write apart (ｽﾞ). */
const CLUSTER = /[\s\S][\u3099\u309A\uFF9E\uFF9F]*/gu;

/** Normalises character by character, because a finding has to name its place in the text as the seller wrote it. */
export function plainOf(original: string): PlainText {
  let text = '';
  const origin: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const plain = match[0].normalize('NFKC');
    for (let i = 0; i < plain.length; i++) origin.push(match.index);
    text += plain;
  }
  origin.push(original.length);
  return { text, origin };
}
