// What the add-on remembers about this document beside its cells: small JSON values.

const PREFIX = 'henjimachi.';

/** All remembered values in one read. A value that is no JSON any more is left out: it is derived again. */
export function recall(): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const all = PropertiesService.getDocumentProperties().getProperties();
  for (const [key, text] of Object.entries(all)) {
    if (!key.startsWith(PREFIX)) continue;
    try {
      found[key.slice(PREFIX.length)] = JSON.parse(text);
    } catch {
      // Somebody else's edit: treated as never written.
    }
  }
  return found;
}

/** Remembers values in one write; the others stay. A value is at most 9 KB as JSON (facts/apps-script.md 4). */
export function remember(values: Record<string, unknown>): void {
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [PREFIX + key, JSON.stringify(value)]));
  PropertiesService.getDocumentProperties().setProperties(texts);
}

/** Tries whether a value of this many characters can be remembered and read back; nothing of it stays. */
export function canRemember(length: number): boolean {
  const store = PropertiesService.getDocumentProperties();
  const key = `${PREFIX}trial`;
  try {
    store.setProperty(key, 'x'.repeat(length));
    return store.getProperty(key)?.length === length;
  } catch {
    // Refused for its size: that is an answer, too.
    return false;
  } finally {
    store.deleteProperty(key);
  }
}
