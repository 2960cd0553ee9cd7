// The custom functions that look at orders and their notices.
import { AS_OF, DAYS_OFF, type FunctionDeclaration, NOTICES, ORDERS, RULES, SETTINGS } from './declaration';

export const ORDER_FUNCTIONS = [
  {
    name: 'HENJI_STATUS',
    parameters: [ORDERS, AS_OF, NOTICES, RULES, DAYS_OFF, SETTINGS],
    summary: {
      ja: '注文ごとに、いまの番・状態・次にすること・いつまで・返事待ち日数・返事がなければ を返します。',
      en: 'For each order: whose turn it is, its stage, what to do next, until when, days without an answer, and how it ends.',
    },
    gives: {
      ja: '注文1件につき1行6列。空の行は空のままです',
      en: 'one row of six cells per order; blank rows stay blank',
    },
    example: {
      ja: '=HENJI_STATUS({orders}, {asOf}, {notices}, {rules}, {daysOff}, {settings})',
      en: '=HENJI_STATUS({orders}, {asOf}, {notices}, {rules}, {daysOff}, {settings})',
    },
  },
  {
    name: 'HENJI_OUTCOME',
    parameters: [ORDERS, AS_OF, NOTICES, RULES, DAYS_OFF, SETTINGS],
    summary: {
      ja: '注文ごとに、返事がないまま進むといつどう終わるかを返します。',
      en: 'For each order: when and how it ends if nobody ever answers.',
    },
    gives: {
      ja: '注文1件につき1行2列（日時、終わり方）。決まらないものと空の行は空のままです',
      en: 'one row of two cells per order (date, outcome); blank where the way is open or the row is blank',
    },
    example: {
      ja: '=HENJI_OUTCOME({orders}, {asOf}, {notices})',
      en: '=HENJI_OUTCOME({orders}, {asOf}, {notices})',
    },
  },
  {
    name: 'HENJI_NOTICE',
    parameters: [
      {
        name: 'kind',
        type: 'kind',
        means: { ja: '連絡の種類の名前（例："{N6}"）', en: 'the name of the notice (e.g. "{N6}")' },
      },
      {
        name: 'order',
        type: 'order',
        means: { ja: '見出しの行と注文の行（例：{order}）', en: 'the header row and the order’s row (e.g. {order})' },
      },
      AS_OF,
      {
        name: 'tone',
        type: 'tone',
        optional: true,
        means: { ja: 'やわらかい か きっちり', en: 'Friendly or Formal' },
      },
      {
        name: 'templates',
        type: 'templates',
        optional: true,
        means: {
          ja: '見出しの行をふくむ文例の表。省略すると出荷時の文例',
          en: 'the templates with their header row; the shipped ones if left out',
        },
      },
      NOTICES,
      RULES,
      DAYS_OFF,
      SETTINGS,
    ],
    summary: {
      ja: '購入者にわたす文面をつくります。',
      en: 'Composes the text to hand to a buyer.',
    },
    gives: {
      ja: '文面（改行をふくむ1つのセル）。注文が何行もあれば、1行につき1つ',
      en: 'the text, with line breaks, in one cell; with several orders, one cell for each row',
    },
    example: {
      ja: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "きっちり")',
      en: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "Formal")',
    },
  },
  {
    name: 'HENJI_CHECK',
    parameters: [
      { name: 'text', type: 'text', means: { ja: '送る前の文面', en: 'the text before it is sent' } },
      {
        name: 'market',
        type: 'market',
        optional: true,
        means: { ja: 'サイトの名前。省略すると ココナラ', en: 'the marketplace; ココナラ if left out' },
      },
    ],
    summary: {
      ja: '文面に、連絡先やリンクなど直したほうがよいところがないかを調べます。',
      en: 'Looks over a text for what should not be sent: contact data, links and the like.',
    },
    gives: {
      ja: '見つかったこと。1行に1つ。なければ、ないと言います',
      en: 'what was found, one line each; or that there is nothing',
    },
    example: {
      ja: '=HENJI_CHECK("LINEでご連絡ください。", "ココナラ")',
      en: '=HENJI_CHECK("Please call me on Skype.", "Fiverr")',
    },
  },
] as const satisfies readonly FunctionDeclaration[];
