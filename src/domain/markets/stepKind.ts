// What a seller can be told to do (product.md 4). A market's rules say of each how it is done there.

export const STEP_KINDS = [
  'none',
  'fix',
  'wait',
  'first-message',
  'reply',
  'answer-cancel',
  'deliver',
  'send',
  'formal-delivery',
  'cancel-request',
  'ask-support',
  'platform-nudge',
  'record-session',
  'record-closed',
  'record-cancelled',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
