// A moment as a seller records it: with a time of day, or only "some time that day" (product.md 2.1).
import { type Day, plusDays } from './day';
import type { Instant } from './instant';
import { dayOf, instantAt, type Zone } from './zone';

export interface Moment {
  /** The instant; of a date-only moment, 00:00 of its day. */
  readonly at: Instant;
  /** No time of day was given. */
  readonly dateOnly: boolean;
  /** The calendar day in the sheet's zone. */
  readonly day: Day;
}

export function timed(at: Instant, zone: Zone): Moment {
  return { at, dateOnly: false, day: dayOf(at, zone) };
}

export function dateOnly(day: Day, zone: Zone): Moment {
  return { at: instantAt(day, zone), dateOnly: true, day };
}

/** The end of a day is 24:00, that is 00:00 of the next day. */
export function endOfDay(day: Day, zone: Zone): Instant {
  return instantAt(plusDays(day, 1), zone);
}

/** The moment itself, or the 24:00 of a date-only day: where a clock starts that the seller must wait for. */
export function latestInstant(moment: Moment, zone: Zone): Instant {
  return moment.dateOnly ? endOfDay(moment.day, zone) : moment.at;
}
