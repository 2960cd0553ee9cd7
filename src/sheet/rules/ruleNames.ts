// All rules in the order of the tab, and what each clock may bring about.

import type { Certainty, ClockResult } from '../../domain/markets/market';
import { CLOCK_RULES, type ClockRuleName, type RuleName } from '../../domain/markets/ruleFacts';
import { STEP_KINDS } from '../../domain/markets/stepKind';

export const RULE_NAMES: readonly RuleName[] = [
  ...CLOCK_RULES,
  'hardEndWarning',
  'hardEndFrom',
  'formalStopsHardEnd',
  'formalDelivery',
  'mailAllowed',
  'readMarks',
  'fee',
  'feeVideo',
  'language',
  ...STEP_KINDS.map((kind) => `how:${kind}` as const),
];

export const CERTAINTIES: readonly Certainty[] = ['official', 'third-party', 'unconfirmed'];

const RESULTS: { readonly [R in ClockRuleName]: readonly ClockResult[] } = {
  firstContact: ['refunded', 'none'],
  replyToBuyer: ['may-cancel', 'none'],
  answerCancel: ['refunded', 'none'],
  review: ['paid', 'none'],
  cancelNotBefore: ['none'],
  cancelLimit: ['none'],
  autoAgree: ['refunded', 'none'],
  nudgeWait: ['none'],
  platformNudge: ['paid', 'refunded', 'none'],
  hardEnd: ['paid', 'refunded', 'none'],
};

/** What may stand in the 結果 cell of a rule. Rules that are no clock bring nothing about. */
export function resultsOf(rule: RuleName): readonly ClockResult[] {
  return RESULTS[rule as ClockRuleName] ?? ['none'];
}

/** A blank of these means "not known"; of the others, the product's default. */
export function canBeUnknown(rule: RuleName): boolean {
  return CLOCK_RULES.includes(rule as ClockRuleName) || rule === 'fee' || rule === 'feeVideo';
}
