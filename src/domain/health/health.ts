// How the automatic run is doing: failures in a row, so that one is told once and not every hour.
import type { Instant } from '../time/instant';

export interface Health {
  /** Automatic runs in a row that failed; 0 = the last one went well. */
  readonly failures: number;
  /** When the first of them failed. */
  readonly since: Instant;
  /** What was said the last time. */
  readonly reason: string;
}

export const WELL: Health = { failures: 0, since: 0, reason: '' };

const LONGEST_REASON = 300;

/** One more failure. */
export function withFailure(before: Health | undefined, reason: string, now: Instant): Health {
  const failures = (before?.failures ?? 0) + 1;
  return { failures, since: failures === 1 ? now : (before?.since ?? now), reason: reason.slice(0, LONGEST_REASON) };
}

/** Google mails the owner when a run throws: done for the first failure and once a day after that, never every hour. */
export function isToBeThrown({ failures }: Health): boolean {
  return failures % 24 === 1;
}
