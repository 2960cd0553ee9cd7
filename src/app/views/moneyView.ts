// Money for the sidebar and the digest: what an order leaves and when it is paid out, and the sales that are being waited for.
import type { Settlement } from '../../domain/assess/assessment';
import type { Order } from '../../domain/orders/order';
import { comingPayout, type Foretold, totalOf, type WaitingDay, waitingSales } from '../../domain/planning/payout';
import { dayOf } from '../../domain/time/zone';
import { shortDay, yen } from '../../text/format';
import { feeSourceText, leftOut, payoutSourceText, payoutText, takeHomeText } from '../../text/money';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { MoneyView, SalesView } from './view';

/**
 * 手取り and the next payout of an order with this forecast end. null where the money goes back or came long ago, where no price is
 * known, or where the market is unknown. What is not known of fee and payout is said or left out, never guessed.
 */
export function moneyView({ world, words, now, zone }: Book, order: Order, end: Settlement | null): MoneyView | null {
  const market = world.markets.get(order.market);
  if (!market || order.amount === null || end?.outcome === 'refunded') return null;
  const { language } = words;
  const today = dayOf(now, zone);
  const payout = end && comingPayout(market.name, end.at, now, world.calendar, zone);
  // A sale of long ago is no news.
  if (end && end.at <= now && !payout) return null;
  const sources = [feeSourceText(order, market, today, language), payout && payoutSourceText(payout, today, language)];
  return {
    takeHome: takeHomeText(order, market, language),
    payout: payoutText(payout, today, language),
    sources: sources.filter((text): text is string => Boolean(text)),
  };
}

/** 確定待ちの売上; null when nothing is being waited for. */
export function salesView(book: Book, assessed: readonly Assessed[]): SalesView | null {
  const { words, now, zone } = book;
  const { language, money } = words;
  const days = waitingSales(foretold(book, assessed), now, zone);
  if (days.length === 0) return null;
  const { amount, takeHome } = totalOf(days);
  const price = (known: number) => (known > 0 ? yen(known) : '');
  const left = (known: number, kept: number) => {
    if (known === 0) return money.sales.noPrice;
    return kept > 0 ? money.takeHome(yen(kept)) : '';
  };
  const day = (one: WaitingDay) => ({
    day: shortDay(one.day, dayOf(now, zone), language),
    amount: price(one.amount),
    takeHome: left(one.amount, one.takeHome),
    buyers: one.orders.map(({ buyer }) => buyer).join(language === 'ja' ? '、' : ', '),
  });
  return {
    heading: money.sales.heading,
    total: price(amount),
    takeHome: left(amount, takeHome),
    days: days.map(day),
    notes: [money.sales.ifSilent, ...leftOut(days, language)],
  };
}

/** What the money is reckoned from: every order with its forecast end. */
export function foretold({ world }: Book, assessed: readonly Assessed[]): Foretold[] {
  return assessed.map(({ order, future: { settlement } }) => {
    return { order, settlement, market: world.markets.get(order.market) ?? null };
  });
}
