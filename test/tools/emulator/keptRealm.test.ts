// A world that keeps its realms, for simulations of years: faster, and for the product not to be told from fresh ones.
import { join } from 'node:path';
import { readCsv } from '../../../tools/csv';
import type { World } from '../../../tools/emulator';
import { runHourly, startWorld } from '../../../tools/simulate/startWorld';
import { failure, NOW, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;
const COUNTING = `
  let runs = 0; let app = null;
  function count() { runs += 1; return runs }
  function die() { runs += 1; for (;;) Utilities.sleep(60000) }
  function keep() { app = SpreadsheetApp.getActive() }
  function useKept() { return app.getName() }
  function now() { return [Date.now(), Math.random() < 1] }
  function ANSWER() { runs += 1; return runs }
  function outer() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=ANSWER()'); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() + runs }`;

test('variables survive only where the realm is kept', () => {
  const fresh = scene(COUNTING);
  const kept = scene(COUNTING, { realm: 'kept' });
  const twice = (world: World) => [1, 2].map(() => resultOf(world.run('count', [], menu)));
  expect(twice(fresh)).toEqual([1, 1]);
  expect(twice(kept)).toEqual([1, 2]);
});

test('a killed execution leaves nothing to the next one', () => {
  const world = scene(COUNTING, { realm: 'kept' });
  expect(world.run('die', [], menu)).toMatchObject({ killed: true });
  expect(resultOf(world.run('count', [], menu))).toBe(1);
});

test('a shared realm lives on after a kill', () => {
  const world = scene(COUNTING, { realm: 'shared' });
  expect(world.run('die', [], menu)).toMatchObject({ killed: true });
  expect(resultOf(world.run('count', [], menu))).toBe(2);
});

test('an execution inside another has its own realm', () => {
  expect(resultOf(scene(COUNTING, { realm: 'kept' }).run('outer', [], menu))).toBe(1);
});

test('what an execution was handed ends with it', () => {
  const world = scene(COUNTING, { realm: 'kept' });
  resultOf(world.run('keep', [], menu));
  expect(failure(world.run('useKept', [], menu))).toBe('Exception: The execution has ended.');
});

test('the clock is the world’s at every run', () => {
  const world = scene(COUNTING, { realm: 'kept' });
  for (const at of [NOW, NOW + 1234]) {
    world.clock.set(at);
    expect([...(resultOf(world.run('now', [], menu)) as unknown[])]).toEqual([at, true]);
  }
});

const root = join(__dirname, '../../..');

/** Everything that a run can leave behind, after a day and a half of hourly runs. */
function manyHours(realm: 'fresh' | 'kept'): unknown {
  const orders = readCsv(join(root, 'tools/samples/orders.csv'), 'orders');
  const notices = readCsv(join(root, 'tools/samples/notices.csv'), 'notices');
  if (!orders.ok || !notices.ok) throw new Error('the samples cannot be read');
  const world = startWorld({
    root,
    at: NOW,
    zoneName: 'Asia/Tokyo',
    orders: orders.table,
    notices: notices.table,
    realm,
  });
  for (let hour = 0; hour < 36; hour += 1) {
    world.clock.set(NOW + hour * 3_600_000);
    expect(runHourly(world)).toBeNull();
  }
  const tabs = world.workbook.sheetNames().map((name) => {
    const sheet = world.workbook.sheet(name);
    return { name, values: sheet.values(), formulas: sheet.formulas() };
  });
  return { tabs, mails: world.mails, properties: world.properties() };
}

test('the product leaves the same behind in kept realms as in fresh ones', () => {
  expect(manyHours('kept')).toEqual(manyHours('fresh'));
});
