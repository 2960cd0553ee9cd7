// The custom functions: range in, array out, "now" always an argument, because Sheets forbids NOW() there.
import { deadlineFunction } from './app/functions/deadline';
import { statusFunction } from './app/functions/status';

/**
 * 注文の表について、いまの番・状態・次にすること・いつまで・返事待ち日数・返事がなければ を、1行に1件ずつ返します。
 *
 * @param {range} orders 見出しの行をふくむ注文の表（例：注文!A2:AW100）
 * @param {date} asOf いつの時点か（例：設定の「最終更新」のセル）
 * @param {range} notices 見出しの行をふくむ連絡文の表。省略できます
 * @return 注文1件につき1行6列の表
 * @customfunction
 */
export function HENJI_STATUS(orders: unknown, asOf: unknown, notices?: unknown): unknown[][] {
  return statusFunction(orders, asOf, notices);
}

/**
 * 購入者に伝える期限を返します。土日・祝日・年末年始・お休みを避けた日の、その時刻です。
 *
 * @param {date} from いつから数えるか
 * @param {number} days 何日後か
 * @param {number} hour 何時か。省略すると設定の「期限の時刻」です
 * @return 期限の日時
 * @customfunction
 */
export function HENJI_DEADLINE(from: unknown, days: unknown, hour?: unknown): unknown {
  return deadlineFunction(from, days, hour);
}
