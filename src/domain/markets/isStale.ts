// When a rule has to be looked up again.
import { type Day, daysBetween } from '../time/day';

const FRESH_DAYS = 180;

/**
 * Whether a rule's source is older than 180 days on `today`. Of `2026-03` or `2026` the first day counts, so that nothing looks fresher
 * than it may be; a source without a date is always stale.
 * `isStale('2026-05', '2026-11-22')` is true, `isStale('2026-06', '2026-11-22')` is false.
 */
export function isStale(asOf: string, today: Day): boolean {
  const [year, month = '01', date = '01'] = asOf.split('-');
  return !year || daysBetween(`${year}-${month}-${date}`, today) > FRESH_DAYS;
}
