// 出発前チェック, worked out by hand. Nov 2026: 24 Tue, 26 Thu to 29 Sun are the days off.

import { assess } from '../../../src/domain/assess/assess';
import type { Order } from '../../../src/domain/orders/order';
import { departureCheck, isSoon, nextAbsence } from '../../../src/domain/planning/absence';
import { at, COCONALA, NO_PUNISHMENT_KNOWN, order, TOKYO, world, written } from '../assess/given';

const NOW = '2026/11/24 10:00';
const FOUR_DAYS = { from: '2026-11-26', to: '2026-11-29' };
const STARTED = { purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00' };

function checked(orders: readonly Order[], absence = FOUR_DAYS, now = NOW, where = world({})) {
  const all = orders.map((one) => ({ order: one, assessment: assess(one, [], where, at(now)) }));
  const check = departureCheck(all, absence, where, at(now));
  return {
    ...check,
    runsOut: check.runsOut.map(({ order: { id }, clock }) => `${id} ${clock.id} ${written(clock.endsAt)}`),
    couldRunOut: check.couldRunOut.map(({ market, clock, orders: own }) => [
      market,
      clock,
      own.map(({ id }) => id).join(),
    ]),
    tell: check.tell.map(({ id }) => id),
  };
}

describe('what runs out while the seller is away', () => {
  // 4 days after Nov 23 12:00.
  const unanswered = order({ ...STARTED, id: 'unanswered', buyerAt: '2026/11/23 12:00' });
  // 48 hours after Nov 24 9:00.
  const bought = order({ id: 'bought', purchasedAt: '2026/11/24 9:00' });
  // 24 hours after Nov 24 9:00: before leaving.
  const cancelling = order({ ...STARTED, id: 'cancelling', buyerCancelAt: '2026/11/24 9:00' });
  // 4 days after Nov 24 9:00: Nov 28; but it needs no answer.
  const thanks = order({ ...STARTED, id: 'thanks', buyerAt: '2026/11/24 9:00', noReplyNeededAt: '2026/11/24 9:00' });
  const closed = order({ ...STARTED, id: 'closed', buyerAt: '2026/11/23 12:00', closedAt: '2026/11/23 13:00' });

  test('is named, the earliest first; what ends before the leaving, what needs no answer and what is over is not', () => {
    expect(checked([unanswered, cancelling, thanks, closed, bought]).runsOut).toEqual([
      'bought firstContact 2026/11/26 09:00',
      'unanswered replyToBuyer 2026/11/27 12:00',
    ]);
  });

  test.each([
    // Ends on Nov 27 at 12:00.
    ['the day after', { from: '2026-11-28', to: '2026-11-29' }, false],
    ['that very day', { from: '2026-11-27', to: '2026-11-27' }, true],
    ['up to the day before', { from: '2026-11-24', to: '2026-11-26' }, false],
  ])('a seller away %s', (_name, absence, named) => {
    expect(checked([unanswered], absence).runsOut.length > 0).toBe(named);
  });

  test('a clock that ends at the 24:00 of the last day off counts, one that ends at the minute of leaving does not', () => {
    const midnight = order({ ...STARTED, id: 'm', buyerAt: '2026/11/26 00:00' });
    const at24 = { from: '2026-11-28', to: '2026-11-29' };
    expect(checked([midnight], at24, '2026/11/27 10:00').runsOut).toEqual(['m replyToBuyer 2026/11/30 00:00']);
    expect(checked([midnight], { from: '2026-11-30', to: '2026-11-30' }, '2026/11/27 10:00').runsOut).toEqual([]);
  });

  test('in the middle of the days off, what has run out already is not told again', () => {
    expect(checked([bought], FOUR_DAYS, '2026/11/26 09:00').runsOut).toEqual([]);
    expect(checked([bought], FOUR_DAYS, '2026/11/26 08:59').runsOut).toHaveLength(1);
  });
});

describe('what is to be delivered while the seller is away', () => {
  const working = (id: string, day: string, more = {}) => order({ ...STARTED, id, dueAt: day, ...more });

  test('is named by the end of its day, the earliest first; also while the buyer is asked; what is handed over or due before or after is not', () => {
    const asked = working('asked', '2026/11/27', { waitingFor: '画像サイズ' });
    const sentBack = working('sent back', '2026/11/10', {
      handedOverAt: '2026/11/21 10:00',
      formalAt: '2026/11/22 10:00',
      sentBackAt: '2026/11/23 10:00',
    });
    const shown = working('handed over', '2026/11/27', { handedOverAt: '2026/11/23 10:00' });
    const all = [working('last', '2026/11/29'), working('first', '2026/11/26'), asked, shown, sentBack];
    const others = [working('before', '2026/11/25'), working('after', '2026/11/30')];
    expect(checked([...all, ...others]).deliveries.map(({ order, due }) => `${order.id} ${written(due)}`)).toEqual([
      'first 2026/11/27 00:00',
      // The end of the third day after it was sent back.
      'sent back 2026/11/27 00:00',
      'asked 2026/11/28 00:00',
      'last 2026/11/30 00:00',
    ]);
  });
});

describe('what a buyer could set off', () => {
  const open = order({ ...STARTED, id: 'open', waitingFor: '画像サイズ' });

  test('ココナラ, four days: 48 hours, 4 days and 24 hours all end before the return', () => {
    const { couldRunOut, considerPausing } = checked([open]);
    expect(couldRunOut).toEqual([
      ['ココナラ', 'firstContact', ''],
      ['ココナラ', 'replyToBuyer', 'open'],
      ['ココナラ', 'answerCancel', 'open'],
    ]);
    expect(considerPausing).toEqual(['ココナラ']);
  });

  test('three days are too short for the four of a reply, one is for the first contact', () => {
    expect(checked([open], { from: '2026-11-26', to: '2026-11-28' }).couldRunOut.map(([, clock]) => clock)).toEqual([
      'firstContact',
      'answerCancel',
    ]);
    const oneDay = checked([open], { from: '2026-11-26', to: '2026-11-26' });
    expect(oneDay.couldRunOut.map(([, clock]) => clock)).toEqual(['answerCancel']);
    expect(oneDay.considerPausing).toEqual([]);
  });

  test('where all orders are closed somebody may still buy, but nobody writes', () => {
    const { couldRunOut } = checked([order({ ...STARTED, closedAt: '2026/11/22 10:00' })]);
    expect(couldRunOut).toEqual([['ココナラ', 'firstContact', '']]);
  });

  test('a market is named once; one without known clocks, or an unknown one, not at all', () => {
    expect(checked([open, { ...open, id: '2' }]).considerPausing).toEqual(['ココナラ']);
    expect(checked([open], FOUR_DAYS, NOW, world({ market: NO_PUNISHMENT_KNOWN })).couldRunOut).toEqual([]);
    expect(checked([{ ...open, market: 'ヤフオク' }]).couldRunOut).toEqual([]);
  });
});

test('the buyers of running orders may be told: not of one that is over, unread or not begun', () => {
  const rows = [
    order({ ...STARTED, id: 'waiting', waitingFor: '画像サイズ' }),
    order({ id: 'new', purchasedAt: '2026/11/24 9:00' }),
    order({ ...STARTED, id: 'closed', closedAt: '2026/11/22 10:00' }),
    order({ ...STARTED, id: 'over', purchasedAt: '2026/07/01 10:00', sellerAt: '2026/07/02 10:00' }),
    { ...order({ ...STARTED, id: 'unknown' }), market: 'ヤフオク' },
  ];
  expect(checked(rows).tell).toEqual(['waiting']);
});

describe('the next days off', () => {
  const where = world({ daysOff: ['2026/11/26..2026/11/29', '2026/12/28..2027/01/04', '2026/12/02'] });
  test.each([
    ['2026-11-24', { from: '2026-11-26', to: '2026-11-29' }],
    ['2026-11-28', { from: '2026-11-28', to: '2026-11-29' }],
    ['2026-11-30', { from: '2026-12-02', to: '2026-12-02' }],
    ['2026-12-03', { from: '2026-12-28', to: '2027-01-04' }],
    ['2027-01-05', null],
  ])('seen from %s', (today, absence) => {
    expect(nextAbsence(where, today)).toEqual(absence);
  });

  test('60 days ahead are looked through, and no stretch is followed for more than a year', () => {
    expect(nextAbsence(world({ daysOff: ['2026/12/28'] }), '2026-10-29')).not.toBeNull();
    expect(nextAbsence(world({ daysOff: ['2026/12/28'] }), '2026-10-28')).toBeNull();
    const forever = { calendar: { ...where.calendar, isDayOff: () => true } };
    expect(nextAbsence(forever, '2026-01-01')).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  });

  test.each([
    ['2026/11/18 23:59', false],
    ['2026/11/19 00:00', true],
    ['2026/11/29 23:00', true],
    ['2026/11/30 00:00', false],
  ])('are worth a word from a week before to the last day: %s → %s', (now, soon) => {
    expect(isSoon(FOUR_DAYS, at(now), TOKYO)).toBe(soon);
  });
});

test('what could run out names the open orders of that market, and for new orders none', () => {
  const where = { ...world({}), markets: new Map(['ココナラ', 'ほか'].map((name) => [name, { ...COCONALA, name }])) };
  const orders = [order({ ...STARTED, id: 'a' }), order({ ...STARTED, id: 'b', market: 'ほか' })];
  const all = orders.map((one) => ({ order: one, assessment: assess(one, [], where, at(NOW)) }));
  const { couldRunOut } = departureCheck(all, FOUR_DAYS, where, at(NOW));
  expect(couldRunOut.map(({ market, clock, orders: own }) => [market, clock, own.map(({ id }) => id)])).toEqual([
    ['ココナラ', 'firstContact', []],
    ['ココナラ', 'replyToBuyer', ['a']],
    ['ココナラ', 'answerCancel', ['a']],
    ['ほか', 'firstContact', []],
    ['ほか', 'replyToBuyer', ['b']],
    ['ほか', 'answerCancel', ['b']],
  ]);
});
