// The one way in which the sheet is brought up to date: by the hourly trigger, an edit, the menu or the sidebar.
import { now } from '../../google/clock';
import { withDocumentLock } from '../../google/lock';
import { pause } from '../../google/pause';
import type { TableProblem } from '../../sheet/table';
import type { Assessed } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { keepInMind, type Memory, readDocumentMemory } from '../desk/memory';
import { type Mailing, sendMails } from '../mail/mailing';
import { bringUpToDate, type Run } from './bringUpToDate';

export interface Refreshed {
  readonly desk: Desk;
  readonly assessed: readonly Assessed[];
  readonly mailing: Mailing | null;
  /** As it was before the run. */
  readonly memory: Memory;
  /** What the run wants remembered: before anything is sent. */
  readonly toRemember: Memory;
}

export type RefreshResult =
  | { readonly ok: true; readonly refreshed: Refreshed }
  | { readonly ok: false; readonly problem: TableProblem | 'busy' | 'unwanted' };

export interface RefreshOptions {
  /** How long to wait for another run to finish. */
  readonly waitMs: number;
  /** Drafts are prepared by the hourly run; in between, only those that are no longer the step's are withdrawn. */
  readonly drafts?: 'prepare' | 'withdraw';
  /** 最終更新 is stamped: by whole runs, whose heartbeat it is. */
  readonly stamp?: boolean;
  /** Mails that are due are sent: only by the hourly run. */
  readonly mails?: boolean;
  /** Rows that were set aside are tried again. */
  readonly retry?: boolean;
  /** Looked at first, under the lock: false = nothing is read or written (`unwanted`). */
  readonly isWanted?: (memory: Memory) => boolean;
  /** Anything else to do on the desk before the orders are assessed: an event from the sidebar, an undo. Never done again once it may be written. */
  readonly also?: (desk: Desk) => void;
}

/** Longest wait for the document lock. */
export const PATIENT = 20_000;

/** Somebody who sorts again and again, or a service that fails again and again, is left alone until the next run. */
const MOST_ATTEMPTS = 3;
/** Before a second attempt, and twice as long before the third: Google asks for a moment (facts/apps-script.md 11). */
const BREATHER = 1_000;

/**
 * Under the document lock: reads every tab once, takes what waits in できごと and the ticks, assesses everything, writes what changed.
 * After it: sends the mails that were decided on. When a tab or header is missing nothing is written.
 * Throws what Google said, when it said so three times; nothing half-done is ever taken for done then.
 */
export function refresh(options: RefreshOptions): RefreshResult {
  const locked = withDocumentLock(options.waitMs, (): RefreshResult => {
    const memory = readDocumentMemory();
    if (options.isWanted && !options.isWanted(memory)) return { ok: false, problem: 'unwanted' };
    const result = persistently(memory, options);
    if (result.ok) keepInMind(memory, result.refreshed.toRemember);
    return result;
  });
  const result: RefreshResult = locked === 'busy' ? { ok: false, problem: 'busy' } : locked.done;
  if (result.ok && result.refreshed.mailing)
    sendMails(result.refreshed.mailing, result.refreshed.desk.book.words.setUp.productName);
  return result;
}

/** Every attempt reads anew what waits in the cells. What waits nowhere (`also`) is not tried again once it may have been written. */
function persistently(memory: Memory, options: RefreshOptions): RefreshResult {
  let written = false;
  const begin = () => {
    written = true;
  };
  const run: Run = { memory, options, startedAt: now(), failed: new Map(), begin };
  for (let count = 1; ; count++) {
    const isLast = () => count === MOST_ATTEMPTS || (options.also !== undefined && written);
    try {
      const result = bringUpToDate(run);
      if (result !== 'moved') return result;
      if (isLast()) return { ok: false, problem: 'busy' };
    } catch (error) {
      if (isLast()) throw error;
      pause(BREATHER * count);
    }
  }
}
