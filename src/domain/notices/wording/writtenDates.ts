// The one reader of dates in a message, however they are written. Every question about a date in a text is asked here.
import { type Day, plusDays, weekdayOf } from '../../time/day';

export interface WrittenDate {
  /** Where in the text, as string indices. */
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
  /** 0 (Sunday) to 6, or -1 where none is named. */
  readonly weekday: number;
  /** Minutes since midnight, 24:00 included; undefined where only a day is named. */
  readonly minutes: number | undefined;
  /** It stands as a deadline: 「…まで」, "by …". */
  readonly isDeadline: boolean;
  /** Numbers that are no date unless an hour follows them: 「12.5」「3-4」. */
  readonly isLoose: boolean;
}

const WEEKDAYS_JA = '日月火水木金土';
const WEEKDAYS_EN: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 「12月2日（水）20時」「2026年12月2日 午後8時30分」「12/2（水）20:00」「11/27 20:00迄」, after NFKC. */
const JAPANESE =
  /(?:(?<!\d)(\d{4})[年/.-]|(?<![\d/]))(\d{1,2})(月|[/.-])(\d{1,2})日?(?:\s*\(([日月火水木金土])(?:曜日?)?(?:・祝)?\))?\s*(?:[の、,]\s*)?(?:(午前|午後)\s*)?(?:(\d{1,2})(?:時(?!間)(?:(\d{1,2})分|(半))?|:(\d{2})))?\s*(まで|迄|以内|を期限|が期限)?/g;
/** `Wednesday, December 2 at 20:00`, `Dec 2, 2026 at 8:00 PM`, `by 27th of November`. */
const ENGLISH =
  /\b(?:(by|until|till|before|deadline(?: is|:)?)\s+)?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?(?!\d)(?:,?\s+(\d{4}))?(?:,?\s*(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d/]))?/gi;

/** Every date in a text after NFKC, in the order of each language. */
export function* datesIn(text: string): Generator<WrittenDate> {
  yield* japanese(text);
  yield* english(text);
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function* japanese(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(JAPANESE)) {
    const [all, year, month, sign, date, weekday, half, hour, minutes, halfHour, clock, mark] = match;
    const hours = hour === undefined ? undefined : Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0);
    yield {
      start: match.index,
      end: match.index + all.length,
      year: number(year),
      month: Number(month),
      date: Number(date),
      weekday: weekday ? WEEKDAYS_JA.indexOf(weekday) : -1,
      minutes: hours === undefined ? undefined : hours * 60 + (halfHour ? 30 : Number(minutes ?? clock ?? 0)),
      isDeadline: mark !== undefined,
      isLoose: sign === '.' || sign === '-',
    };
  }
}

function* english(text: string): Generator<WrittenDate> {
  for (const match of text.matchAll(ENGLISH)) {
    const [all, mark, weekday, first, month, second, year, hour, minutes, half] = match;
    const date = first ?? second;
    if (date === undefined) continue;
    const pm = half ? /^p/i.test(half) : undefined;
    const hours = pm === undefined ? Number(hour) : (Number(hour) % 12) + (pm ? 12 : 0);
    // "Dec 2 20" is no time of day.
    const timed = hour !== undefined && (minutes !== undefined || half !== undefined);
    yield {
      start: match.index,
      end: match.index + all.length,
      year: number(year),
      month: MONTHS.indexOf(month!.toLowerCase()) + 1,
      date: Number(date),
      weekday: weekday ? WEEKDAYS_EN.indexOf(weekday.toLowerCase()) : -1,
      minutes: timed ? hours * 60 + Number(minutes ?? 0) : undefined,
      isDeadline: mark !== undefined,
      isLoose: false,
    };
  }
}

/** Without a year the first such day on or after `from` is meant. null = there is no such day, or its weekday does not fit. */
export function dayOfWritten({ year, month, date, weekday }: WrittenDate, from: Day): Day | null {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (one: number): Day | null => {
    const day = `${one}-${two(month)}-${two(date)}`;
    // Only a day of the calendar comes back as itself.
    const real = month >= 1 && month <= 12 && date >= 1 && date <= 31 && plusDays(plusDays(day, 1), -1) === day;
    return real ? day : null;
  };
  const first = Number(from.slice(0, 4));
  const thisYear = inYear(year ?? first);
  const day = year === undefined && (thisYear === null || thisYear < from) ? inYear(first + 1) : thisYear;
  return day === null || (weekday >= 0 && weekdayOf(day) !== weekday) ? null : day;
}
