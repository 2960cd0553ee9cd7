// The names of what a seller records with one tap (できごと, product.md 2.2).

export const EVENT_KEYS = [
  'replied',
  'replied-no-answer-needed',
  'stalled',
  'reacted',
  'unread',
  'wrote-waiting',
  'wrote',
  'sent-draft',
  'showed-progress',
  'handed-over',
  'no-show',
  'approved',
  'revision-asked',
  'formally-delivered',
  'sent-back',
  'asked-support',
  'cancel-requested',
  'cancel-refused',
  'cancel-asked',
  'cancel-answered',
  'cancelled',
  'closed',
] as const;
export type EventKey = (typeof EVENT_KEYS)[number];
