// A row on which something goes wrong is told, counted and set aside; all others go on as if nothing were (product.md 6).
import type { World } from '../../tools/emulator';
import { tapInOrders } from './hands';
import { at, besideOwnScript, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from './shop';

const HOUR = 3_600_000;

/** Somebody's own script in the same sheet: makes a cell refuse everything but one word, and lets it go again. */
const OWN_SCRIPT = `
function refuse(row, column) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['これだけ']).setAllowInvalid(false).build();
  SpreadsheetApp.getActive().getSheetByName('注文').getRange(row, column).setDataValidation(rule);
}
function allow(row, column) {
  SpreadsheetApp.getActive().getSheetByName('注文').getRange(row, column).clearDataValidations();
}`;

/** Ten orders whose buyers are silent; the cell 次にすること of the fifth refuses what the add-on writes. */
function shopWithARefusal(): World {
  const now = at('2026-11-24 10:00');
  const world = openShop('2026-11-24 10:00', { files: besideOwnScript(OWN_SCRIPT) });
  putRows(
    ordersOf(world),
    Array.from({ length: 10 }, (_, index) => ({
      購入者: `購入者${index + 1}`,
      注文番号: `n${index + 1}`,
      サイト: 'ココナラ',
      購入日時: new Date(now - 240 * HOUR),
      自分からの最終連絡: new Date(now - 96 * HOUR),
      待っている返事: '画像サイズ',
    })),
  );
  change(world, 'refuse');
  return world;
}

function change(world: World, how: 'refuse' | 'allow'): void {
  const { row, column } = headerAt(ordersOf(world), '次にすること');
  const done = world.run(how, [row + 5, column]);
  if (!done.ok) throw new Error(done.error.message);
}

const told = (world: World) =>
  Array.from({ length: 10 }, (_, index) => orderText(world, `n${index + 1}`, '次にすること'));
const good = (world: World) => told(world).filter((text) => text !== '').length;
const problems = (world: World) => exported(world).orders.map(({ problems: all }) => all.length);

function setting(world: World, name: string): string {
  const sheet = world.workbook.sheet('設定');
  return sheet.text(sheet.display().findIndex(([first]) => first === name) + 1, 2);
}

function nextHour(world: World): void {
  world.clock.advance(HOUR);
  runHourly(world);
}

const attention = (world: World) => orderText(world, 'n5', '注意');

test('the nine others are written, drafted for and mailed in the same run, and 設定 says that one was not', () => {
  const world = shopWithARefusal();
  runHourly(world);
  expect(good(world)).toBe(9);
  expect(told(world)[4]).toBe('');
  expect(exported(world).notices).toHaveLength(10);
  expect(world.mails).toHaveLength(1);
  expect(setting(world, '自動更新の調子')).toMatch(/^1件の注文だけ/);
});

test('after three runs it is set aside, says so in the sidebar, and its choices wait', () => {
  const world = shopWithARefusal();
  runHourly(world);
  for (let run = 0; run < 2; run++) nextHour(world);
  const seen = JSON.parse(String(world.scriptRun('henjiState'))) as { orders: { id: string; problems: string[] }[] };
  const row = (id: string) => seen.orders.find((one) => one.id === id)!;
  expect(row('n5').problems.join()).toMatch(/3回つづけて処理できなかったので、脇に置いています.*いま更新する/);
  expect(row('n4').problems).toEqual([]);
  const { calls } = world;
  nextHour(world);
  expect(good(world)).toBe(9);
  // Nothing is tried for it any more: the run asks no more of Google than any other.
  expect(calls.last.remote).toBeLessThanOrEqual(16);
});

test.each<[string, (world: World) => void]>([
  ['its facts change', (world) => tapInOrders(world, 'n5', '返事が来た')],
  ['the seller asks for it', (world) => world.ui.clickMenu(['返事まち', 'いま更新する'])],
])('it is tried again when %s', (_name, act) => {
  const world = shopWithARefusal();
  runHourly(world);
  for (let run = 0; run < 3; run++) nextHour(world);
  change(world, 'allow');
  nextHour(world);
  expect(told(world)[4]).toBe('');
  act(world);
  nextHour(world);
  expect(good(world)).toBe(10);
  expect(attention(world)).toBe('');
  expect(problems(world)).toEqual(Array.from({ length: 10 }, () => 0));
  expect(setting(world, '自動更新の調子')).toBe('正常です');
});
