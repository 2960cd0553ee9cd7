// What a custom function is, as data: from it follow its stub and help in Sheets, the reading of its arguments, its errors,
// the page in the docs and the tab of examples. What the help says of its parameters stands in help.ts.
import type { Language } from '../language';

/** How an argument is read. The tables are ranges with their header row; all others are a cell, or a range of cells. */
export type ArgumentType =
  | 'orders'
  | 'order'
  | 'notices'
  | 'rules'
  | 'templates'
  | 'daysOff'
  | 'settings'
  | 'asOf'
  | 'moment'
  | 'number'
  | 'text'
  | 'market'
  | 'clock'
  | 'kind'
  | 'tone';

export type Bilingual = Readonly<Record<Language, string>>;

export interface Parameter {
  /** As Sheets shows it in the formula's help. */
  readonly name: string;
  readonly type: ArgumentType;
  readonly optional?: true;
}

export interface FunctionDeclaration {
  /** HENJI_… */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** One sentence. */
  readonly summary: Bilingual;
  /** A formula that works in a sheet that is set up, with the shipped names of tabs. */
  readonly example: Bilingual;
}

/** A parameter that several functions share is the same everywhere. */
export const ORDERS: Parameter = {
  name: 'orders',
  type: 'orders',
};
export const AS_OF: Parameter = {
  name: 'asOf',
  type: 'asOf',
};
export const NOTICES: Parameter = {
  name: 'notices',
  type: 'notices',
  optional: true,
};
export const RULES: Parameter = {
  name: 'rules',
  type: 'rules',
  optional: true,
};
export const DAYS_OFF: Parameter = {
  name: 'daysOff',
  type: 'daysOff',
  optional: true,
};
export const SETTINGS: Parameter = {
  name: 'settings',
  type: 'settings',
  optional: true,
};
