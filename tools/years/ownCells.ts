/**
 * What belongs to the user in 注文, kept beside the product: cells that the add-on never writes, the order of the rows, and the
 * facts of rows in which nothing was chosen. Rows are told apart by a mark in a column of the user's own.
 */
import type { World } from '../emulator';
import { type Grid, gridOf } from './grid';
import { demand } from './violation';

/** The user's own column; its cells are the marks of the rows. */
export const MARK = 'しるし';
/** Another one, for whatever the user notes there. */
export const REMARK = '請求メモ';

/** Written by nobody but the user. */
const USER_HEADERS = [
  ...[MARK, REMARK, '購入者', '内容', '金額', '購入日時', '納品予定日', '取引ページ', 'メモ', '種別'],
  ...['保留（この日まで）', '予約日時', 'メールアドレス'],
] as const;
/** Moved by events of the same row, and by nothing else. */
const FACT_HEADERS = [
  ...['待っている返事', '既読／未読', '自分からの最終連絡', '購入者からの最終連絡', '返信不要とした日時'],
  ...['「まだ」と言われた日時', '途中経過を送った日時', '仮納品日時', 'OKをもらった日時', '修正を頼まれた日時'],
  ...['正式な納品日時', '差し戻された日時', '運営に問い合わせた日時', '自分からのキャンセルリクエスト'],
  ...['キャンセルを断られた日時', '購入者からのキャンセルリクエスト', 'キャンセルに答えた日時'],
  ...['完了（クローズ）日時', 'キャンセル成立日時', '最後のできごと'],
] as const;

type Kept = Map<string, string>;

export class OwnCells {
  private rows = new Map<string, Kept>();
  /** Rows whose facts may move in the next execution. */
  private readonly moving = new Set<string>();
  checks = 0;

  constructor(private readonly world: World) {}

  private look(): { grid: Grid; rows: Map<string, Kept> } {
    const grid = gridOf(this.world.workbook.sheet('注文'), '購入者');
    const rows = new Map<string, Kept>();
    for (const row of grid.rows) {
      const mark = grid.text(row, MARK);
      if (mark === '') continue;
      const headers = [...USER_HEADERS, ...FACT_HEADERS, 'サイト', '注文番号'];
      rows.set(mark, new Map(headers.map((header) => [header, grid.text(row, header)])));
    }
    return { grid, rows };
  }

  /** The user changed rows, their order or columns: as it stands now is how it must stay. */
  accept(): void {
    this.rows = this.look().rows;
  }

  /** A new row of the user, below all others: what was not typed there is blank, and must have stayed so. */
  acceptRow(mark: string, typed: readonly string[], at: number): void {
    const row = this.look().rows.get(mark)!;
    for (const header of USER_HEADERS) {
      const blank = typed.includes(header) || row.get(header) === '';
      demand(blank, 'cells of the user never change', at, () => `${mark} ${header}: → ${row.get(header)}`);
    }
    this.rows.set(mark, row);
  }

  /** The user typed into one cell: that one is as it stands now, all others as they were. */
  acceptCell(mark: string, header: string): void {
    const now = this.look().rows.get(mark)?.get(header);
    if (now !== undefined) this.rows.get(mark)?.set(header, now);
  }

  /** Something was chosen in the row: its facts may move. */
  mayMove(mark: string): void {
    this.moving.add(mark);
  }

  /** Everything is as the user left it. `settled`: no choice waits any more, so that from now on facts stay. */
  verify(at: number, settled: (mark: string) => boolean): void {
    const { rows } = this.look();
    this.checks++;
    const order = (map: ReadonlyMap<string, Kept>) => [...map.keys()].join(' ');
    demand(order(rows) === order(this.rows), 'rows stay where the user put them', at, () => {
      return `${order(this.rows)} became ${order(rows)}`;
    });
    for (const [mark, kept] of this.rows) this.verifyRow(mark, kept, rows.get(mark)!, at, settled);
  }

  private verifyRow(mark: string, kept: Kept, now: Kept, at: number, settled: (mark: string) => boolean): void {
    const moves = this.moving.has(mark);
    for (const [header, before] of kept) {
      const after = now.get(header)!;
      if (before === after) continue;
      // Blank once, these are filled in by the add-on and stay.
      const filled = before === '' && (header === 'サイト' || header === '注文番号');
      const fact = moves && (FACT_HEADERS as readonly string[]).includes(header);
      demand(filled || fact, 'cells of the user never change', at, () => `${mark} ${header}: ${before} → ${after}`);
      kept.set(header, after);
    }
    if (moves && settled(mark)) this.moving.delete(mark);
  }
}
