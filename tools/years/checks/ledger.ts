// The promises of 連絡文: one row a key for ever, sent rows and the user's own words untouched, what the user called off stays off.
import type { Shop } from '../hands';
import { type NoticeRow, noticeRows } from '../notices';
import { demand } from '../violation';
import type { AfterRun } from './afterRun';

export class Ledger {
  /** Sent rows as they were when they were sent. */
  private readonly frozen = new Map<string, string>();
  private readonly seen = new Set<string>();

  verify({ shop, at }: AfterRun): void {
    const rows = noticeRows(shop.world);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    demand(byKey.size === rows.length, 'one row a key', at, () => {
      const twice = rows.filter((row, index) => rows.findIndex(({ key }) => key === row.key) !== index);
      return twice.map(({ key, kind, state }) => `${key} ${kind} ${state}`).join(', ');
    });
    this.verifyPresence(shop, byKey, at);
    for (const row of rows) this.verifyRow(shop, row, at);
  }

  /** A notice once written stays, unless the user cleared its order away. */
  private verifyPresence({ cleared, tally }: Shop, rows: ReadonlyMap<string, NoticeRow>, at: number): void {
    for (const key of cleared) {
      this.seen.delete(key);
      this.frozen.delete(key);
    }
    cleared.clear();
    for (const key of this.seen) demand(rows.has(key), 'no notice is lost', at, () => key);
    for (const key of rows.keys()) if (!this.seen.has(key)) tally.add('notices');
    for (const key of rows.keys()) this.seen.add(key);
  }

  private verifyRow({ retold, calledOff, tally }: Shop, row: NoticeRow, at: number): void {
    const { key, state, text, all, kind } = row;
    const own = retold.get(key);
    demand(own === undefined || own === text, 'the words of the user stay', at, () => `${key} ${kind}: ${text}`);
    demand(!calledOff.has(key) || state === '取りやめ', 'called off stays called off', at, () => `${key} ${state}`);
    if (state !== '送信済み') return;
    const before = this.frozen.get(key);
    demand(before === undefined || before === all, 'what was sent is never rewritten', at, () => `${before} → ${all}`);
    if (before === undefined) tally.add('notices sent');
    this.frozen.set(key, all);
  }
}
