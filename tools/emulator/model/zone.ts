// Wall time ⇄ instant for any IANA zone. Wall times are "wall ms": Date.UTC of the clock's face.

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat | null>();
const dayOffsets = new Map<string, Map<number, number>>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      formatter = null;
    }
    formatters.set(zone, formatter);
  }
  return formatter;
}

const fixedOffsets = new Map<string, number | null>();

/** Offsets like `GMT+09:00` and `+9`, which Java's zones know too. */
function fixedOffset(zone: string): number | null {
  let offset = fixedOffsets.get(zone);
  if (offset === undefined) {
    offset = readFixedOffset(zone);
    fixedOffsets.set(zone, offset);
  }
  return offset;
}

function readFixedOffset(zone: string): number | null {
  const match = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

/** True for a zone name that Google would accept. */
export function isZone(zone: string): boolean {
  return fixedOffset(zone) !== null || formatterOf(zone) !== null;
}

function measuredOffset(zone: string, instant: number): number {
  const formatter = formatterOf(zone);
  if (!formatter) return 0; // an unknown zone falls back to GMT, as Utilities.formatDate does
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Offset of the zone at the instant, ms east of Greenwich. Cached by UTC day, since Intl is slow. */
export function zoneOffset(zone: string, instant: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  let days = dayOffsets.get(zone);
  if (!days) {
    days = new Map();
    dayOffsets.set(zone, days);
  }
  const day = Math.floor(instant / DAY);
  let offset = days.get(day);
  if (offset === undefined) {
    const first = measuredOffset(zone, day * DAY);
    // NaN marks a day with a change of offset inside: those are measured at every instant.
    offset = first === measuredOffset(zone, (day + 1) * DAY) ? first : Number.NaN;
    days.set(day, offset);
  }
  return Number.isNaN(offset) ? measuredOffset(zone, instant) : offset;
}

/** The clock's face in the zone at the instant. */
export function wallOf(zone: string, instant: number): number {
  return instant + zoneOffset(zone, instant);
}

/** The instant of a wall time; in a gap it moves forward, in an overlap the earlier one wins (as Java does). */
export function instantOf(zone: string, wall: number): number {
  const before = zoneOffset(zone, wall - DAY / 2);
  const candidate = wall - before;
  if (zoneOffset(zone, candidate) === before) return candidate;
  const after = zoneOffset(zone, wall + DAY / 2);
  const second = wall - after;
  return zoneOffset(zone, second) === after ? second : candidate;
}
