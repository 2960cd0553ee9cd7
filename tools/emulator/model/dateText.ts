// Reads text that a spreadsheet takes for a date or a time.
import { serialOfDate } from './serial';

export interface ReadDate {
  serial: number;
  /** The format Google gives to an automatic cell. */
  format: string;
}

const TIME = /^(\d{1,3}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?(?:\s*(am|pm|午前|午後))?$/i;
const JAPANESE_TIME = /^(\d{1,2})時(?:(\d{1,2})分(?:(\d{1,2})秒)?)?$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const JAPANESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const YEAR_MONTH = /^(\d{4})[/-](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
const SHORT = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ENGLISH = /^(?:([a-z]{3,9})\.?\s+(\d{1,2}),?|(\d{1,2})\s+([a-z]{3,9})\.?,?)\s+(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function made(year: number, month: number, day: number, format: string): ReadDate | null {
  const serial = serialOfDate(year, month, day);
  return serial === null ? null : { serial, format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A three-part date whose year is not the first part: its order is the locale's. */
function readShort(match: RegExpExecArray, japanese: boolean): ReadDate | null {
  const [, first, separator, second, last] = match as unknown as [string, string, string, string, string];
  if (japanese && last.length === 2) {
    return made(fullYear(first.padStart(2, '0')), Number(second), Number(last), `yy${separator}m${separator}d`);
  }
  return made(fullYear(last), Number(first), Number(second), `m${separator}d${separator}yyyy`);
}

function readEnglish(match: RegExpExecArray): ReadDate | null {
  const word = (match[1] ?? match[4] ?? '').toLowerCase();
  const month = Math.max(MONTHS.indexOf(word), FULL_MONTHS.indexOf(word));
  return month < 0 ? null : made(Number(match[5]), month + 1, Number(match[2] ?? match[3]), 'mmm d, yyyy');
}

function readDay(text: string, japanese: boolean, thisYear: number): ReadDate | null {
  let match = YEAR_FIRST.exec(text);
  if (match) {
    const separator = match[2];
    return made(Number(match[1]), Number(match[3]), Number(match[4]), `yyyy${separator}mm${separator}dd`);
  }
  match = JAPANESE_DATE.exec(text);
  if (match) {
    const format = match[1] ? 'yyyy"年"m"月"d"日"' : 'm"月"d"日"';
    return made(match[1] ? Number(match[1]) : thisYear, Number(match[2]), Number(match[3]), format);
  }
  match = YEAR_MONTH.exec(text);
  if (match) return made(Number(match[1]), Number(match[2]), 1, 'yyyy/mm');
  match = MONTH_DAY.exec(text);
  if (match) return made(thisYear, Number(match[1]), Number(match[2]), 'm/d');
  match = SHORT.exec(text);
  if (match) return readShort(match, japanese);
  match = ENGLISH.exec(text);
  return match ? readEnglish(match) : null;
}

function readTime(text: string): { seconds: number; format: string; duration: boolean } | null {
  const match = TIME.exec(text) ?? JAPANESE_TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (minute > 59 || second > 59) return null;
  const half = match[4]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' || half === '午後' ? 12 : 0);
  }
  const shown = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  const format = half ? `${shown} am/pm` : hour > 23 ? '[h]:mm:ss' : shown;
  return { seconds: hour * 3600 + minute * 60 + second, format, duration: hour > 23 };
}

/** The date, time, or date with time that the text is in the locale; null if it is none (also for 11/31). */
export function readDateText(text: string, locale: string, thisYear: number): ReadDate | null {
  const japanese = locale.startsWith('ja');
  const time = readTime(text);
  if (time) return { serial: time.seconds / 86_400, format: time.format };
  const split = /^(.*\d日?,?)\s+(\S+(?:\s?(?:am|pm))?)$/i.exec(text);
  if (split && !ENGLISH.test(text)) {
    const day = readDay(split[1]!.replace(/,$/, ''), japanese, thisYear);
    const clock = readTime(split[2]!);
    if (!day || !clock || clock.duration) return null;
    return { serial: day.serial + clock.seconds / 86_400, format: `${day.format} ${clock.format}` };
  }
  return readDay(text, japanese, thisYear);
}
