// Every word a person reads, one catalogue per language. The areas are split by where the words are read.
// The sidebar's own words are in sidebar/, so that its bundle carries nothing else.
import type { Catalogue } from './areas';
import { en } from './en';
import { ja } from './ja';
import type { Language } from './language';

export type { Catalogue } from './areas';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja, en };

/** The catalogue of a language: `catalogueFor('ja').sheet.tabs.orders` is 「注文」. */
export function catalogueFor(language: Language): Catalogue {
  return CATALOGUES[language];
}
