// A row out of which the order was taken by hand is no order any more, and the add-on takes its own entries along (product.md 2.1).
import { taken } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

test('a name typed and deleted leaves nothing', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = ordersOf(world);
  const { row, column } = headerAt(sheet, '購入者');
  taken(sheet.type(row + 1, column, 'はるか'));
  runHourly(world);
  expect(exported(world).orders.map(({ id }) => id)).toEqual(['M-1']);
  taken(sheet.type(row + 1, column, ''));
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).orders).toEqual([]);
  expect((sheet.display()[row] ?? []).join('')).toBe('');
});

test('a name taken out of a row with facts, or with a number of the seller’s own, leaves the order', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    { 注文番号: '4707685', サイト: 'ココナラ' },
    { 注文番号: 'M-7', サイト: 'ココナラ', 自分からの最終連絡: new Date(at('2026-11-23 12:00')) },
  ]);
  runHourly(world);
  runHourly(world);
  expect(exported(world).orders.map(({ id }) => id)).toEqual(['4707685', 'M-7']);
});
