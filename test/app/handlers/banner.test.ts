// The line that says that updates have stopped: a formula, so it must speak although no script runs, wherever its cells have moved.
import type { HostSheet, World } from '../../../tools/emulator';
import { at, besideOwnScript, headerAt, openShop, ordersOf, putRows } from '../shop';

const HOUR = 3_600_000;
const WARNING = '⚠ 自動更新が止まっています';
const RED = '#b3261e';

/** A shop with one order; every script is dead from now on. */
function deadShop(): World {
  const world = openShop('2026-11-24 10:00', {
    files: besideOwnScript('function OWN(range) { return range.length; }'),
  });
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1' }]);
  return world;
}

const tab = (world: World, name: string): HostSheet => world.workbook.sheet(name);
/** Every cell of the tab that shows the warning. */
const warned = (sheet: HostSheet): string[] =>
  sheet
    .display()
    .flat()
    .filter((text) => text.startsWith('⚠'));
const told = (world: World, names = ['きょう', '設定']): boolean[] =>
  names.map((name) => warned(tab(world, name)).some((text) => text.startsWith(WARNING)));
const settingRow = (world: World, label: string): number =>
  tab(world, '設定')
    .display()
    .findIndex((row) => row.includes(label)) + 1;

/** What a seller may do to the two tabs, none of which is to silence the warning. */
const MOVES: readonly (readonly [string, (world: World) => void])[] = [
  ['nothing', () => {}],
  ['a column inserted before 設定’s first', (world) => tab(world, '設定').insertColumn(1)],
  ['a column inserted between 設定 and 値', (world) => tab(world, '設定').insertColumn(2)],
  ['two rows inserted above 設定’s header', (world) => tab(world, '設定').insertRow(1, 2)],
  ['設定 sorted by its names', (world) => tab(world, '設定').sortBy(1, false)],
  ['設定 sorted by its values', (world) => tab(world, '設定').sortBy(2)],
  ['値 moved behind 説明', (world) => tab(world, '設定').moveColumn(2, 4)],
  ['the row of 最終更新 deleted', (world) => tab(world, '設定').deleteRow(settingRow(world, '最終更新'))],
  ['the stamp blanked', (world) => tab(world, '設定').clear(settingRow(world, '最終更新'), 2)],
  [
    'the stamp overwritten with a word',
    (world) => void tab(world, '設定').type(settingRow(world, '最終更新'), 2, 'きのう'),
  ],
  ['the column 値 deleted', (world) => tab(world, '設定').deleteColumn(2)],
  [
    'both tabs renamed',
    (world) => {
      tab(world, '設定').rename('わたしの設定');
      tab(world, 'きょう').rename('今日');
    },
  ],
  ['a row inserted above きょう’s header', (world) => tab(world, 'きょう').insertRow(1)],
  ['a column inserted in 注文', (world) => ordersOf(world).insertColumn(1)],
  ['購入者 sorted in 注文', (world) => ordersOf(world).sortBy(1, false)],
];

test.each(MOVES)('four hours after the last run きょう and 設定 warn, and 注文 turns red: %s', (_, move) => {
  const world = deadShop();
  move(world);
  world.clock.advance(4 * HOUR);
  const names = world.workbook.has('設定') ? ['きょう', '設定'] : ['今日', 'わたしの設定'];
  expect(told(world, names)).toEqual([true, true]);
  const orders = ordersOf(world);
  const header = headerAt(orders, '購入者');
  expect(orders.look(header.row, header.column).background).toBe(RED);
  expect(orders.look(header.row - 1, header.column + 1).background).toBe(RED);
  expect(orders.look(header.row + 1, header.column).background).not.toBe(RED);
});

test('within three hours nothing is red, and きょう says when the last run was', () => {
  const world = deadShop();
  world.clock.advance(2 * HOUR);
  expect(told(world)).toEqual([false, false]);
  expect(tab(world, 'きょう').text(1, 2)).toBe('最終更新 11/24 10:00');
  expect(ordersOf(world).look(2, 1).background).not.toBe(RED);
});

test('a fresh sheet whose first run never came says nothing before the first order, and warns from the first one on', () => {
  const world = openShop('2026-11-24 10:00');
  tab(world, '設定').put(settingRow(world, '最終更新'), 2, [['']]);
  expect(told(world)).toEqual([false, false]);
  ordersOf(world).put(3, 1, [['みかん']]);
  expect(told(world)).toEqual([true, true]);
  expect(ordersOf(world).look(2, 1).background).toBe(RED);
});

test('注文 and the table of 設定 may be given to custom functions: nothing in them depends on NOW()', () => {
  const world = deadShop();
  const own = world.workbook.addSheet('わたしの表');
  own.type(1, 1, "=OWN('注文'!A:AZ)");
  own.type(2, 1, "=OWN('設定'!A:C)");
  own.type(3, 1, "=OWN('設定'!A:F)");
  expect([own.text(1, 1), own.text(2, 1)]).toEqual([`${ordersOf(world).maxRows}`, `${tab(world, '設定').maxRows}`]);
  // It is the formula beside the table that may not be given.
  expect(own.errorMessage(3, 1)).toMatch(/NOW\(\)/);
});

test('the line above 注文 is plain text, names きょう, and stays above the frozen header', () => {
  const world = deadShop();
  const orders = ordersOf(world);
  expect(orders.formula(1, 2)).toBe('');
  expect(orders.text(1, 2)).toContain('きょう');
  expect(orders.frozenRows).toBe(2);
});

test('a sheet with the older line gets the new ones from セットアップ, once', () => {
  const world = deadShop();
  const older =
    '=IF(IFERROR(VLOOKUP("最終更新",\'設定\'!A:B,2,FALSE),"")="","",IF(NOW()>0,"⚠ 自動更新が止まっています",""))';
  for (const name of ['注文', 'きょう']) tab(world, name).type(1, 2, older);
  tab(world, '設定').clear(1, 5);
  for (let times = 0; times < 2; times++) world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  expect(ordersOf(world).formula(1, 2)).toBe('');
  expect(told(world)).toEqual([false, false]);
  world.clock.set(at('2026-11-24 14:00'));
  expect(told(world)).toEqual([true, true]);
  expect(warned(tab(world, 'きょう'))).toHaveLength(1);
  expect(warned(tab(world, '設定'))).toHaveLength(1);
});

test('a formula whose column was deleted is written anew by セットアップ', () => {
  const world = deadShop();
  tab(world, '設定').deleteColumn(2);
  world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  expect(told(world)).toEqual([false, false]);
});
