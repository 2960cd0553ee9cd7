// サイトのルール in the seller's hands: edit, add, break, tidy up, and get back what was shipped.
import type { World } from '../../../tools/emulator';
import { headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const RESET = ['返事まち', 'サイトのルールを初期値に戻す'];
const SET_UP = ['返事まち', 'セットアップ / やり直す'];
const rulesOf = (world: World) => world.workbook.sheet('サイトのルール');

/** Rows of a market, without the header. */
function rowsOf(world: World, market: string): string[][] {
  const sheet = rulesOf(world);
  const { column } = headerAt(sheet, 'サイト');
  return sheet.display().filter((cells) => cells[column - 1] === market);
}

function rowOf(world: World, market: string, rule: string): number {
  const sheet = rulesOf(world);
  const row = sheet.display().findIndex((cells) => cells[0] === market && cells[1] === rule) + 1;
  if (row === 0) throw new Error(`no rule ${market} ${rule}`);
  return row;
}

function setValue(world: World, market: string, rule: string, value: string): void {
  rulesOf(world).type(rowOf(world, market, rule), headerAt(rulesOf(world), '値').column, value);
}

function warning(world: World): string {
  return (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
}

const lastToast = (world: World): string => world.ui.toasts[world.ui.toasts.length - 1]!.text;

function reset(world: World, row: number, answer = 'OK'): void {
  world.workbook.select('サイトのルール', row, 3);
  world.ui.answerNext(answer);
  world.ui.clickMenu(RESET);
}

test('an edited market gets its shipped rules back from the menu, and no other market is touched', () => {
  const world = openShop('2026-11-24 10:00');
  const shipped = rulesOf(world).display();
  setValue(world, 'ココナラ', '最初の連絡', '12時間');
  setValue(world, 'つなぐ', 'キャンセルの自動合意', '9日');
  const changed = rulesOf(world).display();
  reset(world, rowOf(world, 'ココナラ', '購入者への返信'));
  expect(world.ui.alerts[0]!.text).toContain('ココナラの行を、はじめに入っていた内容に戻します');
  const wanted = changed.map((cells, index) => (cells[0] === 'ココナラ' ? shipped[index]! : cells));
  expect(rulesOf(world).display()).toEqual(wanted);
  expect(lastToast(world)).toBe('ココナラのルールを初期値に戻しました。');
  expect(world.workbook.sheet('履歴').display().flat()).toContain('ルールを初期値に戻した');
});

test('what is shown follows at once', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: '田中', 注文番号: '1', 購入日時: new Date('2026-11-24T09:00:00+09:00') }]);
  setValue(world, 'ココナラ', '最初の連絡', '12時間');
  runHourly(world);
  expect(orderText(world, '1', 'いつまで')).toContain('きょう 21:00');
  reset(world, rowOf(world, 'ココナラ', '最初の連絡'));
  // 48 hours after Nov 24 at 9:00.
  expect(orderText(world, '1', 'いつまで')).toContain('11/26（木） 9:00');
});

test('rows that were added to it go, rows that were deleted come back below its others', () => {
  const world = openShop('2026-11-24 10:00');
  const shipped = rulesOf(world).display();
  const sheet = rulesOf(world);
  sheet.deleteRow(rowOf(world, 'ココナラ', '最初の連絡'));
  const doubled = rowOf(world, 'ココナラ', '手数料');
  sheet.insertRow(doubled);
  sheet.type(doubled, 1, 'ココナラ');
  sheet.type(doubled, 2, '手数料');
  sheet.type(doubled, 3, '50%');
  const last = sheet.lastRow;
  sheet.type(last + 1, 1, 'ココナラ');
  sheet.type(last + 1, 2, 'ひみつのルール');
  reset(world, rowOf(world, 'ココナラ', '購入者への返信'));
  const sorted = (rows: string[][]) => rows.map((cells) => cells.join('|')).sort();
  expect(
    sorted(
      rulesOf(world)
        .display()
        .filter((cells) => cells.some(Boolean)),
    ),
  ).toEqual(sorted(shipped));
  expect(warning(world)).toBe('');
});

test('asked first: nothing happens after a no', () => {
  const world = openShop('2026-11-24 10:00');
  setValue(world, 'ココナラ', '最初の連絡', '12時間');
  const before = rulesOf(world).display();
  reset(world, rowOf(world, 'ココナラ', '最初の連絡'), 'CANCEL');
  expect(rulesOf(world).display()).toEqual(before);
});

test('elsewhere, in a blank row and in a market of one’s own it says what to do, and changes nothing', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = rulesOf(world);
  const blank = sheet.lastRow + 2;
  sheet.type(sheet.lastRow + 1, 1, 'わたしの店');
  const before = sheet.display();
  world.workbook.select('注文', 3, 1);
  world.ui.clickMenu(RESET);
  expect(lastToast(world)).toContain('「サイトのルール」のタブで、戻したいサイトの行を選んでから');
  world.workbook.select('サイトのルール', blank, 1);
  world.ui.clickMenu(RESET);
  expect(lastToast(world)).toContain('戻したいサイトの行を選んでから');
  world.workbook.select('サイトのルール', blank - 1, 1);
  world.ui.clickMenu(RESET);
  expect(lastToast(world)).toContain('「わたしの店」はご自分で足したサイトなので、初期値がありません');
  expect([sheet.display(), world.ui.alerts]).toEqual([before, []]);
});

test('a market that was tidied away comes back when its name is typed and reset', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = rulesOf(world);
  const shipped = rowsOf(world, 'Fiverr');
  const first = sheet.display().findIndex((cells) => cells[0] === 'Fiverr') + 1;
  sheet.deleteRow(first, shipped.length);
  world.ui.clickMenu(SET_UP);
  expect(rowsOf(world, 'Fiverr')).toEqual([]);
  sheet.type(sheet.lastRow + 1, 1, 'fiverr');
  reset(world, sheet.lastRow);
  expect(rowsOf(world, 'Fiverr')).toEqual(shipped);
});

test('a rule that was deleted by accident is named, used as shipped, and put back by セットアップ / やり直す', () => {
  const world = openShop('2026-11-24 10:00');
  const shipped = rowsOf(world, 'ココナラ');
  setValue(world, 'ココナラ', '購入者への返信', '3日');
  rulesOf(world).deleteRow(rowOf(world, 'ココナラ', '最初の連絡'));
  expect(warning(world)).toMatch(/「サイトのルール」（ココナラ）：「最初の連絡」の行がありません.*セットアップ/);
  world.ui.clickMenu(SET_UP);
  expect(warning(world)).toBe('');
  const rows = rowsOf(world, 'ココナラ');
  expect(rows).toHaveLength(shipped.length);
  expect(rows.find((cells) => cells[1] === '最初の連絡')).toEqual(shipped.find((cells) => cells[1] === '最初の連絡'));
  // What was edited stays edited.
  expect(rows.find((cells) => cells[1] === '購入者への返信')![2]).toBe('3日');
});

test('where every rule was deleted, セットアップ / やり直す brings all of them back', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = rulesOf(world);
  const shipped = sheet.display();
  sheet.clear(2, 1, sheet.lastRow - 1, sheet.lastColumn);
  expect(warning(world)).toContain('ルールの行がありません');
  world.ui.clickMenu(SET_UP);
  expect(sheet.display().filter((cells) => cells.some(Boolean))).toEqual(shipped);
  expect(warning(world)).toBe('');
});

test('a market of one’s own can be added, and its clocks run', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = rulesOf(world);
  const row = sheet.lastRow + 1;
  for (const [index, cell] of [
    'わたしの店',
    '最初の連絡',
    '6時間',
    'キャンセルになり、購入者に全額返金される',
  ].entries()) {
    sheet.type(row, index + 1, cell);
  }
  putRows(ordersOf(world), [
    { 購入者: '田中', 注文番号: '1', サイト: 'わたしの店', 購入日時: new Date('2026-11-24T09:00:00+09:00') },
  ]);
  runHourly(world);
  expect(orderText(world, '1', 'いつまで')).toContain('きょう 15:00');
});

test('a broken edit is named with tab, row, rule and what is allowed, and the last good value counts', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: '田中', 注文番号: '1', 購入日時: new Date('2026-11-24T09:00:00+09:00') }]);
  setValue(world, 'ココナラ', '最初の連絡', '12時間');
  runHourly(world);
  setValue(world, 'ココナラ', '最初の連絡', 'なるべく早く');
  runHourly(world);
  const row = rowOf(world, 'ココナラ', '最初の連絡');
  const said = warning(world);
  expect(said).toContain(`「サイトのルール」${row}行目（ココナラ・最初の連絡）：「なるべく早く」は読めません`);
  expect(said).toMatch(/使えるのは.+例：.+いまは「12時間」で動いています。/);
  expect(orderText(world, '1', 'いつまで')).toContain('きょう 21:00');
});

test('a day off that cannot be read is named with tab, row and column; the other rows count', () => {
  const world = openShop('2026-11-24 10:00');
  const sheet = world.workbook.sheet('お休み');
  sheet.type(2, 1, 'お盆のころ');
  sheet.type(3, 1, '2026/11/30');
  expect(warning(world)).toBe(
    '「お休み」2行目：初日の「お盆のころ」は日付として読めません。「2026/12/28」のように書いてください。この行のお休みは、まだ数えていません。',
  );
  expect(String(world.scriptRun('henjiState'))).toContain('お休み（11/30）の前に');
});
