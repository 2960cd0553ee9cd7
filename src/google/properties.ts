// What the add-on remembers about this document beside its cells: JSON values of any length, in properties of at most 9 KB each
// (docs/adr/0010-what-is-remembered.md).

const PREFIX = 'henjimachi.';

/** Google takes 9 KB a property (facts/apps-script.md 4). */
const LARGEST_PART = 9_000;

/** Of the 500 KB that the document has for everything, one value takes no more; twice that while it is replaced. */
export const LARGEST_VALUE = 150_000;

/** In place of a value that is kept in parts: which of its two sets of parts counts, and how many there are. No value is written like this. */
const HEAD = /^~([ab])(\d+)$/;

export interface Recalled {
  /** By name. undefined: what stands there is no JSON any more, or parts of it are gone. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Names of parts that belong to no value any more. */
  readonly litter: readonly string[];
}

/** Everything that is remembered, in one read. */
export function recall(): Recalled {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const own = new Map(
    Object.entries(all).flatMap(([key, text]) => (key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), text]] : [])),
  );
  const litter = new Set([...own.keys()].filter((name) => name.includes('~')));
  const values = new Map<string, unknown>();
  for (const [name, text] of own) {
    if (name.includes('~')) continue;
    const head = HEAD.exec(text);
    const parts = head ? partNames(name, head[1]!, Number(head[2])) : [];
    for (const part of parts) litter.delete(part);
    values.set(name, parsed(head ? parts.map((part) => own.get(part) ?? '').join('') : text));
  }
  return { values, litter: [...litter] };
}

function partNames(name: string, set: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}~${set}${at}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Remembers values; the others stay. One write, and one more before it for what does not fit into one property: its parts go beside those
 * that count so far, so that whoever dies in between leaves the old value standing. Throws what Google says, and of values above
 * `LARGEST_VALUE`.
 */
export function remember(values: Readonly<Record<string, unknown>>): void {
  const store = PropertiesService.getDocumentProperties();
  const parts: Record<string, string> = {};
  const texts = Object.entries(values).map(([name, value]) => {
    const pieces = inParts(JSON.stringify(value));
    if (pieces.length === 1) return [PREFIX + name, pieces[0]!] as const;
    const set = HEAD.exec(store.getProperty(PREFIX + name) ?? '')?.[1] === 'a' ? 'b' : 'a';
    for (const [at, part] of partNames(name, set, pieces.length).entries()) parts[PREFIX + part] = pieces[at]!;
    return [PREFIX + name, `~${set}${pieces.length}`] as const;
  });
  if (Object.keys(parts).length > 0) store.setProperties(parts);
  store.setProperties(Object.fromEntries(texts));
}

/** Pieces that each fit into one property, cut between characters. */
function inParts(text: string): string[] {
  const pieces: string[] = [];
  let [from, size, total] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Halves of a pair count two bytes each, and are not parted.
    const isPair = code >= 0xd800 && code < 0xdc00;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (size + bytes > LARGEST_PART) {
      pieces.push(text.slice(from, at));
      [from, size] = [at, 0];
    }
    size += bytes;
    total += bytes;
    if (isPair) at++;
  }
  if (total > LARGEST_VALUE) throw new Error(`Too long to be remembered: ${total} bytes`);
  return [...pieces, text.slice(from)];
}

/** Nothing is remembered under these names any more. */
export function forget(names: readonly string[]): void {
  const store = PropertiesService.getDocumentProperties();
  for (const name of names) store.deleteProperty(PREFIX + name);
}

/** What the running account keeps of its own about the document; undefined = nothing that can be read. */
export function recallOwn(documentId: string): unknown {
  return parsed(PropertiesService.getUserProperties().getProperty(PREFIX + documentId) ?? '');
}

/** At most 9 KB. Throws what Google says. */
export function rememberOwn(documentId: string, value: unknown): void {
  PropertiesService.getUserProperties().setProperty(PREFIX + documentId, JSON.stringify(value));
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
