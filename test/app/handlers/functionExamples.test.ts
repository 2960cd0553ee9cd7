// 「関数の例」: every function live over the seller's own sheet, also when tabs are renamed; a tab of the seller's with that name is left alone.
import { FUNCTIONS } from '../../../src/text/functions/functions';
import { shopWithOrders } from '../functions/cells';

const ITEM = ['返事まち', '関数の例'];

test('every function answers, none with an error, and those that spill stand beside each other', () => {
  const world = shopWithOrders();
  world.workbook.sheet('注文').rename("みかんの'注文");
  world.ui.clickMenu(ITEM);
  const sheet = world.workbook.sheet('関数の例');
  const rows = sheet.display();
  expect(rows[0]!.slice(0, 3)).toEqual(['何がわかるか', '式', '結果']);
  const formulas = rows
    .slice(1)
    .map((row) => row[1] ?? '')
    .filter((text) => text.startsWith('='));
  expect(new Set(formulas.map((text) => /^=(HENJI_\w+)/.exec(text)?.[1])).size).toBe(FUNCTIONS.length);
  expect(rows.flat().filter((text) => /^#[A-Z]/.test(text))).toEqual([]);
  for (let row = 2; row <= formulas.length; row++) expect(sheet.text(row, 3)).not.toBe('');
  expect(sheet.text(formulas.length + 1, 10)).toBe('2026/12/06 20:00:00');
  expect(rows.flat()).toContain('仮納品の確認待ち');
});

test("a tab of the seller's own with that name is left alone, and ours is written again in place", () => {
  const world = shopWithOrders();
  const own = world.workbook.addSheet('関数の例');
  own.type(1, 1, 'わたしの表');
  world.ui.clickMenu(ITEM);
  world.ui.clickMenu(ITEM);
  expect(own.text(1, 1)).toBe('わたしの表');
  expect(world.workbook.sheet('関数の例 2').text(1, 3)).toBe('結果');
  expect(world.workbook.has('関数の例 3')).toBe(false);
});
