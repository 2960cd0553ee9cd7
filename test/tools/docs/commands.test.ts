// Every command that a page names is there, explains itself, and knows the options that the page gives it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsOf, pages, read, root } from './markdown';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What comes with npm. */
const NPMS_OWN = ['ci'];
const named = pages().flatMap((page) => commandsOf(read(page)).map((command) => ({ page, ...command })));

test('every command that a page names is one of package.json', () => {
  expect(named.length).toBeGreaterThan(20);
  const unknown = named.filter(({ script }) => !NPMS_OWN.includes(script) && !Object.hasOwn(scripts, script));
  expect(unknown).toEqual([]);
});

test('the README names every command', () => {
  const told = new Set(commandsOf(read('README.md')).map(({ script }) => script));
  expect(Object.keys(scripts).filter((script) => !told.has(script))).toEqual([]);
});

/** The name that tools/run.mjs knows a script by; null: a program of somebody else. */
const toolOf = (script: string): string | null => /^node tools\/run\.mjs (\w+)$/.exec(scripts[script]!)?.[1] ?? null;

test('what is not our own program comes with the packages', () => {
  const others = Object.keys(scripts).filter((script) => !toolOf(script));
  for (const program of others.flatMap((script) => scripts[script]!.split(' && ')))
    expect([program, existsSync(join(root, 'node_modules/.bin', program.split(' ')[0]!))]).toEqual([program, true]);
});

test.each([null, ...Object.keys(scripts).filter(toolOf)])(
  '`npm run %s -- --help` says how it is used, and does nothing else',
  (script) => {
    const tool = script ? [toolOf(script)!] : [];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/run.mjs'), ...tool, '--help'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^(?:Usage: |使い方：)/);
    const options = named.filter((command) => command.script === script).flatMap((command) => command.options);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  },
  60_000,
);
