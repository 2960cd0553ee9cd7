// The alert: a punishing clock has less than 24 h, less than 6 h left (product.md 6).
import fc from 'fast-check';
import { assess } from '../../../src/domain/assess/assess';
import { DEFAULT_SETTINGS } from '../../../src/domain/assess/settings';
import { holdsLease, isLeased, NO_MAILS } from '../../../src/domain/reminders/mailLedger';
import { planMails } from '../../../src/domain/reminders/mailPlan';
import { HOUR } from '../../../src/domain/time/instant';
import { at, order, TOKYO, unreadable, world, written } from '../assess/given';
import { assessed, clock, type Fate, type Mailed, mailed, type Runs, told } from './mailing';

/** No digests in between. */
const settings = { digestOn: false };

function alerts(runs: Omit<Runs, 'settings'>): string[] {
  return told(mailed({ ...runs, settings }));
}

/** One order with one clock. */
function withClock(end: string) {
  return () => [assessed('1', 'calm', [clock(end)])];
}

describe('each threshold gives one alert', () => {
  const DAYS = { from: '2026/11/22 0:00', to: '2026/11/27 0:00' };
  test.each<[string, string, string[]]>([
    // 24 h before: 11/24 18:30, 6 h before: 11/25 12:30. The first run after each.
    ['in the first run in which less is left', '2026/11/25 18:30', ['11/24 19:00 alert 1 24', '11/25 13:00 alert 1 6']],
    // 6 h before is 11/25 6:30.
    [
      'before the night if 6 h are left at 6:30',
      '2026/11/25 12:30',
      ['11/24 13:00 alert 1 24', '11/24 21:00 alert 1 6'],
    ],
    // 24 h before is 11/24 23:30.
    [
      'before the night if 24 h are left at 23:30',
      '2026/11/25 23:30',
      ['11/24 21:00 alert 1 24', '11/25 18:00 alert 1 6'],
    ],
    // 24 h before: 11/24 4:30; 6 h before: 11/24 22:30.
    ['before two nights', '2026/11/25 4:30', ['11/23 21:00 alert 1 24', '11/24 21:00 alert 1 6']],
  ])('%s', (_name, end, mails) => {
    expect(alerts({ ...DAYS, sees: withClock(end) })).toEqual(mails);
  });

  test('before the night if 24 h are left at 22:00, where the night begins', () => {
    expect(alerts({ ...DAYS, sees: withClock('2026/11/25 22:00') })[0]).toBe('11/24 21:00 alert 1 24');
  });

  test('24 hours to the minute are not less than 24 hours; 6 hours to the minute are told then', () => {
    expect(alerts({ ...DAYS, sees: withClock('2026/11/25 18:00') })).toEqual([
      '11/24 19:00 alert 1 24',
      '11/25 12:00 alert 1 6',
    ]);
  });
});

describe('a clock that was not known before', () => {
  /** The cell was filled in just then. */
  const sees = (known: string, end: string) => (now: number) =>
    now >= at(known) ? [assessed('1', 'danger', [clock(end)])] : [];

  test.each<[string, string, string, string[]]>([
    [
      'in the night is told in the next run',
      '2026/11/24 22:10',
      '2026/11/25 22:30',
      ['11/24 23:00 alert 1 24', '11/25 17:00 alert 1 6'],
    ],
    [
      'with 3 h left gives one mail for both thresholds',
      '2026/11/24 11:10',
      '2026/11/24 14:30',
      ['11/24 12:00 alert 1 24, 1 6'],
    ],
    ['that has run out already is told once', '2026/11/24 11:10', '2026/11/23 14:30', ['11/24 12:00 alert 1 24, 1 6']],
  ])('%s', (_name, known, end, mails) => {
    expect(alerts({ from: '2026/11/24 0:00', to: '2026/11/28 0:00', sees: sees(known, end) })).toEqual(mails);
  });
});

test('one mail covers all orders', () => {
  const sees = () => ['1', '2', '3'].map((id) => assessed(id, 'danger', [clock(`2026/11/25 18:${id}0`)]));
  expect(alerts({ from: '2026/11/24 0:00', to: '2026/11/25 0:00', sees })).toEqual([
    '11/24 19:00 alert 1 24, 2 24, 3 24',
  ]);
});

test('two clocks of one order are two matters', () => {
  const sees = () => [assessed('1', 'danger', [clock('2026/11/25 18:30'), clock('2026/11/25 20:30', 'replyToBuyer')])];
  expect(alerts({ from: '2026/11/24 0:00', to: '2026/11/25 0:00', sees })).toEqual([
    '11/24 19:00 alert 1 24',
    '11/24 21:00 alert 1 24',
  ]);
});

test('an answer in time spares the second alert', () => {
  const sees = (now: number) => [assessed('1', 'now', now < at('2026/11/25 9:30') ? [clock('2026/11/25 18:30')] : [])];
  expect(alerts({ from: '2026/11/24 0:00', to: '2026/11/27 0:00', sees })).toEqual(['11/24 19:00 alert 1 24']);
});

test.each([
  ['that harms nobody', clock('2026/11/25 18:30', 'hardEnd', { punishes: false, result: 'paid' })],
  ['that is a week away', clock('2026/12/02 18:30')],
])('a clock %s gives none', (_name, running) => {
  const sees = () => [assessed('1', 'soon', [running])];
  expect(alerts({ from: '2026/11/24 0:00', to: '2026/11/26 0:00', sees })).toEqual([]);
});

test('switched off, none comes', () => {
  const runs = { from: '2026/11/24 0:00', to: '2026/11/26 0:00', sees: withClock('2026/11/25 18:30') };
  expect(mailed({ ...runs, settings: { digestOn: false, alertOn: false } })).toEqual([]);
});

test('a row that needs fixing and a snoozed row still give theirs', () => {
  // Bought on 11/22 at 15:30 and not written to: cancelled 48 h later, 11/24 15:30.
  const purchasedAt = '2026/11/22 15:30';
  const rows = [
    { ...order({ purchasedAt, problems: [unreadable('dueAt')] }), id: 'broken' },
    { ...order({ purchasedAt, snoozeUntil: '2026/12/01' }), id: 'snoozed' },
  ];
  const sees = (now: number) => rows.map((row) => ({ order: row, assessment: assess(row, [], world({}), now) }));
  expect(alerts({ from: '2026/11/23 0:00', to: '2026/11/24 15:00', sees })).toEqual([
    '11/23 16:00 alert broken 24, snoozed 24',
    '11/24 10:00 alert broken 6, snoozed 6',
  ]);
});

describe('at least once, at most twice', () => {
  const runs = { from: '2026/11/24 0:00', to: '2026/11/25 10:00', sees: withClock('2026/11/25 18:30') };
  const failing = (times: number, how: Fate) => (attempt: number) => (attempt < times ? how : 'goes through');

  test.each(['dies before', 'dies after'] as const)('a run that %s sending is made up for by the next one', (how) => {
    expect(alerts({ ...runs, fate: failing(1, how) })).toEqual(['11/24 19:00 alert 1 24', '11/24 20:00 alert 1 24']);
  });

  test('where every run dies after sending, the second attempt is the last', () => {
    expect(alerts({ ...runs, fate: () => 'dies after' })).toEqual(['11/24 19:00 alert 1 24', '11/24 20:00 alert 1 24']);
  });

  test('where runs die before sending, nothing has left the account, and it is tried until it does', () => {
    expect(alerts({ ...runs, fate: failing(3, 'dies before') })).toEqual([
      '11/24 19:00 alert 1 24',
      '11/24 20:00 alert 1 24',
      '11/24 21:00 alert 1 24',
      '11/24 22:00 alert 1 24',
    ]);
  });

  test('a clock that ran out weeks ago and was never answered is not told again and again', () => {
    // One clock runs out on 11/1 and stays in the row; from 11/16 on, others come close every day.
    const later = Array.from({ length: 9 }, (_, index) =>
      assessed(`later ${index}`, 'danger', [clock(`2026/11/${17 + index} 18:30`)]),
    );
    const sees = (now: number) => [
      assessed('old', 'danger', [clock('2026/11/01 18:30')]),
      ...later.filter(({ assessment }) => now >= assessment.clocks[0]!.startsAt),
    ];
    const mails = alerts({ from: '2026/10/30 0:00', to: '2026/11/25 23:00', sees });
    expect(mails.filter((mail) => mail.includes('old'))).toEqual([
      '10/31 19:00 alert old 24',
      '11/01 13:00 alert old 6',
    ]);
  });
});

describe('never more than four mails a day', () => {
  /** Clocks that have less than 24 h left at 9:30, 10:30, … of 11/24. */
  const one = (id: number) => assessed(`${id}`, 'danger', [clock(`2026/11/25 ${id}:30`)]);
  const sees = (ids: readonly number[]) => (now: number) =>
    ids.map(one).filter(({ assessment }) => now > assessment.clocks[0]!.endsAt - 24 * HOUR);

  test('an alert dropped for that goes out in the first run of the next day', () => {
    const runs = { from: '2026/11/24 0:00', to: '2026/11/25 1:00', sees: sees([9, 10, 11, 12, 13, 14]) };
    // 9:30 has its 6 h threshold at 3:30: on the evening before, where the cap drops it, too.
    const mails = alerts(runs);
    expect(mails.slice(0, 4)).toEqual([10, 11, 12, 13].map((hour) => `11/24 ${hour}:00 alert ${hour - 1} 24`));
    expect(mails.slice(4)).toHaveLength(1);
    expect(mails[4]).toMatch(/^11\/25 00:00 alert /);
    expect(mails[4]).toContain('13 24');
    expect(mails[4]).toContain('14 24');
  });

  test('the digest gives way where one mail is left and an alert is due', () => {
    const runs = { from: '2026/11/24 0:00', to: '2026/11/25 0:00', sees: sees([9, 10, 11, 12]) };
    // The fourth alert is due at 13:00, the hour of the digest.
    expect(told(mailed({ ...runs, settings: { digestHour: 13 } })).slice(0, 4)).toEqual([
      '11/24 10:00 alert 9 24',
      '11/24 11:00 alert 10 24',
      '11/24 12:00 alert 11 24',
      '11/24 13:00 alert 12 24',
    ]);
  });

  test('the fifth mail of the day is no digest either', () => {
    const runs = { from: '2026/11/24 0:00', to: '2026/11/24 23:00', sees: sees([9, 10, 11, 12]) };
    expect(mailed({ ...runs, settings: { digestHour: 15 } })).toHaveLength(4);
  });

  test('attempts that died count as mails: they may have gone out', () => {
    const runs = { from: '2026/11/24 0:00', to: '2026/11/24 23:00', sees: sees([9, 10, 11, 12, 13]), settings };
    expect(mailed({ ...runs, fate: () => 'dies after' })).toHaveLength(4);
  });
});

const clocksAndFates = fc.record({
  ends: fc.array(fc.integer({ min: 0, max: 96 * 60 }), { minLength: 1, maxLength: 12 }),
  fates: fc.array(fc.constantFrom<Fate>('goes through', 'goes through', 'dies before', 'dies after'), {
    maxLength: 20,
  }),
  calm: fc.boolean(),
});

test('whatever the clocks and the crashes: 4 mails and 1 digest a day, every threshold once or twice', () => {
  const start = at('2026/11/20 0:00');
  fc.assert(
    fc.property(clocksAndFates, ({ ends, fates, calm }) => {
      const orders = ends.map((minutes, id) =>
        assessed(`${id}`, calm ? 'calm' : 'danger', [clock(written(start + 30 * HOUR + minutes * 60_000))]),
      );
      const fate = (attempt: number) => fates[attempt] ?? 'goes through';
      const attempts = mailed({ from: '2026/11/20 0:00', to: '2026/11/29 0:00', sees: () => orders, fate });
      const mails = attempts.filter((mail) => mail.fate !== 'dies before');
      const byDay = new Map<string, Mailed[]>();
      for (const mail of mails) {
        const day = written(mail.at, TOKYO).slice(0, 10);
        byDay.set(day, [...(byDay.get(day) ?? []), mail]);
      }
      for (const day of byDay.values()) {
        expect(day.length).toBeLessThanOrEqual(4);
        expect(day.filter(({ kind }) => kind === 'digest').length).toBeLessThanOrEqual(1);
      }
      for (const { order: one } of orders) {
        for (const threshold of [24, 6]) {
          const telling = mails.filter(({ covers }) => covers.includes(`${one.id} ${threshold}`));
          expect(telling.length).toBeGreaterThanOrEqual(1);
          expect(telling.length).toBeLessThanOrEqual(2);
          expect(telling.slice(0, -1).every((mail) => mail.fate !== 'goes through')).toBe(true);
        }
      }
    }),
    { numRuns: 100, seed: 20261122 },
  );
});

describe('one mail holds', () => {
  const NOW = at('2026/11/24 12:00');
  const alertsOf = (orders: Parameters<typeof planMails>[0]) =>
    planMails(orders, NO_MAILS, { settings: DEFAULT_SETTINGS, now: NOW, zone: TOKYO }).alert.map(
      ({ order: { id }, threshold }) => [id, threshold],
    );

  test('the earliest end first, and at most 500', () => {
    const orders = Array.from({ length: 600 }, (_, index) =>
      assessed(`${index}`, 'danger', [clock(written(NOW + 20 * HOUR - index * 60_000))]),
    );
    const told = alertsOf(orders);
    expect(told).toHaveLength(500);
    expect([told[0], told[499]]).toEqual([
      ['599', 24],
      ['100', 24],
    ]);
  });

  test.each([
    // Ended 23 h 59 min ago: both thresholds were crossed without a run.
    [
      '2026/11/23 12:01',
      [
        ['1', 24],
        ['1', 6],
      ],
    ],
    ['2026/11/23 12:00', []],
  ])('what ended less than 24 hours ago: %s', (end, told) => {
    expect(alertsOf([assessed('1', 'danger', [clock(end)])])).toEqual(told);
  });

  test('another end of the same clock, another order and another clock under keys of their own', () => {
    const keysOf = (one: Parameters<typeof planMails>[0][number]) =>
      planMails([one], NO_MAILS, { settings: DEFAULT_SETTINGS, now: NOW, zone: TOKYO }).alert.map(({ key }) => key);
    const end = '2026/11/24 13:00';
    const keys = [
      ...keysOf(assessed('1', 'danger', [clock(end)])),
      ...keysOf(assessed('1', 'danger', [clock('2026/11/24 13:01')])),
      ...keysOf(assessed('2', 'danger', [clock(end)])),
      ...keysOf(assessed('1', 'danger', [clock(end, 'firstContact')])),
    ];
    expect(new Set(keys).size).toBe(8);
  });
});

test('a lease holds for seven minutes: until then nobody else sends, from then on its owner does not', () => {
  const begun = at('2026/11/24 12:00');
  const end = begun + 7 * 60_000;
  const ledger = { ...NO_MAILS, leaseUntil: end };
  expect([begun, end - 1, end].map((now) => [isLeased(ledger, now), holdsLease(ledger, now)])).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  // A clock that jumped back an hour: nobody waits an hour for it.
  expect(isLeased(ledger, begun - HOUR)).toBe(false);
});
