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
      },
      {
        name: 'order',
        type: 'order',
      },
      AS_OF,
      {
        name: 'tone',
        type: 'tone',
        optional: true,
      },
      {
        name: 'templates',
        type: 'templates',
        optional: true,
      },
      NOTICES,
      RULES,
      DAYS_OFF,
      SETTINGS,
    ],
    summary: {
      ja: '購入者に送る文面をつくります。',
      en: 'Composes the text to hand to a buyer.',
    },
    example: {
      ja: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "きっちり")',
      en: '=HENJI_NOTICE("{N6}", {order}, {asOf}, "Formal")',
    },
  },
  {
    name: 'HENJI_CHECK',
    parameters: [
      { name: 'text', type: 'text' },
      {
        name: 'market',
        type: 'market',
        optional: true,
      },
    ],
    summary: {
      ja: '文面に、連絡先やリンクなど直したほうがよいところがないかを調べます。',
      en: 'Looks over a text for what should not be sent: contact data, links and the like.',
    },
    example: {
      ja: '=HENJI_CHECK("LINEでご連絡ください。", "ココナラ")',
      en: '=HENJI_CHECK("Please call me on Skype.", "Fiverr")',
    },
  },
] as const satisfies readonly FunctionDeclaration[];
