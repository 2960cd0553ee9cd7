// Between instants and the wall clock of the sheet's zone.
import type { Day } from './day';
import { HOUR, type Instant, MINUTE } from './instant';

/** Wall-clock time in a zone. Hours 0-23. */
export interface WallTime {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A time zone, asked only for its offset: everything else is derived here. */
export interface Zone {
  /** IANA name, e.g. `Asia/Tokyo`. */
  readonly name: string;
  /** Milliseconds to add to UTC to get the wall clock at this instant. */
  offsetAt(at: Instant): number;
}

/** Japan has had no daylight saving since 1952, so its offset needs no time-zone data (and no Intl feature Apps Script may lack). */
const TOKYO: Zone = { name: 'Asia/Tokyo', offsetAt: () => 9 * HOUR };

/** Nor does UTC: making an Intl format takes longer than reading a whole row. */
const known = new Map<string, Zone>([
  [TOKYO.name, TOKYO],
  ['Japan', { ...TOKYO, name: 'Japan' }],
  ['UTC', { name: 'UTC', offsetAt: () => 0 }],
]);

/**
 * The zone of an IANA name. Reads offsets from wall-clock parts, never from Intl's `longOffset`.
 * Throws RangeError for a name that Intl does not know.
 */
export function zoneNamed(name: string): Zone {
  const found = known.get(name);
  if (found) return found;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (at: Instant): number => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(at / 1000) * 1000;
  };
  const zone: Zone = { name, offsetAt };
  known.set(name, zone);
  return zone;
}

const DAY_LENGTH = 24 * HOUR;

/** Calendar days by their number since 1970-01-01, as UTC days: an assessment asks for the same few again and again. */
const dayNames = new Map<number, Day>();

function dayNumbered(number: number): Day {
  let name = dayNames.get(number);
  if (name === undefined) {
    name = new Date(number * DAY_LENGTH).toISOString().slice(0, 10);
    dayNames.set(number, name);
  }
  return name;
}

/** What the clock on the wall shows. */
export function wallTime(at: Instant, zone: Zone): WallTime {
  const shifted = at + zone.offsetAt(at);
  const number = Math.floor(shifted / DAY_LENGTH);
  // Whole numbers from here on: an engine reckons with them fastest.
  const inDay = Math.floor((shifted - number * DAY_LENGTH) / 1000);
  return {
    day: dayNumbered(number),
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
  };
}

/** The calendar day of an instant. */
export function dayOf(at: Instant, zone: Zone): Day {
  return dayNumbered(Math.floor((at + zone.offsetAt(at)) / DAY_LENGTH));
}

const midnights = new Map<Day, Instant>();

function midnightUtc(day: Day): Instant {
  let midnight = midnights.get(day);
  if (midnight === undefined) {
    midnight = Date.parse(`${day}T00:00:00Z`);
    midnights.set(day, midnight);
  }
  return midnight;
}

/**
 * The instant at which the wall clock shows `day` and the given time of day.
 * A time skipped by a daylight-saving change is read as the moment just after the gap; a time that comes twice, as the first.
 */
export function instantAt(day: Day, zone: Zone, hour = 0, minute = 0, second = 0): Instant {
  const asUtc = midnightUtc(day) + hour * HOUR + minute * MINUTE + second * 1000;
  const before = zone.offsetAt(asUtc - 24 * HOUR);
  const after = zone.offsetAt(asUtc + 24 * HOUR);
  const first = asUtc - before;
  if (before === after || zone.offsetAt(first) === before) return first;
  const second_ = asUtc - after;
  return zone.offsetAt(second_) === after ? second_ : first;
}

/** The same wall-clock time on another day. */
export function onDay(at: Instant, day: Day, zone: Zone): Instant {
  const { hour, minute, second } = wallTime(at, zone);
  return instantAt(day, zone, hour, minute, second);
}

/** ISO 8601 with the zone's offset: `2026-11-24T10:00:00+09:00`. */
export function isoIn(at: Instant, zone: Zone): string {
  const offset = zone.offsetAt(at);
  const local = new Date(at + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(offset) / MINUTE;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
