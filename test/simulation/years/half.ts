// What both halves of the simulated years have in common, so that both cores of a small machine are busy.
import { join } from 'node:path';
import { type Lives, liveYears } from '../../../tools/years/lives';
import { countsOf, reportOf } from '../../../tools/years/report';

/** A guard, not a promise: a quiet machine with two cores needs a tenth of it. */
export const LONGEST = 45 * 60_000;

/** Each half; together a hundred years. */
export const SEEDS = 50;

/** Lives the years of a half and prints their figures. */
export function liveHalf(firstSeed: number): Lives {
  const lives = liveYears({ root: join(__dirname, '..', '..', '..'), firstSeed, seeds: SEEDS, days: 365 });
  process.stdout.write(`\n${reportOf(lives)}`);
  return lives;
}

/** How often the named things must have happened in 50 years at the least: far below the usual, far above nothing. */
const LEAST: Readonly<Record<string, number>> = {
  runs: 15_000,
  'runs looked at': 5_000,
  'runs killed': 500,
  'runs failed': 40,
  'runs repeated': 300,
  'orders of rows tried': 50,
  taps: 6_000,
  ticks: 300,
  'told late': 300,
  notices: 1_500,
  'notices sent': 1_000,
  'notices called off': 10,
  'texts edited': 50,
  'mails: digest': 3_000,
  'mails: alert': 150,
  'orders compared': 10_000,
  'drafts expected': 2_000,
  'drafts looked at': 2_000,
  'alerts expected': 100,
  'digests expected': 2_000,
  'orders cleared away': 500,
  'faults: trigger skipped': 300,
  'faults: trigger doubled': 300,
  'faults: trigger gone for days': 200,
  'faults: onEdit failed': 100,
  'faults: killed before a call': 100,
  'faults: killed after a call': 100,
  'faults: killed, writes kept': 100,
  'faults: call failed': 100,
  'faults: call did it and failed': 100,
  'faults: mail quota used up': 100,
  'faults: user edits in the middle': 100,
  'user sorts': 100,
  'user copies a row': 50,
  'user changes a rule': 50,
  'user goes on holiday': 50,
};

/** Names of what happened less often than it must for the years to prove anything. */
export function tooRare({ years }: Lives): string[] {
  const counts = countsOf(years);
  return Object.entries(LEAST).flatMap(([name, least]) =>
    (counts[name] ?? 0) < least ? [`${name}: ${counts[name] ?? 0}, expected ${least}`] : [],
  );
}
