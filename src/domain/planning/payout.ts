// Money: what is left after the fee, when it comes, and which sales are being waited for. Pure; the words are in src/text/money.ts.
import type { Settlement } from '../assess/assessment';
import type { Market } from '../markets/market';
import { type PayoutRule, payoutRuleOf } from '../markets/shipped/payouts';
import type { Order, Service } from '../orders/order';
import { type Calendar, MAX_SEARCH_DAYS } from '../time/calendar';
import { type Day, plusDays } from '../time/day';
import type { Instant } from '../time/instant';
import { dayOf, type Zone } from '../time/zone';

/**
 * The share of the price that the market keeps, null = not known.
 * A market that charges video apart is not known to charge the telephone like anything else (ココナラ: 電話は率が違う).
 */
export function feeOf(market: Pick<Market, 'fee' | 'feeVideo'>, service: Service): number | null {
  if (service === 'video') return market.feeVideo;
  return service === 'phone' && market.feeVideo !== market.fee ? null : market.fee;
}

/**
 * 手取り: the price less the fee, to the whole unit; null where the price or the fee is not known.
 * `takeHome({ amount: 8000, service: 'work' }, ココナラ)` is 6240 (22 %), of a video 5800 (27.5 %).
 * Bank charges of a payout are not in it.
 */
export function takeHome(
  { amount, service }: Pick<Order, 'amount' | 'service'>,
  market: Pick<Market, 'fee' | 'feeVideo'>,
): number | null {
  const fee = feeOf(market, service);
  // Shares are decimal fractions, which a computer keeps inexactly: the fee is rounded before it is taken off.
  return amount === null || fee === null ? null : amount - Math.round(Number((amount * fee).toFixed(6)));
}

export interface Payout {
  /** The last day on which asking still leads to `on`; null where nothing needs to be asked. */
  readonly requestBy: Day | null;
  /** The day the money comes, or may be drawn. */
  readonly on: Day;
  readonly rule: PayoutRule;
}

/**
 * The next payout of a sale that is booked at `bookedAt`, asked for as early as possible; null where the market's rule is not known.
 * ココナラ: asked for by the 15th → the 20th; from the 16th to the end of the month → the 5th; on a closed day → the next business day.
 * Booked on 2026-12-03: asked for by 2026-12-15, and 2026-12-20 is a Sunday, so the money comes on 2026-12-21.
 */
export function nextPayout(market: string, bookedAt: Instant, calendar: Calendar, zone: Zone): Payout | null {
  const rule = payoutRuleOf(market);
  if (!rule) return null;
  const booked = dayOf(bookedAt, zone);
  if (rule.kind === 'after-days') return { requestBy: null, on: plusDays(booked, rule.days), rule };
  const date = Number(booked.slice(8));
  const period = rule.periods.find(({ untilDay }) => date <= untilDay);
  if (!period) return null;
  const lastOfMonth = plusDays(`${monthLater(booked, 1)}-01`, -1);
  const until = `${booked.slice(0, 7)}-${two(period.untilDay)}`;
  return {
    requestBy: until < lastOfMonth ? until : lastOfMonth,
    on: onBusinessDay(`${monthLater(booked, period.monthsLater)}-${two(period.day)}`, calendar),
    rule,
  };
}

/**
 * The payout still to come of a sale that is, or will be, booked at `bookedAt`: once the day to ask by has passed, the one that asking
 * now leads to. null where the rule is not known, and from the day after the first possible payout: whether it was asked for is not known.
 * Booked on 2026-12-03, on 2026-12-17: asked for by 2026-12-31, the money comes on 2027-01-05.
 */
export function comingPayout(
  market: string,
  bookedAt: Instant,
  now: Instant,
  calendar: Calendar,
  zone: Zone,
): Payout | null {
  const first = nextPayout(market, bookedAt, calendar, zone);
  const today = dayOf(now, zone);
  if (!first || first.on < today) return null;
  return first.requestBy !== null && first.requestBy < today ? nextPayout(market, now, calendar, zone) : first;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-12` one month after any day of November 2026. */
function monthLater(day: Day, months: 0 | 1): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

function onBusinessDay(day: Day, calendar: Calendar): Day {
  let at = day;
  for (let step = 0; step < MAX_SEARCH_DAYS && !calendar.isBusinessDay(at); step++) at = plusDays(at, 1);
  return at;
}

/** An order with its forecast end. */
export interface Foretold {
  readonly order: Order;
  readonly settlement: Settlement | null;
  /** null = unknown market. */
  readonly market: Market | null;
}

/** The sales that one day brings if nobody ever answers. */
export interface WaitingDay {
  readonly day: Day;
  readonly orders: readonly Order[];
  /** The prices that are known, added up. */
  readonly amount: number;
  /** The same after fees, of the orders whose fee is known. */
  readonly takeHome: number;
  /** Orders without a price, or (for `takeHome`) without a known fee. */
  readonly unknownAmounts: number;
  readonly unknownFees: number;
}

/**
 * 確定待ちの売上, by date: the open orders whose forecast ends in a booked sale after `now`. Refunds and open ways are no sales.
 * Days in order; within a day the orders as they came.
 */
export function waitingSales(all: readonly Foretold[], now: Instant, zone: Zone): WaitingDay[] {
  const byDay = new Map<Day, Foretold[]>();
  for (const one of all) {
    const { settlement } = one;
    if (settlement?.outcome !== 'paid' || settlement.at <= now) continue;
    // An end at 24:00 belongs to the day that it ends.
    const day = dayOf(settlement.at - 1, zone);
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ones]) => waitingDay(day, ones));
}

/** All days together. */
export function totalOf(days: readonly WaitingDay[]): Omit<WaitingDay, 'day' | 'orders'> & { readonly orders: number } {
  const total = { amount: 0, takeHome: 0, unknownAmounts: 0, unknownFees: 0, orders: 0 };
  for (const { amount, takeHome: kept, unknownAmounts, unknownFees, orders } of days) {
    total.amount += amount;
    total.takeHome += kept;
    total.unknownAmounts += unknownAmounts;
    total.unknownFees += unknownFees;
    total.orders += orders.length;
  }
  return total;
}

function waitingDay(day: Day, ones: readonly Foretold[]): WaitingDay {
  const amounts = ones.map(({ order }) => order.amount);
  const kept = ones.map(({ order, market }) => (market ? takeHome(order, market) : null));
  return {
    day,
    orders: ones.map(({ order }) => order),
    amount: sum(amounts),
    takeHome: sum(kept),
    unknownAmounts: unknown(amounts),
    unknownFees: unknown(kept) - unknown(amounts),
  };
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function unknown(numbers: readonly (number | null)[]): number {
  return numbers.filter((number) => number === null).length;
}
