// A shop in which everything is due at once: twenty orders and two calm ones, a digest, an alert, choices waiting, a tick, a draft to be taken back.
import type { World, WorldOptions } from '../../../tools/emulator';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../../app/shop';

export const NOW = '2026-11-24 10:00';
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Silent buyers: each is due one draft. */
const SILENT = 14;
const PLAIN = { サイト: 'ココナラ', 内容: 'アイコン', 金額: 8000 };

export const ALERTED = ['cancel-1', 'cancel-2'];
export const CHOSEN = { orders: 'chosen-1', today: 'chosen-2' };
export const TICKED = 'ticked';
export const ANSWERED = 'answered';
/** Over long ago: its row may go. */
export const OVER = 'over';
/** Nothing is due for it until the seller says that they wrote. */
export const TAPPED = 'tapped';

function rows(now: number): Record<string, unknown>[] {
  const begun = { ...PLAIN, 購入日時: new Date(now - 10 * DAY), 記録開始日時: new Date(now - 9 * DAY) };
  const silent = {
    ...begun,
    自分からの最終連絡: new Date(now - 4 * DAY),
    購入者からの最終連絡: new Date(now - 6 * DAY),
    待っている返事: '画像サイズ',
  };
  const names = Array.from({ length: SILENT }, (_, index) => `silent-${index + 1}`);
  const working = { ...begun, 自分からの最終連絡: new Date(now - DAY) };
  return [
    ...names.map((id) => ({ ...silent, 注文番号: id, 購入者: `購入者 ${id}` })),
    ...ALERTED.map((id) => ({
      ...working,
      注文番号: id,
      購入者: `購入者 ${id}`,
      // 24 hours to answer: 22 are left at 10:00.
      購入者からのキャンセルリクエスト: new Date(now - 2 * HOUR),
    })),
    ...Object.values(CHOSEN).map((id) => ({ ...working, 注文番号: id, 購入者: `購入者 ${id}` })),
    { ...silent, 注文番号: TICKED, 購入者: `購入者 ${TICKED}` },
    { ...silent, 注文番号: ANSWERED, 購入者: `購入者 ${ANSWERED}` },
    { ...working, 注文番号: TAPPED, 購入者: `購入者 ${TAPPED}` },
    { ...working, 注文番号: OVER, 購入者: `購入者 ${OVER}`, '完了（クローズ）日時': new Date(now - DAY) },
  ].map((row, index) => ({ ...row, メモ: `わたしのメモ ${index}` }));
}

/** The shop a moment before the run, and the clock at the run's hour. What is chosen and ticked was never seen by onEdit. */
export function everythingDue(options: Partial<WorldOptions> = {}): World {
  const world = openShop('2026-11-23 18:00', options);
  putRows(ordersOf(world), rows(at(NOW)).slice(SILENT + ALERTED.length));
  // An evening before: the drafts for the ticked and the answered order are prepared, and one mail is out.
  runHourly(world);
  putRows(ordersOf(world), rows(at(NOW)));
  clearSaid(world);
  tick(world, TICKED);
  fact(world, ANSWERED, '購入者からの最終連絡', new Date(at(NOW) - HOUR));
  choose(world, '注文', CHOSEN.orders);
  choose(world, 'きょう', CHOSEN.today);
  world.clock.set(at(NOW));
  return world;
}

/** The rows moved: what was said of others must not stay beside them. */
function clearSaid(world: World): void {
  const sheet = ordersOf(world);
  const { row } = headerAt(sheet, '注文番号');
  for (const header of ['次にすること', 'いつまで', '状態', '返事がなければ', '最後のできごと', '注意', '急ぎ具合']) {
    const { column } = headerAt(sheet, header);
    sheet.put(
      row + 1,
      column,
      Array.from({ length: 22 }, () => ['']),
    );
  }
}

function rowIn(world: World, tab: string, id: string): number {
  const sheet = world.workbook.sheet(tab);
  const { column } = headerAt(sheet, '注文番号');
  const found = sheet.display().findIndex((cells) => cells[column - 1] === id) + 1;
  if (found === 0) throw new Error(`${id} is not in ${tab}`);
  return found;
}

function fact(world: World, id: string, header: string, value: unknown): void {
  const sheet = ordersOf(world);
  sheet.put(rowIn(world, '注文', id), headerAt(sheet, header).column, [[value]]);
}

function tick(world: World, id: string): void {
  const sheet = world.workbook.sheet('連絡文');
  sheet.put(rowIn(world, '連絡文', id), headerAt(sheet, '送信済み').column, [[true]]);
}

function choose(world: World, tab: string, id: string): void {
  const sheet = world.workbook.sheet(tab);
  sheet.put(rowIn(world, tab, id), headerAt(sheet, 'できごと').column, [['途中経過を送った']]);
}
