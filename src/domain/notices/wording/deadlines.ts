// The deadline that a text promises, and dates in it that look like another one.
import { SHORTEST_NOTICE } from '../../assess/sending';
import type { NoticeKind } from '../../orders/notice';
import { promisesDeadline } from '../../orders/rungs';
import type { Calendar } from '../../time/calendar';
import { type Day, plusDays } from '../../time/day';
import type { Instant } from '../../time/instant';
import { dayOf, wallTime, type Zone } from '../../time/zone';
import { type PlainText, placeOf } from './reading/plain';
import type { FindingCode } from './rules/wordingRule';

export interface DeadlineContext {
  readonly kind: NoticeKind;
  /** The deadline that this text promises, and how the text words it. */
  readonly deadline: Instant | null;
  readonly deadlineText?: string;
  /** When the text can be sent: now, or its planned moment. */
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly zone: Zone;
}

export interface DeadlineFinding {
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly source: string;
}

/** Last days are moved off closed days, as 民法142条 has it (facts/marketplaces.md 4, L1). */
const CLOSED_DAY_SOURCE = 'https://houseikyoku.sangiin.go.jp/column/column086.htm';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 「11月27日（金）20時まで」, 「11/27 20:00迄」. */
const JAPANESE =
  /(?:(\d{4})[年/])?(?<![\d/])(\d{1,2})(?:月|\/)(\d{1,2})日?(?:\s*\([日月火水木金土](?:曜日?)?(?:・祝)?\))?(?:の|\s)*(午前|午後)?\s*(?:(\d{1,2})(?:時|:)(\d{2}|半)?分?)?\s*(?:まで|迄|以内|を期限|が期限)/g;
/** "by Friday, November 27, 20:00", "until Nov 27 at 8 pm". */
const ENGLISH =
  /\b(?:by|until|till|before|deadline(?: is|:)?)\s+(?:\w+day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?(?!\d)(?:,?\s+(\d{4}))?(?:,?\s*(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d/]))?/gi;

interface Written {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
  /** Minutes since midnight; undefined where only a day is named. */
  readonly minutes: number | undefined;
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function minutesOf(hour: string | undefined, minute: string | undefined, isAfternoon: boolean): number | undefined {
  if (hour === undefined) return undefined;
  const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
  return hours * 60 + (minute === '半' ? 30 : Number(minute || 0));
}

/** Every date in the form of a deadline. */
function* writtenIn(text: string): Generator<Written> {
  for (const match of text.matchAll(JAPANESE)) {
    const [all, year, month, date, half, hour, minute] = match;
    const place = { start: match.index, end: match.index + all.length };
    yield {
      ...place,
      year: number(year),
      month: Number(month),
      date: Number(date),
      minutes: minutesOf(hour, minute, half === '午後'),
    };
  }
  for (const match of text.matchAll(ENGLISH)) {
    const [all, first, month, second, year, hour, minute, half = ''] = match;
    const date = first || second;
    if (date === undefined) continue;
    const place = { start: match.index, end: match.index + all.length };
    const minutes = minutesOf(hour, minute, /^p/i.test(half));
    yield {
      ...place,
      year: number(year),
      month: MONTHS.indexOf(month!.toLowerCase()) + 1,
      date: Number(date),
      minutes,
    };
  }
}

function isOn(written: Written, day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return (written.year === undefined || written.year === year) && written.month === month && written.date === date;
}

/** Midnight may be written as 24:00 of the day that it ends. */
function isPromised(written: Written, deadline: Instant, zone: Zone): boolean {
  const { day, hour, minute } = wallTime(deadline, zone);
  const minutes = hour * 60 + minute;
  const fits = (at: number) => written.minutes === undefined || written.minutes === at;
  if (minutes === 0 && isOn(written, plusDays(day, -1)) && fits(24 * 60)) return true;
  return isOn(written, day) && fits(minutes);
}

function others(plain: PlainText, deadline: Instant, zone: Zone): DeadlineFinding[] {
  return [...writtenIn(plain.text)]
    .filter((written) => !isPromised(written, deadline, zone))
    .map(({ start, end }) => ({ code: 'deadline-other', ...placeOf(plain, start, end), source: '' }));
}

function ofPromise(text: string, deadline: Instant, context: DeadlineContext): DeadlineFinding[] {
  const { now, calendar, zone, deadlineText = '' } = context;
  const start = Math.max(0, text.indexOf(deadlineText));
  const end = text.includes(deadlineText) ? start + deadlineText.length : start;
  const finding = (code: FindingCode, source = ''): DeadlineFinding => ({
    code,
    start,
    end,
    quote: deadlineText,
    source,
  });
  if (deadline <= now) return [finding('deadline-past')];
  const found: DeadlineFinding[] = [];
  // A deadline at midnight belongs to the day that it ends.
  if (calendar.isClosed(dayOf(deadline - 1, zone))) found.push(finding('deadline-closed-day', CLOSED_DAY_SOURCE));
  if (deadline - now < SHORTEST_NOTICE) found.push(finding('deadline-too-close'));
  return found;
}

/** What is wrong with the deadline of a text; a reminder of one (N8) is held against it, too. */
export function deadlineFindings(plain: PlainText, context: DeadlineContext): DeadlineFinding[] {
  const { kind, deadline, zone } = context;
  if (deadline === null || !(promisesDeadline(kind) || kind === 'N8')) return [];
  const found = others(plain, deadline, zone);
  return promisesDeadline(kind) ? [...ofPromise(plain.original, deadline, context), ...found] : found;
}
