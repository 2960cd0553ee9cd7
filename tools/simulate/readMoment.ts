// Reads moments that people write in arguments and CSV files.
import type { Instant } from '../../src/domain/time/instant';
import { instantAt, type Zone, zoneNamed } from '../../src/domain/time/zone';
import { momentFromText } from '../../src/sheet/momentText';

/** `2026-11-24T10:00:00+09:00`, with seconds and offset optional (without one: the zone's wall clock). null = no such moment. */
export function readIso(text: string, zone: Zone): Instant | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (!parts) return null;
  const at = wall(parts.slice(1, 7), zone);
  if (at === null || !parts[7]) return at;
  const [, year, month, day, hour, minute, second = '00', offset] = parts;
  const instant = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${offset.replace(/(\d\d)(\d\d)$/, '$1:$2')}`,
  );
  return Number.isNaN(instant) ? null : instant;
}

/** A date as the sheet reads it; one without a time is its 0:00. null = no such moment. */
export function readSheetMoment(text: string, zone: Zone): Instant | null {
  const read = momentFromText(text, zone);
  return read === 'unreadable' ? null : (read.moment?.at ?? null);
}

/** The zone of an IANA name, or null. */
export function readZone(name: string): Zone | null {
  try {
    return zoneNamed(name);
  } catch {
    return null;
  }
}

/** Refuses what a calendar or clock does not have: 2026/13/45, 25:00. */
function wall(parts: readonly (string | undefined)[], zone: Zone): Instant | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return instantAt(date.toISOString().slice(0, 10), zone, hour, minute, second);
}
