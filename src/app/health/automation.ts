// What keeps the automatic run going, and what the person at the sidebar can do when it has stopped.
import { HOUR, type Instant } from '../../domain/time/instant';
import { ownAddress } from '../../google/session';
import { hasTrigger } from '../../google/triggers';
import { dateTime } from '../../text/format';
import type { Book } from '../desk/book';
import type { Memory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { permissionText } from './permissions';

/** After this long without a run the sheet says that it is stale (product.md 2). */
const STALE_AFTER = 3 * HOUR;

/** Runs have stopped coming. */
export function isStale(lastRunAt: Instant, now: Instant): boolean {
  return now - lastRunAt > STALE_AFTER;
}

/** One sentence on why nothing runs by itself, with the way back; '' = it runs. */
export function automationText({ lastRunAt, now, words, zone }: Book, memory: Memory): string {
  const unpermitted = permissionText(words);
  if (unpermitted) return unpermitted;
  const { owner, health, trigger, lastHourly = lastRunAt } = memory;
  const isOwn = !owner || owner === ownAddress();
  // A trigger is missed at once, not only when its runs are: in three hours a clock may have run out.
  if (isOwn && !hasTrigger(HOURLY, trigger)) return words.health.triggerGone;
  const failing =
    health && health.failures > 0
      ? words.health.failing(health.failures, dateTime(health.since, zone, now), health.reason)
      : '';
  if (lastHourly === null || !isStale(lastHourly, now)) return failing;
  if (!isOwn) return words.health.stopped(words.health.ownerStopped(owner ?? ''));
  return failing || words.health.stopped(words.setUp.stale.advice);
}
