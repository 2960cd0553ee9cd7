// Every word of a catalogue: functions are called with a stand-in that answers to anything.
import { catalogueFor } from '../../../src/text/catalogue';
import type { Language } from '../../../src/text/language';

const standIn: unknown = new Proxy(() => undefined, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 'none' : standIn),
  apply: () => standIn,
});

/** Path and text of every leaf. */
export function* calls(node: unknown, path = ''): Generator<[string, string]> {
  if (node === standIn) yield [path, 'none'];
  else if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'function')
    yield* calls((node as (...args: unknown[]) => unknown)(standIn, standIn, standIn, standIn), path);
  else if (node && typeof node === 'object')
    for (const [key, value] of Object.entries(node))
      if (!(path === '' && key === 'language')) yield* calls(value, path ? `${path}.${key}` : key);
}

export function lengthWords(language: Language): string[] {
  return Object.values(catalogueFor(language).rules.lengths).map((word) => word(3));
}
