// What only the formula's help in Sheets and the page in the docs say of a custom function. Neither is read while the product runs, so none of
// it is in the bundle but as the comments of the functions.
import type { Bilingual } from './declaration';
import type { FunctionName } from './functions';

export interface FunctionHelp {
  /** What comes back, and in which shape. */
  readonly gives: Bilingual;
  /** What each parameter means, by its name. */
  readonly means: Readonly<Record<string, Bilingual>>;
}

/** A parameter that several functions share means the same everywhere. */
const ORDERS: Bilingual = {
  ja: '見出しの行をふくむ注文の表（例：{orders}）',
  en: 'the orders with their header row (e.g. {orders})',
};
const AS_OF: Bilingual = {
  ja: 'いつの時点か（設定の「最終更新」のセル）',
  en: 'the time to answer for (the “Last update” cell in Settings)',
};
const NOTICES: Bilingual = { ja: '見出しの行をふくむ連絡文の表', en: 'the notices with their header row' };
const RULES: Bilingual = {
  ja: '見出しの行をふくむサイトのルールの表。省略すると出荷時のルール',
  en: 'the rules with their header row; the shipped ones if left out',
};
const DAYS_OFF: Bilingual = { ja: '見出しの行をふくむお休みの表', en: 'the days off with their header row' };
const SETTINGS: Bilingual = {
  ja: '見出しの行をふくむ設定の表（設定!A:C）。省略すると出荷時の設定',
  en: 'the settings with their header row (Settings!A:C); the shipped ones if left out',
};

export const HELP: Readonly<Record<FunctionName, FunctionHelp>> = {
  HENJI_STATUS: {
    gives: {
      ja: '注文1件につき1行6列。空の行は空のままです',
      en: 'one row of six cells per order; blank rows stay blank',
    },
    means: {
      orders: ORDERS,
      asOf: AS_OF,
      notices: NOTICES,
      rules: RULES,
      daysOff: DAYS_OFF,
      settings: SETTINGS,
    },
  },
  HENJI_OUTCOME: {
    gives: {
      ja: '注文1件につき1行2列（日時、終わり方）。決まらないものと空の行は空のままです',
      en: 'one row of two cells per order (date, outcome); blank where the way is open or the row is blank',
    },
    means: {
      orders: ORDERS,
      asOf: AS_OF,
      notices: NOTICES,
      rules: RULES,
      daysOff: DAYS_OFF,
      settings: SETTINGS,
    },
  },
  HENJI_NOTICE: {
    gives: {
      ja: '文面（改行をふくむ1つのセル）。注文が何行もあれば、1行につき1つ',
      en: 'the text, with line breaks, in one cell; with several orders, one cell for each row',
    },
    means: {
      kind: { ja: '連絡の種類の名前（例："{N6}"）', en: 'the name of the notice (e.g. "{N6}")' },
      order: { ja: '見出しの行と注文の行（例：{order}）', en: 'the header row and the order’s row (e.g. {order})' },
      asOf: AS_OF,
      tone: { ja: 'やわらかい か きっちり', en: 'Friendly or Formal' },
      templates: {
        ja: '見出しの行をふくむ文例の表。省略すると出荷時の文例',
        en: 'the templates with their header row; the shipped ones if left out',
      },
      notices: NOTICES,
      rules: RULES,
      daysOff: DAYS_OFF,
      settings: SETTINGS,
    },
  },
  HENJI_CHECK: {
    gives: {
      ja: '見つかったこと。1行に1つ。なければ、ないと言います',
      en: 'what was found, one line each; or that there is nothing',
    },
    means: {
      text: { ja: '送る前の文面', en: 'the text before it is sent' },
      market: { ja: 'サイトの名前。省略すると ココナラ', en: 'the marketplace; ココナラ if left out' },
    },
  },
  HENJI_WAITING_DAYS: {
    gives: { ja: '日数（24時間ごとに1）', en: 'days, one for every full 24 hours' },
    means: {
      owedSince: {
        ja: '返事を待ちはじめた日時（確認の連絡ではなく、はじめにたずねた日時）',
        en: 'when you first asked (not a nudge)',
      },
      buyerAt: { ja: '購入者からの最終連絡。なければ空', en: 'the buyer’s last message; blank if there is none' },
      asOf: {
        ja: 'いつの時点か（設定の「最終更新」のセル）',
        en: 'the time to answer for (the “Last update” cell in Settings)',
      },
    },
  },
  HENJI_DEADLINE: {
    gives: { ja: '日時', en: 'date and time' },
    means: {
      from: { ja: 'いつから数えるか', en: 'the day to count from' },
      days: { ja: '何日後か', en: 'how many days later' },
      hour: { ja: '何時か（0〜24）。省略すると20時', en: 'the hour (0 to 24); 20 if left out' },
      daysOff: DAYS_OFF,
    },
  },
  HENJI_ADD_BUSINESS_DAYS: {
    gives: { ja: '日付。時刻があればその時刻のまま', en: 'the day, at the same time if there was one' },
    means: {
      from: { ja: 'いつから数えるか', en: 'the day to count from' },
      n: { ja: '何営業日後か（負の数は前）', en: 'how many business days later (negative: earlier)' },
    },
  },
  HENJI_BUSINESS_DAYS: {
    gives: { ja: '日数。おわりが先なら負の数', en: 'days; negative if the last lies before the first' },
    means: {
      from: { ja: 'はじめの日', en: 'the first day' },
      to: { ja: 'おわりの日', en: 'the last day' },
    },
  },
  HENJI_HOLIDAY: {
    gives: { ja: '祝日の名前', en: 'the name, in Japanese' },
    means: {
      day: { ja: '調べる日', en: 'the day' },
    },
  },
  HENJI_CLOCK: {
    gives: { ja: '日時', en: 'date and time' },
    means: {
      market: { ja: 'サイトの名前', en: 'the marketplace' },
      clock: { ja: 'サイトのルールの名前（例："{review}"）', en: 'the name of the rule (e.g. "{review}")' },
      from: { ja: 'いつから数えるか', en: 'when it begins' },
      rules: RULES,
    },
  },
};
