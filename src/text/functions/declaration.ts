// What a custom function is, as data: from it follow its stub and help in Sheets, the reading of its arguments, its errors,
// the page in the docs and the tab of examples.
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
  readonly means: Bilingual;
}

export interface FunctionDeclaration {
  /** HENJI_… */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** One sentence. */
  readonly summary: Bilingual;
  /** What comes back, and in which shape. */
  readonly gives: Bilingual;
  /** A formula that works in a sheet that is set up, with the shipped names of tabs. */
  readonly example: Bilingual;
}

/** A parameter that several functions share is the same everywhere. */
export const ORDERS: Parameter = {
  name: 'orders',
  type: 'orders',
  means: {
    ja: '見出しの行をふくむ注文の表（例：{orders}）',
    en: 'the orders with their header row (e.g. {orders})',
  },
};
export const AS_OF: Parameter = {
  name: 'asOf',
  type: 'asOf',
  means: {
    ja: 'いつの時点か（設定の「最終更新」のセル）',
    en: 'the time to answer for (the “Last update” cell in Settings)',
  },
};
export const NOTICES: Parameter = {
  name: 'notices',
  type: 'notices',
  optional: true,
  means: { ja: '見出しの行をふくむ連絡文の表', en: 'the notices with their header row' },
};
export const RULES: Parameter = {
  name: 'rules',
  type: 'rules',
  optional: true,
  means: {
    ja: '見出しの行をふくむサイトのルールの表。省略すると出荷時のルール',
    en: 'the rules with their header row; the shipped ones if left out',
  },
};
export const DAYS_OFF: Parameter = {
  name: 'daysOff',
  type: 'daysOff',
  optional: true,
  means: { ja: '見出しの行をふくむお休みの表', en: 'the days off with their header row' },
};
export const SETTINGS: Parameter = {
  name: 'settings',
  type: 'settings',
  optional: true,
  means: {
    ja: '見出しの行をふくむ設定の表（設定!A:C）。省略すると出荷時の設定',
    en: 'the settings with their header row (Settings!A:C); the shipped ones if left out',
  },
};
