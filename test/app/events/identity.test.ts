// Never on the wrong order: what is chosen in a row happens to the order that the person saw there, or is refused in words (product.md 2.2).
import type { World } from '../../../tools/emulator';
import { rowOfOrder, taken, tapInToday, todayOf } from '../hands';
import { at, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const NOW = '2026-11-24 10:00';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WROTE = '連絡した（返事は不要）';

const begun = { サイト: 'ココナラ', 購入日時: new Date(at(NOW) - 10 * DAY) };
const working = (id: string, buyer: string, days = 1) => ({
  ...begun,
  注文番号: id,
  購入者: buyer,
  自分からの最終連絡: new Date(at(NOW) - days * DAY),
});
const answered = (id: string, buyer: string, hours: number) => ({
  ...working(id, buyer, 3),
  購入者からの最終連絡: new Date(at(NOW) - hours * HOUR),
});

function shop(rows: readonly Record<string, unknown>[]): World {
  const world = openShop(NOW);
  putRows(ordersOf(world), rows);
  runHourly(world);
  return world;
}

const cellIn = (world: World, row: number, header: string) =>
  ordersOf(world).text(row, headerAt(ordersOf(world), header).column);
const rowOfBuyer = (sheet: ReturnType<typeof ordersOf>, buyer: string) =>
  sheet.display().findIndex((cells) => cells.includes(buyer)) + 1;
const listed = (world: World): string[] => {
  const today = todayOf(world);
  const { row, column } = headerAt(today, '購入者');
  return today
    .display()
    .slice(row)
    .map((cells) => cells[column - 1] ?? '')
    .filter(Boolean);
};

test('of two rows with one number, a choice is recorded in the row it was made in, and taken back there', () => {
  const world = shop([working('7', '佐藤'), working('7', '鈴木')]);
  const sheet = ordersOf(world);
  const [first, second] = [rowOfBuyer(sheet, '佐藤'), rowOfBuyer(sheet, '鈴木')];
  const event = headerAt(sheet, 'できごと').column;
  taken(sheet.type(second, event, '途中経過を送った'));
  expect(cellIn(world, second, '最後のできごと')).toContain('途中経過を送った');
  expect(cellIn(world, second, '途中経過を送った日時')).not.toBe('');
  expect(cellIn(world, first, '途中経過を送った日時')).toBe('');
  expect(cellIn(world, first, '最後のできごと')).toBe('');
  taken(sheet.type(second, event, '取り消す'));
  expect(cellIn(world, second, '途中経過を送った日時')).toBe('');
});

test('the same in きょう, by the buyer shown beside it', () => {
  const world = shop([working('7', '佐藤'), working('7', '鈴木')]);
  const today = todayOf(world);
  taken(today.type(rowOfBuyer(today, '鈴木'), headerAt(today, 'できごと').column, WROTE));
  expect(cellIn(world, rowOfBuyer(ordersOf(world), '鈴木'), '最後のできごと')).toContain(WROTE);
  expect(cellIn(world, rowOfBuyer(ordersOf(world), '佐藤'), '最後のできごと')).toBe('');
});

test('a row of きょう that shows another buyer than its number has by now is refused in words', () => {
  const world = shop([working('1', '佐藤'), working('2', '鈴木')]);
  const sheet = ordersOf(world);
  const { column } = headerAt(sheet, '注文番号');
  const [first, second] = [rowOfOrder(sheet, '1'), rowOfOrder(sheet, '2')];
  // Swapped without an edit that a script would hear of.
  sheet.put(first, column, [['2']]);
  sheet.put(second, column, [['1']]);
  tapInToday(world, '1', WROTE);
  expect(cellIn(world, first, '最後のできごと')).toBe('');
  expect(cellIn(world, second, '最後のできごと')).toBe('');
  expect(cellIn(world, second, '注意')).toContain('見えていた注文と、いまの行がちがいます');
});

test('an edit leaves the rows of きょう where they are, also of what is over; the next whole run sorts them', () => {
  const world = shop([answered('1', '佐藤', 60), answered('2', '鈴木', 30), answered('3', '高橋', 20)]);
  expect(listed(world)).toEqual(['佐藤', '鈴木', '高橋']);
  tapInToday(world, '1', WROTE);
  expect(listed(world)).toEqual(['佐藤', '鈴木', '高橋']);
  tapInToday(world, '2', '取引が完了した');
  expect(listed(world)).toEqual(['佐藤', '鈴木', '高橋']);
  const today = todayOf(world);
  const shown = (id: string) => today.text(rowOfOrder(today, id), headerAt(today, '次にすること').column);
  expect(shown('2')).toBe(orderText(world, '2', '状態'));
  const sheet = ordersOf(world);
  taken(sheet.type(sheet.lastRow + 1, headerAt(sheet, '購入者').column, '伊藤'));
  expect(listed(world)).toEqual(['佐藤', '鈴木', '高橋', '伊藤']);
  world.clock.advance(HOUR);
  runHourly(world);
  expect(listed(world)[0]).toBe('高橋');
  expect(listed(world)).not.toContain('鈴木');
});

test('the seller’s own cells in きょう go with their order, formulas as formulas; of an order that is over they stay below', () => {
  const world = shop([answered('1', '佐藤', 60), answered('2', '鈴木', 30), answered('3', '高橋', 20)]);
  const today = todayOf(world);
  const { row } = headerAt(today, '購入者');
  const [own, sum] = [today.lastColumn + 1, today.lastColumn + 2];
  today.insertColumnRight(today.maxColumns, 3);
  taken(today.type(row, own, 'わたしの列'));
  for (const id of ['1', '2', '3']) {
    const at1 = rowOfOrder(today, id);
    taken(today.type(at1, own, `メモ${id}`));
    taken(today.type(at1, sum, `=A${at1}&"さん"`));
  }
  tapInToday(world, '1', WROTE);
  tapInToday(world, '2', '取引が完了した');
  world.clock.advance(HOUR);
  runHourly(world);
  const beside = (id: string) => {
    const line = rowOfOrder(today, id);
    return [today.text(line, own), today.text(line, sum)];
  };
  expect(listed(world)).toEqual(['高橋', '佐藤']);
  expect(beside('3')).toEqual(['メモ3', '高橋さん']);
  expect(beside('1')).toEqual(['メモ1', '佐藤さん']);
  expect(
    today
      .display()
      .flat()
      .filter((text) => text.startsWith('メモ')),
  ).toEqual(['メモ3', 'メモ1', 'メモ2']);
});
