// What can be wrong with an edit of サイトのルール, as data: the words are made from it elsewhere.

import type { RuleName } from './ruleFacts';

/** The cells of a rule's row in サイトのルール. */
export type RuleField = 'market' | 'rule' | 'value' | 'result' | 'note' | 'source' | 'asOf' | 'certainty';

export const RULE_PROBLEM_CODES = [
  /** No row names a market: every rule is the last good one. */
  'no-rows',
  /** A rule stands there, but サイト is blank. */
  'no-market',
  'unknown-rule',
  /** The same rule of the same market again: the upper row counts. */
  'duplicate-rule',
  'unreadable-value',
  'unreadable-result',
  'unreadable-certainty',
  'unreadable-as-of',
  /** Rows of a shipped market are gone: their shipped values count. `found` lists the rules. */
  'missing-rows',
] as const;
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number];

export interface RuleProblem {
  readonly code: RuleProblemCode;
  /** 1-based row of the sheet; null when it is about no row in particular. */
  readonly row: number | null;
  readonly column: RuleField;
  /** The market as the product calls it; '' = none. */
  readonly market: string;
  readonly rule: RuleName | null;
  /** What stands there, shortened. */
  readonly found: string;
  /** What may stand there, in words; a blank cell ("not known") is always allowed too. */
  readonly allowed: readonly string[];
  readonly example: string;
  /** What counts instead, in words; '' = the rule is not known, or the row is not used. */
  readonly used: string;
  /** Where `used` comes from. */
  readonly from: 'last-good' | 'shipped' | 'nothing';
}
