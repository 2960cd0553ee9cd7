// The whole tab: rows in any order become markets, and every broken edit is named, never silently used or dropped.

import type { RuleColumn } from '../../columns';
import { canonicalMarketName, foldedName } from '../../domain/markets/marketNamed';
import {
  marketFrom,
  RARE_RULES,
  type RuleFact,
  type RuleFacts,
  type RuleName,
  type SourcedMarket,
} from '../../domain/markets/ruleFacts';
import type { RuleProblem } from '../../domain/markets/ruleProblem';
import type { Zone } from '../../domain/time/zone';
import { type Cell, textFromCell } from '../cells';
import type { Table, TableRow } from '../table';
import { type LastGood, lastGoodMarkets } from './lastGood';
import { type Fallback, quoted, type RuleRow, readRuleRow } from './readRuleRow';
import { RULE_NAMES } from './ruleNames';
import { type RuleTabWords, ruleNamed } from './ruleTabWords';
import { isBlank } from './ruleValue';

export interface RuleReadingOptions {
  /** All languages the tab may be written in; problems are told in the first. */
  readonly words: readonly [RuleTabWords, ...RuleTabWords[]];
  readonly shipped: readonly SourcedMarket[];
  /** What could last be read (`lastGoodFrom`); `{}` where nothing was kept. */
  readonly lastGood: LastGood;
  /** The sheet's zone, for date cells. */
  readonly zone: Zone;
}

export interface ParsedRules {
  /** By the market's own name, in the order of the tab. */
  readonly markets: ReadonlyMap<string, SourcedMarket>;
  readonly problems: readonly RuleProblem[];
}

/**
 * Reads the whole tab.
 * A blank value is "not known" (of a rule that is no clock and no fee: the product's default). A value that cannot be read is replaced
 * by the last good one, else the shipped one, and named. A row deleted from a shipped market brings its shipped value back and is
 * named: a clock must never vanish by accident. A market without any row is not used, without a word: that is how a seller tidies up.
 * A market of the seller's own has only the rules it names.
 */
export function parseRules(
  table: Pick<Table<RuleColumn>, 'columns' | 'rows'>,
  options: RuleReadingOptions,
): ParsedRules {
  const problems: RuleProblem[] = [];
  const found = new Map<string, Map<RuleName, RuleFact<unknown> | undefined>>();
  const spell = marketSpeller();
  const has = (column: RuleColumn) => table.columns.has(column);
  for (const row of table.rows) {
    const cell = (column: RuleColumn): Cell => row.cells[(table.columns.get(column) ?? 0) - 1] ?? '';
    const read = locate(row, { cell, has }, found, spell, options);
    if ('problem' in read) problems.push(...read.problem);
    else {
      const reading = readRuleRow(read.row, fallbackOf(read.row, options), options.words, options.zone);
      found.get(read.row.market)!.set(read.row.rule, reading.fact);
      problems.push(...reading.problems);
    }
  }
  if (found.size === 0) {
    return { markets: lastGoodMarkets(options.lastGood, options.shipped), problems: [...problems, NO_ROWS] };
  }
  const markets = new Map<string, SourcedMarket>();
  for (const [name, rules] of found) {
    const missing = missingRules(name, rules, options);
    if (missing.problem) problems.push(missing.problem);
    const facts = [...rules].filter(([, fact]) => fact !== undefined);
    // Each fact's value was read by the format of its own rule.
    markets.set(name, marketFrom(name, { ...missing.rules, ...Object.fromEntries(facts) } as RuleFacts));
  }
  return { markets, problems };
}

const NOWHERE = { row: null, market: '', rule: null, found: '', allowed: [], example: '', used: '' } as const;
const NO_ROWS: RuleProblem = { ...NOWHERE, code: 'no-rows', column: 'market', from: 'last-good' };

type Located = { readonly row: RuleRow } | { readonly problem: readonly RuleProblem[] };

/** Which rule of which market a row is about. Notes the market as present. Rows that say nothing are no problem. */
function locate(
  row: TableRow,
  { cell, has }: Pick<RuleRow, 'cell' | 'has'>,
  found: Map<string, Map<RuleName, unknown>>,
  spell: (typed: string) => string,
  { words, shipped }: RuleReadingOptions,
): Located {
  const [own] = words;
  const typed = textFromCell(cell('market'));
  const label = textFromCell(cell('rule'));
  const says = label !== '' || !isBlank(cell('value'));
  const at = { ...NOWHERE, row: row.row, from: 'nothing' } as const;
  if (typed === '') {
    const allowed = shipped.map(({ name }) => name);
    const nameless: RuleProblem = {
      ...at,
      code: 'no-market',
      column: 'market',
      found: quoted(label),
      allowed,
      example: allowed[0] ?? '',
    };
    return { problem: says ? [nameless] : [] };
  }
  const market = spell(typed);
  if (!found.has(market)) found.set(market, new Map());
  if (!says) return { problem: [] };
  const rule = ruleNamed(label, words);
  if (!rule) {
    const allowed = RULE_NAMES.map((name) => own.rules.rules[name]);
    return {
      problem: [
        {
          ...at,
          code: 'unknown-rule',
          column: 'rule',
          market,
          found: quoted(label),
          allowed,
          example: own.rules.rules.review,
        },
      ],
    };
  }
  if (found.get(market)!.has(rule)) {
    return { problem: [{ ...at, code: 'duplicate-rule', column: 'rule', market, rule, found: quoted(label) }] };
  }
  return { row: { row: row.row, market, rule, cell, has } };
}

/** A market's name for any spelling of it: a shipped market's own, else the one that the tab used first. Remembers what it was asked. */
function marketSpeller(): (typed: string) => string {
  const byTyped = new Map<string, string>();
  const byFolded = new Map<string, string>();
  return (typed) => {
    const seen = byTyped.get(typed);
    if (seen !== undefined) return seen;
    const name = canonicalMarketName(typed);
    const market = byFolded.get(foldedName(name)) ?? name;
    byFolded.set(foldedName(name), market);
    byTyped.set(typed, market);
    return market;
  };
}

function fallbackOf({ market, rule }: RuleRow, { lastGood, shipped }: RuleReadingOptions): Fallback {
  const last: RuleFact<unknown> | undefined = lastGood[market]?.[rule];
  if (last) return { fact: last, from: 'last-good' };
  return { fact: shipped.find(({ name }) => name === market)?.rules[rule], from: 'shipped' };
}

/** The rules of a shipped market that no row of the tab names any more. */
function missingRules(
  name: string,
  present: ReadonlyMap<RuleName, unknown>,
  { words: [own], shipped }: RuleReadingOptions,
): { readonly rules: RuleFacts; readonly problem: RuleProblem | null } {
  const facts = shipped.find((market) => market.name === name)?.rules ?? {};
  const gone = RULE_NAMES.filter((rule) => facts[rule] && !present.has(rule));
  if (gone.length === 0) return { rules: {}, problem: null };
  const rules = Object.fromEntries(gone.map((rule) => [rule, facts[rule]]));
  // A sheet from before there were such rules has lost nothing.
  const named = gone.filter((rule) => !RARE_RULES.has(rule));
  if (named.length === 0) return { rules, problem: null };
  const found = named.map((rule) => own.rules.rules[rule]).join(', ');
  return {
    rules,
    problem: { ...NOWHERE, code: 'missing-rows', column: 'rule', market: name, found, from: 'shipped' },
  };
}
