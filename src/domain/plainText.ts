// Text as it is compared: full-width and half-width, and spaces around it, make no difference.

/** NFKC, trimmed. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim();
}
