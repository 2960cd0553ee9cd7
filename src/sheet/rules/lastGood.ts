// The rules as they last could be read, kept small (docs/adr/0010-what-is-remembered.md): only what differs from the shipped rules, and no
// how-texts, which cannot be broken.
import type { ClockResult } from '../../domain/markets/market';
import {
  isHow,
  marketFrom,
  type RuleFact,
  type RuleFacts,
  type RuleName,
  type SourcedMarket,
} from '../../domain/markets/ruleFacts';
import { CERTAINTIES, canBeUnknown, RULE_NAMES, resultsOf } from './ruleNames';
import { formatOf } from './ruleValue';

/** By market name. Plain data: goes through JSON unchanged. */
export interface LastGood {
  readonly [market: string]: RuleFacts;
}

/** What to keep of the markets just read. */
export function lastGoodOf(markets: Iterable<SourcedMarket>, shipped: readonly SourcedMarket[]): LastGood {
  const kept: Record<string, RuleFacts> = {};
  for (const market of markets) {
    const own = shipped.find(({ name }) => name === market.name);
    const changed = RULE_NAMES.filter((rule) => !isHow(rule) && market.rules[rule]).flatMap((rule) => {
      const fact = slim(market.rules[rule]!);
      const before = own?.rules[rule];
      return before && JSON.stringify(slim(before)) === JSON.stringify(fact) ? [] : [[rule, fact] as const];
    });
    if (changed.length > 0 || !own) kept[market.name] = Object.fromEntries(changed);
  }
  return kept;
}

/** An address fits; a longer one is worth less than the space it takes. */
const LONGEST_SOURCE = 200;

function slim({ value, result, source, asOf, certainty }: RuleFact<unknown>): RuleFact<unknown> {
  return { value, result, note: '', source: source.length > LONGEST_SOURCE ? '' : source, asOf, certainty };
}

/** What was kept, back from storage. Whatever does not hold any more, or was never written by us, is left out: then the shipped rule counts. */
export function lastGoodFrom(remembered: unknown): LastGood {
  const kept: Record<string, RuleFacts> = {};
  for (const [market, rules] of entriesOf(remembered)) {
    kept[market] = Object.fromEntries(
      entriesOf(rules).filter(
        ([rule, fact]) => RULE_NAMES.includes(rule as RuleName) && isFact(rule as RuleName, fact),
      ),
    ) as RuleFacts;
  }
  return kept;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isFact(rule: RuleName, fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false;
  const { value, result, note, source, asOf, certainty } = fact as {
    readonly [key in keyof RuleFact<unknown>]?: unknown;
  };
  return (
    ((canBeUnknown(rule) && value === null) || formatOf(rule).holds(value)) &&
    resultsOf(rule).includes(result as ClockResult) &&
    CERTAINTIES.some((one) => one === certainty) &&
    [note, source, asOf].every((text) => typeof text === 'string')
  );
}

/** All markets when the tab itself cannot be read: the shipped ones, with what was last read laid over them. */
export function lastGoodMarkets(lastGood: LastGood, shipped: readonly SourcedMarket[]): Map<string, SourcedMarket> {
  const names = new Set([...shipped.map(({ name }) => name), ...Object.keys(lastGood)]);
  return new Map(
    [...names].map((name) => {
      const own = shipped.find((market) => market.name === name)?.rules;
      return [name, marketFrom(name, { ...own, ...lastGood[name] })];
    }),
  );
}
