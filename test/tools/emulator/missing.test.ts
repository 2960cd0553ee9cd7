// What the emulator does not have: it says so, and no catch of a script can hide it.
import { readFileSync } from 'node:fs';
import { takeMissing } from '../../../tools/emulator/engine/missingCalls';
import { failureOf, scene } from './scene';

const menu = { surface: 'menu' } as const;
const allowMissing = true;
const SWALLOWED = `function f() { try { SpreadsheetApp.getActiveSheet().getBandings() } catch (e) { return 'all well' } }`;

test('a service that the emulator lacks says so and is never undefined', () => {
  const fails = (call: string) => failureOf(call, { allowMissing });
  expect(fails("UrlFetchApp.fetch('https://example.com')")).toBe('NotImplemented: NotImplemented: UrlFetchApp');
  expect(fails("SpreadsheetApp.getActiveSheet().getRange('A1').getDataSourceUrl()")).toBe(
    'NotImplemented: NotImplemented: Range.getDataSourceUrl',
  );
  expect(fails("HtmlService.createTemplateFromFile('page')")).toContain(
    'NotImplemented: HtmlService.createTemplateFromFile',
  );
});

test('a missing call that the script caught is in the outcome all the same', () => {
  const outcome = scene(SWALLOWED, { allowMissing }).run('f', [], menu);
  expect(outcome).toMatchObject({ ok: true, value: 'all well', missing: ['Sheet.getBandings'] });
  expect(scene('function f() {}').run('f', [], menu).missing).toEqual([]);
});

test('it is kept for the end of the test, which fails on it', () => {
  scene(SWALLOWED).run('f', [], menu);
  scene(SWALLOWED, { allowMissing }).run('f', [], menu);
  // Taken here, so that this test does not fail.
  expect(takeMissing()).toEqual([{ member: 'Sheet.getBandings', functionName: 'f' }]);
});

test('every test is watched: the run names the watcher in its configuration', () => {
  expect(readFileSync('tools/test/jest.config.mjs', 'utf8')).toContain(
    "setupFilesAfterEnv: ['<rootDir>/tools/test/noMissingCalls.ts']",
  );
});
