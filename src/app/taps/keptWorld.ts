// What a tap takes from the last whole run instead of reading it anew: settings, rules and days off. An edit in their tabs drops it, and it is
// never older than an hour. Kept beside the document; of the rules only what differs from the shipped ones.
import type { Settings } from '../../domain/assess/settings';
import { marketNamed } from '../../domain/markets/marketNamed';
import { marketFrom, type RuleFact, type RuleFacts, type SourcedMarket } from '../../domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../domain/markets/shipped/shippedMarkets';
import { calendarOf } from '../../domain/time/calendar';
import type { Day } from '../../domain/time/day';
import { HOUR, type Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import { fingerprint } from '../../domain/values/fingerprint';
import type { Book } from '../desk/book';
import type { KeptWorld } from '../desk/memory';

interface Kept {
  readonly zone: string;
  readonly settings: Settings;
  readonly days: readonly Day[];
  /** By market, in the order of the tab; null: the market lacks a rule that comes with the product. */
  readonly rules: readonly (readonly [
    market: string,
    changed: { readonly [rule: string]: RuleFact<unknown> | null },
  ])[];
}

/** More is read anew by each tap: what is remembered has to leave room for what must not be lost. */
const MOST_KEPT = 20_000;
/** The mark of no text. */
const NOTHING_KEPT: KeptWorld = { mark: 'none', text: '' };

/** What to keep of a book that was read whole. */
export function keptOf({ zone, settings, daysOff, world }: Book): KeptWorld {
  const rules = [...world.markets.values()].map((market) => [market.name, changedIn(market)] as const);
  const text = JSON.stringify({ zone: zone.name, settings, days: daysOff, rules } satisfies Kept);
  return text.length > MOST_KEPT ? NOTHING_KEPT : { mark: fingerprint(text), text };
}

const shippedRules = (name: string): RuleFacts => SHIPPED_MARKETS.find((one) => one.name === name)?.rules ?? {};

function changedIn({ name, rules }: SourcedMarket): Kept['rules'][number][1] {
  const shipped: { readonly [rule: string]: RuleFact<unknown> | undefined } = shippedRules(name);
  const own: { readonly [rule: string]: RuleFact<unknown> | undefined } = rules;
  const names = [...new Set([...Object.keys(shipped), ...Object.keys(own)])];
  const isSame = (rule: string) => JSON.stringify(shipped[rule]) === JSON.stringify(own[rule]);
  return Object.fromEntries(names.filter((rule) => !isSame(rule)).map((rule) => [rule, own[rule] ?? null]));
}

export interface WorldAgain extends Pick<Book, 'world' | 'settings' | 'daysOff'> {
  readonly marketName: (written: string) => string | null;
}

/** null: nothing is kept, it is too old, was made on another clock, or somebody else wrote it. */
export function worldAgain(
  kept: KeptWorld | undefined,
  keptAt: Instant | undefined,
  zone: Zone,
  now: Instant,
): WorldAgain | null {
  if (!kept || keptAt === undefined || now - keptAt >= HOUR || now < keptAt) return null;
  if (fingerprint(kept.text) !== kept.mark) return null;
  const { zone: of, settings, days, rules } = JSON.parse(kept.text) as Kept;
  if (of !== zone.name) return null;
  const markets = new Map(rules.map(([name, changed]) => [name, marketAgain(name, changed)]));
  const calendar = calendarOf(days, settings.yearEndClosed, settings.obonClosed);
  return {
    settings,
    daysOff: days,
    world: { markets, calendar, settings, zone },
    marketName: (written) => marketNamed(written, markets)?.name ?? null,
  };
}

function marketAgain(name: string, changed: Kept['rules'][number][1]): SourcedMarket {
  const all = Object.entries({ ...shippedRules(name), ...changed });
  return marketFrom(name, Object.fromEntries(all.filter(([, fact]) => fact !== null)) as RuleFacts);
}
