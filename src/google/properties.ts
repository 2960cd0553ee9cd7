// What the add-on remembers about this document beside its cells: small JSON values.

const PREFIX = 'henjimachi.';

/** All remembered values in one read. undefined: what stands there is no JSON any more. */
export function recall(): Map<string, unknown> {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const own = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  return new Map(own.map(([key, text]) => [key.slice(PREFIX.length), parsed(text)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Remembers values in one write; the others stay. A value is at most 9 KB as JSON (facts/apps-script.md 4). */
export function remember(values: Record<string, unknown>): void {
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [PREFIX + key, JSON.stringify(value)]));
  PropertiesService.getDocumentProperties().setProperties(texts);
}

/** Nothing is remembered under these names any more. */
export function forget(names: readonly string[]): void {
  const store = PropertiesService.getDocumentProperties();
  for (const name of names) store.deleteProperty(PREFIX + name);
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
