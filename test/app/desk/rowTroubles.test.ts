// A row on which something goes wrong is told, counted and set aside; all others go on as if nothing were (product.md 6).
import type { World } from '../../../tools/emulator';
import { tapInOrders } from '../hands';
import { at, besideOwnScript, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

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

test('the nine others are written, drafted for and mailed in the same run; 注意 and 設定 say that one was not', () => {
  const world = shopWithARefusal();
  runHourly(world);
  expect(good(world)).toBe(9);
  expect(told(world)[4]).toBe('');
  // What could not be written gets no draft either: it would be written again and again.
  expect(
    exported(world)
      .notices.map(({ order }) => order)
      .sort(),
  ).toEqual(['n1', 'n10', 'n2', 'n3', 'n4', 'n6', 'n7', 'n8', 'n9'].sort());
  expect(world.mails).toHaveLength(1);
  expect(setting(world, '自動更新の調子')).toMatch(/^1件の注文だけ/);
});

test('after three runs it is set aside, says so in the sidebar, and its choices wait', () => {
  const world = shopWithARefusal();
  runHourly(world);
  for (let run = 0; run < 2; run++) nextHour(world);
  const row = (id: string) => {
    const answer = String(world.scriptRun('henjiOrder', JSON.stringify({ orderId: id })));
    return (JSON.parse(answer) as { page: { problems: string[] } }).page;
  };
  expect(row('n5').problems.join()).toMatch(/3回つづけて処理できなかったので、後回しにしています.*いま更新する/);
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

test('注意 says so in the same run, where it can be written, and no longer once the row is well', () => {
  const world = shopWithARefusal();
  runHourly(world);
  expect(attention(world)).toMatch(/途中で止まりました.*次の更新でもう一度/);
  change(world, 'allow');
  world.ui.clickMenu(['返事まち', 'いま更新する']);
  expect(attention(world)).toBe('');
  expect(setting(world, '自動更新の調子')).toBe('正常です');
});

test('a choice of such a row is neither lost nor recorded again and again', () => {
  const world = shopWithARefusal();
  runHourly(world);
  world.clock.advance(HOUR);
  tapInOrders(world, 'n5', '返事が来た');
  for (let run = 0; run < 4; run++) nextHour(world);
  const choice = headerAt(ordersOf(world), 'できごと');
  expect(ordersOf(world).text(choice.row + 5, choice.column)).toBe('返事が来た');
  expect(orderText(world, 'n5', '購入者からの最終連絡')).toBe('');
  const lines = () =>
    world.workbook
      .sheet('履歴')
      .display()
      .filter((cells) => cells.join().includes('返事が来た'));
  expect(lines()).toEqual([]);
  change(world, 'allow');
  nextHour(world);
  expect(orderText(world, 'n5', '最後のできごと')).toMatch(/返事が来た$/);
  expect(lines()).toHaveLength(1);
});

test('a tap in the sidebar is not told as recorded when its row cannot be written', () => {
  const world = shopWithARefusal();
  runHourly(world);
  const input = JSON.stringify({ orderId: 'n5', event: 'replied' });
  const answer = JSON.parse(String(world.scriptRun('henjiRecord', input))) as { ok: boolean; message: string };
  expect([answer.ok, answer.message]).toEqual([false, expect.stringMatching(/途中で止まりました/)]);
  expect(orderText(world, 'n5', '購入者からの最終連絡')).toBe('');
});

test('rows whose 注文番号 is refused get no drafts, and other rows without one are numbered all the same', () => {
  const now = at('2026-11-24 10:00');
  const world = openShop('2026-11-24 10:00', { files: besideOwnScript(OWN_SCRIPT) });
  const silent = {
    サイト: 'ココナラ',
    購入日時: new Date(now - 240 * HOUR),
    自分からの最終連絡: new Date(now - 96 * HOUR),
  };
  putRows(
    ordersOf(world),
    [1, 2, 3].map((n) => ({ ...silent, 購入者: `購入者${n}`, 待っている返事: '画像サイズ' })),
  );
  const { row, column } = headerAt(ordersOf(world), '注文番号');
  world.run('refuse', [row + 2, column]);
  for (let run = 0; run < 5; run++) nextHour(world);
  expect([1, 2, 3].map((n) => ordersOf(world).text(row + n, column))).toEqual(['M-1', '', 'M-3']);
  expect(
    exported(world)
      .notices.map(({ order }) => order)
      .sort(),
  ).toEqual(['M-1', 'M-3']);
});

test('many refused rows at once do not stop the mails, and those in good order are reached before long', () => {
  const world = shopWithARefusal();
  const { row, column } = headerAt(ordersOf(world), '次にすること');
  for (let n = 1; n <= 9; n++) world.run('refuse', [row + n, column]);
  runHourly(world);
  expect(world.mails).toHaveLength(1);
  expect(setting(world, '自動更新の調子')).toMatch(/件の注文だけ/);
  for (let run = 0; run < 6; run++) nextHour(world);
  expect(orderText(world, 'n10', '次にすること')).not.toBe('');
});
