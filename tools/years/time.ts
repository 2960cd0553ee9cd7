// Time in the simulated shop: instants in ms, days and hours of Tokyo, which has had no summer time for seventy years.

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const OFFSET = 9 * HOUR;

/** 00:00 of the day in which the instant lies. */
export function startOfDay(at: number): number {
  return Math.floor((at + OFFSET) / DAY) * DAY - OFFSET;
}

/** Hour of the day, 0 to 23. */
export function hourOf(at: number): number {
  return Math.floor((at - startOfDay(at)) / HOUR);
}

/** 0 is Sunday. */
export function weekdayOf(at: number): number {
  return new Date(at + OFFSET).getUTCDay();
}

/** `2026/3/4` as a user types a day. */
export function dayText(at: number): string {
  const day = new Date(at + OFFSET);
  return `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`;
}

/** `2026/3/4 9:05` as a user types a moment. */
export function momentText(at: number): string {
  const minutes = Math.floor((at - startOfDay(at)) / MINUTE);
  return `${dayText(at)} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `2026-03-04`. */
export function isoDay(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** The full minute at or before. */
export function wholeMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE;
}
