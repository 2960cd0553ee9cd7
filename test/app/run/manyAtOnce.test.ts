// Many rows changed by one edit, with others between them: no more calls than twice those of one.
import type { World } from '../../../tools/emulator';
import { taken } from '../hands';
import { at, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const NOW = '2026-11-24 10:00';
const DAY = 86_400_000;

function room(world: World, rows: number): void {
  for (const name of ['注文', '連絡文', 'きょう', '履歴']) {
    const sheet = world.workbook.sheet(name);
    if (rows > sheet.maxRows) sheet.insertRow(sheet.maxRows, rows - sheet.maxRows);
  }
}

/** Every other row gets what was pasted over all of them. */
function scattered(count: number, value: string): string[][] {
  return Array.from({ length: count * 2 }, (_, at) => [at % 2 === 0 ? value : '']);
}

const callsOf = (world: World) => world.calls.last.remote;

function openOrders(count: number): World {
  const world = openShop(NOW);
  room(world, count + 20);
  putRows(
    ordersOf(world),
    Array.from({ length: count }, (_, index) => ({
      購入者: `購入者${index}`,
      注文番号: `n${index}`,
      サイト: 'ココナラ',
      購入日時: new Date(at(NOW) - 10 * DAY),
      自分からの最終連絡: new Date(at(NOW) - (1 + (index % 2)) * DAY),
      待っている返事: index % 3 === 0 ? '' : '画像サイズ',
    })),
  );
  runHourly(world);
  return world;
}

test('five hundred choices in every other row', () => {
  const [one, many] = [1, 500].map((count) => {
    const world = openOrders(1_100);
    const { row, column } = headerAt(ordersOf(world), 'できごと');
    taken(ordersOf(world).paste(row + 1, column, scattered(count, '返事が来た')));
    const calls = callsOf(world);
    const last = (count - 1) * 2;
    expect(orderText(world, `n${last}`, '最後のできごと')).toBe('11/24 10:00 返事が来た');
    expect(orderText(world, `n${last}`, 'できごと')).toBe('');
    expect(orderText(world, `n${last + 1}`, '最後のできごと')).toBe('');
    return calls;
  });
  console.log(`calls of one choice: ${one}, of 500 in every other row: ${many}`);
  expect(many).toBeLessThanOrEqual(2 * one!);
});

test('five thousand buyers in every other row', () => {
  const [one, many] = [1, 5_000].map((count) => {
    const world = openShop(NOW);
    room(world, count * 2 + 20);
    const { row, column } = headerAt(ordersOf(world), '購入者');
    taken(ordersOf(world).paste(row + 1, column, scattered(count, 'はるか')));
    const calls = callsOf(world);
    const last = row + 1 + (count - 1) * 2;
    expect(ordersOf(world).text(last, headerAt(ordersOf(world), '注文番号').column)).toBe(`M-${count}`);
    expect(ordersOf(world).text(last + 1, headerAt(ordersOf(world), '注文番号').column)).toBe('');
    return calls;
  });
  console.log(`calls of one new row: ${one}, of 5,000 in every other row: ${many}`);
  expect(many).toBeLessThanOrEqual(2 * one!);
});
