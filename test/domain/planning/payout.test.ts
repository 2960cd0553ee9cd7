// Money worked out by hand: fees, payout days, and what is being waited for. Nov 2026: 22 Sun, 23 holiday, 24 Tue.

import type { Market } from '../../../src/domain/markets/market';
import { payoutRuleOf } from '../../../src/domain/markets/shipped/payouts';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import type { Service } from '../../../src/domain/orders/order';
import { comingPayout, feeOf, nextPayout, takeHome, totalOf, waitingSales } from '../../../src/domain/planning/payout';
import { calendarOf } from '../../../src/domain/time/calendar';
import { dayOf, zoneNamed } from '../../../src/domain/time/zone';
import { at, order, TOKYO } from '../assess/given';

const named = (name: string): Market => SHIPPED_MARKETS.find((market) => market.name === name)!;
const CALENDAR = calendarOf([], true);

describe('手取り', () => {
  test.each<[string, Service, number, number | null]>([
    // 22 % of 8,000 is 1,760; 27.5 % is 2,200.
    ['ココナラ', 'work', 8000, 6240],
    ['ココナラ', 'chat', 8000, 6240],
    ['ココナラ', 'video', 8000, 5800],
    // The telephone has another rate, which was not found.
    ['ココナラ', 'phone', 8000, null],
    // 22 % of 333 is 73.26: 73. Of 25 it is 5.5: 6.
    ['ココナラ', 'work', 333, 260],
    ['ココナラ', 'work', 25, 19],
    // 16.5 % of 10,000 is 1,650, whatever the service.
    ['Lancers', 'phone', 10_000, 8350],
    // 20 %.
    ['Fiverr', 'video', 50, 40],
    ['直接取引', 'work', 8000, 8000],
    // Steps, or another rate for each contract.
    ['CrowdWorks', 'work', 8000, null],
    ['Upwork', 'work', 8000, null],
  ])('%s, %s: of ¥%d is left %p', (market, service, amount, left) => {
    expect(takeHome({ amount, service }, named(market))).toBe(left);
  });

  test('an unknown price leaves an unknown rest', () => {
    expect(takeHome({ amount: null, service: 'work' }, named('ココナラ'))).toBeNull();
  });

  test('a fee that is the same for video holds for the telephone, too', () => {
    expect(feeOf({ fee: 0.1, feeVideo: 0.1 }, 'phone')).toBe(0.1);
    expect(feeOf({ fee: 0.1, feeVideo: 0.2 }, 'phone')).toBeNull();
    expect(feeOf({ fee: null, feeVideo: 0.2 }, 'work')).toBeNull();
  });
});

describe('the payout still to come', () => {
  test.each<[string, string, string, [string | null, string] | null]>([
    ['ココナラ', '2026/12/03 20:00', '2026/11/24 10:00', ['2026-12-15', '2026-12-21']],
    ['ココナラ', '2026/12/03 20:00', '2026/12/15 23:59', ['2026-12-15', '2026-12-21']],
    // The 15th is over: asking now leads to Jan 5.
    ['ココナラ', '2026/12/03 20:00', '2026/12/16 00:00', ['2026-12-31', '2027-01-05']],
    ['ココナラ', '2026/12/03 20:00', '2026/12/21 23:59', ['2026-12-31', '2027-01-05']],
    // It may have been paid out by now.
    ['ココナラ', '2026/12/03 20:00', '2026/12/22 00:00', null],
    // Nothing to ask for: 14 days after the booking, whenever that is looked at.
    ['Fiverr', '2026/12/03 20:00', '2026/12/16 10:00', [null, '2026-12-17']],
    ['Fiverr', '2026/12/03 20:00', '2026/12/18 00:00', null],
    ['SKIMA', '2026/12/03 20:00', '2026/11/24 10:00', null],
  ])('%s: booked at %s, seen at %s → %p', (market, booked, now, wanted) => {
    const payout = comingPayout(market, at(booked), at(now), CALENDAR, TOKYO);
    expect(payout && [payout.requestBy, payout.on]).toEqual(wanted);
  });
});

describe('the next payout', () => {
  test.each([
    // Dec 20 is a Sunday.
    ['2026/12/03 20:00', '2026-12-15', '2026-12-21'],
    ['2026/12/01 00:00', '2026-12-15', '2026-12-21'],
    ['2026/12/15 23:59', '2026-12-15', '2026-12-21'],
    // Into the next year: Jan 5 is a Tuesday.
    ['2026/12/16 00:00', '2026-12-31', '2027-01-05'],
    ['2026/12/31 23:59', '2026-12-31', '2027-01-05'],
    // A short month; Mar 5 is a Friday.
    ['2027/02/16 10:00', '2027-02-28', '2027-03-05'],
    ['2026/11/16 10:00', '2026-11-30', '2026-12-07'],
    // Sun 20, Respect for the Aged 21, a day between holidays 22, Equinox 23.
    ['2026/09/03 10:00', '2026-09-15', '2026-09-24'],
    // May 5 is Children's Day, 6 the substitute for Sunday 3.
    ['2026/04/30 10:00', '2026-04-30', '2026-05-07'],
    ['2026/01/10 10:00', '2026-01-15', '2026-01-20'],
  ])('ココナラ: booked at %s, asked for by %s, paid on %s', (booked, requestBy, on) => {
    expect(nextPayout('ココナラ', at(booked), CALENDAR, TOKYO)).toMatchObject({ requestBy, on });
  });

  test('is counted in days of the sheet, not of Greenwich', () => {
    const losAngeles = zoneNamed('America/Los_Angeles');
    // 2026-12-16 0:30 in Tokyo is still the 15th there.
    expect(nextPayout('ココナラ', at('2026/12/16 0:30'), CALENDAR, losAngeles)!.requestBy).toBe('2026-12-15');
    expect(nextPayout('ココナラ', at('2026/12/16 0:30'), CALENDAR, TOKYO)!.requestBy).toBe('2026-12-31');
  });

  test('Fiverr holds the money back for 14 days', () => {
    expect(nextPayout('Fiverr', at('2026/12/25 10:00'), CALENDAR, TOKYO)).toMatchObject({
      requestBy: null,
      on: '2027-01-08',
    });
  });

  test('is not guessed for a market whose rule was not found', () => {
    expect(nextPayout('Lancers', at('2026/12/03 20:00'), CALENDAR, TOKYO)).toBeNull();
    expect(payoutRuleOf('ココナラ（法人・検収）')).toEqual(payoutRuleOf('ココナラ'));
  });

  test('every rule says where it comes from and how sure it is', () => {
    for (const name of ['ココナラ', 'Fiverr']) {
      expect(payoutRuleOf(name)).toMatchObject({ source: expect.stringMatching(/^https:/), asOf: '2026-11-22' });
    }
    expect(payoutRuleOf('ココナラ')!.certainty).toBe('third-party');
  });
});

describe('確定待ちの売上', () => {
  const NOW = at('2026/11/24 10:00');
  const sale = (id: string, when: string, outcome: 'paid' | 'refunded' = 'paid', amount: number | null = 8000) => ({
    order: order({ id, amount }),
    settlement: { at: at(when), day: dayOf(at(when) - 1, TOKYO), outcome },
    market: named('ココナラ'),
  });

  test('by day, the nearest first, with what is left after the fee', () => {
    const days = waitingSales(
      [
        sale('2', '2026/12/03 20:00'),
        sale('3', '2026/11/27 9:00', 'paid', 1000),
        sale('1', '2026/12/03 9:00', 'paid', 2000),
      ],
      NOW,
      TOKYO,
    );
    expect(days.map(({ day, orders }) => [day, orders.map(({ id }) => id)])).toEqual([
      ['2026-11-27', ['3']],
      ['2026-12-03', ['2', '1']],
    ]);
    // 22 % of 10,000.
    expect(days[1]).toMatchObject({ amount: 10_000, takeHome: 7800, unknownAmounts: 0, unknownFees: 0 });
  });

  test('all days together, with what is not known beside', () => {
    const sales = [
      sale('1', '2026/12/03 9:00', 'paid', 2000),
      sale('2', '2026/11/27 9:00', 'paid', 1000),
      sale('3', '2026/11/27 9:00', 'paid', null),
      { ...sale('4', '2026/11/28 9:00', 'paid', 500), market: named('スキルクラウド') },
      sale('5', '2026/11/28 9:00', 'refunded'),
    ];
    // 22 % of 3,000; the fee of the fourth is not known, nor the price of the third.
    const total = { amount: 3500, takeHome: 2340, unknownAmounts: 1, unknownFees: 1, orders: 4 };
    expect(totalOf(waitingSales(sales, NOW, TOKYO))).toEqual(total);
  });

  test('by day, however the sheet is sorted', () => {
    const sales = ['2026/11/27 9:00', '2026/11/28 9:00', '2026/12/03 9:00'].map((when, row) => sale(`${row}`, when));
    const days = ['2026-11-27', '2026-11-28', '2026-12-03'];
    expect(waitingSales(sales, NOW, TOKYO).map(({ day }) => day)).toEqual(days);
    expect(waitingSales([...sales].reverse(), NOW, TOKYO).map(({ day }) => day)).toEqual(days);
  });

  test('refunds, open ways and sales that are booked already are not waited for', () => {
    const open = { ...sale('1', '2026/12/03 20:00'), settlement: null };
    expect(
      waitingSales([sale('2', '2026/12/03 20:00', 'refunded'), open, sale('3', '2026/11/24 10:00')], NOW, TOKYO),
    ).toEqual([]);
    expect(waitingSales([sale('4', '2026/11/24 10:01')], NOW, TOKYO)).toHaveLength(1);
  });

  test('what is not known is counted, not guessed', () => {
    const noPrice = sale('1', '2026/12/03 20:00', 'paid', null);
    const noFee = { ...sale('2', '2026/12/03 20:00'), market: named('Upwork') };
    const noMarket = { ...sale('3', '2026/12/03 20:00', 'paid', 500), market: null };
    const [day] = waitingSales([noPrice, noFee, noMarket, sale('4', '2026/12/03 20:00', 'paid', 100)], NOW, TOKYO);
    expect(day).toMatchObject({ amount: 8600, takeHome: 78, unknownAmounts: 1, unknownFees: 2 });
  });
});
