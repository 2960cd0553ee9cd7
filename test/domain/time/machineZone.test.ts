// The same answers whatever zone the machine is in, and without Intl's `longOffset`, which live Apps Script may lack (engineering.md).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeAnswers } from './timeAnswers';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'henji-zones-'));
const bundle = join(folder, 'answers.js');
const HERE = timeAnswers();

beforeAll(() => {
  const entry = join(__dirname, 'timeAnswers.ts');
  const footer = '--footer:js=process.stdout.write(answers.timeAnswers())';
  const options = [
    '--bundle',
    '--platform=node',
    '--format=iife',
    '--global-name=answers',
    footer,
    `--outfile=${bundle}`,
  ];
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [entry, ...options, '--log-level=error']);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a machine in this zone answers. */
function answersIn(machine: string, before = ''): string {
  const run = ['--eval', `${before};require(${JSON.stringify(bundle)})`];
  return execFileSync(process.execPath, run, {
    env: { ...process.env, TZ: machine },
    encoding: 'utf8',
    timeout: 120_000,
  });
}

test.each(['UTC', 'America/Los_Angeles', 'Europe/London', 'Pacific/Apia', 'Africa/Cairo'])(
  'a machine in %s',
  (machine) => {
    expect(answersIn(machine)).toBe(HERE);
  },
);

test('a machine whose Intl knows no longOffset', () => {
  const refusing = `const Real = Intl.DateTimeFormat;
    let refused = 0;
    Intl.DateTimeFormat = class extends Real {
      constructor(locale, options) {
        if (/Offset/.test((options || {}).timeZoneName || '')) throw new RangeError('timeZoneName out of range');
        super(locale, options);
      }
    };
    try { new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' }); } catch { refused = 1; }
    if (!refused) throw new Error('longOffset is still there')`;
  expect(answersIn('America/Los_Angeles', refusing)).toBe(HERE);
});
