// On a phone the text is read and changed in きょう: what is changed there is the draft, too (product.md 4.2).
import type { World } from '../../../tools/emulator';
import { rowOfOrder, shownRow, taken, tapInToday, todayOf } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const moment = (text: string) => new Date(at(text));

function shop(row: Readonly<Record<string, unknown>>): World {
  const world = openShop('2026-11-24 09:00');
  putRows(ordersOf(world), [{ 購入者: '田中', 注文番号: '1', サイト: 'ココナラ', 金額: 8000, ...row }]);
  world.clock.set(at('2026-11-24 10:00'));
  runHourly(world);
  return world;
}

const announcing = (): World => {
  const world = shop({
    購入日時: moment('2026-11-01 10:00'),
    仮納品日時: moment('2026-11-02 10:00'),
    自分からの最終連絡: moment('2026-11-22 10:00'),
  });
  const sent = { 注文番号: '1', 種類: 'ご確認のお願い', 状態: '送信済み', 本文: '本文です。' };
  putRows(world.workbook.sheet('連絡文'), [
    { ...sent, 送信日時: moment('2026-11-20 10:00') },
    { ...sent, 送信日時: moment('2026-11-22 10:00') },
  ]);
  world.clock.set(at('2026-11-24 11:00'));
  runHourly(world);
  return world;
};

function rewrite(world: World, change: (text: string) => string): void {
  const sheet = todayOf(world);
  const text = shownRow(sheet, '1').文面!;
  expect(change(text)).not.toBe(text);
  taken(sheet.type(rowOfOrder(sheet, '1'), headerAt(sheet, '文面').column, change(text)));
}

test('a day changed there is the day that is promised', () => {
  const world = announcing();
  rewrite(world, (text) => text.replaceAll('11月27日（金）20時', '12月2日（水）20時'));
  expect(shownRow(todayOf(world), '1').文面).toContain('12月2日（水）20時');
  const n7 = () => exported(world).notices.find(({ kind }) => kind === 'N7')!;
  expect(n7()).toMatchObject({ state: 'draft', deadline: '2026-12-02T20:00:00+09:00' });
  world.clock.advance(3_600_000);
  runHourly(world);
  tapInToday(world, '1', '下書きの文を送った');
  expect(n7()).toMatchObject({ state: 'sent', deadline: '2026-12-02T20:00:00+09:00' });
  expect(n7().text).toContain('12月2日（水）20時');
});

test('a text that had no draft becomes one, and is what was sent', () => {
  const world = shop({ 購入日時: moment('2026-11-24 08:00') });
  rewrite(world, (text) => `${text}\n追伸：楽しみです。`);
  expect(exported(world).notices).toMatchObject([{ kind: 'N0', state: 'draft' }]);
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(shownRow(todayOf(world), '1').文面).toContain('追伸：楽しみです。');
  tapInToday(world, '1', '下書きの文を送った');
  expect(exported(world).notices).toMatchObject([{ kind: 'N0', state: 'sent' }]);
  expect(exported(world).notices[0]!.text).toContain('追伸：楽しみです。');
});

test('an emptied cell changes nothing: the text comes back', () => {
  const world = announcing();
  const before = exported(world).notices;
  rewrite(world, () => '');
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).notices).toEqual(before);
  expect(shownRow(todayOf(world), '1').文面).toContain('11月27日（金）20時');
});
