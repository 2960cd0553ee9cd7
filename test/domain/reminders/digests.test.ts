// The digest: decided once a day, in the first run from the chosen hour to 22:00 (product.md 6).
import { SEVERITIES } from '../../../src/domain/assess/assessment';
import { zoneNamed } from '../../../src/domain/time/zone';
import { at, TOKYO } from '../assess/given';
import { assessed, clock, mailed, type Runs, told } from './mailing';

const due = () => [assessed('1', 'calm'), assessed('2', 'now')];

function digests(runs: Runs): string[] {
  return told(mailed(runs), runs.zone ?? TOKYO);
}

test.each(SEVERITIES)('whether an order that is %s is worth a digest', (severity) => {
  const runs = { from: '2026/11/24 8:00', to: '2026/11/24 8:00', sees: () => [assessed('1', severity)] };
  // きょうやる or worse; もうすぐ is worth one only where something comes due before the next morning.
  expect(digests(runs)).toEqual(['calm', 'soon'].includes(severity) ? [] : ['11/24 08:00 digest']);
});

test('where nothing comes due, no mail is sent for days', () => {
  const runs = { from: '2026/11/20 0:00', to: '2026/11/24 0:00' };
  expect(digests({ ...runs, sees: () => [assessed('1', 'calm')] })).toEqual([]);
  expect(digests({ ...runs, sees: () => [] })).toEqual([]);
});

test.each<[number, string[]]>([
  [8, ['11/23 08:00 digest', '11/24 08:00 digest']],
  [0, ['11/23 00:00 digest', '11/24 00:00 digest', '11/25 00:00 digest']],
  [23, ['11/23 23:00 digest', '11/24 23:00 digest']],
])('at hour %i it comes once a day', (digestHour, mails) => {
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/25 5:00', sees: due, settings: { digestHour } })).toEqual(
    mails,
  );
});

test('what becomes due after the hour was known in the morning, or waits for the next one: no second mail', () => {
  const sees = (now: number) => [assessed('1', now >= at('2026/11/23 14:30') ? 'now' : 'calm')];
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees })).toEqual(['11/24 08:00 digest']);
});

test('what comes due before the next morning is told this morning, on the day before it would be too late', () => {
  const step = (due: string) => ({ kind: 'send', notice: 'N6', due: at(due) }) as const;
  const waits = (due: string) => () => {
    const one = assessed('1', 'soon');
    const wait = { ...one.assessment, turn: 'buyer' as const, step: { ...step(due), kind: 'wait' as const } };
    return [{ ...one, assessment: { ...wait, next: 'send' as const } }];
  };
  const runs = { from: '2026/11/23 0:00', to: '2026/11/24 12:00' };
  expect(digests({ ...runs, to: '2026/11/23 12:00', sees: waits('2026/11/24 7:59') })).toEqual(['11/23 08:00 digest']);
  expect(digests({ ...runs, to: '2026/11/23 12:00', sees: waits('2026/11/24 8:00') })).toEqual([]);
  // The marketplace's own waiting asks nothing of the seller.
  const market = () =>
    waits('2026/11/23 15:00')().map((one) => ({ ...one, assessment: { ...one.assessment, next: null } }));
  expect(digests({ ...runs, sees: market })).toEqual([]);
});

test('a check that nobody sends is told for three days, and then once a week', () => {
  const nudge = () => {
    const one = assessed('1', 'now');
    const sent = { kind: 'send', notice: 'N6', due: at('2026/11/02 9:00') } as const;
    return [{ ...one, assessment: { ...one.assessment, step: sent } }];
  };
  expect(digests({ from: '2026/11/02 9:00', to: '2026/11/24 0:00', sees: nudge })).toEqual(
    ['11/02 09:00', '11/03 08:00', '11/04 08:00', '11/05 08:00', '11/09 08:00', '11/16 08:00', '11/23 08:00'].map(
      (time) => `${time} digest`,
    ),
  );
});

test('set up before 22:00, the first mail comes with the first run; later than that, the next morning', () => {
  const runs = { to: '2026/11/24 12:00', sees: due };
  expect(digests({ ...runs, from: '2026/11/23 21:00' })).toEqual(['11/23 21:00 digest', '11/24 08:00 digest']);
  expect(digests({ ...runs, from: '2026/11/23 22:00' })).toEqual(['11/24 08:00 digest']);
});

test('an end that is warned of is told when the warning begins, and every morning of its last 72 hours', () => {
  const sees = (now: number) => {
    const one = assessed('1', now >= at('2026/11/10 10:00') ? 'soon' : 'calm');
    const ends = { code: 'ends-paid', column: 'purchasedAt', blocking: false } as const;
    const problem = { ...ends, at: at('2026/11/17 10:00'), from: at('2026/11/10 10:00') };
    const problems = now >= problem.from ? [problem] : [];
    return [{ ...one, assessment: { ...one.assessment, problems } }];
  };
  expect(digests({ from: '2026/11/08 0:00', to: '2026/11/17 9:00', sees })).toEqual(
    ['11/11', '11/15', '11/16', '11/17'].map((day) => `${day} 08:00 digest`),
  );
});

test('where the run of the hour is missing, the next one makes up for it', () => {
  const missing = (now: number) => now >= at('2026/11/23 8:00') && now < at('2026/11/23 13:00');
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/23 23:00', sees: due, missing })).toEqual([
    '11/23 13:00 digest',
  ]);
});

test('a digest that was missed on one day is not made up for on another', () => {
  const missing = (now: number) => now >= at('2026/11/23 8:00') && now < at('2026/11/24 2:00');
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees: due, missing })).toEqual([
    '11/24 08:00 digest',
  ]);
});

test.each(['dies before', 'dies after'] as const)(
  'where the run %s sending, it is not tried again before tomorrow',
  (how) => {
    const fate = () => how;
    expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees: due, fate })).toEqual([
      '11/23 08:00 digest',
      '11/24 08:00 digest',
    ]);
  },
);

test('switched off, none comes, and alerts still do', () => {
  const sees = () => [assessed('1', 'danger', [clock('2026/11/23 18:30')])];
  expect(digests({ from: '2026/11/23 8:00', to: '2026/11/23 9:00', sees, settings: { digestOn: false } })).toEqual([
    '11/23 08:00 alert 1 24',
  ]);
});

test.each([
  // The hour from 1:00 to 2:00 comes twice on 11/1, the one from 2:00 to 3:00 not at all on 3/8.
  ['the hour that comes twice', '2026/10/31 0:00', '2026/11/02 3:00', 1, ['10/31 01:00', '11/01 01:00', '11/02 01:00']],
  ['the hour that is skipped', '2026/03/07 0:00', '2026/03/09 3:00', 2, ['03/07 02:00', '03/08 03:00', '03/09 02:00']],
])('in a zone with summer time, %s gives one digest a day', (_name, from, to, digestHour, times) => {
  const zone = zoneNamed('America/Los_Angeles');
  const runs = { from, to, sees: due, settings: { digestHour }, zone };
  expect(digests(runs)).toEqual(times.map((time) => `${time} digest`));
});
