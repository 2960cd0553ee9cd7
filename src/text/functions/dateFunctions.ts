// The custom functions that reckon with days, deadlines and clocks.
import { DAYS_OFF, type FunctionDeclaration, RULES } from './declaration';

export const DATE_FUNCTIONS = [
  {
    name: 'HENJI_WAITING_DAYS',
    parameters: [
      {
        name: 'owedSince',
        type: 'moment',
      },
      {
        name: 'buyerAt',
        type: 'moment',
        optional: true,
      },
      {
        name: 'asOf',
        type: 'moment',
      },
    ],
    summary: {
      ja: '返事を何日待っているかを返します。返事が来ていれば0です。',
      en: 'How many days the answer has been missing; 0 once it has come.',
    },
    example: {
      ja: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")',
      en: '=HENJI_WAITING_DAYS("2026/11/18 15:00", "", "2026/11/22 10:00")',
    },
  },
  {
    name: 'HENJI_DEADLINE',
    parameters: [
      { name: 'from', type: 'moment' },
      { name: 'days', type: 'number' },
      {
        name: 'hour',
        type: 'number',
        optional: true,
      },
      DAYS_OFF,
    ],
    summary: {
      ja: '購入者に伝える期限を返します。土日・祝日・年末年始・お休みを避けた日の、その時刻です。',
      en: 'A deadline to promise a buyer: never a weekend, a Japanese holiday, the year’s end or a day off.',
    },
    example: { ja: '=HENJI_DEADLINE("2026/11/20", 3)', en: '=HENJI_DEADLINE("2026/11/20", 3)' },
  },
  {
    name: 'HENJI_ADD_BUSINESS_DAYS',
    parameters: [
      { name: 'from', type: 'moment' },
      {
        name: 'n',
        type: 'number',
      },
    ],
    summary: {
      ja: '日本の暦で、何営業日かあとの日を返します。その日じたいは数えません（WORKDAYと同じ）。',
      en: 'The day so many Japanese business days later. The day itself does not count (as in WORKDAY).',
    },
    example: { ja: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)', en: '=HENJI_ADD_BUSINESS_DAYS("2026/11/20", 2)' },
  },
  {
    name: 'HENJI_BUSINESS_DAYS',
    parameters: [
      { name: 'from', type: 'moment' },
      { name: 'to', type: 'moment' },
    ],
    summary: {
      ja: '日本の暦で、2つの日のあいだの営業日を数えます。両端も数えます（NETWORKDAYSと同じ）。',
      en: 'Counts the Japanese business days from one day to another, both included (as in NETWORKDAYS).',
    },
    example: {
      ja: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")',
      en: '=HENJI_BUSINESS_DAYS("2026/11/20", "2026/11/25")',
    },
  },
  {
    name: 'HENJI_HOLIDAY',
    parameters: [{ name: 'day', type: 'moment' }],
    summary: {
      ja: '日本の祝日の名前を返します。祝日でなければ空です。',
      en: 'The name of the Japanese national holiday on that day, or blank.',
    },
    example: { ja: '=HENJI_HOLIDAY("2026/11/23")', en: '=HENJI_HOLIDAY("2026/11/23")' },
  },
  {
    name: 'HENJI_CLOCK',
    parameters: [
      { name: 'market', type: 'market' },
      {
        name: 'clock',
        type: 'clock',
      },
      { name: 'from', type: 'moment' },
      RULES,
    ],
    summary: {
      ja: 'サイトの決まった時間がいつ切れるかを返します。',
      en: 'When a marketplace’s clock runs out.',
    },
    example: {
      ja: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")',
      en: '=HENJI_CLOCK("ココナラ", "{review}", "2026/11/20 15:00")',
    },
  },
] as const satisfies readonly FunctionDeclaration[];
