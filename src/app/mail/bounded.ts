// Every text in a mail has a longest length: one cell full of text must not take away a mail about all orders.

/** Half a pair, which no mail program shows and no link holds. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Cut to so many characters; '…' at the end says so. */
export function shortened(text: string, most: number): string {
  const cut = text.length <= most ? text : `${text.slice(0, most - 1)}…`;
  return cut.replace(HALVES, '');
}

/** In UTF-8, as Google counts; what is no whole pair counts as three. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00 && /[\uDC00-\uDFFF]/.test(text.charAt(at + 1));
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (isPair) at++;
  }
  return bytes;
}
