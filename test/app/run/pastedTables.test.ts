// A seller's own table, pasted with its header row below what stands in 注文: its cells go where they belong (product.md 9.1).
import type { World } from '../../../tools/emulator';
import { taken } from '../hands';
import { at, exported, headerAt, openShop, ordersOf, orderText, putRows, runHourly } from '../shop';

const NOW = '2026-11-22 10:00';

function paste(world: World, rows: readonly (readonly string[])[], below = 1): void {
  const sheet = ordersOf(world);
  taken(sheet.paste(headerAt(sheet, '購入者').row + below, 1, rows));
}

const lines = (text: string) => text.split('\n').map((line) => line.split(','));
const ALIASES = lines(
  `トークルームNo,購入者名,サービス名,価格,購入日,納期,最終連絡（自分）,最終連絡（購入者）,質問,ステータス
12345678,みかん,アイコン,8000,2026/11/10,2026/11/30,2026/11/18 10:00,2026/11/17 10:00,色,待ち
12345679,りんご,ロゴ,"12000円,2026/11/11,2026/12/1,2026/11/20 10:00,,,作業中`.replace('"', ''),
);

test('with other words for its columns, in another order', () => {
  const world = openShop(NOW);
  paste(world, ALIASES);
  const { orders } = exported(world);
  expect(orders).toMatchObject([
    { id: '12345678', amount: 8000, dueAt: '2026-11-30', stage: 'awaiting-info', problems: [] },
    { id: '12345679', amount: 12_000, dueAt: '2026-12-01', stage: 'working', problems: [] },
  ]);
  expect(orders[0]!.step).toEqual({ kind: 'send', notice: 'N1', due: '2026-11-21T10:00:00+09:00' });
  expect(orderText(world, '12345678', '購入者')).toBe('みかん');
  expect(orderText(world, '12345678', 'ステータス')).toBe('待ち');
  expect(orderText(world, '12345679', 'ステータス')).toBe('作業中');
  const log = world.workbook.sheet('履歴').display();
  expect(log.filter((row) => row.includes('貼り付けた表を読んだ')).map((row) => row.join(' '))).toEqual([
    expect.stringContaining('2件。自分用の列として残したもの：ステータス'),
  ]);
  // It is taken once.
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).orders).toHaveLength(2);
});

test('with the same columns: only its header row goes', () => {
  const world = openShop(NOW);
  const sheet = ordersOf(world);
  const { row } = headerAt(sheet, '購入者');
  const header = sheet.display()[row - 1]!;
  const order = header.map((name) => ({ 購入者: 'みかん', 注文番号: '7', 購入日時: '2026/11/20 10:00' })[name] ?? '');
  paste(world, [header, order]);
  expect(exported(world).orders.map(({ id, problems }) => [id, problems.length])).toEqual([['7', 0]]);
  expect(orderText(world, '7', '購入日時')).toBe('2026/11/20 10:00');
});

test('with lines of title above and a row of totals', () => {
  const world = openShop(NOW);
  paste(world, lines('2026年 受注管理表,,\n（個人用）,,\n注文番号,購入者,購入日時\n1,みかん,2026/11/10 10:00\n合計,,'));
  expect(exported(world).orders.map(({ id }) => id)).toEqual(['1']);
  expect(orderText(world, '1', '購入日時')).toBe('2026/11/10 10:00');
});

test('a row of totals is named where it was pasted: in 履歴, and in 注意 where the header row was ours', () => {
  const world = openShop(NOW);
  paste(world, lines('注文番号,購入者,購入日時\n1,みかん,2026/11/10 10:00\n合計,,'));
  const log = world.workbook.sheet('履歴').display().flat().join('\n');
  expect(log.split('5行目は合計の行なので、注文として数えません。')).toHaveLength(2);
  const sheet = ordersOf(world);
  const { row, column } = headerAt(sheet, '注意');
  putRows(sheet, [
    { 購入者: 'みかん', 注文番号: '1', 購入日時: new Date(at('2026-11-10 10:00')) },
    { 購入者: '合計', 金額: 8000 },
  ]);
  runHourly(world);
  expect(sheet.text(row + 2, column)).toBe('合計の行なので、注文として数えません。');
  expect(exported(world).orders).toHaveLength(1);
  sheet.put(row + 2, headerAt(sheet, '購入者').column, [['']]);
  sheet.put(row + 2, headerAt(sheet, '金額').column, [['']]);
  runHourly(world);
  expect(sheet.text(row + 2, column)).toBe('');
});

test('a sales CSV becomes finished orders', () => {
  const world = openShop(NOW);
  paste(
    world,
    lines(`売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,購入者ID,購入者名,内訳,売上金額
2026/11/14,4707685,5372134,名刺の件,777001,buyer01,基本料金,36500
2026/11/15,4707685,5504060,名刺の件,777001,buyer01,おひねり(追加),2190`),
  );
  expect(exported(world).orders).toMatchObject([{ id: '4707685', amount: 38_690, stage: 'closed', problems: [] }]);
});

test('a sales CSV closes the order of its room that stands there already, and overwrites nothing', () => {
  const world = openShop(NOW);
  putRows(ordersOf(world), [
    { 購入者: 'はるか', 注文番号: '4707685', 金額: 40_000, 購入日時: new Date(at('2026-11-01 10:00')) },
  ]);
  runHourly(world);
  paste(world, lines('売上確定日,トークルームNo,購入者名,売上金額\n2026/11/14,4707685,buyer01,36500'), 2);
  expect(exported(world).orders).toMatchObject([{ id: '4707685', amount: 40_000, stage: 'closed', problems: [] }]);
  expect(orderText(world, '4707685', '購入者')).toBe('はるか');
});

test('below orders that stand there already, which stay as they are', () => {
  const world = openShop(NOW);
  putRows(ordersOf(world), [
    {
      購入者: 'はるか',
      注文番号: 'A',
      購入日時: new Date(at('2026-11-20 10:00')),
      自分からの最終連絡: new Date(at('2026-11-21 10:00')),
    },
  ]);
  runHourly(world);
  paste(world, ALIASES, 2);
  expect(exported(world).orders.map(({ id }) => id)).toEqual(['A', '12345678', '12345679']);
  expect(orderText(world, 'A', '購入者')).toBe('はるか');
  expect(orderText(world, 'A', '自分からの最終連絡')).toBe('2026/11/21 10:00');
});

test('over cells that hold something else nothing is moved, and the header row is no order', () => {
  const world = openShop(NOW);
  putRows(ordersOf(world), [
    {
      購入者: 'はるか',
      注文番号: 'A',
      購入日時: new Date(at('2026-11-20 10:00')),
      納品予定日: new Date(at('2026-12-20 00:00')),
    },
    {
      購入者: 'なつき',
      注文番号: 'B',
      購入日時: new Date(at('2026-11-20 10:00')),
      納品予定日: new Date(at('2026-12-21 00:00')),
    },
  ]);
  runHourly(world);
  paste(world, lines('購入者名,納期\nみかん,2026/11/30'));
  expect(orderText(world, 'B', '納品予定日')).toBe('2026/12/21');
  runHourly(world);
  expect(exported(world).orders.map(({ id }) => id)).toContain('B');
});

test.each([1, 2, 4, 6, 8, 9, 10, 11, 12])('whoever dies before write %i leaves nothing lost', (count) => {
  const world = openShop(NOW);
  let writes = 0;
  let died = false;
  world.faults.killBefore(
    ({ method }) => {
      died ||= method === 'Range.setValues' && ++writes === count;
      return died;
    },
    { keepBuffered: true },
  );
  paste(world, ALIASES);
  expect(died).toBe(true);
  world.faults.clear();
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(exported(world).orders).toMatchObject([
    { id: '12345678', amount: 8000, dueAt: '2026-11-30' },
    { id: '12345679', amount: 12_000, dueAt: '2026-12-01' },
  ]);
});
