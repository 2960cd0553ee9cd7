// One lived order: what is typed into its row, and what its seller does with it, hour by hour.

/**
 * `when` as `10/5 9:30`. `what`: an event of できごと (`…＠きのう` with its いつ); `列＝値` types into a column; `送信済み` ticks the open draft;
 * `本文＝…` rewrites it in 連絡文, `サイドバー＝…` in the sidebar; `取りやめ` withdraws it by hand; `取り消す` takes the last event back.
 */
export type Act = readonly [when: string, what: string];

export interface LivedOrder {
  /** Typed into the next free row; without 注文番号 the product gives one. */
  readonly cells: Readonly<Record<string, string>> & { readonly 購入者: string };
  readonly typed: string;
  readonly acts: readonly Act[];
}

export const WROTE = '連絡した（返事は不要）';
export const ASKED = '連絡した（返事待ち）';
export const SENT = '下書きの文を送った';
export const HANDED = '仮納品した（実施した）';
export const OK = 'OKをもらった';
export const FORMAL = '正式な納品をした';
export const CLOSED = '完了した';

export function order(
  typed: string,
  購入者: string,
  cells: Record<string, string>,
  ...acts: readonly Act[]
): LivedOrder {
  return { typed, cells: { 購入者, ...cells }, acts };
}

export const coconala = (注文番号: string, 内容: string, 金額: string, more: Record<string, string> = {}) => ({
  ...{ サイト: 'ココナラ', 注文番号, 内容, 金額, 取引ページ: `https://coconala.com/talkrooms/${注文番号}` },
  ...more,
});
