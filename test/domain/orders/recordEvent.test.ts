// Every event of product.md 2.2: which facts it moves, and nothing else.
import { EVENT_KEYS, type EventKey } from '../../../src/domain/orders/event';
import type { Notice, NoticeKind } from '../../../src/domain/orders/notice';
import type { MomentKey, Order } from '../../../src/domain/orders/order';
import { type Recording, recordEvent, withChanges } from '../../../src/domain/orders/recordEvent';
import { draft, moment, order, sent, withdrawn } from '../assess/given';

const WHEN = '2026/11/22 22:14';

type Accepted = Extract<Recording, { ok: true }>;

function accepted(recorded: Recording): Accepted {
  if (!recorded.ok) throw new Error(`refused: ${recorded.refusal}`);
  return recorded;
}

function rowAfter(row: Order, event: EventKey, notices: readonly Notice[] = [], when = WHEN): Order {
  return withChanges(row, accepted(recordEvent(row, notices, event, moment(when))).changes, '返事');
}

/** The row without the hidden facts, which have their own tests. */
const HIDDEN = ['unansweredSince', 'owedSince', 'recorded'];

function shown(row: Order): Partial<Order> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !HIDDEN.includes(key)));
}

/** Everything that the events of the table need in order to make sense: a formal delivery, both cancel requests, all unanswered. */
const ROW = order({
  purchasedAt: '2026/11/01 10:00',
  buyerAt: '2026/11/09 10:00',
  sellerAt: '2026/11/10 10:00',
  handedOverAt: '2026/11/10 10:00',
  formalAt: '2026/11/12 10:00',
  cancelRequestedAt: '2026/11/13 10:00',
  buyerCancelAt: '2026/11/14 10:00',
  appointmentAt: '2026/11/20 10:00',
  waitingFor: '画像サイズ',
  read: 'read',
});

interface Moved {
  readonly stamps: readonly MomentKey[];
  readonly waitingFor?: string;
  readonly read?: Order['read'];
}

// product.md 2.2, line by line. `read`: 既読 where buyerAt or stallAt is written, blank where sellerAt is and it was 既読, else as it was.
const TABLE: { readonly [key in EventKey]: Moved } = {
  replied: { stamps: ['buyerAt'], waitingFor: '', read: 'read' },
  'replied-no-answer-needed': { stamps: ['buyerAt', 'noReplyNeededAt'], waitingFor: '', read: 'read' },
  stalled: { stamps: ['stallAt'], read: 'read' },
  reacted: { stamps: [], read: 'read' },
  unread: { stamps: [], read: 'unread' },
  'wrote-waiting': { stamps: ['sellerAt'], read: null },
  wrote: { stamps: ['sellerAt'], waitingFor: '', read: null },
  'sent-draft': { stamps: ['sellerAt'], read: null },
  'showed-progress': { stamps: ['progressAt', 'sellerAt'], read: null },
  'handed-over': { stamps: ['handedOverAt', 'sellerAt'], read: null },
  'no-show': { stamps: ['noShowAt'] },
  // The formal delivery of ROW stands.
  approved: { stamps: ['buyerAt', 'okAt', 'noReplyNeededAt'], read: 'read' },
  'revision-asked': { stamps: ['buyerAt', 'revisionAt'], read: 'read' },
  'formally-delivered': { stamps: ['formalAt', 'sellerAt'], read: null },
  'sent-back': { stamps: ['sentBackAt', 'buyerAt'], read: 'read' },
  'asked-support': { stamps: ['supportAskedAt'] },
  'cancel-requested': { stamps: ['cancelRequestedAt', 'sellerAt'], read: null },
  'cancel-refused': { stamps: ['cancelRefusedAt', 'buyerAt'], read: 'read' },
  // buyerCancelAt is neither buyerAt nor stallAt.
  'cancel-asked': { stamps: ['buyerCancelAt'] },
  'cancel-answered': { stamps: ['cancelAnsweredAt', 'sellerAt'], read: null },
  cancelled: { stamps: ['cancelledAt'] },
  closed: { stamps: ['closedAt'] },
};

describe.each([
  ['with a time of day', WHEN],
  ['without one', '2026/11/21'],
])('recorded %s', (_name, when) => {
  test.each(EVENT_KEYS)('%s moves exactly its facts', (event) => {
    const { stamps, ...rest } = TABLE[event];
    const stamped = Object.fromEntries(stamps.map((key) => [key, moment(when)]));
    expect(shown(rowAfter(ROW, event, [], when))).toEqual({ ...shown(ROW), ...stamped, ...rest });
  });
});

test.each(EVENT_KEYS)('%s leaves the row it was given as it was', (event) => {
  const frozen = Object.freeze({ ...ROW });
  rowAfter(frozen, event);
  expect(frozen).toEqual(ROW);
});

test.each(EVENT_KEYS)('%s leaves 未読 unless it tells otherwise', (event) => {
  const tells = [...Object.keys(TABLE)].filter((key) => TABLE[key as EventKey].read === 'read');
  const read = tells.includes(event) ? 'read' : 'unread';
  expect(rowAfter({ ...ROW, read: 'unread' }, event).read).toBe(read);
});

describe('nobody came to the session', () => {
  const booked = order({ purchasedAt: '2026/11/01 10:00', appointmentAt: '2026/11/22 20:00' });
  test('a new appointment is what is waited for, unless something else was', () => {
    const told = (row: Order) => {
      const recorded = accepted(recordEvent(row, [], 'no-show', moment(WHEN)));
      return withChanges(row, recorded.changes, '返事', '予約の取り直し').waitingFor;
    };
    expect(told(booked)).toBe('予約の取り直し');
    expect(told({ ...booked, waitingFor: '写真' })).toBe('写真');
  });
  test.each<[string, Order, string, boolean]>([
    ['no session was booked', order({}), WHEN, false],
    ['it lies ahead', booked, '2026/11/22 19:59', false],
    ['it lies ahead, and yesterday is told', booked, '2026/11/21', false],
    ['it was some time that day', booked, '2026/11/22', true],
    ['the day is known, the hour is not', order({ appointmentAt: '2026/11/22' }), '2026/11/22 9:00', true],
  ])('where %s: %j at %s', (_name, row, when, taken) => {
    expect(recordEvent(row, [], 'no-show', moment(when)).ok).toBe(taken);
  });
});

test.each(['wrote-waiting', 'sent-draft'] as const)(
  '%s fills a blank 待っている返事 and keeps a filled one',
  (event) => {
    expect(rowAfter({ ...ROW, waitingFor: '' }, event).waitingFor).toBe('返事');
    expect(rowAfter(ROW, event).waitingFor).toBe('画像サイズ');
  },
);

describe('an approval', () => {
  const handedOverAt = '2026/11/10 10:00';
  test.each<[string, Order, boolean]>([
    ['of work that was only handed over wants its answer', order({ handedOverAt }), false],
    ['of a formal delivery asks for none', order({ handedOverAt, formalAt: '2026/11/20 10:00' }), true],
    [
      'after the formal delivery was sent back wants its answer',
      order({ handedOverAt, formalAt: '2026/11/20 10:00', sentBackAt: '2026/11/21 9:00' }),
      false,
    ],
    [
      'after the formal delivery was sent back the same day, no times known, wants its answer',
      order({ handedOverAt, formalAt: '2026/11/20', sentBackAt: '2026/11/20' }),
      false,
    ],
    [
      'of the second formal delivery asks for none',
      order({ handedOverAt, formalAt: '2026/11/21 10:00', sentBackAt: '2026/11/20 9:00' }),
      true,
    ],
  ])('%s', (_name, row, needsNoAnswer) => {
    const changed = rowAfter(row, 'approved');
    expect(changed.okAt).toEqual(moment(WHEN));
    expect(changed.noReplyNeededAt).toEqual(needsNoAnswer ? moment(WHEN) : undefined);
  });
});

describe('下書きの文を送った', () => {
  const plain = order({ purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/10 10:00', read: 'read' });
  // "sellerAt (N12: supportAskedAt instead; N9 also formalAt; N4 also cancelRequestedAt)"
  const others: readonly NoticeKind[] = [
    ...(['N0', 'N1', 'N2', 'N3', 'N5', 'N6', 'N7', 'N8', 'N10', 'N11', 'N13', 'N14', 'N15', 'N16', 'N17'] as const),
    'N18',
  ];
  const rows: readonly [NoticeKind, readonly MomentKey[]][] = [
    ...others.map((kind) => [kind, ['sellerAt']] as [NoticeKind, MomentKey[]]),
    ['N9', ['sellerAt', 'formalAt']],
    ['N4', ['sellerAt', 'cancelRequestedAt']],
    ['N12', ['supportAskedAt']],
  ];

  test.each(rows)('of kind %s stamps %j, and no answer is waited for that was not before', (kind, stamps) => {
    const notices = [draft(kind, { key: 'this' })];
    const recorded = accepted(recordEvent(plain, notices, 'sent-draft', moment(WHEN)));
    expect(recorded).toMatchObject({ sends: 'this', assumedMessage: false });
    const stamped = Object.fromEntries(stamps.map((key) => [key, moment(WHEN)]));
    const read = kind === 'N12' ? 'read' : null;
    expect(shown(withChanges(plain, recorded.changes, '返事'))).toEqual({ ...shown(plain), ...stamped, read });
  });

  test('keeps 待っている返事 as it is', () => {
    expect(rowAfter({ ...plain, waitingFor: '色' }, 'sent-draft', [draft('N1', { key: 'this' })]).waitingFor).toBe(
      '色',
    );
  });

  test.each<[string, readonly Notice[]]>([
    ['there is no notice at all', []],
    ['the only one was sent already', [sent('N6', '2026/11/20 10:00', { key: 'this' })]],
    ['the only one was withdrawn', [withdrawn('N9', { key: 'this' })]],
    ['the only draft is of another order', [draft('N9', { key: 'this', orderId: '1002' })]],
  ])('where %s, counts as a message that waits for an answer', (_name, notices) => {
    const recorded = accepted(recordEvent(plain, notices, 'sent-draft', moment(WHEN)));
    expect(recorded).toMatchObject({ sends: null, assumedMessage: true });
    expect(withChanges(plain, recorded.changes, '返事')).toEqual(rowAfter(plain, 'wrote-waiting'));
  });

  test('sends the open draft among rows that were sent and withdrawn', () => {
    const notices = [
      sent('N6', '2026/11/20 10:00', { key: 'first' }),
      withdrawn('N6', { key: 'second' }),
      draft('N7', { key: 'third' }),
      draft('N9', { key: 'strange', orderId: '1002' }),
    ];
    expect(recordEvent(plain, notices, 'sent-draft', moment(WHEN))).toMatchObject({ ok: true, sends: 'third' });
  });

  test('sends the draft that the seller ticked', () => {
    const notices = [draft('N6', { key: 'first' }), draft('N12', { key: 'second' })];
    const recorded = accepted(recordEvent(plain, notices, 'sent-draft', moment(WHEN), 'second'));
    expect(recorded.sends).toBe('second');
    expect(withChanges(plain, recorded.changes, '返事')).toMatchObject({
      sellerAt: plain.sellerAt,
      supportAskedAt: moment(WHEN),
    });
  });
});

describe('an event that contradicts the row is refused', () => {
  const formalAt = '2026/11/20 10:00';
  const cancelRequestedAt = '2026/11/20 10:00';
  const buyerCancelAt = '2026/11/20 10:00';
  test.each<[string, EventKey, Order]>([
    ['a send-back of nothing', 'sent-back', order({ handedOverAt: '2026/11/10 10:00' })],
    ['a second send-back of one delivery', 'sent-back', order({ formalAt, sentBackAt: '2026/11/21 10:00' })],
    ['the refusal of no request', 'cancel-refused', order({})],
    ["the refusal of the buyer's own request", 'cancel-refused', order({ buyerCancelAt })],
    ['a second refusal', 'cancel-refused', order({ cancelRequestedAt, cancelRefusedAt: '2026/11/21 10:00' })],
    ['the answer to no request', 'cancel-answered', order({ cancelRequestedAt })],
    ['a second answer', 'cancel-answered', order({ buyerCancelAt, cancelAnsweredAt: '2026/11/21 10:00' })],
    [
      'an answer at the minute of the request is one',
      'cancel-answered',
      order({ buyerCancelAt, cancelAnsweredAt: buyerCancelAt }),
    ],
    ['the cancellation of a closed order', 'cancelled', order({ closedAt: '2026/11/21 10:00' })],
    ['the closing of a cancelled order', 'closed', order({ cancelledAt: '2026/11/21 10:00' })],
  ])('%s', (_name, event, row) => {
    expect(recordEvent(row, [], event, moment(WHEN))).toMatchObject({ ok: false });
  });

  // 2.2: いつ may be earlier than now. 4.1: what was closed or cancelled before it was bought is a contradiction.
  test.each(['closed', 'cancelled'] as const)('%s before the purchase', (event) => {
    const row = order({ purchasedAt: '2026/11/21 10:00' });
    expect(recordEvent(row, [], event, moment('2026/11/20'))).toMatchObject({ ok: false });
  });

  test.each<[string, EventKey, Order]>([
    ['a send-back before the delivery', 'sent-back', order({ formalAt })],
    ['the refusal of a request before it was made', 'cancel-refused', order({ cancelRequestedAt })],
    ['the answer to a request before it came', 'cancel-answered', order({ buyerCancelAt })],
  ])('%s', (_name, event, row) => {
    expect(recordEvent(row, [], event, moment('2026/11/19'))).toMatchObject({ ok: false });
  });
});

describe('an event that only looks like a contradiction is taken', () => {
  test.each<[string, EventKey, Order]>([
    ['a send-back some time on the day of the delivery', 'sent-back', order({ formalAt: '2026/11/20 10:00' })],
    ['a refusal on the day of the request', 'cancel-refused', order({ cancelRequestedAt: '2026/11/20 10:00' })],
    ['an answer on the day of the request', 'cancel-answered', order({ buyerCancelAt: '2026/11/20 10:00' })],
    [
      'the send-back of a second delivery',
      'sent-back',
      order({ formalAt: '2026/11/19 10:00', sentBackAt: '2026/11/15 10:00' }),
    ],
    [
      'the answer to a second request',
      'cancel-answered',
      order({ buyerCancelAt: '2026/11/19 10:00', cancelAnsweredAt: '2026/11/15 10:00' }),
    ],
    ['an OK before anything was handed over', 'approved', order({})],
    ['closing on the day of the purchase', 'closed', order({ purchasedAt: '2026/11/20 10:00' })],
  ])('%s', (_name, event, row) => {
    // 2.1: of two facts of one day, the answering one counts as the later where a time is missing.
    expect(recordEvent(row, [], event, moment('2026/11/20'))).toMatchObject({ ok: true });
  });
});

test('a fact that is taken back is gone from the order, not blank in it', () => {
  expect(withChanges(ROW, { moments: { buyerAt: null }, recorded: {} }, '返事').buyerAt).toBeUndefined();
});

test('an end can be recorded where the purchase is not on record', () => {
  const bare = order({ sellerAt: '2026/11/10 10:00' });
  expect(rowAfter(bare, 'closed')).toEqual({ ...bare, closedAt: moment(WHEN) });
});
