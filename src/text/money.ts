// Money and days off in words: what is left after the fee, when it comes, and what to see to before leaving.

import { isStale } from '../domain/markets/isStale';
import type { ClockId, Market, Provenance } from '../domain/markets/market';
import type { SourcedMarket } from '../domain/markets/ruleFacts';
import type { Order } from '../domain/orders/order';
import type { DepartureCheck } from '../domain/planning/absence';
import { feeOf, type Payout, takeHome, totalOf, type WaitingDay } from '../domain/planning/payout';
import type { Day } from '../domain/time/day';
import type { Instant } from '../domain/time/instant';
import { dayOf, type Zone } from '../domain/time/zone';
import type { SourceInfo } from './areas/money';
import { catalogueFor } from './catalogue';
import { endText, shortDate, yen } from './format';
import type { Language } from './language';
import { lengthText } from './length';

/** 「手取り ¥6,240」; that it is not known where the fee is blank; '' without a price. */
export function takeHomeText(order: Order, market: Market, language: Language): string {
  const { money } = catalogueFor(language);
  if (order.amount === null) return '';
  const left = takeHome(order, market);
  return left === null ? money.takeHomeUnknown : money.takeHome(yen(left));
}

/** 「12/15までに振込申請をすると、12/21に振り込み（第三者情報）」; '' where the market's rule is not known. */
export function payoutText(payout: Payout | null, today: Day, language: Language): string {
  if (!payout) return '';
  const { money, lists } = catalogueFor(language);
  const { on, requestBy, rule } = payout;
  const until = requestBy === null ? '' : shortDate(requestBy, today);
  return money.payout(shortDate(on, today), until, lists.certainties[rule.certainty]);
}

/** What the digest says of 確定待ちの売上, one sentence; '' when nothing is being waited for. */
export function waitingSalesLine(days: readonly WaitingDay[], today: Day, language: Language): string {
  const { sales } = catalogueFor(language).money;
  const [first] = days;
  const { amount, takeHome: left, orders } = totalOf(days);
  if (!first || amount === 0) return '';
  return sales.line({
    amount: yen(amount),
    takeHome: left > 0 ? yen(left) : '',
    orders,
    first: shortDate(first.day, today),
  });
}

/** What the sums leave out, one sentence each. */
export function leftOut(days: readonly WaitingDay[], language: Language): string[] {
  const { sales } = catalogueFor(language).money;
  const { unknownAmounts, unknownFees } = totalOf(days);
  const prices = unknownAmounts > 0 ? [sales.withoutPrice(unknownAmounts)] : [];
  return unknownFees > 0 ? [...prices, sales.withoutFee(unknownFees)] : prices;
}

/** 「手取りは、手数料22%を引いた金額です（公式、…）。」; '' where it is not known. */
export function feeSourceText(order: Order, market: SourcedMarket, today: Day, language: Language): string {
  const fee = feeOf(market, order.service);
  const { rules } = market;
  const fact = order.service === 'video' ? (rules.feeVideo ?? rules.fee) : rules.fee;
  if (fee === null || !fact) return '';
  const share = `${Number((fee * 100).toFixed(2))}%`;
  return catalogueFor(language).money.feeSource(share, sourceInfo(fact, today, language));
}

/** Where the payout's rule comes from. */
export function payoutSourceText({ rule }: Payout, today: Day, language: Language): string {
  return catalogueFor(language).money.payoutSource(sourceInfo(rule, today, language));
}

function sourceInfo({ certainty, asOf, source }: Provenance, today: Day, language: Language): SourceInfo {
  const { certainties } = catalogueFor(language).lists;
  return { certainty: certainties[certainty], asOf, source, stale: isStale(asOf, today) };
}

type PossibleClock = Extract<ClockId, 'firstContact' | 'replyToBuyer' | 'answerCancel'>;

/** 出発前チェック in words. */
export interface DepartureText {
  readonly heading: string;
  /** What runs out or is to be delivered while the seller is away, or that nothing is. */
  readonly certain: readonly string[];
  /** What a buyer could set off. */
  readonly possible: readonly string[];
  /** 「受付休止を検討」, '' = no need. */
  readonly pause: string;
  /** That the absence notice can be sent, '' = there is nobody to tell. */
  readonly tell: string;
}

/** One sentence each. `markets`: those of the world that was checked. */
export function departureText(
  check: DepartureCheck,
  markets: ReadonlyMap<string, Market>,
  now: Instant,
  zone: Zone,
  language: Language,
): DepartureText {
  const { money, rules, lists } = catalogueFor(language);
  const { departure } = money;
  const { from, to, begun, runsOut, deliveries, couldRunOut, considerPausing, tell } = check;
  const today = dayOf(now, zone);
  const certain = runsOut.map(({ order, clock }) => {
    const end = endText(clock.endsAt, zone, now);
    return departure.runsOut({ buyer: order.buyer, rule: rules.rules[clock.id], end, begun });
  });
  certain.push(
    ...deliveries.map(({ order, due }) =>
      departure.delivery({
        buyer: order.buyer,
        day: shortDate(dayOf(due - 1, zone), today),
        notice: lists.notices.N11,
        begun,
      }),
    ),
  );
  return {
    heading: departure.heading(shortDate(from, today), shortDate(to, today), begun),
    certain: certain.length > 0 ? certain : [departure.nothing],
    possible: couldRunOut.map(({ market, clock }) => {
      const length = lengthText(markets.get(market)?.clocks[clock].length ?? null, language);
      return departure.couldRunOut[clock as PossibleClock](market, length);
    }),
    pause: considerPausing.length > 0 ? departure.considerPausing(considerPausing.join('・')) : '',
    tell: tell.length > 0 ? departure.tell(tell.length, lists.notices.N13) : '',
  };
}
