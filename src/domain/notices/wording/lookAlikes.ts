// Letters that look like others, as data. What NFKC and taking accents off already mend (full width, circled, mathematical, é) is not here.
// Chosen from Unicode's confusables (UTS 39) by what a keyboard or a "fancy text" page gives; why no library: docs/adr.

/** Foreign letters, small capitals and IPA, each group under the Latin letter that it passes for. */
const AS_LATIN: { readonly [letter: string]: string } = {
  A: 'ΑАᎪᴀДΛ',
  B: 'ΒВᏴʙвß',
  C: 'СϹᏟᴄꓚ',
  D: 'ᎠᴅÐĐꓓ',
  E: 'ΕЕᎬᴇꓰЄ',
  F: 'Ϝꜰꓝƒ',
  G: 'ᏀɢꓖԌ',
  H: 'ΗНᎻʜнꓧ',
  I: 'ΙІӀɪꓲᏆ│┃',
  J: 'ЈᎫᴊꓙ',
  K: 'ΚКᏦᴋкꓗ',
  L: 'ʟᏞꓡԼ└┗Ⅼ',
  M: 'ΜМᎷᴍмꓟ',
  N: 'ΝɴꓠИЙи',
  O: 'ΟОᴏꓳՕØ',
  P: 'ΡРᏢᴘꓑ',
  Q: 'ԚꞯǪ',
  R: 'ʀᎡЯяꓣ',
  S: 'ЅꜱᏚꓢ',
  T: 'ΤТᎢᴛтꓔ',
  U: 'ᴜՍꓴ',
  V: 'ᴠᏙꓦѴ',
  W: 'ᴡᎳꓪԜ',
  X: 'ΧХꓫ',
  Y: 'ΥУҮʏꓬ',
  Z: 'ΖᏃᴢꓜ',
  a: 'аαɑ',
  b: 'ЬьƄ',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еєεҽ',
  g: 'ɡ',
  h: 'һհ',
  i: 'іıι',
  j: 'јϳ',
  k: 'κ',
  l: 'ӏɩ',
  m: 'ⅿ',
  n: 'ոη',
  o: 'оοօσø',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гɾ',
  s: 'ѕ',
  t: 'τ',
  u: 'υսʋ',
  v: 'νѵ',
  w: 'ԝѡω',
  x: 'хχ',
  y: 'уүγ',
  z: 'ʐ',
};

/** What passes for a letter inside a known name only: digits and signs for Latin ones, kanji and half letters for katakana. Keys as folded. */
const IN_NAMES: { readonly [sign: string]: string } = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'bg',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '!': 'i',
  '|': 'il',
  '/': 'i',
  $: 's',
  '@': 'a',
  '+': 't',
  '(': 'c',
  l: 'i',
  i: 'l',
  レ: 'l',
  し: 'l',
  シ: 'lツ',
  工: 'iエ',
  丨: 'il',
  一: 'ー',
  '-': 'ー',
  '‐': 'ー',
  '–': 'ー',
  '—': 'ー',
  '―': 'ー',
  '−': 'ー',
  '~': 'ー',
  '〜': 'ー',
  ソ: 'ン',
  ン: 'ソ',
  ツ: 'シ',
  亻: 'イ',
  ク: 'ワケ',
  ヌ: 'ス',
  力: 'カ',
  口: 'ロ',
  二: 'ニ',
  卜: 'ト',
  八: 'ハ',
  夕: 'タ',
  千: 'チ',
  才: 'オ',
  又: 'ヌ',
  木: 'ホ',
  〆: 'メ',
  乂: 'メ',
  宜: '直',
  值: '直',
  値: '直',
};

/** Numbers in kanji, as in a telephone number that is meant not to look like one. */
const AS_DIGITS = '〇一二三四五六七八九';

let latin: Map<string, string> | undefined;

function latinTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [letter, group] of Object.entries(AS_LATIN)) for (const one of group) table.set(one, letter);
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
  return IN_NAMES[folded] || '';
}

/** 「〇九〇」 gives 「090」; every other character stays. One character in, one out. */
export function withDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九]/g, (one) => String(AS_DIGITS.indexOf(one)));
}
