// How the automatic run is doing: failures in a row, so that one is told once and not every hour.
import { HOUR, type Instant, MINUTE } from '../time/instant';

export interface Health {
  /** Automatic runs in a row that failed; 0 = the last one went well. */
  readonly failures: number;
  /** When the first of them failed. */
  readonly since: Instant;
  /** What was said the last time. */
  readonly reason: string;
  /** When the seller was last mailed about it; 0 = not yet. */
  readonly told: Instant;
}

export const WELL: Health = { failures: 0, since: 0, reason: '', told: 0 };

const LONGEST_REASON = 300;

/** One more failure. */
export function withFailure(before: Health | undefined, reason: string, now: Instant): Health {
  const failures = (before?.failures ?? 0) + 1;
  const since = failures === 1 ? now : (before?.since ?? now);
  return { failures, since, reason: reason.slice(0, LONGEST_REASON), told: failures === 1 ? 0 : (before?.told ?? 0) };
}

/** Google mails the owner when a run throws: done for the first failure and once a day after that, never every hour. */
export function isToBeThrown({ failures }: Health): boolean {
  return failures % 24 === 1;
}

/** Runs come hourly, and not to the minute. */
const TWO_HOURS = 2 * HOUR - 10 * MINUTE;
const ALMOST_A_DAY = 24 * HOUR - 30 * MINUTE;
const QUIET = { from: 22, until: 7 } as const;

/**
 * Two hours of failures are mailed to the seller, and then once a day while they last; not at night. `hour`: of the day, in the sheet's zone.
 * `isUnwatched`: the first one is, because it passes by nobody's hand but the seller's (product.md 2.1).
 */
export function isToBeMailed({ since, told }: Health, now: Instant, hour: number, isUnwatched = false): boolean {
  if (hour >= QUIET.from || hour < QUIET.until) return false;
  return now - since >= (isUnwatched ? 0 : TWO_HOURS) && now - told >= ALMOST_A_DAY;
}
