// How columns look: widths in pixels and number formats. Only for columns that differ from the default.

import type { TabKey } from '../columns';
import { MOMENT_KEYS } from '../domain/orders/order';
import type { ColumnsOf } from '../text/areas/sheet';

type PerTab<V> = { readonly [T in TabKey]?: { readonly [C in ColumnsOf[T]]?: V } };

export const DEFAULT_WIDTH = 120;

export const WIDTHS: PerTab<number> = {
  // 360 pixels hold the row numbers and the first four columns: who, what, until when, and the tap.
  today: { buyer: 66, nextStep: 100, until: 86, event: 64, text: 300, open: 80, id: 90 },
  orders: {
    buyer: 110,
    nextStep: 220,
    until: 170,
    event: 170,
    eventAt: 90,
    turn: 70,
    stage: 130,
    lastEvent: 170,
    outcome: 190,
    waitingDays: 80,
    attention: 260,
    id: 100,
    title: 160,
    amount: 80,
    note: 180,
  },
  notices: { key: 90, kind: 150, text: 420, attention: 240, sent: 70 },
  rules: { market: 130, rule: 190, value: 110, result: 170, note: 420, source: 260, asOf: 100, certainty: 90 },
  templates: { kind: 230, wording: 70, tone: 90, language: 70, service: 110, text: 560 },
  daysOff: { from: 120, to: 120, note: 240 },
  settings: { setting: 230, value: 140, explanation: 480 },
  log: { at: 140, what: 170, detail: 320 },
};

const MOMENT = 'yyyy/mm/dd h:mm';
const WHOLE_DAY = 'yyyy/mm/dd';

const ORDER_FORMATS: Record<string, string> = {
  ...Object.fromEntries(MOMENT_KEYS.map((key) => [key, MOMENT])),
  dueAt: WHOLE_DAY,
  snoozeUntil: WHOLE_DAY,
  amount: '#,##0',
  // What is typed or pasted there stays the text it is: +mika+, -yuki- and =LOVE are names.
  ...Object.fromEntries(['id', 'buyer', 'title', 'waitingFor', 'note'].map((key) => [key, '@'])),
};

export const FORMATS: PerTab<string> = {
  orders: ORDER_FORMATS,
  notices: {
    plannedAt: MOMENT,
    deadline: MOMENT,
    createdAt: MOMENT,
    sentAt: MOMENT,
    orderId: '@',
    buyer: '@',
    text: '@',
  },
  templates: { text: '@' },
  daysOff: { from: WHOLE_DAY, to: WHOLE_DAY, note: '@' },
  log: { at: MOMENT, orderId: '@' },
  today: { id: '@' },
};

/** Columns whose text is long: wrapped, so that a phone shows it whole. All others are cut at the cell's edge. */
export const WRAPPED: { readonly [T in TabKey]?: readonly ColumnsOf[T][] } = {
  today: ['buyer', 'nextStep', 'until', 'event'],
  orders: ['nextStep', 'attention'],
  notices: ['attention'],
  rules: ['note'],
  settings: ['explanation'],
};

/** A calm palette: paper, ink, one accent; urgency in tints that stay legible under black text. */
export const COLOURS = {
  header: '#e8efec',
  headerText: '#22403a',
  danger: '#f8d7d3',
  late: '#fbe3c8',
  now: '#fff4c9',
  soon: '#eef6e6',
  over: '#646a67',
  own: '#22403a',
  warning: '#b3261e',
} as const;
