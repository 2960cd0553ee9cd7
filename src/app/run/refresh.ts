// The one way in which the sheet is brought up to date: by the hourly trigger, an edit, the menu or the sidebar.
import { now } from '../../google/clock';
import { withDocumentLock } from '../../google/lock';
import { pause } from '../../google/pause';
import { keepInMind, type Memory, readDocumentMemory } from '../desk/memory';
import { type Mailing, sendMails } from '../mail/mailing';
import { bringUpToDate, type Run } from './bringUpToDate';
import { tellLastMail } from './heartbeat';
import type { Refreshed, RefreshOptions, RefreshResult } from './run';

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
    const unstored = result.ok ? keepInMind(memory, result.refreshed.toRemember) : [];
    // Without its intent no mail may leave: it would leave again every hour.
    if (unstored.includes('mails')) throw new Error(`Not remembered: ${unstored.join()}`);
    return result;
  });
  const result: RefreshResult = locked === 'busy' ? { ok: false, problem: 'busy' } : locked.done;
  if (result.ok && result.refreshed.mailing) sendAndTell(result.refreshed, result.refreshed.mailing);
  return result;
}

/** 設定 says when a mail last left, also when another one could not be sent. */
function sendAndTell({ desk }: Refreshed, mailing: Mailing): void {
  let left = false;
  try {
    sendMails(mailing, desk.book.words.setUp.productName, () => {
      left = true;
    });
  } finally {
    if (left) tellLastMail(desk.book, now());
  }
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
