// Dates, times and money as people read them. Wall-clock times in the sheet's zone; pure.
import { type Day, daysBetween, plusDays, weekdayOf } from '../domain/time/day';
import { type Instant, MINUTE } from '../domain/time/instant';
import type { Moment } from '../domain/time/moment';
import { wallTime, type Zone } from '../domain/time/zone';
import { remembered } from '../domain/values/remembered';
import type { Language } from './language';

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  enLong: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

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
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

const parts = remembered((day) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date, weekday: weekdayOf(day) };
});

/** 「11/25」, with the year 「2027/11/25」 where it would otherwise be in doubt: from 300 days away. */
export function shortDate(day: Day, today: Day): string {
  const { year, month, date } = parts(day);
  return Math.abs(daysBetween(today, day)) < 300 ? `${month}/${date}` : `${year}/${month}/${date}`;
}

/** 「11/25（水）」, `11/25 (Wed)`: the year as in `shortDate`. */
export function shortDay(day: Day, today: Day, language: Language): string {
  const { weekday } = parts(day);
  const name = WEEKDAYS[language][weekday];
  return shortDate(day, today) + (language === 'ja' ? `（${name}）` : ` (${name})`);
}

/** 「20:00」 */
export function clockTime(at: Instant, zone: Zone): string {
  const { hour, minute } = wallTime(at, zone);
  return `${hour}:${two(minute)}`;
}

/** 「11/22 22:14」: for lists, records and the last run. */
export function dateTime(at: Instant, zone: Zone, now: Instant): string {
  return `${shortDate(wallTime(at, zone).day, wallTime(now, zone).day)} ${clockTime(at, zone)}`;
}

/** The same for a fact: without a time of day where none was given. */
export function momentText(moment: Moment, zone: Zone, now: Instant): string {
  return moment.dateOnly ? shortDate(moment.day, wallTime(now, zone).day) : dateTime(moment.at, zone, now);
}

/** A day inside a message: 「11月27日（金）」, `Friday, November 27`. */
export function dayText(day: Day, language: Language): string {
  const { month, date, weekday } = parts(day);
  return language === 'ja'
    ? `${month}月${date}日（${WEEKDAYS.ja[weekday]}）`
    : `${WEEKDAYS.enLong[weekday]}, ${MONTHS[month - 1]} ${date}`;
}

/** The zone as a buyer abroad needs it: `Japan time, UTC+9`. */
function zoneText(at: Instant, zone: Zone): string {
  const minutes = zone.offsetAt(at) / MINUTE;
  const rest = Math.abs(minutes) % 60;
  const offset = `UTC${minutes < 0 ? '-' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${two(rest)}` : ''}`;
  return zone.name === 'Asia/Tokyo' || zone.name === 'Japan' ? `Japan time, ${offset}` : offset;
}

/** The wall clock, with midnight as the 24:00 of the day before: a deadline belongs to the day that it ends. */
function endingTime(at: Instant, zone: Zone): { day: Day; hour: number; minute: number } {
  const { day, hour, minute } = wallTime(at, zone);
  return hour === 0 && minute === 0 ? { day: plusDays(day, -1), hour: 24, minute: 0 } : { day, hour, minute };
}

/** When something ends, for lists and sentences: 「11/27 20:00」, and at midnight 「11/27 24:00」. */
export function endText(at: Instant, zone: Zone, now: Instant): string {
  const { day, hour, minute } = endingTime(at, zone);
  return `${shortDate(day, wallTime(now, zone).day)} ${hour}:${two(minute)}`;
}

/** The day on which something ends, for lists: of an end at midnight the day that it ends. */
export function endDay(at: Instant, zone: Zone, now: Instant): string {
  return shortDate(endingTime(at, zone).day, wallTime(now, zone).day);
}

/**
 * A deadline as a buyer reads it: date, weekday and hour, minutes only where there are some.
 * 「11月27日（金）20時」「11月27日（金）20時30分」; `Friday, November 27 at 20:00 (Japan time, UTC+9)`.
 */
export function deadlineText(at: Instant, zone: Zone, language: Language): string {
  const { day, hour, minute } = endingTime(at, zone);
  if (language === 'ja') return `${dayText(day, 'ja')}${hour}時${minute ? `${minute}分` : ''}`;
  return `${dayText(day, 'en')} at ${hour}:${two(minute)} (${zoneText(at, zone)})`;
}

/** 「¥8,000」; '' when the amount is not known. */
export function yen(amount: number | null): string {
  if (amount === null || !Number.isFinite(amount)) return '';
  const digits = String(Math.abs(Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}¥${digits}`;
}

/** How a moment ahead is said in a narrow column; the words for today and tomorrow come from the catalogue. */
export interface NearWords {
  readonly dayAndTime: (day: string, time: string) => string;
  readonly wholeDay: (day: string) => string;
  readonly today: string;
  readonly tomorrow: string;
}

/** 「きょう 20:00」「あす 9:00」「11/25（水）20:00」; a due at midnight is the whole day: 「きょう中」. */
export function nearText(at: Instant, now: Instant, zone: Zone, language: Language, words: NearWords): string {
  const { day, hour, minute } = endingTime(at, zone);
  const today = wallTime(now, zone).day;
  const ahead = daysBetween(today, day);
  const name = ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : shortDay(day, today, language);
  return hour === 24 ? words.wholeDay(name) : words.dayAndTime(name, `${hour}:${two(minute)}`);
}
