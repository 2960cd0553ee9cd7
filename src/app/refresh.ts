// The one way in which the sheet is brought up to date: by the hourly trigger, an edit, the menu or the sidebar.
import { now } from '../google/clock';
import { withDocumentLock } from '../google/lock';
import { recall, remember } from '../google/properties';
import { activeSpreadsheet } from '../google/spreadsheet';
import { isProblem, type TableProblem } from '../sheet/table';
import { isUnmoved } from '../sheet/unmoved';
import { writeExactly } from '../sheet/writes';
import { adoptNotices, adoptOrders } from './adopt';
import { type Assessed, assessAll, showAssessment } from './assessAll';
import { type Book, openBook, type Remembered } from './book';
import { type Desk, deskOf } from './desk';
import { refreshDrafts } from './drafts';
import { recordOn, waitingEvents } from './recordEvents';
import { todayChange, writeToday } from './todayTab';
import { appendLog, writeDesk } from './writeDesk';

export interface Refreshed {
  readonly desk: Desk;
  readonly assessed: readonly Assessed[];
  readonly memory: Record<string, unknown>;
}

export type RefreshResult =
  | { readonly ok: true; readonly refreshed: Refreshed }
  | { readonly ok: false; readonly problem: TableProblem | 'busy' };

export interface RefreshOptions {
  /** How long to wait for another run to finish. */
  readonly waitMs: number;
  /** Drafts are prepared by the hourly run; in between, only those that are no longer the step's are withdrawn. */
  readonly drafts?: 'prepare' | 'withdraw';
  /** 最終更新 is stamped: only by the hourly run, whose heartbeat it is. */
  readonly stamp?: boolean;
  /** Anything else to do on the desk before the orders are assessed: an event from the sidebar, an undo. */
  readonly also?: (desk: Desk) => void;
  /** What follows while the lock is still held (mails). */
  readonly finish?: (refreshed: Refreshed) => void;
}

/** Longest wait for the document lock. */
export const PATIENT = 20_000;

/**
 * Lock, read every tab once, take what waits in できごと and the ticks, assess everything, write what changed, flush.
 * When a tab or header is missing nothing is written.
 */
export function refresh(options: RefreshOptions): RefreshResult {
  const locked = withDocumentLock(options.waitMs, (): RefreshResult => {
    const memory = recall();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const book = openBook(activeSpreadsheet(), rememberedOf(memory), now());
      if (isProblem(book)) return { ok: false, problem: book };
      const done = bringUpToDate(book, options);
      if (!done) continue;
      const refreshed = { ...done, memory };
      if (JSON.stringify(book.goodRules) !== JSON.stringify(memory.goodRules)) remember({ goodRules: book.goodRules });
      options.finish?.(refreshed);
      appendLog(refreshed.desk);
      return { ok: true, refreshed };
    }
    return { ok: false, problem: 'busy' };
  });
  return locked === 'busy' ? { ok: false, problem: 'busy' } : locked.done;
}

/** Somebody who sorts the sheet again and again is left alone until the next run. */
const MOST_ATTEMPTS = 3;

/** null when the rows moved, or a choice was made, after they were read: nothing has been written then, and the run begins anew. */
function bringUpToDate(book: Book, options: RefreshOptions): Omit<Refreshed, 'memory'> | null {
  const desk = deskOf(book);
  adoptOrders(desk);
  adoptNotices(desk, options.drafts === 'prepare');
  for (const chosen of waitingEvents(desk)) recordOn(desk, chosen);
  options.also?.(desk);
  const assessed = assessAll(desk);
  for (const one of assessed) showAssessment(desk, one);
  const added = refreshDrafts(desk, assessed, options.drafts ?? 'withdraw');
  const current = withDrafts(desk, assessed);
  const today = todayChange(desk, current);
  if (!isStillAsRead(desk, today !== null)) return null;
  writeDesk(desk, added);
  if (today) writeToday(desk, today);
  if (options.stamp) stampLastRun(book);
  return { desk, assessed: current };
}

/** Only tabs that will be written by position are looked at again. */
function isStillAsRead({ book, orderChanges, noticeChanges }: Desk, rewritesToday: boolean): boolean {
  return (
    (orderChanges.size === 0 || isUnmoved(book.orderTable, ['id', 'event'])) &&
    (noticeChanges.size === 0 || isUnmoved(book.noticeTable, ['key', 'sent'])) &&
    (!rewritesToday || isUnmoved(book.todayTable, ['event']))
  );
}

/** The assessments with the notices as the drafts left them, so that every surface shows the text just composed. */
function withDrafts({ notices }: Desk, assessed: readonly Assessed[]): Assessed[] {
  const byOrder = new Map<string, Assessed['notices'][number][]>();
  for (const { notice } of notices) byOrder.set(notice.orderId, [...(byOrder.get(notice.orderId) ?? []), notice]);
  return assessed.map((one) => ({ ...one, notices: byOrder.get(one.order.id) ?? [] }));
}

/** The as-of cell: what the custom functions take as "now", and what the stale warning looks at. */
function stampLastRun(book: Book): void {
  if (book.lastRunRow === null) return;
  writeExactly(book.settingTable, [{ row: book.lastRunRow, key: 'value', value: new Date(book.now) }]);
}

export function rememberedOf(memory: Record<string, unknown>): Remembered {
  const { tabIds, goodRules } = memory as Remembered;
  return { ...(tabIds && { tabIds }), ...(goodRules !== undefined && { goodRules }) };
}
