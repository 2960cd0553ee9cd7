// The page of the custom functions in the docs: what stands around the functions themselves.
import type { Language } from '../language';

export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly argument: string;
  readonly optional: string;
  readonly gives: string;
  readonly example: string;
  readonly rules: readonly string[];
}

export const PAGE: Readonly<Record<Language, PageWords>> = {
  ja: {
    title: '関数',
    lead: '自分の表をつくるための関数です。どの関数も、渡された値だけを見て答えます。ほかのタブを勝手に読むことはありません。',
    argument: '引数',
    optional: '省略できます',
    gives: '返すもの',
    example: '例',
    rules: [
      '引数には、1つのセルか、同じ大きさの範囲を渡します。範囲を渡すと、同じ形の範囲が返ります。',
      '空のセルには空が返ります。',
      '読めないセルがあると、そのセルにだけ「⚠」で始まる説明が入り、ほかのセルは計算されます。',
      '「いま」は引数で渡します。Sheets の関数では NOW() を使えないため、「設定」の「最終更新」のセルを指定してください。',
      '表を渡す引数には、見出しの行をふくめます。列の順番は自由で、「注文!A:AW」のような列全体でもかまいません。',
      'ルール・お休み・設定の表を渡すと、シートの列やサイドバーと同じ答えになります。渡さないと、出荷時のものを使います。',
    ],
  },
  en: {
    title: 'Custom functions',
    lead: 'Functions for tables of your own. Each looks only at what it is given: none reads other tabs behind your back.',
    argument: 'Argument',
    optional: 'optional',
    gives: 'Gives',
    example: 'Example',
    rules: [
      'Arguments are single cells, or ranges of one size. A range gives a range of the same shape.',
      'Blank cells give blank cells.',
      'A cell that cannot be read gets a sentence that begins with “⚠”; all others are worked out.',
      '“Now” is an argument, because custom functions may not use NOW(): pass the “Last update” cell of Settings.',
      'Tables are passed with their header row. Columns may stand in any order, and whole columns like Orders!A:BD are fine.',
      'With the tables of rules, days off and settings the answers are those of the sheet and the sidebar. Without them the shipped ones are used.',
    ],
  },
};
