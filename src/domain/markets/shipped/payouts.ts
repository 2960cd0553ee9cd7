// When a marketplace pays out what was booked, where that is known (facts/marketplaces.md 1.5 and 2.1). Data with its source.
import type { Provenance } from '../market';
import { official, thirdParty } from './shippedMarket';
import { F1 } from './sources';

/** Requested up to and including `untilDay` of a month, the money comes on `day`, that many months later, or the next business day. */
export interface PayoutPeriod {
  readonly untilDay: number;
  readonly monthsLater: 0 | 1;
  readonly day: number;
}

export type PayoutRule = Provenance &
  (
    | { readonly kind: 'on-request'; readonly periods: readonly PayoutPeriod[] }
    /** Held back for so many days after the booking, then at the seller's disposal. */
    | { readonly kind: 'after-days'; readonly days: number }
  );

/** B16; that a weekend or holiday moves the day is C14, too. */
const COCONALA_PAYOUT = 'https://www.naturalmamabiz.com/coconarahurikomitesuuryou/';

const COCONALA: PayoutRule = {
  kind: 'on-request',
  periods: [
    { untilDay: 15, monthsLater: 0, day: 20 },
    { untilDay: 31, monthsLater: 1, day: 5 },
  ],
  ...thirdParty(COCONALA_PAYOUT),
};

const RULES: ReadonlyMap<string, PayoutRule> = new Map<string, PayoutRule>([
  ['ココナラ', COCONALA],
  ['ココナラ（法人・検収）', COCONALA],
  // 7 days for some levels of seller: the longer wait is the safe one to tell.
  ['Fiverr', { kind: 'after-days', days: 14, ...official(F1) }],
]);

/** The rule of the market of that name; null where it was not found. */
export function payoutRuleOf(market: string): PayoutRule | null {
  return RULES.get(market) ?? null;
}
