// A shop in the middle of its life, at 10:00: a notice sent, one rewritten by its seller, one prepared, two clocks about to punish, columns of the
// seller's own. What a seller then does to tabs and headers is played from one snapshot of it.
import type { World } from '../../../tools/emulator';
import { at, headerAt, openShop, ordersOf, putRows, runHourly } from '../../app/shop';

export const NOW = '2026-11-24 10:00';
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Two clocks about to punish: the order, what mails call the clock, and the one column from which it is known. */
export const ALERTS = [
  { id: 'cancel-asked', clock: 'キャンセルリクエストへの回答', column: '購入者からのキャンセルリクエスト' },
  { id: 'not-greeted', clock: '最初の連絡', column: '購入日時' },
] as const;
export const SENT = 'sent';
export const EDITED = 'edited';
const DRAFTED = 'drafted';
/** In sheet order: a row stays where it is, whatever becomes of its 注文番号. */
export const NAMES: readonly string[] = [SENT, EDITED, DRAFTED, ...ALERTS.map(({ id }) => id), 'calm', 'over'];

export const OWN_COLUMN = 'わたしの列';
export const EDITED_TEXT = '自分で書き直した文面です。';

function rows(now: number): Record<string, unknown>[] {
  const plain = {
    サイト: 'ココナラ',
    内容: 'アイコン',
    金額: 8000,
    メモ: 'わたしのメモ',
    取引ページ: 'https://example.com/1',
  };
  const begun = { ...plain, 購入日時: new Date(now - 10 * DAY), 記録開始日時: new Date(now - 9 * DAY) };
  const working = { ...begun, 自分からの最終連絡: new Date(now - DAY), 納品予定日: new Date(now + 5 * DAY) };
  const silent = {
    ...begun,
    自分からの最終連絡: new Date(now - 4 * DAY),
    購入者からの最終連絡: new Date(now - 6 * DAY),
    待っている返事: '画像サイズ',
  };
  const facts: Record<string, Record<string, unknown>> = {
    [SENT]: silent,
    [EDITED]: silent,
    [DRAFTED]: silent,
    'cancel-asked': { ...working, 購入者からのキャンセルリクエスト: new Date(now - 2 * HOUR) },
    'not-greeted': { ...plain, 購入日時: new Date(now - 30 * HOUR), 記録開始日時: new Date(now - 30 * HOUR) },
    calm: working,
    over: { ...working, '完了（クローズ）日時': new Date(now - DAY) },
  };
  return NAMES.map((id) => ({ ...facts[id], 注文番号: id, 購入者: `購入者 ${id}` }));
}

/** 1-based row of the order's notice in 連絡文. */
export function noticeRow(world: World, id: string): number {
  const sheet = world.workbook.sheet('連絡文');
  const { column } = headerAt(sheet, '注文番号');
  return sheet.display().findIndex((cells) => cells[column - 1] === id) + 1;
}

/** A moment before the run at 10:00. */
export function shopInUse(options: Parameters<typeof openShop>[1] = {}): World {
  const world = openShop('2026-11-23 18:00', options);
  // The evening before only the three silent orders are there: their drafts are prepared, the digest is out.
  putRows(ordersOf(world), rows(at(NOW)).slice(0, 3));
  runHourly(world);
  const notices = world.workbook.sheet('連絡文');
  notices.check(noticeRow(world, SENT), headerAt(notices, '送信済み').column, true);
  notices.type(noticeRow(world, EDITED), headerAt(notices, '本文').column, EDITED_TEXT);
  putTail(world);
  for (const tab of ['注文', '連絡文', 'きょう', '設定', 'お休み', '履歴']) addOwnColumn(world, tab);
  putRows(world.workbook.sheet('お休み'), [
    { 初日: new Date(at('2026-12-30 00:00')), 最終日: new Date(at('2026-12-31 00:00')), メモ: '帰省' },
  ]);
  world.clock.set(at(NOW));
  return world;
}

/** The rows below the first three. */
function putTail(world: World): void {
  const sheet = ordersOf(world);
  const tail = rows(at(NOW)).slice(3);
  const headers = [...new Set(tail.flatMap((row) => Object.keys(row)))];
  for (const header of headers) {
    const { row, column } = headerAt(sheet, header);
    sheet.put(
      row + 4,
      column,
      tail.map((one) => [one[header] ?? '']),
    );
  }
}

function addOwnColumn(world: World, tab: string): void {
  const sheet = world.workbook.sheet(tab);
  const headers = {
    注文: '購入者',
    連絡文: '注文番号',
    きょう: '購入者',
    設定: '設定',
    お休み: '初日',
    履歴: '日時',
  } as const;
  const { row } = headerAt(sheet, headers[tab as keyof typeof headers]);
  const column = sheet.lastColumn + 1;
  if (column > sheet.maxColumns) sheet.insertColumn(sheet.maxColumns + 1);
  sheet.put(row, column, [[OWN_COLUMN], ['ひとつめ'], ['ふたつめ']]);
}
