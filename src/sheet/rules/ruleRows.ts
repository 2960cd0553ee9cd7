// Markets as rows of サイトのルール: what set-up writes, and what a reset writes again.

import { RULE_COLUMNS, type RuleColumn } from '../../columns';
import type { ClockResult } from '../../domain/markets/market';
import type { RuleFact, RuleName, SourcedMarket } from '../../domain/markets/ruleFacts';
import { RULE_NAMES, resultsOf } from './ruleNames';
import type { RuleTabWords } from './ruleTabWords';
import { formatOf } from './ruleValue';

/**
 * One row per rule that the market names, in the order of RULE_COLUMNS, without the header. A value nobody knows is a blank cell.
 * The texts are not yet made safe for a cell.
 */
export function ruleRows(markets: readonly SourcedMarket[], words: RuleTabWords): string[][] {
  return markets.flatMap((market) =>
    RULE_NAMES.flatMap((rule) => {
      const fact: RuleFact<unknown> | undefined = market.rules[rule];
      return fact ? [rowOf(market.name, rule, fact, words)] : [];
    }),
  );
}

function rowOf(market: string, rule: RuleName, fact: RuleFact<unknown>, words: RuleTabWords): string[] {
  const known = fact.value !== null;
  const cells: Record<RuleColumn, string> = {
    market,
    rule: words.rules.rules[rule],
    value: known ? valueText(rule, fact.value, words) : '',
    result: resultText(rule, fact.result, known, words),
    note: fact.note || (known ? '' : words.rules.unknown),
    source: fact.source,
    asOf: fact.asOf,
    certainty: words.certainties[fact.certainty],
  };
  return RULE_COLUMNS.map((column) => cells[column]);
}

/** A value in the words of the tab. */
export function valueText(rule: RuleName, value: unknown, words: RuleTabWords): string {
  return formatOf(rule).write(value as never, words);
}

/** Only a clock has a result, and an unknown one only when more than "nothing" is known. */
function resultText(rule: RuleName, result: ClockResult, known: boolean, words: RuleTabWords): string {
  const says = resultsOf(rule).length > 1 && (known || result !== 'none');
  return says ? words.rules.results[result] : '';
}
