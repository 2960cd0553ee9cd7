// The simulated years can fail: a product in which one thing is wrong is found out, and the seed is told.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveYears } from '../../../tools/years/lives';

const DIST = join(__dirname, '..', '..', '..', 'dist');

/** A project folder whose built product differs in one place. */
function withOneMistake(right: RegExp, wrong: string): string {
  const root = mkdtempSync(join(tmpdir(), 'henjimachi-'));
  mkdirSync(join(root, 'dist'));
  for (const name of ['appsscript.json', 'sidebar.html']) copyFileSync(join(DIST, name), join(root, 'dist', name));
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
  expect(code.split(right).length).toBe(2);
  writeFileSync(join(root, 'dist', 'Code.js'), code.replace(right, wrong));
  return root;
}

test.each([
  [
    'an hour too long',
    /(?<=return \w+ \+ )length\.count(?= \* HOUR;)/,
    '(length.count + 1)',
    /clocks end|an alert comes before a clock punishes/,
  ],
  ['drafts that come too late', /(?<=var AHEAD = )24(?= \* HOUR;)/, '-30', /what is due is drafted/],
])(
  'a product with %s is found out',
  (_, right, wrong, promise) => {
    const root = withOneMistake(right, wrong);
    const { failures } = liveYears({ root, firstSeed: 61, seeds: 1, days: 120 });
    rmSync(root, { recursive: true });
    expect(failures[0]?.promise).toMatch(promise);
    expect(failures[0]?.replay).toBe('npm run simulate:years -- --seed 61 --seeds 1 --days 120');
  },
  120_000,
);
