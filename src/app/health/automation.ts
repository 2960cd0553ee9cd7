// What keeps the automatic run going, and what the person at the sidebar can do when it has stopped.
import { HOUR, type Instant } from '../../domain/time/instant';
import { ownAddress } from '../../google/session';
import { hasTrigger, needsAuthorisation } from '../../google/triggers';
import { dateTime } from '../../text/format';
import type { Book } from '../desk/book';
import type { Memory } from '../desk/memory';
import { HOURLY } from '../desk/names';

/** After this long without a run the sheet says that it is stale (product.md 2). */
const STALE_AFTER = 3 * HOUR;

/** Runs have stopped coming. */
export function isStale(lastRunAt: Instant, now: Instant): boolean {
  return now - lastRunAt > STALE_AFTER;
}

/** One sentence on why nothing runs by itself, with the way back; '' = it runs. Google is asked only once runs have stopped coming. */
export function automationText({ lastRunAt, now, words, zone }: Book, memory: Memory): string {
  const { owner, health, lastHourly = lastRunAt } = memory;
  const failing =
    health && health.failures > 0
      ? words.health.failing(health.failures, dateTime(health.since, zone, now), health.reason)
      : '';
  if (lastHourly === null || !isStale(lastHourly, now)) return failing;
  if (owner && owner !== ownAddress()) return words.health.stopped(words.health.ownerStopped(owner));
  if (needsAuthorisation()) return words.health.authorisationLost;
  if (!hasTrigger(HOURLY)) return words.health.triggerGone;
  return failing || words.health.stopped(words.setUp.stale.advice);
}
