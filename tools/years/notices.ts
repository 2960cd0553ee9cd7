// 連絡文 as the user sees it, and what the user does there.
import type { World } from '../emulator';
import { gridOf } from './grid';
import { edited, type Shop } from './hands';
import { type Happening, WORDS } from './happening';
import type { OrderCase } from './orderCase';
import { SECOND } from './time';

export interface NoticeRow {
  readonly row: number;
  readonly key: string;
  readonly order: string;
  readonly kind: string;
  readonly state: string;
  readonly text: string;
  /** Every cell of the row as text, for comparing. */
  readonly all: string;
}

/** All rows with a key. */
export function noticeRows(world: World): NoticeRow[] {
  const grid = gridOf(world.workbook.sheet('連絡文'), '記録番号');
  const of = (row: (typeof grid.rows)[number], header: string) => grid.text(row, header);
  return grid.rows
    .map((row) => ({
      row: row.row,
      key: of(row, '記録番号'),
      order: of(row, '注文番号'),
      kind: of(row, '種類'),
      state: of(row, '状態'),
      text: of(row, '本文'),
      all: ['記録番号', '注文番号', '種類', '本文', '伝えた期限', '送信日時']
        .map((header) => of(row, header))
        .join('\n'),
    }))
    .filter(({ key }) => key !== '');
}

/** What pasting the open draft of an order is in the room; null where none is open. */
export function draftOf(world: World, order: string): { readonly notice: NoticeRow; readonly what: Happening } | null {
  const notice = noticeRows(world).find((one) => one.order === order && one.state === '下書き');
  if (!notice) return null;
  const special: Readonly<Record<string, Happening>> = {
    正式な納品: 'seller-delivered',
    キャンセルのご連絡: 'seller-asked-cancel',
    運営への問い合わせ: 'support-asked',
  };
  return { notice, what: special[notice.kind] ?? 'seller-sent-draft' };
}

/** Ticks 送信済み. */
export function tick(shop: Shop, order: OrderCase, { row, key }: NoticeRow, what: Happening): void {
  const { sheet, column } = gridOf(shop.world.workbook.sheet('連絡文'), '記録番号');
  shop.world.clock.advance(7 * SECOND);
  shop.own.mayMove(order.mark);
  order.waiting = { tab: '連絡文', what, word: WORDS['seller-sent-draft'], key, dated: null };
  shop.tally.add('ticks');
  edited(shop, () => sheet.check(row, column('送信済み'), true));
}

/** The user makes the text their own, and sends it another time. */
export function retell(shop: Shop, { row, key, text }: NoticeRow): void {
  const { sheet, column } = gridOf(shop.world.workbook.sheet('連絡文'), '記録番号');
  shop.retold.set(key, `${text}\nどうぞよろしくお願いします。`);
  shop.tally.add('texts edited');
  edited(shop, () => sheet.type(row, column('本文'), shop.retold.get(key)!));
}

/** The user will not send this one. */
export function callOff(shop: Shop, { row, key }: NoticeRow): void {
  const { sheet, column } = gridOf(shop.world.workbook.sheet('連絡文'), '記録番号');
  shop.calledOff.add(key);
  shop.tally.add('notices called off');
  edited(shop, () => sheet.type(row, column('状態'), '取りやめ'));
}
