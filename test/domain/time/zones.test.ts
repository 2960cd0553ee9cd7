// The same answers to the same orders whatever machine asks: its zone, its language, an Intl without `longOffset` (engineering.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zonesAnswers } from './zonesAnswers';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'henji-assess-zones-'));
const bundle = join(folder, 'answers.js');
const HERE = zonesAnswers();

beforeAll(() => {
  const footer = '--footer:js=process.stdout.write(answers.zonesAnswers())';
  const options = [
    '--bundle',
    '--platform=node',
    '--format=iife',
    '--global-name=answers',
    footer,
    `--outfile=${bundle}`,
  ];
  const entry = join(__dirname, 'zonesAnswers.ts');
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [entry, ...options, '--log-level=error']);
});

afterAll(() => rmSync(folder, { recursive: true }));

function answersOf(environment: Readonly<Record<string, string>>, before = ''): string {
  const run = ['--eval', `${before};require(${JSON.stringify(bundle)})`];
  const options = { env: { ...process.env, ...environment }, encoding: 'utf8' as const, maxBuffer: 64 * 1024 * 1024 };
  return execFileSync(process.execPath, run, options);
}

test('the orders are many and differ', () => {
  const lines = HERE.split('\n');
  expect(lines.length).toBe(500);
  const found = (word: string) => lines.filter((line) => line.includes(word)).length;
  for (const word of ['"paid"', '"refunded"', '"needs-fix"', '"awaiting-check"', '"N7"', 'America/Los_Angeles'])
    expect([word, found(word)]).toEqual([word, expect.any(Number)]);
  expect(Math.min(found('"paid"'), found('"refunded"'), found('"awaiting-check"'), found('"N7"'))).toBeGreaterThan(3);
});

test.each([
  [{ TZ: 'UTC', LC_ALL: 'C' }],
  [{ TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }],
  [{ TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }],
  [{ TZ: 'Asia/Kathmandu', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' }],
])('a machine with %j', (environment) => {
  expect(answersOf(environment) === HERE).toBe(true);
});

const REFUSING = `const Real = Intl.DateTimeFormat;
  Intl.DateTimeFormat = class extends Real {
    constructor(locale, options) {
      if (/Offset/.test((options || {}).timeZoneName || '')) throw new RangeError('timeZoneName out of range');
      super(locale, options);
    }
  };
  let refused = false;
  try { new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' }); } catch { refused = true; }
  if (!refused) throw new Error('longOffset is still there')`;

test('a machine whose Intl knows no longOffset', () => {
  expect(answersOf({ TZ: 'UTC' }, REFUSING) === HERE).toBe(true);
});
