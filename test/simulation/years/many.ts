// Many simulated years at once, as the tests of one file live them; files run side by side, so that all cores are busy.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_GAINS, plusGains, quantile } from '../../../tools/years/gains';
import { type Lives, liveYears } from '../../../tools/years/lives';
import { countsOf, reportOf } from '../../../tools/years/report';

const ROOT = join(__dirname, '..', '..', '..');
/** A guard, not a promise: a quiet machine with two cores needs a tenth of it. */
const LONGEST = 45 * 60_000;

/** Seeds 1 to this one are lived by `npm run test:deep`. */
export const ALL_SEEDS = 100;
/** Years of one file of `npm test`; of one file of `npm run test:deep`. */
export const TEN = 10;
export const HALF = ALL_SEEDS / 2;

/** The first of the twenty seeds that `npm test` lives: other ones after each commit, the same ones until then. */
export function firstSeedNow(): number {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  // Without a repository: by what was built.
  const text = /^[0-9a-f]{40}/.test(stdout ?? '') ? stdout : readFileSync(join(ROOT, 'dist', 'Code.js'), 'utf8');
  return 1 + (createHash('sha256').update(text).digest().readUInt32BE() % (ALL_SEEDS - 2 * TEN + 1));
}

/** The promises of so many years in a row, as tests; their figures are printed. */
export function yearsKeepTheirPromises(firstSeed: number, seeds: number): void {
  let lives: Lives;

  beforeAll(() => {
    lives = liveYears({ root: ROOT, firstSeed, seeds, days: 365 });
    const again = `npm run simulate:years -- --seed ${firstSeed} --seeds ${seeds}`;
    process.stdout.write(`\n${reportOf(lives)}Again, or one of them: ${again}\n`);
  }, LONGEST);

  test('they break no promise, and the same seed lives the same year', () => {
    expect(lives.failures).toEqual([]);
    expect(lives.years).toHaveLength(seeds);
  });

  test('enough happened and went wrong in them', () => {
    expect(tooRare(lives)).toEqual([]);
  });

  test('no clock is missed because of what the product said', () => {
    expect(countsOf(lives.years)["missed: the product's own advice"] ?? 0).toBe(0);
  });

  test('a shop misses fewer clocks than with a paper list, and comes to its money sooner', () => {
    // How many fewer only many years tell.
    const share = seeds < HALF ? 1 : 0.7;
    const of = (key: 'product' | 'paper') => lives.years.map(({ gains }) => gains[key]).reduce(plusGains, NO_GAINS);
    const [product, paper] = [of('product'), of('paper')];
    expect(product.missed).toBeLessThan(share * paper.missed);
    expect(product.booked).toBeGreaterThan(paper.booked);
    expect(quantile(product.daysToSale, 0.5)).toBeLessThan(quantile(paper.daysToSale, 0.5));
  });
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
  'digests expected': 800,
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
function tooRare({ years }: Lives): string[] {
  const counts = countsOf(years);
  const share = years.length / HALF;
  return Object.entries(LEAST).flatMap(([name, least]) =>
    (counts[name] ?? 0) < share * least ? [`${name}: ${counts[name] ?? 0}, expected ${share * least}`] : [],
  );
}
