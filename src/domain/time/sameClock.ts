// Whether two zones show the same time, whatever they are called: Asia/Tokyo and Japan, or Asia/Seoul.
import { HOUR, type Instant } from './instant';
import type { Zone } from './zone';

/** The same wall clock now and in each of the next four seasons, so that daylight saving does not hide a difference. */
export function sameClock(one: Zone, other: Zone, at: Instant): boolean {
  if (one.name === other.name) return true;
  return [0, 91, 182, 273].every((days) => {
    const then = at + days * 24 * HOUR;
    return one.offsetAt(then) === other.offsetAt(then);
  });
}
