// The digest: at most once a day, in the first run at or after the chosen hour with something to tell (product.md 6).
import { SEVERITIES } from '../../../src/domain/assess/assessment';
import { zoneNamed } from '../../../src/domain/time/zone';
import { at, TOKYO } from '../assess/given';
import { assessed, clock, mailed, type Runs, told } from './mailing';

const soon = () => [assessed('1', 'calm'), assessed('2', 'soon')];

function digests(runs: Runs): string[] {
  return told(mailed(runs), runs.zone ?? TOKYO);
}

test.each(SEVERITIES)('whether an order that is %s is worth a digest', (severity) => {
  const runs = { from: '2026/11/24 8:00', to: '2026/11/24 8:00', sees: () => [assessed('1', severity)] };
  // もうすぐ or worse.
  expect(digests(runs)).toEqual(severity === 'calm' ? [] : ['11/24 08:00 digest']);
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
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/25 5:00', sees: soon, settings: { digestHour } })).toEqual(
    mails,
  );
});

test('what becomes due after the hour is told in that run, and tomorrow at the hour again', () => {
  const sees = (now: number) => [assessed('1', now >= at('2026/11/23 14:30') ? 'now' : 'calm')];
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees })).toEqual([
    '11/23 15:00 digest',
    '11/24 08:00 digest',
  ]);
});

test('where the run of the hour is missing, the next one makes up for it', () => {
  const missing = (now: number) => now >= at('2026/11/23 8:00') && now < at('2026/11/23 13:00');
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/23 23:00', sees: soon, missing })).toEqual([
    '11/23 13:00 digest',
  ]);
});

test('a digest that was missed on one day is not made up for on another', () => {
  const missing = (now: number) => now >= at('2026/11/23 8:00') && now < at('2026/11/24 2:00');
  expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees: soon, missing })).toEqual([
    '11/24 08:00 digest',
  ]);
});

test.each(['dies before', 'dies after'] as const)(
  'where the run %s sending, it is not tried again before tomorrow',
  (how) => {
    const fate = () => how;
    expect(digests({ from: '2026/11/23 0:00', to: '2026/11/24 12:00', sees: soon, fate })).toEqual([
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
  const runs = { from, to, sees: soon, settings: { digestHour }, zone };
  expect(digests(runs)).toEqual(times.map((time) => `${time} digest`));
});
