// What can be wrong with an edit of サイトのルール, as data: the words are made from it elsewhere.

import type { RuleColumn } from '../../columns';
import type { RuleName } from '../../domain/markets/ruleFacts';

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
  readonly column: RuleColumn;
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

const LONGEST_QUOTE = 40;

/** A cell's text, short enough for one line. Cut between characters, never inside an emoji. */
export function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE).replace(/\s+/g, ' ')];
  return characters.length > LONGEST_QUOTE || text.length > 2 * LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
    : characters.join('');
}
