// 取り消す on a phone: a choice at the end of the できごと list, because there is neither menu nor sidebar.
import { headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

function choose(world: ReturnType<typeof openShop>, word: string): void {
  const today = world.workbook.sheet('きょう');
  const row = today.display().findIndex((cells) => cells.includes('e1')) + 1;
  today.type(row, headerAt(today, 'できごと').column, word);
}

function shop() {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    { 購入者: 'みかん', 注文番号: 'e1', サイト: 'ココナラ', 購入日時: new Date('2026-11-23T15:00:00+09:00') },
  ]);
  runHourly(world);
  return world;
}

test('the last choice is taken back from きょう', () => {
  const world = shop();
  choose(world, '連絡した（返事待ち）');
  expect(orderText(world, 'e1', '状態')).toBe('返事待ち');
  choose(world, '取り消す');
  expect(orderText(world, 'e1', '状態')).toBe('最初の連絡がまだ');
  expect(orderText(world, 'e1', '自分からの最終連絡')).toBe('');
});

test('a choice that is refused says why in きょう itself, until the next one is taken', () => {
  const world = shop();
  choose(world, '差し戻された');
  const today = world.workbook.sheet('きょう');
  const step = () => today.text(3, headerAt(today, '次にすること').column);
  expect(step()).toMatch(/「差し戻された」を記録できませんでした/);
  choose(world, '取り消す');
  expect(step()).toMatch(/取り消せるできごとがありません/);
  choose(world, '連絡した（返事待ち）');
  expect(step()).not.toMatch(/記録できません|取り消せる/);
});
