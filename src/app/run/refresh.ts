// The one way in which the sheet is brought up to date: by the hourly trigger, an edit, the menu or the sidebar.
import { now } from '../../google/clock';
import { withDocumentLock } from '../../google/lock';
import { pause } from '../../google/pause';
import { flush } from '../../google/spreadsheet';
import { ALL_STORED, keepInMind, type Memory, readDocumentMemory, type Unstored } from '../desk/memory';
import { blindly, type Mailing, sendMails } from '../mail/mailing';
import { bringUpToDate, type Run } from './bringUpToDate';
import { unsayLastMail } from './heartbeat';
import type { RefreshOptions, RefreshResult, Refusal } from './run';

/** Longest wait for the document lock. */
export const PATIENT = 20_000;

/** Somebody who sorts again and again, or a service that fails again and again, is left alone until the next run. */
const MOST_ATTEMPTS = 3;
/** Before a second attempt, and twice as long before the third: Google asks for a moment (facts/apps-script.md 11). */
const BREATHER = 1_000;

/** What became of a run under the lock. */
interface Ran {
  /** Throws what Google said, when it said so three times. */
  readonly result: () => RefreshResult;
  readonly mailing: Mailing | null;
}

/**
 * Under the document lock: reads every tab once, takes what waits in できごと and the ticks, assesses everything, decides on mails, writes
 * what changed. After it: sends the mails that were decided on, whatever could not be written. When a tab or header is missing nothing is
 * written. Throws what Google said, when it said so three times; nothing half-done is ever taken for done then.
 */
export function refresh(options: RefreshOptions): RefreshResult {
  const locked = withDocumentLock(options.waitMs, (): Ran => {
    const memory = readDocumentMemory();
    if (options.isWanted && !options.isWanted(memory))
      return { result: () => ({ ok: false, problem: 'unwanted' }), mailing: null };
    const run: Run = {
      memory,
      options,
      startedAt: now(),
      failed: new Map(),
      begin: () => {},
      logged: memory.logged,
      mailing: null,
    };
    return concluded(run, outcomeOf(run));
  });
  if (locked === 'busy') return { ok: false, problem: 'busy' };
  const { result, mailing } = locked.done;
  const errors = mailing ? sendAndTell(mailing) : [];
  const done = result();
  if (errors.length > 0) throw errors[0];
  return done;
}

type Outcome = ReturnType<typeof persistently> | { readonly error: unknown };

function outcomeOf(run: Run): Outcome {
  try {
    return persistently(run);
  } catch (error) {
    settle();
    return { error };
  }
}

/** The intent to mail is remembered before anything is sent, and under the lock. */
function concluded({ memory, mailing }: Run, outcome: Outcome): Ran {
  const isDone = 'ok' in outcome && outcome.ok;
  const toRemember: Memory = isDone ? outcome.refreshed.toRemember : mailing ? { mails: mailing.ledger } : {};
  const unstored: Unstored = isDone || mailing ? keepInMind(memory, toRemember) : ALL_STORED;
  const isBlind = unstored.nowhere.includes('mails');
  return {
    mailing: mailing && (isBlind ? blindly(mailing) : mailing),
    result: () => {
      if ('error' in outcome) throw outcome.error;
      return outcome.ok ? { ...outcome, unstored } : outcome;
    },
  };
}

/** Writes that are still buffered must not reach the sheet after the lock was given up. */
function settle(): void {
  try {
    flush();
  } catch {
    // The error that brought us here is thrown once the mails have left.
  }
}

/** 設定 says when a mail last left, also when another one could not be sent. Returns what went wrong. */
function sendAndTell(mailing: Mailing): unknown[] {
  let hasLeft = false;
  const errors = sendMails(mailing, () => {
    hasLeft = true;
  });
  if (!hasLeft && (mailing.alert || mailing.digest)) unsayLastMail(mailing.book);
  return errors;
}

/** Every attempt reads anew what waits in the cells. What waits nowhere (`also`) is not tried again once it may have been written. */
function persistently(run: Run) {
  let written = false;
  run.begin = () => {
    written = true;
  };
  let before = '';
  for (let count = 1; ; count++) {
    const isLast = () => count === MOST_ATTEMPTS || (run.options.also !== undefined && written);
    try {
      const result = bringUpToDate(run);
      if (result === 'moved') {
        if (isLast()) return { ok: false, problem: 'busy' } as const;
        continue;
      }
      const refused = result.ok ? told(result.refreshed.refusals) : '';
      // What is refused in the same way once more is no passing trouble.
      if (refused === before || isLast()) return result;
      before = refused;
    } catch (error) {
      if (isLast()) throw error;
    }
    pause(BREATHER * count);
  }
}

const told = (refusals: readonly Refusal[]): string => refusals.map(({ of, reason }) => `${of}: ${reason}`).join('\n');
