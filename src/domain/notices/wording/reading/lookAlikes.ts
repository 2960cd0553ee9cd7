// Letters that look like others, as data. What NFKC and taking accents off already mend (full width, circled, mathematical, é) is not here.
// Chosen from Unicode's confusables (UTS 39) by what a keyboard or a "fancy text" page gives; why no library: docs/adr/0012.

/** Foreign letters, small capitals and IPA, each group behind the Latin letter that it passes for. */
const AS_LATIN = `AΑАᎪᴀДΛ BΒВᏴʙвß CСϹᏟᴄꓚ DᎠᴅÐĐꓓ EΞΕЕᎬᴇꓰЄ FϜꜰꓝƒ GᏀɢꓖԌ HΗНᎻʜнꓧ IΙІӀɪꓲᏆ│┃ JЈᎫᴊꓙ KΚКᏦᴋкꓗ LʟᏞꓡԼ└┗Ⅼ MΜМᎷᴍмꓟ
  NΝɴꓠИЙи OΟОᴏꓳՕØ PΡРᏢᴘꓑ QԚꞯǪ RʀᎡЯяꓣ SЅꜱᏚꓢ TΤТᎢᴛтꓔ UᴜՍꓴ VᴠᏙꓦѴ WᴡᎳꓪԜ XΧХꓫ YΥУҮʏꓬ ZΖᏃᴢꓜ aаαɑ bЬьƄ cсϲ dԁɗ
  eеєεҽ gɡ hһհ iіıι jјϳ kκ lӏɩ mⅿ nոηп oоοօσø pрρ qԛգ rгɾ sѕ tτ uυսʋ vνѵ wԝѡω xхχ yуүγ zʐ ★⭐🌟✨`;

/** What passes for letters inside a known name only, each sign before the letters that it may stand for: digits and signs for Latin ones, kanji and half letters for katakana. */
const IN_NAMES = `0o 1ily 2z 3e 4a 5s 6bg 7t 8b 9g !i |il /i $s @a +t (c li il レl しl シlツ 工iエ 丨il 一ー -ー ‐ー –ー —ー ―ー −ー ~ー
  〜ー ソン ンソ ツシ 亻イ クワケ ヌス 力カ 口ロ 二ニ 卜ト 八ハ 夕タ 千チ 才オ 又ヌ 木ホ 〆メ 乂メ 宜直 值直 値直`;

let latin: Map<string, string> | undefined;
let inNames: Map<string, string> | undefined;

function latinTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [letter = '', ...group] of AS_LATIN.split(/\s+/)) for (const one of group) table.set(one, letter);
  const A = 65;
  for (let i = 0; i < 26; i++) {
    const letter = String.fromCharCode(A + i);
    // Negative circled, negative squared, and the letters flags are made of.
    for (const first of [0x1f150, 0x1f170, 0x1f1e6]) table.set(String.fromCodePoint(first + i), letter);
  }
  return table;
}

/** The Latin letter that a character passes for, accents taken off; itself where it passes for none. Example: Cyrillic `Е` gives `E`. */
export function asLatin(character: string): string {
  latin = latin || latinTable();
  const known = latin.get(character);
  if (known !== undefined) return known;
  if (!/[\u00C0-\u024F\u1E00-\u1EFF]/.test(character)) return character;
  return character.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}

/** Letters of known names that a folded character may stand for besides itself. */
export function alternatesOf(folded: string): string {
  if (!inNames) {
    inNames = new Map();
    for (const [sign = '', ...letters] of IN_NAMES.split(/\s+/)) inNames.set(sign, letters.join(''));
  }
  return inNames.get(folded) || '';
}
