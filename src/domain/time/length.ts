// Counting a marketplace's lengths of time (product.md 3).

import { type Calendar, MAX_SEARCH_DAYS } from './calendar';
import { type Day, plusDays } from './day';
import { HOUR, type Instant } from './instant';
import { latestInstant, type Moment } from './moment';
import { dayOf, instantAt, onDay, type Zone } from './zone';

/** `end-of-day`: 23:59 of the Nth day after the start. */
export type LengthUnit = 'hours' | 'days' | 'business-days' | 'end-of-day';
export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

/**
 * Where a length that starts at `start` ends.
 * `against-seller`: a date-only start counts from its 00:00, so that the seller is never late; `to-wait-for`: from its 24:00, so that the seller is never early.
 * Hours count at once and to the minute (民法139条); days keep the time of day; `end-of-day` is 23:59 of the Nth day after the start's day.
 */
export function endOfLength(
  start: Moment,
  length: Length,
  direction: 'against-seller' | 'to-wait-for',
  calendar: Calendar,
  zone: Zone,
): Instant {
  const from = direction === 'against-seller' ? start.at : latestInstant(start, zone);
  switch (length.unit) {
    case 'hours':
      return from + length.count * HOUR;
    case 'days':
      return onDay(from, plusDays(dayOf(from, zone), length.count), zone);
    case 'business-days':
      return onDay(from, plusBusinessDays(dayOf(from, zone), length.count, calendar), zone);
    case 'end-of-day':
      return instantAt(plusDays(start.day, length.count), zone, 23, 59);
  }
}

/** The `count`th business day after `day`; `day` itself never counts. Negative counts go back. */
export function plusBusinessDays(day: Day, count: number, calendar: Calendar): Day {
  const direction = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  // A run of closed days is never longer than the search: year-end is six days, Golden Week at most ten.
  for (let idle = 0; left > 0 && idle <= MAX_SEARCH_DAYS; idle++) {
    at = plusDays(at, direction);
    if (!calendar.isBusinessDay(at)) continue;
    left--;
    idle = 0;
  }
  return at;
}
