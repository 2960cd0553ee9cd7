// Tells whether a text is still the composed one, without keeping a second copy of it.

/** A short fingerprint of a text (FNV-1a, 32 bit, and its length). Line-break styles make no difference; '' for ''. */
export function fingerprint(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  if (plain === '') return '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index++) {
    hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${hash.toString(16).padStart(8, '0')}-${plain.length}`;
}
