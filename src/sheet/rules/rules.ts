// サイトのルール as the product uses it (product.md 3): what is used is what the tab says, and what comes with the product only fills it.

import type { RuleColumn } from '../../columns';
import { marketNamed } from '../../domain/markets/marketNamed';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import type { Zone } from '../../domain/time/zone';
import { catalogueFor } from '../../text/catalogue';
import type { Language } from '../../text/language';
import type { Table } from '../table';
import { type LastGood, lastGoodFrom, lastGoodOf } from './lastGood';
import { type ParsedRules, parseRules } from './parseRules';
import { ruleRows } from './ruleRows';
import { ruleTabWords } from './ruleTabWords';

export type { RuleProblem, RuleProblemCode } from '../../domain/markets/ruleProblem';
export { type LastGood, lastGoodFrom, lastGoodMarkets, lastGoodOf } from './lastGood';
export { type ParsedRules, parseRules } from './parseRules';
export { ruleRows } from './ruleRows';
export { type RuleTabWords, ruleTabWords } from './ruleTabWords';

export interface RulesTab extends ParsedRules {
  /** The market that a サイト cell means, by the name under which `markets` has it; null = the rules know none of that name. */
  readonly marketName: (written: string) => string | null;
  /** What to remember for the next reading: small, plain data. */
  readonly lastGood: LastGood;
}

/**
 * Reads the tab, whichever language it is written in.
 * `remembered`: the `lastGood` of an earlier reading, back from storage; anything else is ignored, and the shipped rules stand in.
 * `language`: of the words in the problems. `zone`: the sheet's.
 */
export function readRulesTab(
  table: Pick<Table<RuleColumn>, 'columns' | 'rows'>,
  remembered: unknown,
  language: Language,
  zone: Zone,
): RulesTab {
  const other = language === 'ja' ? 'en' : 'ja';
  const { markets, problems } = parseRules(table, {
    words: [ruleTabWords(catalogueFor(language)), ruleTabWords(catalogueFor(other))],
    shipped: SHIPPED_MARKETS,
    lastGood: lastGoodFrom(remembered),
    zone,
  });
  return {
    markets,
    problems,
    marketName: (written) => marketNamed(written, markets)?.name ?? null,
    lastGood: lastGoodOf(markets.values(), SHIPPED_MARKETS),
  };
}

/** The rows that set-up writes below the header, and that a reset takes a market's rows from. */
export function shippedRuleRows(language: Language): string[][] {
  return ruleRows(SHIPPED_MARKETS, ruleTabWords(catalogueFor(language)));
}
