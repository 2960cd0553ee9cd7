// At most one nudge draft per サイト, buyer and day (product.md 4.2, last paragraph).
import fc from 'fast-check';
import { type AssessWorld, assess } from '../../../src/domain/assess/assess';
import type { Severity } from '../../../src/domain/assess/assessment';
import { planDrafts } from '../../../src/domain/notices/draftPlan';
import type { Notice } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { dayOf } from '../../../src/domain/time/zone';
import { at, COCONALA, moment, order, sent, TOKYO, withdrawn, world, written } from '../assess/given';
import { afterRun, open, planned, sentAt, told } from './drafting';

const WORLD: AssessWorld = {
  ...world({}),
  markets: new Map([
    ['ココナラ', COCONALA],
    ['つなぐ', { ...COCONALA, name: 'つなぐ' }],
  ]),
};

/** A hand-over on 11/18 at this time: the first check can be sent on 11/21 at the same time. */
function handedOver(id: string, time: string, more: Partial<Order> = {}): Order {
  return { ...order({ purchasedAt: '2026/11/01 10:00', handedOverAt: `2026/11/18 ${time}` }), id, ...more };
}

function opened(orders: readonly Order[], notices: readonly Notice[], now: string): string[] {
  return open(afterRun(orders, notices, now, WORLD));
}

describe('of two orders of one buyer, one draft is prepared for a day', () => {
  const NOW = '2026/11/21 8:00';
  test.each<[string, readonly Order[], string[]]>([
    ['the earlier row, where both are alike', [handedOver('2', '15:00'), handedOver('1', '15:00')], ['2 N6']],
    ['the earlier due, whatever the row', [handedOver('1', '15:00'), handedOver('2', '12:00')], ['2 N6']],
    [
      'names compared without width and spaces',
      [handedOver('1', '15:00', { buyer: 'ﾔﾏﾀﾞ　2' }), handedOver('2', '15:00', { buyer: ' ヤマダ ２ ' })],
      ['1 N6'],
    ],
    [
      'two buyers get one each',
      [handedOver('1', '15:00'), handedOver('2', '15:00', { buyer: '別の人' })],
      ['1 N6', '2 N6'],
    ],
    [
      'two markets get one each',
      [handedOver('1', '15:00'), handedOver('2', '15:00', { market: 'つなぐ' })],
      ['1 N6', '2 N6'],
    ],
  ])('%s', (_name, orders, drafts) => {
    expect(opened(orders, [], NOW)).toEqual(drafts);
  });

  test('N1, N15 and N6 are nudges alike', () => {
    const purchasedAt = '2026/11/01 10:00';
    const asked: Order = { ...order({ purchasedAt, sellerAt: '2026/11/18 11:00', waitingFor: '色' }), id: 'asked' };
    const shown: Order = { ...order({ purchasedAt, progressAt: '2026/11/18 12:00' }), id: 'shown' };
    const checked = handedOver('checked', '13:00');
    expect(opened([checked, shown, asked], [], NOW)).toEqual(['asked N1']);
    expect(opened([checked, shown], [], NOW)).toEqual(['shown N15']);
  });

  test.each<[Severity, string]>([
    ['soon', 'first'],
    ['late', 'worse'],
    ['danger', 'worse'],
  ])('the worst first: beside one that is もうすぐ, one that is %s', (severity, first) => {
    const orders = [handedOver('first', '12:00'), handedOver('worse', '15:00')];
    const assessed = orders.map((one) => {
      const assessment = assess(one, [], WORLD, at(NOW));
      return { order: one, assessment: one.id === 'worse' ? { ...assessment, severity } : assessment };
    });
    expect(told(planDrafts(assessed, [], at(NOW), TOKYO))).toEqual([
      `create ${first} N6 2026/11/21 ${first === 'first' ? '12:00' : '15:00'}`,
    ]);
  });
});

describe("the other's draft waits for a following day", () => {
  const orders = [handedOver('1', '12:00'), handedOver('2', '15:00')];

  test('not on the day of the first, even when that was sent; from the next midnight on', () => {
    const first = afterRun(orders, [], '2026/11/21 8:00', WORLD);
    const rows = sentAt(first, '1', '2026/11/21 12:30');
    expect(opened(orders, rows, '2026/11/21 13:00')).toEqual([]);
    expect(opened(orders, rows, '2026/11/21 23:00')).toEqual([]);
    expect(opened(orders, rows, '2026/11/22 0:00')).toEqual(['2 N6']);
  });

  test('also where the first of the day was typed and sent by hand', () => {
    const rows = [sent('N6', '2026/11/21 9:00', { key: 'hand', orderId: '1' })];
    expect(opened(orders, rows, '2026/11/21 16:00')).toEqual([]);
    // The first's own next check is planned for 11/23 9:00: not yet within a day.
    expect(opened(orders, rows, '2026/11/22 8:00')).toEqual(['2 N6']);
  });

  test('while the first is still unsent, the second does not come', () => {
    let rows: Notice[] = [];
    for (const now of ['2026/11/21 8:00', '2026/11/22 8:00', '2026/11/23 8:00'])
      rows = afterRun(orders, rows, now, WORLD);
    expect(open(rows)).toEqual(['1 N6']);
  });

  test('steps and dues do not change', () => {
    const rows = afterRun(orders, [], '2026/11/21 8:00', WORLD);
    const { step } = assess(orders[1]!, rows, WORLD, at('2026/11/21 16:00'));
    expect(step).toEqual({ kind: 'send', notice: 'N6', due: at('2026/11/21 15:00') });
  });

  test('planned for two days, both are prepared', () => {
    const apart = [handedOver('1', '15:00'), { ...handedOver('2', '9:00'), handedOverAt: moment('2026/11/19 9:00') }];
    expect(opened(apart, [], '2026/11/21 10:00')).toEqual(['1 N6', '2 N6']);
  });

  test('when the first stays unsent into the day of the second, one of both stays open: the worse', () => {
    const apart = [handedOver('1', '15:00'), { ...handedOver('2', '9:00'), handedOverAt: moment('2026/11/19 9:00') }];
    const rows = afterRun(apart, [], '2026/11/21 10:00', WORLD);
    const next = afterRun(apart, rows, '2026/11/22 8:00', WORLD);
    expect(open(next)).toEqual(['1 N6']);
    // Sent on that day at last: the other is open again, in its row, on the day after.
    const done = sentAt(next, '1', '2026/11/22 16:00');
    expect(opened(apart, done, '2026/11/22 20:00')).toEqual([]);
    expect(told(planned(apart, done, '2026/11/23 0:00', WORLD))).toEqual(['reopen 2 N6 2026/11/22 09:00 anew']);
  });

  test('a draft that the seller withdrew takes nobody’s day', () => {
    const key = afterRun([orders[0]!], [], '2026/11/21 8:00', WORLD)[0]!.key;
    expect(opened(orders, [withdrawn('N6', { key, orderId: '1' })], '2026/11/21 16:00')).toEqual(['2 N6']);
  });
});

test('N3, N7, N8 and N16 are never delayed and delay nobody', () => {
  const purchasedAt = '2026/11/01 10:00';
  const promise = (id: string, kinds: ['N6' | 'N15' | 'N1', 'N6' | 'N15' | 'N2']) =>
    kinds.map((kind, index) => sent(kind, `2026/11/${17 + 2 * index} 10:00`, { orderId: id, key: `${id}${index}` }));
  const early = { purchasedAt, handedOverAt: '2026/11/14 10:00' };
  const orders: Order[] = [
    { ...order(early), id: 'N7' },
    { ...order({ purchasedAt, progressAt: '2026/11/14 10:00' }), id: 'N16' },
    { ...order({ purchasedAt, sellerAt: '2026/11/14 10:00', waitingFor: '色' }), id: 'N3' },
    { ...order(early), id: 'N8' },
    handedOver('N6', '12:00'),
    handedOver('N6 again', '15:00'),
  ];
  const notices = [
    ...promise('N7', ['N6', 'N6']),
    ...promise('N16', ['N15', 'N15']),
    ...promise('N3', ['N1', 'N2']),
    sent('N7', '2026/11/17 10:00', { orderId: 'N8', key: 'p', deadline: '2026/11/21 20:00' }),
  ];
  expect(opened(orders, notices, '2026/11/21 8:00')).toEqual(['N16 N16', 'N3 N3', 'N6 N6', 'N7 N7', 'N8 N8']);
});

/** What a seller and four buyers (two of one name) may do on one day. */
const acts = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 30 }),
    id: fc.constantFrom('1', '2', '3', '4'),
    act: fc.constantFrom('send', 'send', 'nothing', 'stall', 'reply', 'snooze', 'withdraw', 'edit', 'hand over'),
  }),
  { minLength: 20, maxLength: 60 },
);

test('whatever happens: one open draft an order, one row a key, one open nudge a day, and a second run changes nothing', () => {
  fc.assert(
    fc.property(acts, (days) => {
      let orders = ['1', '2', '3', '4'].map((id) =>
        handedOver(id, '15:00', {
          buyer: id === '4' ? '別の人' : '同じ人',
          market: id === '3' ? 'つなぐ' : 'ココナラ',
        }),
      );
      let rows: Notice[] = [];
      let now = at('2026/11/18 16:00');
      for (const { hours, id, act } of days) {
        now += hours * 3_600_000;
        const when = written(now);
        const change = (changes: (one: Order) => Partial<Order>) => {
          orders = orders.map((one) => (one.id === id ? { ...one, ...changes(one) } : one));
        };
        const draftOf = (changes: Partial<Notice>) => {
          rows = rows.map((row) => (row.orderId === id && row.state === 'draft' ? { ...row, ...changes } : row));
        };
        if (act === 'send') draftOf({ state: 'sent', sentAt: moment(when) });
        if (act === 'withdraw') draftOf({ state: 'withdrawn', withdrawnBy: 'user' });
        if (act === 'edit') draftOf({ edited: true, text: '（自分で直した文）' });
        if (act === 'stall') change(() => ({ stallAt: moment(when) }));
        if (act === 'reply') change(() => ({ buyerAt: moment(when), noReplyNeededAt: moment(when) }));
        if (act === 'snooze') change(() => ({ snoozeUntil: moment(when.slice(0, 10)) }));
        if (act === 'hand over') change(() => ({ handedOverAt: moment(when) }));
        const over = rows.filter(({ state, withdrawnBy }) => state === 'sent' || withdrawnBy === 'user');
        rows = afterRun(orders, rows, when, WORLD);
        const drafts = rows.filter(({ state }) => state === 'draft');
        const nudges = drafts.filter(({ kind }) => ['N1', 'N2', 'N6', 'N15'].includes(kind));
        const days = nudges.map(({ orderId, plannedAt }) => {
          const one = orders.find((each) => each.id === orderId)!;
          return [one.market, one.buyer, dayOf(Math.max(plannedAt!, now), TOKYO)].join();
        });
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(new Set(drafts.map(({ orderId }) => orderId)).size).toBe(drafts.length);
        expect(new Set(days).size).toBe(days.length);
        expect(rows).toEqual(expect.arrayContaining(over));
        expect(told(planned(orders, rows, when, WORLD), rows)).toEqual([]);
      }
    }),
    { numRuns: 25, seed: 20261122 },
  );
});
