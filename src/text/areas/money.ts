// Words about money that is coming, and about leaving for some days.
import type { ClockId } from '../../domain/market';

export interface RunOutInfo {
  readonly buyer: string;
  /** The rule's name in サイトのルール. */
  readonly rule: string;
  readonly end: string;
}

export interface MoneyWords {
  /** 「手取り ¥6,240」 */
  readonly takeHome: (amount: string) => string;
  /** 「手取りはわかりません（手数料が未確認）」 */
  readonly takeHomeUnknown: string;
  /** When a booked sale is paid out; `requestBy` '' = nothing to ask for. */
  readonly payout: (on: string, requestBy: string, certainty: string) => string;
  readonly waitingSales: string;
  /** One day's sales: 「12/3 ¥8,000（手取り ¥6,240）2件」; `takeHome` '' = not known. */
  readonly waitingDay: (day: string, amount: string, takeHome: string, orders: number) => string;
  /** Added where prices or fees of some orders are blank. */
  readonly withoutSome: (orders: number) => string;
  readonly departure: {
    /** 「お休み（12/28〜1/4）の前に」 */
    readonly heading: (from: string, to: string) => string;
    readonly nothing: string;
    /** A clock that runs out while the seller is away. */
    readonly runsOut: (info: RunOutInfo) => string;
    /** What a buyer could set off. */
    readonly couldRunOut: Readonly<
      Record<
        Extract<ClockId, 'firstContact' | 'replyToBuyer' | 'answerCancel'>,
        (market: string, length: string) => string
      >
    >;
    readonly considerPausing: (markets: string) => string;
    readonly tell: (orders: number, notice: string) => string;
  };
}
