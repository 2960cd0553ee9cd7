// What every shipped market must be, reckoned by hand: the one place to add to when a market is added.
// Nov 2026: 20 Fri, 22 Sun, 23 holiday (勤労感謝の日), 24 Tue.
import type { ClockId, ClockResult } from '../../../src/domain/markets/market';

export interface AsShipped {
  readonly market: string;
  /** What silence after the formal delivery brings. */
  readonly silence: ClockResult;
  /** For work, and for a video call. null: no single rate can tell it. */
  readonly fees: readonly [fee: number | null, feeVideo: number | null];
  /**
   * When each clock of known length ends, from Fri 2026-11-20 10:30, and from 2026-11-20 without a time: 00:00 where it
   * runs against the seller, 24:00 where it is waited for. A clock that is not here has no known length.
   */
  readonly ends: { readonly [clock in ClockId | 'cancelNotBefore']?: readonly [from1030: string, fromDayOnly: string] };
}

/** In the order of the tab サイトのルール. */
export const AS_SHIPPED: readonly AsShipped[] = [
  {
    market: 'ココナラ',
    silence: 'paid',
    fees: [0.22, 0.275],
    ends: {
      // 48 h = two days later, same time. Date-only: from Fri 00:00.
      firstContact: ['2026-11-22T10:30', '2026-11-22T00:00'],
      // 4 days: 21, 22, 23, 24.
      replyToBuyer: ['2026-11-24T10:30', '2026-11-24T00:00'],
      answerCancel: ['2026-11-21T10:30', '2026-11-21T00:00'],
      // 72 h. Date-only: from Fri 24:00 = Sat 00:00, so Tue 00:00.
      review: ['2026-11-23T10:30', '2026-11-24T00:00'],
      cancelNotBefore: ['2026-11-24T10:30', '2026-11-25T00:00'],
      autoAgree: ['2026-11-21T10:30', '2026-11-22T00:00'],
      // 120 days from Nov 20: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), 20 in March = 2027-03-20.
      hardEnd: ['2027-03-20T10:30', '2027-03-21T00:00'],
    },
  },
  {
    market: 'ココナラ（法人・検収）',
    silence: 'paid',
    fees: [0.22, 0.275],
    ends: {
      firstContact: ['2026-11-22T10:30', '2026-11-22T00:00'],
      replyToBuyer: ['2026-11-24T10:30', '2026-11-24T00:00'],
      answerCancel: ['2026-11-21T10:30', '2026-11-21T00:00'],
      review: ['2026-11-23T10:30', '2026-11-24T00:00'],
      cancelNotBefore: ['2026-11-24T10:30', '2026-11-25T00:00'],
      autoAgree: ['2026-11-21T10:30', '2026-11-22T00:00'],
      hardEnd: ['2027-03-20T10:30', '2027-03-21T00:00'],
    },
  },
  {
    market: 'Lancers',
    silence: 'none',
    fees: [0.165, 0.165],
    ends: {
      // 7 days: Fri to Fri.
      platformNudge: ['2026-11-27T10:30', '2026-11-28T00:00'],
      // 365 days: 2027 is no leap year, so the same date.
      hardEnd: ['2027-11-20T10:30', '2027-11-20T00:00'],
    },
  },
  {
    market: 'Lancers（時間報酬）',
    silence: 'paid',
    fees: [0.165, 0.165],
    ends: {
      // 15 days: 10 to Nov 30, then Dec 5.
      review: ['2026-12-05T10:30', '2026-12-06T00:00'],
      hardEnd: ['2027-11-20T10:30', '2027-11-20T00:00'],
    },
  },
  {
    market: 'CrowdWorks',
    silence: 'none',
    fees: [null, null],
    ends: {
      // Against the seller: date-only from Fri 00:00.
      answerCancel: ['2026-11-27T10:30', '2026-11-27T00:00'],
      review: ['2026-11-27T10:30', '2026-11-28T00:00'],
      autoAgree: ['2026-11-27T10:30', '2026-11-28T00:00'],
    },
  },
  {
    market: 'つなぐ',
    // A fixed period pays, but nobody knows how long it is: no clock.
    silence: 'paid',
    fees: [null, null],
    ends: {
      // 23:59 of the 3rd day after Nov 20, whatever the time of day.
      answerCancel: ['2026-11-23T23:59', '2026-11-23T23:59'],
      autoAgree: ['2026-11-23T23:59', '2026-11-23T23:59'],
      // 147 days: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), 31 March (131), 16 in April.
      cancelLimit: ['2027-04-16T10:30', '2027-04-16T00:00'],
    },
  },
  {
    market: 'SKIMA',
    silence: 'none',
    fees: [null, null],
    ends: {
      // From 納品予定日, which rarely has a time: it refunds, so it counts from the day's 00:00.
      hardEnd: ['2026-11-27T10:30', '2026-11-27T00:00'],
    },
  },
  {
    market: 'Fiverr',
    silence: 'paid',
    fees: [0.2, 0.2],
    ends: {
      answerCancel: ['2026-11-22T10:30', '2026-11-22T00:00'],
      review: ['2026-11-23T10:30', '2026-11-24T00:00'],
      autoAgree: ['2026-11-22T10:30', '2026-11-23T00:00'],
    },
  },
  {
    market: 'Upwork',
    silence: 'paid',
    fees: [null, null],
    ends: {
      // 14 days: 10 to Nov 30, then Dec 4.
      review: ['2026-12-04T10:30', '2026-12-05T00:00'],
      // 104 days: 10 to Nov 30, 31 Dec (41), 31 Jan (72), 28 Feb (100), March 4.
      hardEnd: ['2027-03-04T10:30', '2027-03-04T00:00'],
    },
  },
  {
    market: '直接取引',
    silence: 'none',
    fees: [0, 0],
    ends: {},
  },
  {
    market: 'ストアカ',
    silence: 'none',
    fees: [null, null],
    ends: {},
  },
  {
    market: 'REQU',
    silence: 'paid',
    fees: [null, null],
    ends: {
      review: ['2026-11-27T10:30', '2026-11-28T00:00'],
      // 60 days: 10 to Nov 30, 31 Dec (41), 19 in January.
      hardEnd: ['2027-01-19T10:30', '2027-01-19T00:00'],
    },
  },
  {
    market: 'スキルクラウド',
    silence: 'none',
    fees: [null, null],
    ends: {},
  },
];
