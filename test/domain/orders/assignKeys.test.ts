// Keys of notices, also of those typed by hand (product.md 5): a hand-typed row counts like any other.
import fc from 'fast-check';
import { assess } from '../../../src/domain/assess/assess';
import { assignKeys } from '../../../src/domain/orders/assignKeys';
import { NOTICE_KINDS, type Notice, type NoticeKind, type Phase } from '../../../src/domain/orders/notice';
import { formatKey, parseKey } from '../../../src/domain/orders/noticeKey';
import type { Order } from '../../../src/domain/orders/order';
import { phaseOfKind } from '../../../src/domain/orders/rungs';
import { at, draft, order, sent, TOKYO, world } from '../assess/given';

/** The key that the ladder itself gives to the notice it plans. */
function plannedKey(row: Order, notices: readonly Notice[], now: string): string {
  const { notice } = assess(row, notices, world({}), at(now));
  if (!notice) throw new Error('no notice is planned');
  return notice.key;
}

/** The same rows with the keys filled in. */
function keyed(row: Order, notices: readonly Notice[]): Notice[] {
  const given = assignKeys(row, notices, TOKYO);
  return notices.map((notice) => ({ ...notice, key: notice.key || given.get(notice) || '' }));
}

function keysOf(row: Order, notices: readonly Notice[]): string[] {
  return keyed(row, notices).map(({ key }) => key);
}

const purchasedAt = '2026/11/01 10:00';

describe('a notice typed by hand has the key that its draft would have had', () => {
  interface Ladder {
    readonly name: string;
    readonly row: Order;
    readonly steps: readonly [NoticeKind, string, { deadline?: string; phase?: Phase }?][];
  }
  const ladders: Ladder[] = [
    {
      name: 'after hand-over',
      row: order({ purchasedAt, buyerAt: '2026/11/16 12:00', handedOverAt: '2026/11/18 15:00' }),
      steps: [
        ['N6', '2026/11/21 15:00'],
        ['N6', '2026/11/23 15:00'],
        ['N7', '2026/11/25 15:00', { deadline: '2026/11/30 20:00' }],
        ['N8', '2026/11/30 9:00', { phase: 'check' }],
        ['N9', '2026/11/30 20:00'],
      ],
    },
    {
      name: 'after a hand-over of which only the day is known',
      row: order({ purchasedAt, handedOverAt: '2026/11/18' }),
      steps: [
        ['N6', '2026/11/21 15:00'],
        ['N6', '2026/11/23 15:00'],
        ['N7', '2026/11/25 15:00', { deadline: '2026/11/30 20:00' }],
      ],
    },
    {
      name: 'after an answer that came later than the hand-over',
      row: order({
        purchasedAt,
        handedOverAt: '2026/11/15 10:00',
        buyerAt: '2026/11/17 12:00',
        sellerAt: '2026/11/18 15:00',
      }),
      steps: [
        ['N6', '2026/11/21 15:00'],
        ['N6', '2026/11/23 15:00'],
      ],
    },
    {
      name: 'before work, from the very start',
      row: order({ purchasedAt, sellerAt: '2026/11/18 15:00', waitingFor: '色' }),
      steps: [
        ['N1', '2026/11/21 15:00'],
        ['N2', '2026/11/23 15:00'],
        ['N3', '2026/11/25 15:00', { deadline: '2026/11/30 20:00' }],
        ['N8', '2026/11/30 9:00', { phase: 'before' }],
        ['N4', '2026/11/30 20:00'],
      ],
    },
    {
      name: 'before work, after a question was answered and another asked',
      row: order({ purchasedAt, buyerAt: '2026/11/17 12:00', sellerAt: '2026/11/18 15:00', waitingFor: '色' }),
      steps: [
        ['N1', '2026/11/21 15:00'],
        ['N2', '2026/11/23 15:00'],
      ],
    },
    {
      name: 'on shown progress',
      row: order({ purchasedAt, progressAt: '2026/11/18 15:00' }),
      steps: [
        ['N15', '2026/11/21 15:00'],
        ['N15', '2026/11/23 15:00'],
        ['N16', '2026/11/25 15:00', { deadline: '2026/11/30 20:00' }],
        ['N8', '2026/11/30 9:00', { phase: 'progress' }],
      ],
    },
  ];

  test.each(ladders.map((one) => [one.name, one] as const))('%s', (_name, { row, steps }) => {
    const notices: Notice[] = [];
    for (const [kind, when, facts] of steps) {
      const expected = plannedKey(row, notices, when);
      const byHand = { ...sent(kind, when, facts), edited: true };
      const key = assignKeys(row, [...notices, byHand], TOKYO).get(byHand);
      expect([kind, key]).toEqual([kind, expected]);
      notices.push({ ...byHand, key: key! });
    }
    // All at once, in any order of rows, they get the same keys.
    const blank = steps.map(([kind, when, facts]) => sent(kind, when, facts)).reverse();
    expect(keysOf(row, blank).reverse()).toEqual(notices.map(({ key }) => key));
  });

  test('the second promise after a 「まだ」, and the reminder on its day', () => {
    const checks = [sent('N6', '2026/11/12 10:00'), sent('N6', '2026/11/14 10:00')];
    const first = sent('N7', '2026/11/16 10:00', { deadline: '2026/11/19 20:00' });
    // A "not yet", my answer: rung 3 is due again 2 days later, at 11/20 10:00, with the 7-day deadline (Friday 11/27).
    const row = order({
      purchasedAt,
      handedOverAt: '2026/11/09 10:00',
      stallAt: '2026/11/17 10:00',
      sellerAt: '2026/11/18 10:00',
    });
    const before = keyed(row, [...checks, first]);
    const second = sent('N7', '2026/11/20 10:00', { deadline: '2026/11/27 20:00' });
    const rung = plannedKey(row, before, '2026/11/20 10:00');
    const withSecond = keyed(row, [...before, second]);
    expect(withSecond[3]!.key).toBe(rung);
    expect(rung).not.toBe(before[2]!.key);
    const reminder = sent('N8', '2026/11/27 9:00');
    expect(keysOf(row, [...withSecond, reminder])[4]).toBe(plannedKey(row, withSecond, '2026/11/27 9:00'));
  });

  test('a draft typed by hand is the draft of the next rung: no second one is made', () => {
    const row = order({ purchasedAt, handedOverAt: '2026/11/18 15:00' });
    const rows = [draft('N6')];
    expect(keysOf(row, rows)).toEqual([plannedKey(row, [], '2026/11/21 10:00')]);
  });
});

describe('the episode of a hand-typed row follows from when it was sent', () => {
  const answered = order({
    purchasedAt,
    handedOverAt: '2026/11/05 10:00',
    buyerAt: '2026/11/17 12:00',
    sellerAt: '2026/11/18 15:00',
  });

  test("one sent before the buyer's last word is no rung of the present silence", () => {
    const old = sent('N6', '2026/11/10 10:00');
    const present = plannedKey(answered, [], '2026/11/21 15:00');
    const rows = keyed(answered, [old]);
    expect(rows[0]!.key).not.toBe(present);
    expect(plannedKey(answered, rows, '2026/11/21 15:00')).toBe(present);
  });

  test('beside one of the past, the first of the present is the first', () => {
    const rows = keyed(answered, [sent('N6', '2026/11/10 10:00'), sent('N6', '2026/11/21 15:00')]);
    expect(rows[1]!.key).toBe(plannedKey(answered, [], '2026/11/21 15:00'));
  });

  test('one sent for an earlier version is no check of the present one', () => {
    const row = order({ purchasedAt, handedOverAt: '2026/11/18 15:00' });
    const rows = keyed(row, [sent('N6', '2026/11/10 10:00'), sent('N6', '2026/11/21 15:00')]);
    expect(rows[1]!.key).toBe(plannedKey(row, [], '2026/11/21 15:00'));
  });
});

describe('a key is given once and kept', () => {
  const row = order({ purchasedAt, handedOverAt: '2026/11/18 15:00' });

  test('the same text sent three times has three keys', () => {
    const times = ['2026/11/21 15:00', '2026/11/22 15:00', '2026/11/23 15:00'];
    const keys = ['', '-2', '-3'].map((again) => `1001|check|2026-11-18T15:00|N9${again}`);
    expect(
      keysOf(
        row,
        times.map((when) => sent('N9', when)),
      ),
    ).toEqual(keys);
  });

  test('neither a reminder nor a notice of another phase is a rung', () => {
    const shown = order({ purchasedAt, progressAt: '2026/11/18 15:00', sellerAt: '2026/11/18 15:00' });
    const rows = [
      sent('N8', '2026/11/20 9:00', { phase: 'before' }),
      sent('N15', '2026/11/20 10:00'),
      sent('N1', '2026/11/21 15:00'),
    ];
    expect(keysOf(shown, rows)).toEqual(['1001|before||8', '1001|progress|2026-11-18T15:00|1', '1001|before||1']);
  });

  test('rows that have one keep it', () => {
    const rows = [sent('N6', '2026/11/21 15:00', { key: 'mine' }), sent('N6', '2026/11/23 15:00')];
    const given = assignKeys(row, rows, TOKYO);
    expect(given.has(rows[0]!)).toBe(false);
    expect(given.get(rows[1]!)).toBeTruthy();
  });

  test('the second check typed by hand after a first that was drafted is the second rung', () => {
    const first = plannedKey(row, [], '2026/11/21 15:00');
    const drafted = sent('N6', '2026/11/21 15:00', { key: first });
    const second = plannedKey(row, [drafted], '2026/11/23 15:00');
    expect(keysOf(row, [drafted, sent('N6', '2026/11/23 15:00')])).toEqual([first, second]);
  });

  const anyNotice = fc
    .record({
      kind: fc.constantFrom(...NOTICE_KINDS),
      day: fc.integer({ min: 1, max: 28 }),
      isSent: fc.boolean(),
    })
    .map(({ kind, day, isSent }) => {
      const facts = { phase: phaseOfKind(kind, 'all') };
      return isSent ? sent(kind, `2026/11/${String(day).padStart(2, '0')} 10:00`, facts) : draft(kind, facts);
    });

  test('whatever was typed, no two rows share a key, and keying again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyNotice, { maxLength: 12 }), (notices) => {
        const rows = keyed(row, notices);
        expect(rows.every(({ key }) => key !== '')).toBe(true);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect([...assignKeys(row, rows, TOKYO)]).toEqual([]);
      }),
      { seed: 20261122 },
    );
  });
});

describe('a key is read back', () => {
  const parts = fc.record({
    orderId: fc.oneof(fc.string(), fc.constantFrom('1001', 'A|B', '|', '😀|check|x|1', '　全角　')),
    phase: fc.constantFrom<Phase>('before', 'progress', 'check'),
    start: fc.constantFrom('', '2026-11-18', '2026-11-18T15:00', '2026-11-18T15:00:07'),
    rung: fc.constantFrom('1', '2', '3', '3b', '8', '8b', 'N4', 'N9', 'N12'),
  });

  test('as what it was made of, whatever the order id', () => {
    fc.assert(fc.property(parts, (key) => expect(parseKey(formatKey(key))).toEqual(key)));
  });

  test('two different notices never have one key', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(formatKey(a)).not.toBe(formatKey(b));
      }),
    );
  });

  test.each(['', '1001', 'あ|い|う|え', '1001|check', '1001|later|2026-11-18|1'])(
    'text that is none is none: %p',
    (text) => {
      expect(parseKey(text)).toBeNull();
    },
  );
});

test('the phase of a hand-typed notice follows from its kind; of N8, from what had been handed over', () => {
  const phases = (shown: 'nothing' | 'progress' | 'all') =>
    (['N1', 'N2', 'N3', 'N4', 'N15', 'N16', 'N5', 'N6', 'N7', 'N9', 'N8'] as const).map((kind) =>
      phaseOfKind(kind, shown),
    );
  const fixed = [...Array(4).fill('before'), ...Array(2).fill('progress'), ...Array(4).fill('check')];
  expect(phases('nothing')).toEqual([...fixed, 'before']);
  expect(phases('progress')).toEqual([...fixed, 'progress']);
  expect(phases('all')).toEqual([...fixed, 'check']);
});
