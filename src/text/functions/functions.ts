// All custom functions, and their words with the names of tabs, rules and notices filled in.
import { catalogueFor } from '../catalogue';
import type { Language } from '../language';
import { DATE_FUNCTIONS } from './dateFunctions';
import type { FunctionDeclaration } from './declaration';
import { ORDER_FUNCTIONS } from './orderFunctions';

export const FUNCTIONS = [...ORDER_FUNCTIONS, ...DATE_FUNCTIONS] as const satisfies readonly FunctionDeclaration[];
export type FunctionName = (typeof FUNCTIONS)[number]['name'];

export function declarationOf(name: string): FunctionDeclaration | undefined {
  return FUNCTIONS.find((one) => one.name === name);
}

/** Where the last update and a row of 注文 stand in a sheet: places that only a real sheet knows. */
export interface Places {
  readonly asOf: string;
  readonly order: string;
}

/** Fills in names that stand elsewhere in the catalogue, and the places. */
export function filledIn(text: string, language: Language, places: Places): string {
  const { rules, lists } = catalogueFor(language);
  return text
    .replace(/\{review\}/g, rules.rules.review)
    .replace(/\{N6\}/g, lists.notices.N6)
    .replace(/\{asOf\}/g, places.asOf)
    .replace(/\{order\}/g, places.order);
}

/** In help and errors: places as words that say which cell is meant. */
export function placeNames(language: Language): Places {
  const { orders, settings } = catalogueFor(language).sheet.tabs;
  return { asOf: `'${settings}'!B2`, order: `{'${orders}'!A2:BD2; '${orders}'!A3:BD3}` };
}

/** The example of a function as it may stand in an error or a page. */
export function exampleOf({ example }: FunctionDeclaration, language: Language): string {
  return filledIn(example[language], language, placeNames(language));
}
