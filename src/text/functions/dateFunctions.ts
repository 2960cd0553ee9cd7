// The custom functions that reckon with days, deadlines and clocks.
import { DAYS_OFF, type FunctionDeclaration, RULES } from './declaration';

export const DATE_FUNCTIONS = [
  {
    name: 'HENJI_WAITING_DAYS',
    parameters: [
      {
        name: 'owedSince',
        type: 'moment',
        means: {
          ja: '返事を待ちはじめた日時（確認の連絡ではなく、はじめにたずねた日時）',
          en: 'when you first asked (not a nudge)',
        },
      },
      {
        name: 'buyerAt',
        type: 'moment',
        optional: true,
        means: { ja: '購入者からの最終連絡。なければ空', en: 'the buyer’s last message; blank if there is none' },
      },
      {
        name: 'asOf',
        type: 'moment',
        means: {
          ja: 'いつの時点か（設定の「最終更新」のセル）',
          en: 'the time to answer for (the “Last update” cell in Settings)',
        },
      },
    ],
    summary: {
      ja: '返事を何日待っているかを返します。返事が来ていれば0です。',
      en: 'How many days the answer has been missing; 0 once it has come.',
    },
    gives: { ja: '日数（24時間ごとに1）', en: 'days, one for every full 24 hours' },
    example: {
      ja: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")',
      en: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")',
    },
  },
  {
    name: 'HENJI_DEADLINE',
    parameters: [
      { name: 'from', type: 'moment', means: { ja: 'いつから数えるか', en: 'the day to count from' } },
      { name: 'days', type: 'number', means: { ja: '何日後か', en: 'how many days later' } },
      {
        name: 'hour',
        type: 'number',
        optional: true,
        means: { ja: '何時か（0〜24）。省略すると20時', en: 'the hour (0 to 24); 20 if left out' },
      },
      DAYS_OFF,
    ],
    summary: {
      ja: '購入者に伝える期限を返します。土日・祝日・年末年始・お休みを避けた日の、その時刻です。',
      en: 'A deadline to promise a buyer: never a weekend, a Japanese holiday, the year’s end or a day off.',
    },
    gives: { ja: '日時', en: 'date and time' },
    example: { ja: '=HENJI_DEADLINE("2026/11/20", 3)', en: '=HENJI_DEADLINE("2026/11/20", 3)' },
  },
  {
    name: 'HENJI_ADD_BUSINESS_DAYS',
    parameters: [
      { name: 'from', type: 'moment', means: { ja: 'いつから数えるか', en: 'the day to count from' } },
      {
        name: 'n',
        type: 'number',
        means: { ja: '何営業日後か（負の数は前）', en: 'how many business days later (negative: earlier)' },
      },
    ],
    summary: {
      ja: '日本の暦で、何営業日かあとの日を返します。その日じたいは数えません（WORKDAYと同じ）。',
      en: 'The day so many Japanese business days later. The day itself does not count (as in WORKDAY).',
    },
    gives: { ja: '日付。時刻があればその時刻のまま', en: 'the day, at the same time if there was one' },
    example: { ja: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)', en: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)' },
  },
  {
    name: 'HENJI_BUSINESS_DAYS',
    parameters: [
      { name: 'from', type: 'moment', means: { ja: 'はじめの日', en: 'the first day' } },
      { name: 'to', type: 'moment', means: { ja: 'おわりの日', en: 'the last day' } },
    ],
    summary: {
      ja: '日本の暦で、2つの日のあいだの営業日を数えます。両端も数えます（NETWORKDAYSと同じ）。',
      en: 'Counts the Japanese business days from one day to another, both included (as in NETWORKDAYS).',
    },
    gives: { ja: '日数。おわりが先なら負の数', en: 'days; negative if the last lies before the first' },
    example: {
      ja: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")',
      en: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")',
    },
  },
  {
    name: 'HENJI_HOLIDAY',
    parameters: [{ name: 'day', type: 'moment', means: { ja: '調べる日', en: 'the day' } }],
    summary: {
      ja: '日本の祝日の名前を返します。祝日でなければ空です。',
      en: 'The name of the Japanese national holiday on that day, or blank.',
    },
    gives: { ja: '祝日の名前', en: 'the name, in Japanese' },
    example: { ja: '=HENJI_HOLIDAY("2026/11/23")', en: '=HENJI_HOLIDAY("2026/11/23")' },
  },
  {
    name: 'HENJI_CLOCK',
    parameters: [
      { name: 'market', type: 'market', means: { ja: 'サイトの名前', en: 'the marketplace' } },
      {
        name: 'clock',
        type: 'clock',
        means: { ja: 'サイトのルールの名前（例："{review}"）', en: 'the name of the rule (e.g. "{review}")' },
      },
      { name: 'from', type: 'moment', means: { ja: 'いつから数えるか', en: 'when it begins' } },
      RULES,
    ],
    summary: {
      ja: 'サイトの決まった時間がいつ切れるかを返します。',
      en: 'When a marketplace’s clock runs out.',
    },
    gives: { ja: '日時', en: 'date and time' },
    example: {
      ja: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")',
      en: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")',
    },
  },
] as const satisfies readonly FunctionDeclaration[];
