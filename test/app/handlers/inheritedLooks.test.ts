// Sheets dresses what is inserted like its neighbour: what the add-on inserts must not go about in borrowed clothes.
import type { World } from '../../../tools/emulator';
import { besideOwnScript, headerAt, openShop, ordersOf } from '../shop';

const SET_UP = ['返事まち', 'セットアップ / やり直す'];

/** A column of the seller's own at the right edge of the grid, coloured, with a drop-down that refuses everything else. */
const OWN = `function dressOwn() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('注文');
  sheet.insertColumnAfter(sheet.getMaxColumns());
  const column = sheet.getMaxColumns();
  sheet.getRange(2, column).setValue('色');
  sheet.getRange(3, column, sheet.getMaxRows() - 2, 1).setBackground('#ffcc00').setNumberFormat('0.00').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['赤', '青']).setAllowInvalid(false).build());
}`;

function withOwnColumn(): World {
  const world = openShop('2026-11-24 10:00', { files: besideOwnScript(OWN) });
  world.run('dressOwn', [], { surface: 'menu' });
  return world;
}

test('a column that set-up brings back beside a seller’s own takes neither its colour nor its drop-down', () => {
  const world = withOwnColumn();
  const orders = ordersOf(world);
  orders.deleteColumn(headerAt(orders, 'メモ').column);
  expect(orders.maxColumns).toBe(orders.lastColumn);
  world.ui.clickMenu(SET_UP);
  const { column } = headerAt(orders, 'メモ');
  expect(column).toBe(orders.maxColumns);
  expect([orders.validation(5, column), orders.look(5, column).background]).toEqual([null, null]);
  expect([orders.validation(5, column - 1)?.list, orders.look(5, column - 1).background]).toEqual([
    ['赤', '青'],
    '#ffcc00',
  ]);
  expect(orders.type(5, column, 'なんでも')).toEqual({ ok: true });
});

test('rules that come back into an emptied tab do not look like its header', () => {
  const world = openShop('2026-11-24 10:00');
  const rules = world.workbook.sheet('サイトのルール');
  const shipped = rules.display();
  rules.deleteRow(2, rules.lastRow - 1);
  world.ui.clickMenu(SET_UP);
  expect(rules.display()).toEqual(shipped);
  expect([rules.look(1, 1).bold, rules.look(2, 1).bold, rules.look(2, 1).background]).toEqual([true, false, null]);
});
