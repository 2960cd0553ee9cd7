// Google stores dates as serials: days since 1899-12-30 on the wall, with the time of day as the fraction.
import { instantOf, wallOf } from './zone';

const DAY = 86_400_000;
const EPOCH = 25_569; // 1970-01-01 as a serial

/** Serial of a wall time (ms as Date.UTC would give them). */
export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH;
}

/** Wall ms of a serial, rounded to the millisecond to undo the fraction's noise. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH) * DAY);
}

/** Serial that an instant gets in a spreadsheet of the zone. */
export function serialOfInstant(zone: string, instant: number): number {
  return serialOfWall(wallOf(zone, instant));
}

/** Instant that a serial means in a spreadsheet of the zone. */
export function instantOfSerial(zone: string, serial: number): number {
  return instantOf(zone, wallOfSerial(serial));
}

/** Serial of a calendar day and time, or null where there is no such day or time. Month 1-12. */
export function serialOfDate(year: number, month: number, day: number, seconds = 0): number | null {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return serialOfWall(at.getTime()) + seconds / 86_400;
}
