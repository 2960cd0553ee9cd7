// What is recorded late moves nothing backwards, and the order of recording tells facts of one day apart (product.md 2.2, 9).
import { assess } from '../../../src/domain/assess/assess';
import type { EventKey } from '../../../src/domain/orders/event';
import { historyOf } from '../../../src/domain/orders/history';
import type { Notice } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { recordEvent, withChanges, withMessage } from '../../../src/domain/orders/recordEvent';
import { at, moment, order, sent, world, written } from '../assess/given';

type Told = readonly [EventKey, string];

function tell(row: Order, events: readonly Told[], notices: readonly Notice[] = []): Order {
  return events.reduce((so, [event, when]) => {
    const recorded = recordEvent(so, notices, event, moment(when));
    if (!recorded.ok) throw new Error(`refused: ${recorded.refusal}`);
    return withChanges(so, recorded.changes, '返事');
  }, row);
}

const START = { purchasedAt: '2026/11/01 10:00' } as const;
const stageAt = (row: Order, now = '2026/11/24 16:00') => assess(row, [], world({}), at(now)).stage;

describe('a fact keeps the later of old and new', () => {
  const row = order({ ...START, sellerAt: '2026/11/24 9:30', buyerAt: '2026/11/23 18:00', read: 'read' });

  test('a hand-over of the day before yesterday is one, and my last message stays this morning’s', () => {
    const told = tell(row, [['handed-over', '2026/11/22']]);
    expect([told.handedOverAt, told.sellerAt]).toEqual([moment('2026/11/22'), row.sellerAt]);
    expect(told.read).toBe('read');
    expect(stageAt(told)).toBe('awaiting-check');
  });
  test('an older reply moves nothing', () => {
    expect(tell(row, [['replied', '2026/11/20']])).toEqual(row);
  });
  test('a reply of before my message does not make it read', () => {
    const told = tell({ ...row, read: 'unread' }, [['replied', '2026/11/24 9:00']]);
    expect([told.buyerAt, told.read]).toEqual([moment('2026/11/24 9:00'), 'unread']);
    expect(stageAt(told)).toBe('working');
  });
  test('a time that is not known replaces the one of an earlier message of that day', () => {
    const told = tell(row, [
      ['replied', '2026/11/24 10:00'],
      ['replied', '2026/11/24'],
    ]);
    expect([told.buyerAt, told.unansweredSince]).toEqual([moment('2026/11/24'), moment('2026/11/24 10:00')]);
  });
});

describe('待っている返事', () => {
  const asked = tell(order({ ...START, sellerAt: '2026/11/02 10:00' }), [
    ['wrote-waiting', '2026/11/14 15:00'],
    ['wrote-waiting', '2026/11/17 15:00'],
  ]);
  test.each<[string, string, string]>([
    ['2026/11/15 9:00', 'came before the nudge, and after the question', ''],
    ['2026/11/14', 'came on the day of the question', ''],
    ['2026/11/14 9:00', 'came before the question', '返事'],
  ])('after a reply of %s, which %s: 「%s」', (when, _name, waitingFor) => {
    expect(tell(asked, [['replied', when]]).waitingFor).toBe(waitingFor);
  });
  test('an older message of mine neither clears nor asks what a later one did', () => {
    expect(tell(asked, [['wrote', '2026/11/16']]).waitingFor).toBe('返事');
    const cleared = tell(asked, [['wrote', '2026/11/18 9:00']]);
    expect(tell(cleared, [['wrote-waiting', '2026/11/16']]).waitingFor).toBe('');
    const answered = tell(order({ ...START, sellerAt: '2026/11/02 10:00' }), [['replied', '2026/11/18 9:00']]);
    expect(tell(answered, [['wrote-waiting', '2026/11/16']]).waitingFor).toBe('');
  });
});

describe('of one day, a time missing', () => {
  const written_ = order({ ...START, sellerAt: '2026/11/22 10:00' });
  const today = '2026/11/24';
  test.each<[string, Order, readonly Told[], string]>([
    [
      'my answer answers',
      written_,
      [
        ['replied', today],
        ['wrote', '2026/11/24 15:00'],
      ],
      'working',
    ],
    [
      'my answer without a time answers',
      written_,
      [
        ['replied', '2026/11/24 15:00'],
        ['wrote', today],
      ],
      'working',
    ],
    [
      'a message after my answer is unanswered',
      written_,
      [
        ['wrote', today],
        ['replied', '2026/11/24 9:00'],
      ],
      'reply-due',
    ],
    [
      'a second message, both without a time, is unanswered',
      written_,
      [
        ['replied', today],
        ['wrote', today],
        ['replied', today],
      ],
      'reply-due',
    ],
    [
      'a message typed by hand is answered too',
      order({ ...START, sellerAt: '2026/11/22 10:00', buyerAt: today }),
      [['wrote', '2026/11/24 15:00']],
      'working',
    ],
    [
      'a revision after the hand-over asks for an answer',
      written_,
      [
        ['handed-over', today],
        ['revision-asked', '2026/11/24 15:00'],
      ],
      'reply-due',
    ],
    [
      'a second hand-over after it is a new version',
      written_,
      [
        ['handed-over', today],
        ['revision-asked', today],
        ['handed-over', today],
      ],
      'awaiting-check',
    ],
    [
      'a real word after 「まだ」 is one',
      written_,
      [
        ['stalled', today],
        ['replied', today],
      ],
      'reply-due',
    ],
  ])('%s', (_name, row, events, stage) => {
    expect(stageAt(tell(row, events))).toBe(stage);
  });

  test('an answer dated before the message answers nothing', () => {
    expect(
      stageAt(
        tell(written_, [
          ['replied', today],
          ['wrote', '2026/11/23'],
        ]),
      ),
    ).toBe('reply-due');
    expect(
      stageAt(
        tell(written_, [
          ['replied', '2026/11/24 15:00'],
          ['wrote', '2026/11/24 14:00'],
        ]),
      ),
    ).toBe('reply-due');
  });

  test('a message that the forecast writes answers as well', () => {
    expect(stageAt(withMessage(tell(written_, [['replied', today]]), moment('2026/11/24 15:00')))).toBe('working');
  });

  test('where times tell, no order is kept', () => {
    expect(
      tell(written_, [
        ['replied', '2026/11/23 9:00'],
        ['wrote', '2026/11/24 15:00'],
      ]).recorded,
    ).toBeUndefined();
  });
});

describe('since when an answer is owed', () => {
  const since = (row: Order, notices: readonly Notice[] = []) => {
    const { owedSince } = historyOf(row, notices);
    return owedSince && written(owedSince.at);
  };
  const HANDED = { ...START, buyerAt: '2026/11/10 9:00' } as const;
  test.each<[string, Order, readonly Told[], string]>([
    [
      'from the question, not from the nudge',
      order(HANDED),
      [
        ['wrote-waiting', '2026/11/14 15:00'],
        ['wrote-waiting', '2026/11/17 15:00'],
      ],
      '2026/11/14 15:00',
    ],
    [
      'from the question that was typed by hand',
      order({ ...HANDED, sellerAt: '2026/11/14 15:00', waitingFor: '色' }),
      [['sent-draft', '2026/11/17 15:00']],
      '2026/11/14 15:00',
    ],
    [
      'not from a message that asked nothing',
      order(HANDED),
      [
        ['wrote', '2026/11/12 9:00'],
        ['wrote-waiting', '2026/11/14 15:00'],
        ['sent-draft', '2026/11/17 15:00'],
      ],
      '2026/11/14 15:00',
    ],
    [
      'from the hand-over',
      order(HANDED),
      [
        ['wrote', '2026/11/12 9:00'],
        ['handed-over', '2026/11/14 15:00'],
        ['sent-draft', '2026/11/17 15:00'],
      ],
      '2026/11/14 15:00',
    ],
    [
      'anew once the buyer was heard and answered',
      order(HANDED),
      [
        ['handed-over', '2026/11/14 15:00'],
        ['replied', '2026/11/15 9:00'],
        ['wrote', '2026/11/15 12:00'],
        ['sent-draft', '2026/11/18 12:00'],
      ],
      '2026/11/15 12:00',
    ],
    [
      'anew once the question was dropped',
      order(HANDED),
      [
        ['wrote-waiting', '2026/11/14 15:00'],
        ['wrote', '2026/11/15 9:00'],
        ['wrote-waiting', '2026/11/17 15:00'],
        ['sent-draft', '2026/11/20 15:00'],
      ],
      '2026/11/17 15:00',
    ],
    [
      'from the session nobody came to',
      order({ ...HANDED, sellerAt: '2026/11/11 9:00', appointmentAt: '2026/11/14 20:00' }),
      [
        ['no-show', '2026/11/14 20:20'],
        ['sent-draft', '2026/11/15 9:00'],
      ],
      '2026/11/14 20:20',
    ],
    [
      'from a question recorded late',
      order(HANDED),
      [
        ['wrote-waiting', '2026/11/17 15:00'],
        ['wrote-waiting', '2026/11/14 15:00'],
      ],
      '2026/11/14 15:00',
    ],
  ])('%s', (_name, row, events, expected) => {
    expect(since(tell(row, events))).toBe(expected);
  });

  test('where it is not kept: the earliest act since heard among facts and notices, else heard', () => {
    const row = order({ ...HANDED, sellerAt: '2026/11/17 15:00', waitingFor: '色' });
    expect(since(row, [sent('N1', '2026/11/14 15:00')])).toBe('2026/11/14 15:00');
    expect(since(row)).toBe('2026/11/17 15:00');
    expect(since(order(HANDED))).toBe('2026/11/10 09:00');
  });

  test('a kept one is void where the dates were changed by hand', () => {
    const row = tell(order(HANDED), [['wrote-waiting', '2026/11/14 15:00']]);
    expect(since({ ...row, buyerAt: moment('2026/11/15 9:00') })).toBe('2026/11/15 09:00');
    expect(since({ ...row, sellerAt: moment('2026/11/12 9:00') })).toBe('2026/11/12 09:00');
  });
});
