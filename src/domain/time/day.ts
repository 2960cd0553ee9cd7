// Calendar days, without any zone: arithmetic on days is never arithmetic on hours.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, differenceInCalendarDays, getDay, lightFormat } from 'date-fns';

/** A calendar day in the sheet's zone, written `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Midnight of the day in UTC, in a date that date-fns reads in UTC too: the machine's own zone has no say. */
function midnight(day: Day): Date {
  return new UTCDateMini(Date.parse(day));
}

const shifted = new Map<number, Map<Day, Day>>();

/** The day `count` days later (earlier when negative): `plusDays('2026-02-27', 2)` is `2026-03-01`. Remembered: asked again and again. */
export function plusDays(day: Day, count: number): Day {
  const known = shifted.get(count) ?? new Map<Day, Day>();
  shifted.set(count, known);
  let later = known.get(day);
  if (later === undefined) {
    later = lightFormat(addDays(midnight(day), count), 'yyyy-MM-dd');
    known.set(day, later);
  }
  return later;
}

/** A few years of days are asked for, thousands of times each. */
function remembered(answer: (day: Day) => number): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const made = answer(day);
    known.set(day, made);
    return made;
  };
}

const EPOCH = '1970-01-01';
const dayNumber = remembered((day) => differenceInCalendarDays(midnight(day), midnight(EPOCH)));

/** How many days lie from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 (Sunday) to 6 (Saturday). */
export const weekdayOf: (day: Day) => number = remembered((day) => getDay(midnight(day)));

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}
