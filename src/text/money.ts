// Money and days off in words: what is left after the fee, when it comes, and what to see to before leaving.
import type { DepartureCheck } from '../domain/absence';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/instant';
import type { ClockId, Market } from '../domain/market';
import type { Order } from '../domain/order';
import { type Payout, takeHome, type WaitingDay } from '../domain/payout';
import type { Zone } from '../domain/zone';
import { catalogueFor } from './catalogue';
import { dateTime, shortDate, yen } from './format';
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

/** 待っている売上, one line a day, and a last one where something is not known. Empty when nothing is being waited for. */
export function waitingSalesLines(days: readonly WaitingDay[], today: Day, language: Language): string[] {
  const { money } = catalogueFor(language);
  const lines = days.map(({ day, amount, takeHome: left, orders }) =>
    money.waitingDay(shortDate(day, today), amount > 0 ? yen(amount) : '', left > 0 ? yen(left) : '', orders.length),
  );
  const unknown = days.reduce((count, { unknownAmounts, unknownFees }) => count + unknownAmounts + unknownFees, 0);
  return unknown > 0 ? [...lines, money.withoutSome(unknown)] : lines;
}

type PossibleClock = Extract<ClockId, 'firstContact' | 'replyToBuyer' | 'answerCancel'>;

/** 出発前チェック: its heading and one sentence each, what cannot wait first. `pause`: a sentence of its own, '' = none. */
export function departureLines(
  check: DepartureCheck,
  markets: ReadonlyMap<string, Market>,
  now: Instant,
  zone: Zone,
  today: Day,
  language: Language,
): { readonly heading: string; readonly lines: readonly string[]; readonly pause: string } {
  const { money, rules, lists } = catalogueFor(language);
  const { departure } = money;
  const { runsOut, couldRunOut, considerPausing, tell } = check;
  const certain = runsOut.map(({ order, clock }) =>
    departure.runsOut({ buyer: order.buyer, rule: rules.rules[clock.id], end: dateTime(clock.endsAt, zone, now) }),
  );
  const possible = couldRunOut.map(({ market, clock }) => {
    const length = lengthText(markets.get(market)?.clocks[clock].length ?? null, language);
    return departure.couldRunOut[clock as PossibleClock](market, length);
  });
  const told = tell.length > 0 ? [departure.tell(tell.length, lists.notices.N13)] : [];
  return {
    heading: departure.heading(shortDate(check.from, today), shortDate(check.to, today)),
    lines: [...(certain.length > 0 ? certain : [departure.nothing]), ...possible, ...told],
    pause: considerPausing.length > 0 ? departure.considerPausing(considerPausing.join('・')) : '',
  };
}
