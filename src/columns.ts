// Which tabs there are, which columns each has, in the order in which set-up lays them out (product.md 2).
// The words of the headers are in src/text; columns are found by header, never by position.
import type { RuleField } from './domain/markets/ruleProblem';
import type { FactKey } from './domain/orders/order';

export const TAB_KEYS = ['today', 'orders', 'notices', 'rules', 'templates', 'daysOff', 'settings', 'log'] as const;
export type TabKey = (typeof TAB_KEYS)[number];

/** Columns of 注文 that the add-on owns: what assess answers, in words. */
export const ASSESSMENT_COLUMNS = [
  'nextStep',
  'until',
  'turn',
  'stage',
  'lastEvent',
  'outcome',
  'waitingDays',
  'attention',
  'severity',
] as const;
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number];

export type OrderColumn = FactKey | AssessmentColumn | 'event' | 'eventAt' | 'undo';

/** What is in sight, then くわしい記録 (grouped, collapsed). */
export const ORDER_COLUMNS: readonly OrderColumn[] = [
  'buyer',
  'nextStep',
  'until',
  'event',
  'eventAt',
  'turn',
  'stage',
  'lastEvent',
  'outcome',
  'waitingDays',
  'attention',
  'severity',
  'market',
  'id',
  'title',
  'amount',
  'purchasedAt',
  'dueAt',
  'waitingFor',
  'read',
  'snoozeUntil',
  'url',
  'note',
  'service',
  'sellerAt',
  'buyerAt',
  'noReplyNeededAt',
  'stallAt',
  'progressAt',
  'handedOverAt',
  'okAt',
  'revisionAt',
  'formalAt',
  'sentBackAt',
  'supportAskedAt',
  'cancelRequestedAt',
  'cancelRefusedAt',
  'buyerCancelAt',
  'cancelAnsweredAt',
  'closedAt',
  'cancelledAt',
  'appointmentAt',
  'noShowAt',
  'email',
  'unansweredSince',
  'owedSince',
  'recorded',
  'firstSeenAt',
  'undo',
];

/** The first column of くわしい記録. */
export const FIRST_DETAIL_COLUMN: OrderColumn = 'service';

/** Kept by the add-on and hidden: no seller needs to look at them. */
export const HIDDEN_ORDER_COLUMNS: readonly OrderColumn[] = [
  'email',
  'unansweredSince',
  'owedSince',
  'recorded',
  'firstSeenAt',
  'undo',
];

/** Hidden too, beside the other assessment columns, so that one write reaches them all. */
export const HIDDEN_ASSESSMENT_COLUMN: AssessmentColumn = 'severity';

export const NOTICE_COLUMNS = [
  'key',
  'orderId',
  'buyer',
  'kind',
  'state',
  'text',
  'plannedAt',
  'deadline',
  'createdAt',
  'sentAt',
  'sent',
  'attention',
  'composed',
] as const;
export type NoticeColumn = (typeof NOTICE_COLUMNS)[number];

/** きょう: one row per open order that needs its seller or soon will, worst first. */
export const TODAY_COLUMNS = ['buyer', 'nextStep', 'until', 'event', 'text', 'open', 'id', 'severity'] as const;
export type TodayColumn = (typeof TODAY_COLUMNS)[number];

/** サイトのルール: one row per market and rule. */
export const RULE_COLUMNS = [
  'market',
  'rule',
  'value',
  'result',
  'note',
  'source',
  'asOf',
  'certainty',
] as const satisfies readonly RuleField[];
export type RuleColumn = RuleField;

/** 文例: one row per notice kind, wording, tone, language and service. */
export const TEMPLATE_COLUMNS = ['kind', 'wording', 'tone', 'language', 'service', 'text'] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

export const DAY_OFF_COLUMNS = ['from', 'to', 'note'] as const;
export type DayOffColumn = (typeof DAY_OFF_COLUMNS)[number];

/** 設定: one row per setting. */
export const SETTING_COLUMNS = ['setting', 'value', 'explanation'] as const;
export type SettingColumn = (typeof SETTING_COLUMNS)[number];

export const LOG_COLUMNS = ['at', 'orderId', 'buyer', 'what', 'detail'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** The columns of each tab. */
export const COLUMNS = {
  today: TODAY_COLUMNS,
  orders: ORDER_COLUMNS,
  notices: NOTICE_COLUMNS,
  rules: RULE_COLUMNS,
  templates: TEMPLATE_COLUMNS,
  daysOff: DAY_OFF_COLUMNS,
  settings: SETTING_COLUMNS,
  log: LOG_COLUMNS,
} as const satisfies Record<TabKey, readonly string[]>;

/** The columns without which a tab is neither written nor believed: docs/adr/0014-missing-columns.md says why for each. */
export const INDISPENSABLE: { readonly [T in TabKey]: readonly (typeof COLUMNS)[T][number][] } = {
  orders: ['buyer', 'id'],
  today: ['id', 'event'],
  notices: ['key', 'orderId', 'kind', 'state', 'text', 'deadline', 'sentAt'],
  rules: ['market', 'rule', 'value'],
  templates: TEMPLATE_COLUMNS,
  daysOff: ['from'],
  settings: ['setting', 'value'],
  log: ['at', 'what'],
};

/** How a sheet names its columns: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest);
}
