// When a draft is prepared, withdrawn, brought back and composed anew (product.md 5).
import { deadlineTooClose } from '../../../src/domain/notices/draftPlan';
import type { Notice, NoticeKind } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { at, draft, order, sent, unreadable, withdrawn } from '../assess/given';
import { afterRun, carriedOut, edited, open, planned, sentAt, told } from './drafting';

const purchasedAt = '2026/11/01 10:00';
/** The first check can be sent at 11/21 15:00, three days later. */
const HANDED_OVER = order({ purchasedAt, handedOverAt: '2026/11/18 15:00' });

function plan(row: Order, notices: readonly Notice[], now: string): string[] {
  return told(planned([row], notices, now), notices);
}

describe('a draft of a rung', () => {
  const created = ['create 1001 N6 2026/11/21 15:00'];
  test.each<[string, string, string[]]>([
    ['is not there 25 hours before its moment', '2026/11/20 14:00', []],
    ['is prepared 23 hours before it', '2026/11/20 16:00', created],
    ['is prepared at its moment', '2026/11/21 15:00', created],
    ['is prepared late when the runs were missing for days', '2026/12/04 03:00', created],
  ])('%s', (_name, now, actions) => {
    expect(plan(HANDED_OVER, [], now)).toEqual(actions);
  });

  test('is there once, however often the run comes', () => {
    const rows = afterRun([HANDED_OVER], [], '2026/11/20 16:00');
    expect(plan(HANDED_OVER, rows, '2026/11/20 17:00')).toEqual([]);
    expect(plan(HANDED_OVER, rows, '2026/11/25 17:00')).toEqual([]);
  });
});

describe('other drafts that prepare themselves', () => {
  /** N7 was sent in time; its deadline is Monday. */
  const promised = [
    sent('N6', '2026/11/21 15:00', { key: 'a' }),
    sent('N6', '2026/11/23 15:00', { key: 'b' }),
    sent('N7', '2026/11/25 15:00', { key: 'c', deadline: '2026/11/30 20:00' }),
  ];
  const reminded = [...promised, sent('N8', '2026/11/30 9:00', { key: 'd' })];
  const approved = order({ purchasedAt, handedOverAt: '2026/11/18 15:00', okAt: '2026/11/22 20:00' });
  const asked = order({ purchasedAt, sellerAt: '2026/11/05 10:00', buyerAt: '2026/11/03 9:00', waitingFor: '色' });
  /** Nothing was shown; the cancellation was announced for 11/25, and the 4 days since 11/3 are long over. */
  const announced = [
    sent('N3', '2026/11/20 10:00', { key: 'a', deadline: '2026/11/25 20:00' }),
    sent('N8', '2026/11/25 9:00', { key: 'b', phase: 'before' }),
  ];
  const unread: Order = { ...HANDED_OVER, read: 'unread' };

  test.each<[string, Order, readonly Notice[], string, string[]]>([
    ['N8 is not there two days before', HANDED_OVER, promised, '2026/11/28 9:00', []],
    [
      'N8 is there within the day before 9:00 of the deadline day',
      HANDED_OVER,
      promised,
      '2026/11/29 10:00',
      ['create 1001 N8 2026/11/30 09:00 until 2026/11/30 20:00'],
    ],
    ['N9 is not there an hour before the deadline', HANDED_OVER, reminded, '2026/11/30 19:00', []],
    ['N9 is there at the deadline', HANDED_OVER, reminded, '2026/11/30 20:00', ['create 1001 N9 2026/11/30 20:00']],
    ['N9 is there right after an OK', approved, [], '2026/11/22 20:30', ['create 1001 N9 2026/11/22 20:00']],
    ['N12 is not there an hour before the deadline', unread, reminded, '2026/11/30 19:00', []],
    ['N12 is there when 未読', unread, reminded, '2026/11/30 20:00', ['create 1001 N12 2026/11/30 20:00']],
    ['N4 is not there an hour before the deadline', asked, announced, '2026/11/25 19:00', []],
    ['N4 is there at the deadline', asked, announced, '2026/11/25 20:00', ['create 1001 N4 2026/11/25 20:00']],
  ])('%s', (_name, row, notices, now, actions) => {
    expect(plan(row, notices, now)).toEqual(actions);
  });
});

describe('nothing prepares itself', () => {
  const now = '2026/11/22 10:00';
  test.each<[string, Order]>([
    ['for the first message', order({ purchasedAt: '2026/11/22 9:00' })],
    ['for a reply', order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/22 9:00' })],
    [
      'for a revision',
      order({
        purchasedAt,
        handedOverAt: '2026/11/10 10:00',
        sellerAt: '2026/11/21 10:00',
        buyerAt: '2026/11/20 10:00',
        revisionAt: '2026/11/20 10:00',
      }),
    ],
    ['for a delivery', order({ purchasedAt, sellerAt: '2026/11/20 10:00', dueAt: '2026/11/22' })],
    [
      "for the buyer's cancel request",
      order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerCancelAt: '2026/11/22 9:00' }),
    ],
    [
      'while the formal delivery is looked at',
      order({ purchasedAt, handedOverAt: '2026/11/18 10:00', formalAt: '2026/11/21 10:00' }),
    ],
    ['for a session', order({ purchasedAt, sellerAt: '2026/11/20 10:00', appointmentAt: '2026/11/22 9:00' })],
    ['for a closed order', order({ purchasedAt, handedOverAt: '2026/11/18 10:00', closedAt: '2026/11/21 10:00' })],
  ])('%s', (_name, row) => {
    expect(plan(row, [], now)).toEqual([]);
  });
});

describe("a draft that is no longer the step's is withdrawn", () => {
  const rows = afterRun([HANDED_OVER], [], '2026/11/21 10:00');
  test.each<[string, Order]>([
    [
      'when the buyer answered',
      {
        ...HANDED_OVER,
        ...order({ buyerAt: '2026/11/21 10:30', purchasedAt }),
        handedOverAt: HANDED_OVER.handedOverAt!,
      },
    ],
    [
      'when the buyer said 「まだ」',
      order({ purchasedAt, handedOverAt: '2026/11/18 15:00', stallAt: '2026/11/21 10:30' }),
    ],
    [
      'when the order was closed',
      order({ purchasedAt, handedOverAt: '2026/11/18 15:00', closedAt: '2026/11/21 10:30' }),
    ],
    [
      'when the row needs fixing',
      order({ purchasedAt, handedOverAt: '2026/11/18 15:00', problems: [unreadable('okAt')] }),
    ],
    ['when a later version was handed over', order({ purchasedAt, handedOverAt: '2026/11/21 10:30' })],
  ])('%s', (_name, row) => {
    expect(open(rows)).toEqual(['1001 N6']);
    expect(plan(row, rows, '2026/11/21 11:00')).toEqual(['withdraw 1001 N6']);
  });

  test('when its order is no longer in the sheet', () => {
    expect(told(planned([], rows, '2026/11/21 11:00'), rows)).toEqual(['withdraw 1001 N6']);
  });

  test('when it gives way to another, so that one stays open', () => {
    const promised = afterRun(
      [HANDED_OVER],
      [sent('N7', '2026/11/25 15:00', { key: 'c', deadline: '2026/11/30 20:00' })],
      '2026/11/29 10:00',
    );
    expect(open(promised)).toEqual(['1001 N8']);
    expect(open(afterRun([HANDED_OVER], promised, '2026/11/30 21:00'))).toEqual(['1001 N9']);
  });
});

// "At most one open draft per order".
test.each<NoticeKind>(['N0', 'N14'])(
  'where a draft of %s was asked for, no second draft stands open beside it',
  (kind) => {
    const rows = [draft(kind, { key: 'on demand' })];
    expect(open(afterRun([HANDED_OVER], rows, '2026/11/21 15:00'))).toHaveLength(1);
  },
);

describe('a draft that is due again', () => {
  const before = afterRun([HANDED_OVER], [], '2026/11/21 10:00');
  const stalled = order({ purchasedAt, handedOverAt: '2026/11/18 15:00', stallAt: '2026/11/21 10:30' });
  // A "not yet" does not end the episode; I answer, and the first check is planned 3 days after that: 11/25 10:00.
  const answered = order({
    purchasedAt,
    handedOverAt: '2026/11/18 15:00',
    stallAt: '2026/11/21 10:30',
    sellerAt: '2026/11/22 10:00',
  });

  test('comes back in the same row, composed anew, within the day before', () => {
    const rows = afterRun([stalled], before, '2026/11/21 11:00');
    expect(open(rows)).toEqual([]);
    expect(plan(answered, rows, '2026/11/23 10:00')).toEqual([]);
    const back = planned([answered], rows, '2026/11/24 11:00');
    expect(told(back)).toEqual(['reopen 1001 N6 2026/11/25 10:00 anew']);
    expect(carriedOut(back, rows)).toHaveLength(1);
  });

  test('comes back as the user had edited it', () => {
    const rows = afterRun([stalled], edited(before), '2026/11/21 11:00');
    expect(plan(answered, rows, '2026/11/24 11:00')).toEqual(['reopen 1001 N6 2026/11/25 10:00 as it was']);
  });

  test('stays away where the user withdrew it', () => {
    const own: Notice = withdrawn('N6', { key: before[0]!.key });
    for (const now of ['2026/11/21 15:00', '2026/11/28 15:00']) expect(plan(HANDED_OVER, [own], now)).toEqual([]);
  });

  test('never comes a second time once it was sent', () => {
    const rows = sentAt(before, '1001', '2026/11/21 15:00');
    const next = afterRun([HANDED_OVER], rows, '2026/11/23 10:00');
    expect(next).toHaveLength(2);
    expect(new Set(next.map(({ key }) => key)).size).toBe(2);
    expect(next[0]).toEqual(rows[0]);
  });
});

describe('while only the planned moment moves', () => {
  const rows = afterRun([HANDED_OVER], [], '2026/11/21 10:00');
  // Left alone until the end of 11/25: the window opens at 9:00 of the 26th.
  const snoozed = order({ purchasedAt, handedOverAt: '2026/11/18 15:00', snoozeUntil: '2026/11/25' });

  test('the draft stays open and its moment follows, though that is days away', () => {
    expect(plan(snoozed, rows, '2026/11/21 11:00')).toEqual(['update 1001 N6 2026/11/26 09:00 as it was']);
  });

  test('it follows once', () => {
    const moved = afterRun([snoozed], rows, '2026/11/21 11:00');
    expect(plan(snoozed, moved, '2026/11/21 12:00')).toEqual([]);
  });

  test("the user's text is not touched", () => {
    const actions = planned([snoozed], edited(rows), '2026/11/21 11:00');
    expect(carriedOut(actions, edited(rows))[0]).toMatchObject({
      text: '（自分で直した文）',
      plannedAt: at('2026/11/26 9:00'),
    });
  });
});

describe('a draft that promises a deadline', () => {
  const row = order({ purchasedAt, handedOverAt: '2026/11/09 10:00' });
  const checked = [sent('N6', '2026/11/12 10:00', { key: 'a' }), sent('N6', '2026/11/14 10:00', { key: 'b' })];
  /** Planned for Monday 11/16 10:00; three days later is Thursday 11/19 20:00. */
  const rows = afterRun([row], checked, '2026/11/15 12:00');

  test('promises three days from its planned moment', () => {
    expect(plan(row, checked, '2026/11/15 12:00')).toEqual(['create 1001 N7 2026/11/16 10:00 until 2026/11/19 20:00']);
  });

  test.each(['2026/11/16 10:00', '2026/11/17 10:00', '2026/11/17 20:00'])(
    'keeps its promise while that is 48 h away or more: %s',
    (now) => {
      expect(plan(row, rows, now)).toEqual([]);
    },
  );

  test('is composed anew with a later deadline once it is closer than 48 h', () => {
    // Tuesday + 3 days = Friday 11/20 20:00.
    expect(plan(row, rows, '2026/11/17 20:01')).toEqual([
      'update 1001 N7 2026/11/16 10:00 until 2026/11/20 20:00 anew',
    ]);
  });

  test('is not touched but flagged where the user edited the text', () => {
    const own = edited(rows);
    const flagged = (now: string) => own.filter((notice) => deadlineTooClose(notice, at(now))).map(({ kind }) => kind);
    expect(plan(row, own, '2026/11/18 10:00')).toEqual([]);
    expect(flagged('2026/11/17 20:00')).toEqual([]);
    expect(flagged('2026/11/17 20:01')).toEqual(['N7']);
    expect(flagged('2026/11/19 21:00')).toEqual(['N7']);
  });

  test('comes back as it was, flagged, where the user had edited it', () => {
    const broken: Order = { ...row, problems: [unreadable('okAt')] };
    const away = afterRun([broken], edited(rows), '2026/11/16 11:00');
    expect(open(away)).toEqual([]);
    const back = afterRun([row], away, '2026/11/18 10:00');
    expect(open(back)).toEqual(['1001 N7']);
    const notice = back.find(({ kind }) => kind === 'N7')!;
    expect(notice).toMatchObject({ text: '（自分で直した文）', deadline: at('2026/11/19 20:00') });
    expect(deadlineTooClose(notice, at('2026/11/18 10:00'))).toBe(true);
  });

  test('comes back composed anew where nobody had', () => {
    const broken: Order = { ...row, problems: [unreadable('okAt')] };
    const away = afterRun([broken], rows, '2026/11/16 11:00');
    expect(plan(row, away, '2026/11/18 10:00')).toEqual([
      'reopen 1001 N7 2026/11/16 10:00 until 2026/11/24 20:00 anew',
    ]);
  });

  test('N8, whose deadline is always near, is neither composed anew every hour nor flagged', () => {
    const promised = [sent('N7', '2026/11/16 10:00', { key: 'c', deadline: '2026/11/19 20:00' })];
    const reminder = afterRun([row], promised, '2026/11/18 10:00');
    expect(open(reminder)).toEqual(['1001 N8']);
    expect(plan(row, reminder, '2026/11/19 10:00')).toEqual([]);
    expect(reminder.some((notice) => deadlineTooClose(notice, at('2026/11/19 10:00')))).toBe(false);
  });
});
