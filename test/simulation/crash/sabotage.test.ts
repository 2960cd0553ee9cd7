// Would the crash matrix notice? The built bundle with one care taken out of it must be found out.
import { besideOwnScript } from '../../app/shop';
import type { Disturbance, Happening } from './disturb';
import { Matrix } from './matrix';

interface Sabotage {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What must happen for it to show; more than one: in runs one after the other, at the same call. */
  readonly when: readonly Disturbance[];
  /** Where; otherwise every call is tried until it shows. */
  readonly at?: string;
  readonly found: RegExp;
}

const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'the digest of the day is not remembered',
    from: 'digestDay: decided ? day : ledger.digestDay',
    to: 'digestDay: ledger.digestDay',
    when: ['fails once'],
    found: /^duplicates: \d+ digests/,
  },
  {
    name: 'an alert counts as sent before it is',
    from: 'ledger.alerts[key] === 1 ? -2 : -1]',
    to: '0]',
    when: ['dies before'],
    at: 'MailApp.sendEmail',
    found: /^lost: alert for/,
  },
  {
    name: 'attempts that never left count',
    from: 'if (left < pending.left)',
    to: 'if (true)',
    when: ['dies before', 'dies before'],
    at: 'MailApp.sendEmail',
    found: /^lost: alert for/,
  },
  {
    name: 'a choice is cleared before its facts are written',
    from: 'writeOwned(orderTable, hidden, HIDDEN);',
    to: 'writeExactly(orderTable, [...desk.orderChanges.values()].filter(({ key }) => key === "event")); writeOwned(orderTable, hidden, HIDDEN);',
    when: ['fails five times'],
    found: /^lost: (choice|fact) of chosen/,
  },
  {
    name: 'nobody looks whether rows moved',
    from: 'function isUnmoved(table, keys, columns2 = writtenColumns(table)) {',
    to: 'function isUnmoved() { return true;',
    when: ['meets a seller who sorts 注文'],
    found: /^(lost|duplicates|stuck)/,
  },
  {
    name: 'a line of 履歴 is not written before what it tells of',
    from: ' log3();\n if (!isStillAsRead2()) return "moved";\n begin2();\n writeRows(desk);',
    to: ' if (!isStillAsRead2()) return "moved";\n begin2();\n writeRows(desk);\n log3();',
    when: ['dies before, what was written stays'],
    found: /^lost: 履歴/,
  },
  {
    name: 'what an unfinished run left in 履歴 is believed',
    from: 'function hasHappened(desk, line) {',
    to: 'function hasHappened(desk, line) { return true;',
    when: ['dies after, what was written stays'],
    found: /^duplicates: 履歴/,
  },
];

test.each(SABOTAGES)('found out: $name', ({ from, to, when, at, found }) => {
  const files = besideOwnScript('').map(({ name, source }) => {
    if (name !== 'Code.js') return { name, source };
    expect(source.split(from).length).toBe(2);
    return { name, source: source.replace(from, () => to) };
  });
  const matrix = new Matrix({ files });
  const places = at ? [at] : Array.from({ length: matrix.calls }, (_, index) => index + 1);
  let told = '';
  for (const call of places) {
    const { verdict } = matrix.play(...when.map((what): Happening => ({ what, call })));
    const wrong = (['duplicates', 'lost', 'stuck'] as const).flatMap((kind) =>
      verdict[kind].map((one) => `${kind}: ${one}`),
    );
    told = wrong.find((one) => found.test(one)) ?? '';
    if (told !== '') break;
  }
  expect(told).toMatch(found);
});
