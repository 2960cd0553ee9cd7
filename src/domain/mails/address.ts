// The address of a From line. Whatever is not one plain address is none: a display name may say anything.

/** `ココナラ <no-reply@mail.coconala.com>` → `no-reply@mail.coconala.com`, in lower case; '' when it is not exactly one address. */
export function addressOf(from: string): string {
  const bare = from.replace(/"(?:[^"\\]|\\.)*"/g, ' ').trim();
  const address = bare.includes('<') ? (/^[^<>]*<\s*([^<>\s]+)\s*>$/.exec(bare)?.[1] ?? '') : bare;
  // Letters that only look Latin, or become so in lower case, are not.
  return /^[!-~]+$/.test(address) && /^[^@<>"(),;:]+@[^@<>"(),;:]+$/.test(address) ? address.toLowerCase() : '';
}

/** What stands behind the @; '' for ''. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
