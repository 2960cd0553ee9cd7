// The time in the head of a forwarded mail, as mail programs write it in Japanese and English.
import { HOUR, type Instant, MINUTE } from '../time/instant';
import { instantAt, type Zone } from '../time/zone';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayIn(text: string): string | null {
  const numbers = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/.exec(text);
  if (numbers) return dayFrom(numbers[1]!, Number(numbers[2]), numbers[3]!);
  const dayFirst = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return dayFrom(dayFirst[3]!, monthNamed(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(text);
  return monthFirst ? dayFrom(monthFirst[3]!, monthNamed(monthFirst[1]!), monthFirst[2]!) : null;
}

function monthNamed(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function dayFrom(year: string, month: number, day: string): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(read) || new Date(read).toISOString().slice(0, 10) !== written ? null : written;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** What is written behind it. */
  readonly rest: string;
}

const TIME = /(午前|午後)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2}))?|時(\d{1,2})分(?:(\d{1,2})秒)?)\s*([ap]\.?m\b\.?)?(.*)$/i;

function clockIn(text: string): Clock | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, half, hours, minutes, seconds, jaMinutes, jaSeconds, amPm, rest = ''] = match;
  const isHalf = half !== undefined || amPm !== undefined;
  const isLate = half === '午後' || /^p/i.test(amPm ?? '');
  const given = Number(hours);
  const hour = isHalf ? (given % 12) + (isLate ? 12 : 0) : given;
  const minute = Number(minutes ?? jaMinutes);
  const second = Number(seconds ?? jaSeconds ?? 0);
  return given > (isHalf ? 12 : 23) || minute > 59 || second > 59 ? null : { hour, minute, second, rest };
}

/** Milliseconds ahead of UTC; undefined when none is written, null when it is a name that nobody explains. */
function offsetIn(rest: string): number | null | undefined {
  const match = /([+-])(\d{1,2}):?(\d{2})?/.exec(rest);
  if (match) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE);
  if (/\bJST\b|日本標準時/.test(rest)) return 9 * HOUR;
  if (/\b(UTC|GMT)\b|^\s*Z/.test(rest)) return 0;
  return /\b[A-Z]{2,5}\b/.test(rest) ? null : undefined;
}

/** The instant that a mail's head names, in `zone` where it names no offset; null when it cannot be read for certain. */
export function writtenTime(written: string, zone: Zone): Instant | null {
  const text = written.normalize('NFKC');
  const day = dayIn(text);
  const clock = clockIn(text);
  if (!day || !clock) return null;
  const offset = offsetIn(clock.rest);
  if (offset === null) return null;
  if (offset === undefined) return instantAt(day, zone, clock.hour, clock.minute, clock.second);
  return Date.parse(`${day}T00:00:00Z`) + clock.hour * HOUR + clock.minute * MINUTE + clock.second * 1000 - offset;
}
