// All custom functions, and their words with the names of tabs, rules and notices filled in.
import { COLUMNS, columnLetters } from '../../columns';
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

/** The ranges of a sheet that an example speaks of, and its cell of the last update. */
export type Places = Readonly<Record<'asOf' | 'order' | ExampleTab, string>>;
export const EXAMPLE_TABS = ['orders', 'notices', 'rules', 'daysOff', 'settings'] as const;
export type ExampleTab = (typeof EXAMPLE_TABS)[number];

/** Fills in names that stand elsewhere in the catalogue, and the places. */
export function filledIn(text: string, language: Language, places: Places): string {
  const { rules, lists } = catalogueFor(language);
  const known: Readonly<Record<string, string>> = { ...places, review: rules.rules.review, N6: lists.notices.N6 };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole);
}

/** In help and errors: the places of a sheet as set-up lays it out. */
export function placeNames(language: Language): Places {
  const { tabs } = catalogueFor(language).sheet;
  const whole = (tab: ExampleTab) => `'${tabs[tab]}'!A:${columnLetters(COLUMNS[tab].length)}`;
  const row = (at: number) => `'${tabs.orders}'!A${at}:${columnLetters(COLUMNS.orders.length)}${at}`;
  const ranges = Object.fromEntries(EXAMPLE_TABS.map((tab) => [tab, whole(tab)])) as Record<ExampleTab, string>;
  return { ...ranges, asOf: `'${tabs.settings}'!B2`, order: `{${row(2)}; ${row(3)}}` };
}

/** The example of a function as it may stand in an error or a page. */
export function exampleOf({ example }: FunctionDeclaration, language: Language): string {
  return filledIn(example[language], language, placeNames(language));
}
