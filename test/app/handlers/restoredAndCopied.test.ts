// Sheets that were put back to an old version or copied: the cells are old, what the add-on remembers beside them is new, or gone.
import type { World } from '../../../tools/emulator';
import { at, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const HOUR = 3_600_000;

function shop(count: number): World {
  const now = at('2026-11-24 10:00');
  const world = openShop('2026-11-24 10:00');
  if (count > 900) ordersOf(world).insertRow(900, count);
  putRows(
    ordersOf(world),
    Array.from({ length: count }, (_, index) => ({
      購入者: `購入者${index + 1}`,
      注文番号: `n${index + 1}`,
      サイト: 'ココナラ',
      購入日時: new Date(now - 240 * HOUR),
      自分からの最終連絡: new Date(now - 96 * HOUR),
      待っている返事: '画像サイズ',
    })),
  );
  return world;
}

type Picture = { readonly [tab in '注文' | '連絡文']: unknown[][] };

const picture = (world: World): Picture => ({
  注文: world.workbook.sheet('注文').values(),
  連絡文: world.workbook.sheet('連絡文').values(),
});

/** Puts both tabs back to how they were; what has been added since is gone. */
function putBack(world: World, before: Picture): void {
  for (const tab of ['注文', '連絡文'] as const) {
    const sheet = world.workbook.sheet(tab);
    const { row } = headerAt(sheet, '注文番号');
    const blank = Array.from({ length: sheet.lastRow }, () => Array.from({ length: sheet.lastColumn }, () => ''));
    sheet.put(row + 1, 1, blank);
    const rows = before[tab].slice(row);
    if (rows.length > 0) sheet.put(row + 1, 1, rows);
  }
}

const keys = (world: World) => exported(world).notices.map(({ key }) => key);

test('an old version brought back: drafts that are missing come again once, and no second digest goes out that day', () => {
  const world = shop(3);
  const before = picture(world);
  runHourly(world);
  expect([keys(world).length, world.mails.length]).toEqual([3, 1]);
  putBack(world, before);
  expect(keys(world)).toEqual([]);
  world.clock.advance(HOUR);
  runHourly(world);
  expect(keys(world)).toHaveLength(3);
  expect(new Set(keys(world)).size).toBe(3);
  expect(world.mails).toHaveLength(1);
});

test('an old version in which a choice was still waiting: it is taken again, and can be taken back', () => {
  const world = shop(1);
  const { column } = headerAt(ordersOf(world), 'できごと');
  const { row } = headerAt(ordersOf(world), '注文番号');
  ordersOf(world).put(row + 1, column, [['返事が来た']]);
  const before = picture(world);
  runHourly(world);
  putBack(world, before);
  runHourly(world);
  expect(exported(world).orders[0]!.stage).toBe('reply-due');
  world.workbook.select('注文', row + 1, 1);
  world.ui.clickMenu(['返事まち', '取り消す']);
  expect(exported(world).orders[0]!.stage).toBe('awaiting-info');
});

test('a copy has no trigger and no memory: set up, it goes on where the original stood, without a second draft', () => {
  const original = shop(3);
  runHourly(original);
  const copy = openShop('2026-11-24 11:00');
  putBack(copy, picture(original));
  runHourly(copy);
  expect(keys(copy).sort()).toEqual(keys(original).sort());
  expect(copy.mails).toHaveLength(1);
});

test('more drafts than one run composes: the worst first, the rest in the next hour', () => {
  const world = shop(1_100);
  runHourly(world);
  expect(keys(world)).toHaveLength(1_000);
  world.clock.advance(HOUR);
  runHourly(world);
  expect(new Set(keys(world)).size).toBe(1_100);
});
