// Plans of drafts and mails at their edges: found by mutating the code (npm run mutate).
import type { Assessment } from '../../../../src/domain/assess/assessment';
import { DEFAULT_SETTINGS } from '../../../../src/domain/assess/settings';
import { byUrgency, deadlineTooClose, planDrafts } from '../../../../src/domain/notices/draftPlan';
import type { Notice, NoticeKind, PlannedNotice } from '../../../../src/domain/orders/notice';
import {
  type MailLedger,
  NO_MAILS,
  withEvidence,
  withIntent,
  withSent,
} from '../../../../src/domain/reminders/mailLedger';
import { planMails } from '../../../../src/domain/reminders/mailPlan';
import { HOUR } from '../../../../src/domain/time/instant';
import { assessed, clock } from '../../reminders/mailing';
import { at, draft, order, sent, TOKYO, withdrawn } from '../given';

const NOW = at('2026/11/24 10:00');

describe('drafts', () => {
  const planned = (kind: NoticeKind, plannedAt: string, key = `k-${kind}`): PlannedNotice => ({
    ...{ key, kind, phase: 'check', wording: 1, plannedAt: at(plannedAt), deadline: null },
  });
  const one = (notice: PlannedNotice | null, id = '1001', more: Partial<Assessment> = {}) => ({
    order: { ...order({}), id, buyer: id },
    assessment: { ...assessed(id, 'now').assessment, notice, ...more },
  });
  const plan = (orders: Parameters<typeof planDrafts>[0], notices: readonly Notice[] = []) =>
    planDrafts(orders, notices, NOW, TOKYO).map((action) =>
      [action.do, 'key' in action ? action.key : action.planned.key].join(' '),
    );

  test.each<[string, NoticeKind, string, boolean]>([
    ['a rung 24 hours ahead, to the minute', 'N6', '2026/11/25 10:00', true],
    ['a rung a minute further ahead', 'N6', '2026/11/25 10:01', false],
    ['a text to a button, due now', 'N9', '2026/11/24 10:00', true],
    ['a text to a button, due in a minute', 'N9', '2026/11/24 10:01', false],
    ['a text to a request, due in a minute', 'N4', '2026/11/24 10:01', false],
    ['a text to support, due in a minute', 'N12', '2026/11/24 10:01', false],
  ])('%s: prepared or not', (_name, kind, when, prepared) => {
    expect(plan([one(planned(kind, when))])).toEqual(prepared ? [`create k-${kind}`] : []);
  });

  test('a row that was sent, or that the user withdrew, is left alone', () => {
    const due = planned('N9', '2026/11/24 9:00');
    expect(plan([one(due)], [sent('N9', '2026/11/24 9:30', { key: 'k-N9' })])).toEqual([]);
    expect(plan([one(due)], [withdrawn('N9', { key: 'k-N9' })])).toEqual([]);
    expect(plan([one(due)], [{ ...withdrawn('N9', { key: 'k-N9' }), withdrawnBy: 'add-on' }])).toEqual(['reopen k-N9']);
    const later = planned('N6', '2026/11/26 9:00');
    expect(plan([one(later)], [{ ...withdrawn('N6', { key: 'k-N6' }), withdrawnBy: 'add-on' }])).toEqual([]);
  });

  describe('a text that was asked for', () => {
    const asked = draft('N11', { key: 'k-N11' });
    test("gives way to the step's own, new or open already", () => {
      const due = planned('N9', '2026/11/24 9:00');
      expect(plan([one(due)], [asked])).toEqual(['create k-N9', 'withdraw k-N11']);
      const open = { ...draft('N9', { key: 'k-N9' }), plannedAt: due.plannedAt };
      expect(plan([one(due)], [open, asked])).toEqual(['withdraw k-N11']);
      const back: Notice = { ...withdrawn('N9', { key: 'k-N9' }), withdrawnBy: 'add-on' };
      expect(plan([one(due)], [back, asked])).toEqual(['reopen k-N9', 'withdraw k-N11']);
    });

    test('stays while no draft of the step is there, and beside that of another order', () => {
      expect(plan([one(null)], [asked])).toEqual([]);
      expect(plan([one(planned('N9', '2026/11/25 9:00'))], [asked])).toEqual([]);
      const other = one(planned('N9', '2026/11/24 9:00', 'k-other'), '2');
      expect(plan([one(null), other], [asked])).toEqual(['create k-other']);
      const open = { ...draft('N9', { key: 'k-other', orderId: '2' }), plannedAt: at('2026/11/24 9:00') };
      expect(plan([one(null), other], [open, asked])).toEqual([]);
    });

    test('typed by hand and without a key yet, or sent, it is nobody’s to withdraw', () => {
      const due = planned('N9', '2026/11/24 9:00');
      expect(plan([one(due)], [draft('N11')])).toEqual(['create k-N9']);
      expect(plan([one(due)], [sent('N11', '2026/11/24 9:00', { key: 'k-N11' })])).toEqual(['create k-N9']);
    });

    test('stays where the step’s own is withdrawn in the same run', () => {
      const gone = draft('N6', { key: 'k-gone' });
      expect(plan([one(null)], [gone, asked])).toEqual(['withdraw k-gone']);
    });
  });

  test.each<NoticeKind>(['N1', 'N2', 'N6', 'N15'])(
    '%s: one a buyer and day, the text that was asked for stays where it must wait',
    (kind) => {
      const due = (key: string) => planned(kind, '2026/11/24 9:00', key);
      const same = (notice: PlannedNotice, id: string) => {
        const found = one(notice, id);
        return { ...found, order: { ...found.order, buyer: '田中' } };
      };
      const two = [same(due('k-a'), 'a'), same(due('k-b'), 'b')];
      expect(plan(two)).toEqual(['create k-a']);
      const openBoth = ['a', 'b'].map((id) => ({
        ...draft(kind, { key: `k-${id}`, orderId: id }),
        plannedAt: at('2026/11/24 9:00'),
      }));
      const asked = draft('N11', { key: 'k-N11', orderId: 'b' });
      expect(plan(two, [...openBoth, asked])).toEqual(['withdraw k-b']);
    },
  );

  test.each<[NoticeKind, number, boolean]>([
    ['N3', 47, true],
    ['N7', 47, true],
    ['N16', 47, true],
    ['N7', 48, false],
    ['N8', 1, false],
    ['N6', 1, false],
  ])('%s with a deadline in %d hours is too close: %p', (kind, hours, close) => {
    expect(deadlineTooClose({ ...draft(kind), deadline: NOW + hours * HOUR }, NOW)).toBe(close);
  });

  test('a deadline that was told, or of a draft without one, is not too close', () => {
    expect(deadlineTooClose({ ...draft('N7'), deadline: null }, NOW)).toBe(false);
    expect(deadlineTooClose({ ...sent('N7', '2026/11/23 10:00'), deadline: NOW + HOUR }, NOW)).toBe(false);
  });

  test('the worst first, then the earlier due, one without a date last, then the earlier row', () => {
    const row = (severity: 'now' | 'late', due: number | null, place: number) => ({
      ...one(null, `${place}`, { severity, step: { kind: 'send', notice: 'N6', due } }),
      row: place,
    });
    const rows = [
      row('now', 5, 5),
      row('late', null, 4),
      row('late', 7, 3),
      row('late', 7, 2),
      row('late', null, 1),
      row('now', 5, 0),
    ];
    expect(rows.sort(byUrgency).map(({ row: place }) => place)).toEqual([2, 3, 1, 4, 0, 5]);
  });
});

describe('mails', () => {
  // A clock with 5 hours left: both thresholds are crossed.
  const urgent = assessed('1001', 'danger', [clock('2026/11/24 15:00')]);
  const used = (mails: number, more: Partial<MailLedger> = {}): MailLedger => ({
    ...NO_MAILS,
    count: { day: '2026-11-24', mails },
    ...more,
  });
  const plan = (ledger: MailLedger, seen = [urgent]) => {
    const { alert, digest } = planMails(seen, ledger, { settings: DEFAULT_SETTINGS, now: NOW, zone: TOKYO });
    return [alert.length, digest];
  };

  test.each<[string, MailLedger, (number | boolean)[]]>([
    ['nothing mailed today: both', NO_MAILS, [2, true]],
    ['two left: both', used(2), [2, true]],
    ['one left: the alert', used(3), [2, false]],
    ['none left: neither', used(4), [0, false]],
    ['four on another day: both', { ...NO_MAILS, count: { day: '2026-11-23', mails: 4 } }, [2, true]],
    ['the digest of today was tried: the alert', used(1, { digestDay: '2026-11-24' }), [2, false]],
  ])('%s', (_name, ledger, planned) => {
    expect(plan(ledger)).toEqual(planned);
  });

  test('one left and nothing urgent: the digest', () => {
    expect(plan(used(3), [assessed('1', 'now')])).toEqual([0, true]);
    expect(plan(used(3), [assessed('1', 'calm')])).toEqual([0, false]);
  });

  const keysOf = (ledger: MailLedger) =>
    planMails([urgent], ledger, { settings: DEFAULT_SETTINGS, now: NOW, zone: TOKYO }).alert.map(({ key }) => key);
  const later = (ledger: MailLedger): MailLedger => ({ ...ledger, leaseUntil: 0 });

  test('mails are counted by the day', () => {
    const once = withIntent(NO_MAILS, { alert: [], digest: true, left: 100 }, NOW, TOKYO);
    expect(once).toMatchObject({ digestDay: '2026-11-24', alerts: {}, count: { day: '2026-11-24', mails: 1 }, run: 1 });
    const alert = keysOf(later(once));
    const twice = withIntent(once, { alert, digest: false, left: 99 }, NOW, TOKYO);
    expect(twice.count).toEqual({ day: '2026-11-24', mails: 2 });
    expect(Object.values(twice.alerts)).toEqual([-1, -1]);
    const seen = withEvidence(twice, 98);
    expect(Object.values(withIntent(seen, { alert, digest: false, left: 98 }, NOW, TOKYO).alerts)).toEqual([-2, -2]);
    const tomorrow = withIntent(twice, { alert: [], digest: true, left: 98 }, NOW + 24 * HOUR, TOKYO);
    expect(tomorrow.count).toEqual({ day: '2026-11-25', mails: 1 });
  });

  test('an alert that went through is done; what an overtaken run says it sent changes nothing', () => {
    const intended = withIntent(NO_MAILS, { alert: keysOf(NO_MAILS), digest: false, left: 100 }, NOW, TOKYO);
    expect(Object.values(withSent(intended, { run: 1 }).alerts)).toEqual([0, 0]);
    expect(withSent(intended, { run: 0 })).toBe(intended);
    expect(withSent(intended, undefined)).toBe(intended);
  });

  test.each<[string, number, (number | string)[], number]>([
    ['as many mails are left as before it: it never left', 100, [], 0],
    ['more are left, on a new day of the account', 120, [], 0],
    ['fewer are left: it may have left', 99, [1, 1], 1],
  ])('an attempt that nobody recorded as sent: %s', (_name, left, alerts, mails) => {
    const intended = withIntent(NO_MAILS, { alert: keysOf(NO_MAILS), digest: false, left: 100 }, NOW, TOKYO);
    const seen = withEvidence(intended, left);
    expect(Object.values(seen.alerts)).toEqual(alerts);
    expect(seen.count.mails).toBe(mails);
    expect(seen.pending).toBeNull();
  });

  test('while another run holds the lease nothing is planned; after seven minutes, or when the clock jumped, it is', () => {
    const leased = withIntent(NO_MAILS, { alert: [], digest: false, left: 100 }, NOW, TOKYO);
    const at7 = (minutes: number) =>
      planMails([urgent], leased, { settings: DEFAULT_SETTINGS, now: NOW + minutes * 60_000, zone: TOKYO }).digest;
    expect([0, 6.9, 7, -60].map(at7)).toEqual([false, false, true, true]);
  });

  test('where the sheet’s day moved back by one, no second digest is sent; where the clock was years ahead, one is', () => {
    const on = (digestDay: string) => plan({ ...NO_MAILS, digestDay })[1];
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2031-01-01'].map(on)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test('what the account may still send limits the plan: the alert goes first', () => {
    const left = (mails: number) =>
      planMails([urgent], NO_MAILS, { settings: DEFAULT_SETTINGS, now: NOW, zone: TOKYO, left: mails });
    expect([0, 1, 2].map((mails) => [left(mails).alert.length, left(mails).digest])).toEqual([
      [0, false],
      [2, false],
      [2, true],
    ]);
  });

  test('of very many alerts the latest are remembered', () => {
    const many = Object.fromEntries(
      Array.from({ length: 700 }, (_, index) => [`old${index}`.padEnd(8, 'x'), 0 as const]),
    );
    const alert = keysOf(NO_MAILS);
    const ledger = withIntent({ ...NO_MAILS, alerts: many }, { alert, digest: true, left: 100 }, NOW, TOKYO);
    expect(Object.keys(ledger.alerts)).toHaveLength(600);
    expect(ledger.alerts.old102xx).toBe(0);
    expect(ledger.alerts.old101xx).toBeUndefined();
    for (const key of alert) expect(ledger.alerts[key]).toBe(-1);
    // What Google takes for one property.
    expect(Math.max(...alert.map(({ length }) => length))).toBeLessThanOrEqual(8);
    expect(JSON.stringify(ledger).length).toBeLessThan(9 * 1024);
  });
});
