// The emulator's own house: every file says first what it is for, and the map of its README leads somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'tools/emulator';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const lines = (name: string) => readFileSync(join(ROOT, name), 'utf8').trimEnd().split('\n');

test('every file begins with a line that says what it is for', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((name) => !/^\/\/ \S.{7,}/.test(lines(name)[0]!))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter((name) => lines(name).length > 250)).toEqual([]);
});

test('the map of the README names files that are there, and every folder', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`(${name})`)),
  ).toEqual([]);
});
