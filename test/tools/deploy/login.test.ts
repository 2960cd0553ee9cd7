// `npm run login`: who is logged in is said, and clasp asks for the rest in the terminal.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../tools/login';
import { type Captured, captureOutput } from '../captured';
import { freshClone, type Place } from './place';

let place: Place;
let said: Captured;

/** A program in clasp's place: `login` logs in, where it is told to. */
function installs(email: string | null, loginWorks: boolean): void {
  const folder = join(place.root, 'node_modules/@google/clasp');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.js'),
    `const fs = require('fs');
     const mark = ${JSON.stringify(join(place.root, 'loggedIn'))};
     const [command] = process.argv.slice(2);
     if (command === 'login') { if (${loginWorks}) fs.writeFileSync(mark, ''); else process.exitCode = 1; }
     else console.log(JSON.stringify({ loggedIn: true, email: fs.existsSync(mark) ? 'new@example.com' : ${JSON.stringify(email ?? undefined)} }));`,
  );
}

beforeEach(() => {
  place = freshClone();
  said = captureOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  place.remove();
});

it('says who is logged in, and what comes next', () => {
  installs('seller@example.com', true);
  expect(main(place.root)).toBe(0);
  expect(said.out).toContain('seller@example.com');
  expect(said.out).toContain('https://script.google.com/home/usersettings');
});

it.each([
  ['a login that lapsed', null, []],
  ['a wish for another account', 'seller@example.com', ['--again']],
])('logs in after %s', (_why, email, args) => {
  installs(email, true);
  expect(main(place.root, args)).toBe(0);
  expect(said.out).toContain('new@example.com');
});

it('says how to go on where the login did not come to its end', () => {
  installs(null, false);
  expect(main(place.root)).toBe(1);
  expect(said.err).toContain('--no-localhost');
});

it('says what is missing where clasp is not installed', () => {
  rmSync(join(place.root, 'node_modules'), { recursive: true });
  expect(main(place.root)).toBe(1);
  expect(said.err).toContain('npm ci');
});

it('explains itself', () => {
  const run = join(__dirname, '../../../tools/run.mjs');
  const { status, stdout } = spawnSync(process.execPath, [run, 'login', '--help'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('npm run login')]);
}, 30_000);
