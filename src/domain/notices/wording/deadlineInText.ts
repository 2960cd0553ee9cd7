// The deadline that a text names: what the buyer reads is what was promised, whoever wrote it (product.md 4.2).
import type { Notice } from '../../orders/notice';
import { promisesDeadline } from '../../orders/rungs';
import { type Day, plusDays, weekdayOf } from '../../time/day';
import type { Instant } from '../../time/instant';
import { dayOf, instantAt, type Zone } from '../../time/zone';

const WEEKDAYS_JA = '日月火水木金土';
const WEEKDAYS_EN: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 「12月2日（水）20時」「2026年12月2日 午後8時30分」「12/2（水）20:00」, after NFKC. A date without an hour is no deadline. */
const JAPANESE =
  /(?:(\d{4})[年/.-])?(\d{1,2})[月/.-](\d{1,2})日?\s*(?:\(([日月火水木金土])(?:曜日?)?\))?\s*(?:の\s*)?(?:(午前|午後)\s*)?(\d{1,2})(?:時(?:(\d{1,2})分|(半))?|:(\d{2}))/g;
/** `Wednesday, December 2 at 20:00`, `Dec 2, 2026 at 8:00 PM`. */
const ENGLISH =
  /(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?,?\s+(?:at\s+)?(\d{1,2})(?::(\d{2}))?(?:\s*(am|pm))?/gi;

interface Named {
  readonly year: string | undefined;
  readonly month: number;
  readonly date: number;
  /** 0 (Sunday) to 6, or -1 where none is named. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * Every deadline named in a text that is sent on `sentOn`, each once, in the order of the text. Without a year the first such day on or
 * after that day is meant; a weekday that does not fit makes it no date.
 */
export function deadlinesIn(text: string, sentOn: Day, zone: Zone): Instant[] {
  const plain = text.normalize('NFKC');
  const named = [...japanese(plain), ...english(plain)];
  const instants = named.flatMap((one): Instant[] => {
    const day = dayOfNamed(one, sentOn);
    const real = day !== null && one.hour <= 24 && one.minute < 60 && (one.hour < 24 || one.minute === 0);
    if (!real || (one.weekday >= 0 && weekdayOf(day) !== one.weekday)) return [];
    return [one.hour === 24 ? instantAt(plusDays(day, 1), zone) : instantAt(day, zone, one.hour, one.minute)];
  });
  return [...new Set(instants)];
}

function* japanese(text: string): Generator<Named> {
  for (const [, year, month, date, weekday, half, hour, minutes, halfHour, clock] of text.matchAll(JAPANESE)) {
    yield {
      year,
      month: Number(month),
      date: Number(date),
      weekday: weekday ? WEEKDAYS_JA.indexOf(weekday) : -1,
      hour: half === '午後' && Number(hour) < 12 ? Number(hour) + 12 : Number(hour),
      minute: halfHour ? 30 : Number(minutes ?? clock ?? 0),
    };
  }
}

function* english(text: string): Generator<Named> {
  for (const [, weekday, month, date, year, hour, minutes, half] of text.matchAll(ENGLISH)) {
    // "Dec 2 20" is no time of day.
    if (minutes === undefined && half === undefined) continue;
    const pm = half?.toLowerCase();
    yield {
      year,
      month: MONTHS.indexOf(month!.toLowerCase()) + 1,
      date: Number(date),
      weekday: weekday ? WEEKDAYS_EN.indexOf(weekday.toLowerCase()) : -1,
      hour: pm ? (Number(hour) % 12) + (pm === 'pm' ? 12 : 0) : Number(hour),
      minute: Number(minutes ?? 0),
    };
  }
}

function dayOfNamed({ year, month, date }: Named, sentOn: Day): Day | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (one: number): Day | null => {
    const day = `${one}-${two(month)}-${two(date)}`;
    // Only a day of the calendar comes back as itself.
    const real = month >= 1 && month <= 12 && date >= 1 && date <= 31 && plusDays(plusDays(day, 1), -1) === day;
    return real ? day : null;
  };
  if (year) return inYear(Number(year));
  const first = Number(sentOn.slice(0, 4));
  const day = inYear(first);
  return day !== null && day >= sentOn ? day : inYear(first + 1);
}

/**
 * What a notice promises by its text, where the seller wrote or changed it: the one deadline that it names; `none` where it names none or
 * several. null = its text is the add-on's own, or it is of a kind that promises nothing: then 伝えた期限 counts.
 */
export function deadlineOfText(
  { kind, edited, text, sentAt, plannedAt, createdAt }: Notice,
  zone: Zone,
  sending: Day | null = null,
): Instant | 'none' | null {
  if (!edited || !promisesDeadline(kind)) return null;
  const written = plannedAt ?? createdAt;
  const sentOn = sentAt?.day ?? sending ?? (written === null ? null : dayOf(written, zone));
  if (sentOn === null) return null;
  const named = deadlinesIn(text, sentOn, zone);
  return named.length === 1 ? named[0]! : 'none';
}
