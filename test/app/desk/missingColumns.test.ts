// What goes on while columns are missing: events that have no place, notices that nobody can believe, functions over half a table.
import type { World } from '../../../tools/emulator';
import { factsOf, shownRow, tapInOrders, tapInToday, todayOf } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;

/** One buyer is silent, and a draft is prepared for them. */
function shop(): World {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    {
      購入者: 'りんご',
      注文番号: '2',
      サイト: 'ココナラ',
      購入日時: new Date(at('2026-11-10 10:00')),
      自分からの最終連絡: new Date(at('2026-11-20 10:00')),
      待っている返事: '画像サイズ',
    },
  ]);
  runHourly(world);
  return world;
}

function rename(world: World, tab: string, from: string, to: string): void {
  const sheet = world.workbook.sheet(tab);
  const { row, column } = headerAt(sheet, from);
  sheet.put(row, column, [[to]]);
}

describe('an event that sets a fact without a column', () => {
  test('is refused in 注文 and in きょう, with the way to add the column; nothing moves', () => {
    const world = shop();
    rename(world, '注文', '購入者からの最終連絡', '最後のことば');
    const before = factsOf(world, '2');
    tapInToday(world, '2', '返事が来た');
    expect(shownRow(todayOf(world), '2')).toMatchObject({
      次にすること: expect.stringMatching(/列がありません.*セットアップ/),
    });
    tapInOrders(world, '2', '返事が来た');
    expect(orderText(world, '2', '注意')).toMatch(/「返事が来た」を記録できませんでした。記録する列がありません/);
    expect({ ...factsOf(world, '2'), 取り消し用: '' }).toEqual({ ...before, 取り消し用: '' });
  });

  test('one whose columns are all there is recorded, whatever else is missing', () => {
    const world = shop();
    for (const header of ['メモ', '取り消し用', '最後のできごと', '未返信の起点', '既読／未読', '待っている返事'])
      rename(world, '注文', header, `${header}だったもの`);
    tapInOrders(world, '2', '返事が来た');
    expect(orderText(world, '2', '購入者からの最終連絡')).toBe('2026/11/24 10:00');
    expect(orderText(world, '2', 'できごと')).toBe('');
  });

  test('a tick in 連絡文 then stamps the notice alone', () => {
    const world = shop();
    rename(world, '注文', '自分からの最終連絡', '最後のことば');
    const notices = world.workbook.sheet('連絡文');
    notices.check(2, headerAt(notices, '送信済み').column, true);
    expect(exported(world).notices).toMatchObject([{ kind: 'N1', state: 'sent' }]);
    expect(notices.text(2, headerAt(notices, '送信日時').column)).toBe('2026/11/24 10:00');
  });
});

describe('連絡文 without 記録番号', () => {
  test('no text of the ladder is offered anywhere; back, the draft is the same row', () => {
    const world = shop();
    rename(world, '連絡文', '記録番号', '番号');
    const notices = world.workbook.sheet('連絡文').display();
    const mails = world.mails.length;
    for (let hour = 0; hour < 48; hour++) {
      world.clock.advance(HOUR);
      runHourly(world);
    }
    expect(shownRow(todayOf(world), '2')).toMatchObject({ 次にすること: '返事を待つ', いつまで: '', 文面: '' });
    expect(world.mails.slice(mails)).toEqual([]);
    expect(world.workbook.sheet('連絡文').display()).toEqual(notices);
    rename(world, '連絡文', '番号', '記録番号');
    runHourly(world);
    expect(exported(world).notices).toMatchObject([{ kind: 'N1', state: 'draft' }]);
    expect(shownRow(todayOf(world), '2').文面).toMatch(/りんご様/);
  });

  test('下書きの文を送った is refused: nobody can tell which', () => {
    const world = shop();
    rename(world, '連絡文', '記録番号', '番号');
    runHourly(world);
    const before = orderText(world, '2', '自分からの最終連絡');
    tapInOrders(world, '2', '下書きの文を送った');
    expect([orderText(world, '2', '自分からの最終連絡'), orderText(world, '2', '注意')]).toEqual([
      before,
      expect.stringMatching(/記録する列がありません/),
    ]);
  });
});

test('a header of 連絡文 renamed a moment ago: a tap still knows the draft by what its row says', () => {
  const world = shop();
  rename(world, '連絡文', '記録番号', '番号');
  tapInOrders(world, '2', '下書きの文を送った');
  expect(orderText(world, '2', '自分からの最終連絡')).toBe('2026/11/24 10:00');
  rename(world, '連絡文', '番号', '記録番号');
  runHourly(world);
  expect(exported(world).notices).toMatchObject([{ kind: 'N1', state: 'sent' }]);
});

test('HENJI_STATUS over a table with few columns takes the others as blank', () => {
  const world = shop();
  const own = world.workbook.addSheet('わたしの表');
  own.put(1, 1, [
    ['題', '', ''],
    ['購入者', 'わたしの列', '仮納品日時'],
    ['そら', 'x', new Date(at('2026-11-23 10:00'))],
  ]);
  own.type(5, 1, "=HENJI_STATUS(A1:C3, '設定'!B2)");
  expect(own.display()[4]!.slice(0, 3)).toEqual(['購入者', '仮納品の確認待ち', '返事を待つ（次：ご確認のお願い）']);
});
