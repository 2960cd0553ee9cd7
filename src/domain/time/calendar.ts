// The seller's calendar: which days are closed, and moving a moment over them.
import JapaneseHolidays from 'japanese-holidays';
import { type Day, plusDays, weekdayOf } from './day';

export interface Calendar {
  /** The seller's own day off (お休み): no notice is planned for it. */
  isDayOff(day: Day): boolean;
  /** Saturday, Sunday, national holiday, year-end closing, お盆 if chosen, or day off: no deadline is promised for it. */
  isClosed(day: Day): boolean;
  /** Open for everybody but perhaps the seller: what a marketplace counts as a business day. */
  isBusinessDay(day: Day): boolean;
}

/** By year, the holidays by month and day: asking the library for each day anew takes half a millisecond a day. */
const holidaysByYear = new Map<number, ReadonlyMap<string, string>>();

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const days = JapaneseHolidays.getHolidaysOf(year, true);
  const holidays = new Map(days.map(({ month, date, name }) => [`${month}-${date}`, name]));
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** The name of the Japanese national holiday on this day (substitute and sandwiched holidays included), or null. */
export function holidayName(day: Day): string | null {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return holidaysOf(year).get(`${month}-${date}`) ?? null;
}

/** 12/29 to 1/3, when Japanese offices are shut (facts/marketplaces.md 4, L6). */
function isYearEnd(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay >= '12-29' || monthDay <= '01-03';
}

/** 8/13 to 8/16: a custom, no holiday. Marketplaces count it as business days, so only promises are kept out of it. */
function isObon(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay >= '08-13' && monthDay <= '08-16';
}

/**
 * A calendar from the seller's days off.
 * `daysOff` in any order, twice is harmless.
 */
export function calendarOf(daysOff: Iterable<Day>, yearEndClosed: boolean, obonClosed = false): Calendar {
  const off = new Set(daysOff);
  const business = new Map<Day, boolean>();
  const isBusinessDay = (day: Day): boolean => {
    const seen = business.get(day);
    if (seen !== undefined) return seen;
    const weekday = weekdayOf(day);
    const open = weekday !== 0 && weekday !== 6 && !(yearEndClosed && isYearEnd(day)) && holidayName(day) === null;
    business.set(day, open);
    return open;
  };
  return {
    isDayOff: (day) => off.has(day),
    isClosed: (day) => off.has(day) || !isBusinessDay(day) || (obonClosed && isObon(day)),
    isBusinessDay,
  };
}

/** How far a search over closed days goes before it gives up (product.md 4.2). */
export const MAX_SEARCH_DAYS = 60;

/** The first day from `day` on that is not closed, or null when none comes within the search. */
export function nextOpenDay(day: Day, calendar: Calendar): Day | null {
  for (let step = 0, at = day; step <= MAX_SEARCH_DAYS; step++, at = plusDays(at, 1)) {
    if (!calendar.isClosed(at)) return at;
  }
  return null;
}
