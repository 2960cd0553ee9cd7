// Java's SimpleDateFormat, as Utilities.formatDate and parseDate use it.
import { instantOf, isZone, wallOf, zoneOffset } from '../model/zone';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

function offsetText(offset: number, colon: boolean): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon ? ':' : ''}${pad(minutes % 60, 2)}`;
}

function zoneName(zone: string, instant: number, long: boolean): string {
  if (!isZone(zone)) return 'GMT';
  if (!long && zone === 'Asia/Tokyo') return 'JST';
  const style = long ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
}

function field(code: string, length: number, wall: Date, instant: number, zone: string): string {
  const hour = wall.getUTCHours();
  switch (code) {
    case 'y':
      return length === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), length);
    case 'M':
    case 'L':
      if (length >= 4) return MONTHS[wall.getUTCMonth()]!;
      return length === 3 ? MONTHS[wall.getUTCMonth()]!.slice(0, 3) : pad(wall.getUTCMonth() + 1, length);
    case 'd':
      return pad(wall.getUTCDate(), length);
    case 'E':
      return length >= 4 ? DAYS[wall.getUTCDay()]! : DAYS[wall.getUTCDay()]!.slice(0, 3);
    case 'u':
      return pad(wall.getUTCDay() || 7, length);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour, length);
    case 'k':
      return pad(hour || 24, length);
    case 'h':
      return pad(hour % 12 || 12, length);
    case 'K':
      return pad(hour % 12, length);
    case 'm':
      return pad(wall.getUTCMinutes(), length);
    case 's':
      return pad(wall.getUTCSeconds(), length);
    case 'S':
      return pad(wall.getUTCMilliseconds(), length);
    case 'Z':
      return offsetText(zoneOffset(zone, instant), false);
    case 'X': {
      const offset = zoneOffset(zone, instant);
      if (offset === 0) return 'Z';
      return length === 1 ? offsetText(offset, false).slice(0, 3) : offsetText(offset, length === 3);
    }
    case 'z':
      return zoneName(zone, instant, length >= 4);
    default:
      throw new Error(`NotImplemented: date pattern letter ${code}`);
  }
}

/** The instant in the zone under a SimpleDateFormat pattern; an unknown zone counts as GMT. English names. */
export function formatJavaDate(instant: number, zone: string, pattern: string): string {
  const wall = new Date(wallOf(zone, instant));
  return [...pattern.matchAll(TOKEN)]
    .map(([all, quoted, code]) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      return code === undefined ? all : field(code, all.length, wall, instant, zone);
    })
    .join('');
}

/** The instant that the text means under the pattern, or null where it does not fit. Lenient like Java: 11/31 is 12/1. */
export function parseJavaDate(text: string, zone: string, pattern: string): number | null {
  const found: Record<string, number> = { y: 1970, M: 1, d: 1 };
  let offset: number | null = null;
  let at = 0;
  for (const [all, quoted, code] of pattern.matchAll(TOKEN)) {
    const rest = text.slice(at);
    if (code === undefined) {
      const literal = quoted === undefined ? all : quoted === '' ? "'" : quoted.replace(/''/g, "'");
      if (!rest.startsWith(literal)) return null;
      at += literal.length;
      continue;
    }
    const zoned = code === 'Z' || code === 'X' || code === 'z';
    const match = (
      zoned ? /^(Z|GMT|[+-]\d{2}:?(?:\d{2})?)/ : code === 'M' && all.length > 2 ? /^[A-Za-z]+/ : /^\d+/
    ).exec(rest);
    if (!match) return null;
    const digits =
      /^[yMdHhmsS]$/.test(code) && /^[A-Za-z]/.test(pattern.slice(pattern.indexOf(all) + all.length))
        ? match[0].slice(0, all.length)
        : match[0];
    at += digits.length;
    if (zoned)
      offset = /^[ZG]/.test(digits)
        ? 0
        : Number(`${digits.slice(0, 3)}`) * 3_600_000 +
          Number(digits[0] + (digits.slice(3).replace(':', '') || '0')) * 60_000;
    else if (code === 'M' && all.length > 2)
      found.M = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === digits.slice(0, 3).toLowerCase()) + 1;
    else found[code] = Number(digits);
  }
  const { y = 1970, M = 1, d = 1, H, h = 0, m = 0, s = 0, S = 0 } = found;
  const wall = Date.UTC(y, M - 1, d, H ?? h, m, s, S);
  return offset === null ? instantOf(zone, wall) : wall - offset;
}
