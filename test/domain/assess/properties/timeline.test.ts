// The timeline of the forecast, worked out by hand: what happens, when, with which notice, and which clock ends it. Nov 2026: 24 Tue, 27 Fri.
import { forecast } from '../../../../src/domain/assess/forecast';
import { SHIPPED_MARKETS } from '../../../../src/domain/markets/shipped/shippedMarkets';
import type { Notice } from '../../../../src/domain/orders/notice';
import type { Order } from '../../../../src/domain/orders/order';
import { at, draft, NO_PUNISHMENT_KNOWN, order, sent, type WorldFacts, world, written } from '../given';

const WORLD = { ...world({}), markets: new Map(SHIPPED_MARKETS.map((market) => [market.name, market])) };

/** `11/27 10:00 send N6`; a clock that ends it as `12/07 20:00 review`. The last line is the settlement. */
function told(row: Order, notices: readonly Notice[] = [], now = '2026/11/24 10:00'): string[] {
  const { timeline, settlement } = forecast(row, notices, WORLD, at(now));
  const day = (instant: number) => written(instant).slice(5);
  const points = timeline.map(({ at: when, step, notice, clock }) =>
    [day(when), step, notice, clock].filter(Boolean).join(' '),
  );
  return [...points, settlement ? `${day(settlement.at)} ${settlement.outcome}` : 'open'];
}

const BEGUN = { purchasedAt: '2026/11/20 10:00', sellerAt: '2026/11/24 10:00' };

test('from a hand-over to the booked sale', () => {
  expect(told(order({ ...BEGUN, handedOverAt: '2026/11/24 10:00' }))).toEqual([
    '11/27 10:00 send N6',
    '11/29 10:00 send N6',
    // Dec 1 is a Tuesday: the deadline is 3 days later.
    '12/01 10:00 send N7',
    '12/04 09:00 send N8',
    '12/04 20:00 formal-delivery N9',
    '12/07 20:00 review',
    '12/07 20:00 paid',
  ]);
});

test('from a question to the cancellation', () => {
  expect(told(order({ ...BEGUN, waitingFor: '画像サイズ' }))).toEqual([
    '11/27 10:00 send N1',
    '11/29 10:00 send N2',
    '12/01 10:00 send N3',
    '12/04 09:00 send N8',
    '12/04 20:00 cancel-request N4',
    '12/05 20:00 autoAgree',
    '12/05 20:00 refunded',
  ]);
});

test('an order never answered to at all is lost when the first contact has run out', () => {
  const bought = order({ purchasedAt: '2026/11/21 9:00' });
  expect(told(bought)).toEqual(['11/23 09:00 firstContact', '11/23 09:00 refunded']);
  // In time, the first message goes out now; what is then to be made has no date.
  expect(told(bought, [], '2026/11/23 08:59')).toEqual(['11/23 08:59 first-message N0', 'open']);
  expect(told(bought, [], '2026/11/23 09:00').at(-1)).toBe('11/23 09:00 refunded');
});

test('a reply goes out now, whatever its due', () => {
  const asked = order({ ...BEGUN, buyerAt: '2026/11/24 9:00', sellerAt: '2026/11/21 10:00', dueAt: '2026/11/30' });
  expect(told(asked).slice(0, 2)).toEqual(['11/24 10:00 reply', '12/01 00:00 deliver']);
});

test('a cancellation that the buyer asked for is open until it is answered, and lost when its clock has run out', () => {
  const cancelling = order({ ...BEGUN, buyerCancelAt: '2026/11/23 12:00' });
  expect(told(cancelling)).toEqual(['open']);
  expect(told(cancelling, [], '2026/11/24 11:59')).toEqual(['open']);
  expect(told(cancelling, [], '2026/11/24 12:00')).toEqual(['11/24 12:00 answerCancel', '11/24 12:00 refunded']);
});

test('an unread message: support is asked once, and the formal delivery comes 3 days later', () => {
  const unread = order({ ...BEGUN, handedOverAt: '2026/11/20 12:00', sellerAt: '2026/11/20 12:00', read: 'unread' });
  const promised = [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/24 20:00' })];
  expect(
    told({ ...unread, sellerAt: order({ sellerAt: '2026/11/20 12:00' }).sellerAt! }, promised, '2026/11/24 9:00').slice(
      0,
      1,
    ),
  ).toEqual(['11/24 09:00 send N8']);
  const reminded = [...promised, sent('N8', '2026/11/24 9:00', { deadline: '2026/11/24 20:00' })];
  expect(told(unread, reminded, '2026/11/24 21:00')).toEqual([
    '11/24 21:00 ask-support N12',
    '11/27 21:00 formal-delivery N9',
    '11/30 21:00 review',
    '11/30 21:00 paid',
  ]);
});

test('ストアカ: nothing ends by itself, and still the formal delivery follows the asking', () => {
  const unread = order({
    ...{ ...BEGUN, market: 'ストアカ', handedOverAt: '2026/11/15 12:00', sellerAt: '2026/11/20 12:00', read: 'unread' },
  });
  const promised = [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/24 9:00' })];
  expect(told(unread, promised).slice(0, 3)).toEqual([
    '11/24 10:00 ask-support N12',
    '11/27 10:00 formal-delivery N9',
    '11/30 10:00 send N6',
  ]);
});

test('changes asked for beside a running review: the review ends first, long before the room does', () => {
  const changing = order({
    ...BEGUN,
    ...{ handedOverAt: '2026/11/22 10:00', formalAt: '2026/11/22 10:00', revisionAt: '2026/11/23 9:00' },
    ...{ buyerAt: '2026/11/23 9:00', sellerAt: '2026/11/23 12:00' },
  });
  // The changes are due on Nov 26 at 24:00, the 72 hours end on Nov 25.
  expect(told(changing)).toEqual(['11/25 10:00 review', '11/25 10:00 paid']);
});

test('Lancers: two checks, the reminder by the platform, and seven days', () => {
  const reported = order({
    ...BEGUN,
    market: 'Lancers',
    handedOverAt: '2026/11/24 10:00',
    formalAt: '2026/11/24 10:00',
  });
  expect(told(reported)).toEqual([
    '11/27 10:00 send N6',
    '11/29 10:00 send N6',
    // Its own waiting time is 3 days.
    '12/02 10:00 platform-nudge',
    '12/09 10:00 platformNudge',
    '12/09 10:00 paid',
  ]);
});

test('CrowdWorks: support is asked once, and then the way is open', () => {
  const delivered = order({
    ...BEGUN,
    market: 'CrowdWorks',
    handedOverAt: '2026/11/24 10:00',
    formalAt: '2026/11/24 10:00',
  });
  expect(told(delivered)).toEqual([
    '11/27 10:00 send N6',
    '11/29 10:00 send N6',
    '12/01 10:00 ask-support N12',
    'open',
  ]);
});

test('the room ends by itself before a seller who is in no hurry delivers', () => {
  // 120 days from Aug 1: Nov 29.
  const old = order({ purchasedAt: '2026/08/01 10:00', sellerAt: '2026/08/02 10:00', dueAt: '2026/12/10' });
  expect(told(old)).toEqual(['11/29 10:00 hardEnd', '11/29 10:00 paid']);
});

test('a session whose hour lies behind is recorded as held now', () => {
  const booked = order({ ...BEGUN, service: 'video', sellerAt: '2026/11/21 10:00', appointmentAt: '2026/11/23 13:00' });
  // Now + 3 days, 2, 2.
  expect(told(booked).slice(0, 4)).toEqual([
    '11/24 10:00 record-session',
    '11/27 10:00 send N6',
    '11/29 10:00 send N6',
    '12/01 10:00 send N7',
  ]);
});

test('an ended order tells how it ended, one to be corrected nothing', () => {
  expect(told(order({ ...BEGUN, closedAt: '2026/11/23 12:00' }))).toEqual(['11/23 12:00', '11/23 12:00 paid']);
  expect(told(order({ ...BEGUN, cancelledAt: '2026/11/23 12:00' }))).toEqual(['11/23 12:00', '11/23 12:00 refunded']);
  expect(told(order({ ...BEGUN, closedAt: '2026/11/19 12:00' }))).toEqual(['open']);
  // Also where a clock has run out that would have lost it: first the row is to be put right.
  expect(told(order({ purchasedAt: '2026/11/20 10:00', okAt: '2026/12/24 10:00' }))).toEqual(['open']);
});

test("an open draft's own deadline holds; another order's draft says nothing", () => {
  const row = order({ ...BEGUN, handedOverAt: '2026/11/12 10:00', sellerAt: '2026/11/22 10:00' });
  const rungs = [sent('N6', '2026/11/19 10:00'), sent('N6', '2026/11/22 10:00')];
  const key = '1001|check|2026-11-12T10:00|3';
  // Composed it would promise Friday 27.
  const own = draft('N7', { key, deadline: '2026/12/01 20:00' });
  expect(told(row, [...rungs, own])[0]).toBe('11/24 10:00 send N7');
  expect(told(row, [...rungs, own]).at(-1)).toBe('12/04 20:00 paid');
  expect(told(row, [...rungs, { ...own, orderId: '2' }]).at(-1)).toBe('11/30 20:00 paid');
});

describe('the end that counts', () => {
  const ending = (row: Order, where: WorldFacts = {}, now = '2026/11/24 10:00') => {
    const { settlement, timeline } = forecast(row, [], world(where), at(now));
    const last = timeline[timeline.length - 1];
    return [last?.clock, settlement && `${written(settlement.at)} ${settlement.outcome}`];
  };

  test('a room that ended while the review still ran: its end, not that of the review', () => {
    const row = order({
      ...{ purchasedAt: '2026/07/27 10:00', sellerAt: '2026/11/23 10:00' },
      ...{ handedOverAt: '2026/11/23 10:00', formalAt: '2026/11/23 10:00' },
    });
    // 120 days from Jul 27 are Nov 24; the 72 hours would end on Nov 26.
    expect(ending(row)).toEqual(['hardEnd', '2026/11/24 10:00 paid']);
  });

  test('a seller who is away for good: the end of the room', () => {
    const row = order({ ...BEGUN, handedOverAt: '2026/11/24 10:00' });
    expect(ending(row, { daysOff: ['2026/11/24..2027/12/31'] })).toEqual(['hardEnd', '2027/03/20 10:00 paid']);
  });

  test('a first message without a clock is written at once, and the work goes on', () => {
    const row = order({ purchasedAt: '2026/11/20 10:00', dueAt: '2026/11/30' });
    expect(ending(row, { market: NO_PUNISHMENT_KNOWN })[0]).toBe('review');
  });
});
