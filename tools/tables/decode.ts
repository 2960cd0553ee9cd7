// The text in a file's bytes, whatever wrote them: UTF-8 (with or without BOM), UTF-16 or Shift_JIS (product.md 9.1).

export type Encoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS';

export interface Decoded {
  /** Letters that cannot be read are U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
}

export const UNREADABLE_LETTER = '\ufffd';

/** A BOM tells; else NUL bytes tell UTF-16; else the encoding in which the most can be read. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be');
  const nul = bytes.subarray(0, 4096).indexOf(0);
  if (nul >= 0) return utf16(bytes, nul % 2 === 1 ? 'utf-16le' : 'utf-16be');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes(UNREADABLE_LETTER)) return { text: utf8, encoding: 'UTF-8' };
  const shiftJis = new TextDecoder('shift_jis').decode(bytes);
  if (unreadable(utf8) <= unreadable(shiftJis)) return { text: utf8, encoding: 'UTF-8' };
  // The byte of the yen sign is a backslash for everybody else.
  return { text: shiftJis.replace(/\\(?=\s*[\d０-９])/g, '¥'), encoding: 'Shift_JIS' };
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(label).decode(bytes), encoding: 'UTF-16' };
}

function unreadable(text: string): number {
  return text.split(UNREADABLE_LETTER).length - 1;
}
