// Words about money that is coming, and about leaving for some days.
import type { ClockId } from '../../domain/markets/market';

export interface RunOutInfo {
  readonly buyer: string;
  /** The rule's name in サイトのルール. */
  readonly rule: string;
  readonly end: string;
  /** The days off have begun. */
  readonly begun: boolean;
}

/** Where a number comes from. */
export interface SourceInfo {
  readonly certainty: string;
  /** '' = unknown. */
  readonly asOf: string;
  readonly source: string;
  readonly stale: boolean;
}

export interface SalesInfo {
  /** 「¥48,000」 */
  readonly amount: string;
  /** 「¥37,440」; '' = not known of any. */
  readonly takeHome: string;
  readonly orders: number;
  /** The first day on which something comes. */
  readonly first: string;
}

export interface MoneyWords {
  /** 「手取り ¥6,240」 */
  readonly takeHome: (amount: string) => string;
  /** 「手取りはわかりません（手数料が未確認）」 */
  readonly takeHomeUnknown: string;
  /** 「手数料は22%です（公式、…）。」 */
  readonly feeSource: (share: string, source: SourceInfo) => string;
  /** When a booked sale is paid out; `requestBy` '' = nothing to ask for. */
  readonly payout: (on: string, requestBy: string, certainty: string) => string;
  readonly payoutSource: (source: SourceInfo) => string;
  readonly sales: {
    readonly heading: string;
    /** The digest's one line. */
    readonly line: (info: SalesInfo) => string;
    /** What the dates rest on. */
    readonly ifSilent: string;
    readonly noPrice: string;
    readonly withoutPrice: (orders: number) => string;
    readonly withoutFee: (orders: number) => string;
  };
  readonly departure: {
    /** 「お休み（12/28〜1/4）の前に」, once they have begun 「お休み中（1/4まで）」 */
    readonly heading: (from: string, to: string, begun: boolean) => string;
    readonly nothing: string;
    /** A clock that runs out while the seller is away. */
    readonly runsOut: (info: RunOutInfo) => string;
    /** `notice`: the one in which a later day is asked for. */
    readonly delivery: (info: { buyer: string; day: string; notice: string; begun: boolean }) => string;
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
