// A short notation for patterns of sentences, so that a rule can be read as what people write.

/** What recurs in them: asking for it, dealing, paying. */
const VOCABULARY: { readonly [name: string]: string } = {
  ask: 'ください|いただ|お願い|いかが|大丈夫|可能|できま|OK|受け|承|どう',
  deal: '依頼|取り?引|契約|やり[取と]り|連絡|注文|購入|相談|お?話[しでをがの]|お話|支払|仕事|受け|承|対応|頼',
  pay: '支払|払|入金|振|送金|送[っる]|お送り|渡',
};

const notation =
  (flags: string, space: string) =>
  (parts: TemplateStringsArray, ...values: readonly string[]) =>
    new RegExp(
      String.raw(parts, ...values)
        .replace(/\n\s*/g, '')
        .replace(/ /g, space)
        .replace(/~(\d*)/g, (_, most: string) => `[^。、\\n]{0,${most || 12}}?`)
        .replace(/≈(\d+)/g, '[^。.\\n]{0,$1}?')
        .replace(/<(ask|deal|pay)>/g, (_, name: string) => `(?:${VOCABULARY[name]})`),
      flags,
    );

/** Japanese: `~8` is up to eight letters within a clause (`~`: twelve), `≈8` within a sentence, `<ask>`, `<deal>` and `<pay>` are words of it, line breaks are none. */
export const japanese = notation('g', ' ');

/** The same for what stands near, whose case counts or not; no line breaks. */
export const near = notation('', ' ');
export const nearAnyCase = notation('i', ' ');

/** English, whatever the case, `≈8` as in Japanese; a space is also a line's end. */
export const english = notation('gi', '\\s');
