// Two small promises of できごと: words of earlier versions are read, and a tap at midnight keeps its time (product.md 2.2).
import { rowOfOrder, tapInOrders } from '../hands';
import { at, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const ROW = {
  購入者: 'はるか',
  注文番号: 'A',
  サイト: 'ココナラ',
  購入日時: new Date(at('2026-11-20 10:00')),
  自分からの最終連絡: new Date(at('2026-11-23 12:00')),
};

test('完了した, as the drop-down called it before, closes the order', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [ROW]);
  runHourly(world);
  ordersOf(world).put(rowOfOrder(ordersOf(world), 'A'), headerAt(ordersOf(world), 'できごと').column, [['完了した']]);
  runHourly(world);
  expect(orderText(world, 'A', '完了（クローズ）日時')).toBe('2026/11/24 10:00');
  expect(orderText(world, 'A', '最後のできごと')).toBe('11/24 10:00 取引が完了した');
});

test('a tap at midnight is one of 0:01, which a cell can hold', () => {
  const world = openShop('2026-11-24 00:00');
  putRows(ordersOf(world), [ROW]);
  runHourly(world);
  tapInOrders(world, 'A', '返事が来た');
  expect(orderText(world, 'A', '購入者からの最終連絡')).toBe('2026/11/24 0:01');
});

test('まだ読まれていない says so, and a message of mine leaves it', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [ROW]);
  runHourly(world);
  tapInOrders(world, 'A', 'まだ読まれていない');
  expect(orderText(world, 'A', '既読／未読')).toBe('未読');
  tapInOrders(world, 'A', '連絡した（返事待ち）');
  expect(orderText(world, 'A', '既読／未読')).toBe('未読');
});
