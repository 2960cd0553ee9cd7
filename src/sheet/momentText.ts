// Dates as people write them (product.md 2.1): 2026/11/22 14:00, 令和8年11月22日（日）午後2時頃, R8.11.22, 2:00 PM, ISO with an offset.

import { type Day, weekdayOf } from '../domain/time/day';
import { MINUTE } from '../domain/time/instant';
import { dateOnly, type Moment, timed } from '../domain/time/moment';
import { instantAt, type Zone, zoneNamed } from '../domain/time/zone';
import { plainText } from '../domain/values/plainText';
import { ABOUT, AFTER_NOON, BEFORE_NOON, ERAS, FIRST_YEAR, HOLIDAY_MARKS, WEEKDAYS } from '../text/dateWords';

/** A readable moment, a blank text, or something that is no moment. */
export type MomentRead = { readonly moment: Moment | undefined } | 'unreadable';

/** Nobody writes a longer one. */
const LONGEST = 60;

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|');
const HALF = oneOf([...BEFORE_NOON, ...AFTER_NOON]);

const DAY = new RegExp(
  `^(?:(${oneOf(ERAS.flatMap(({ names }) => names))})[.\\s]?)?\\s*(\\d{1,4}|${FIRST_YEAR})\\s*[/.年-]\\s*(\\d{1,2})\\s*[/.月-]\\s*(\\d{1,2})日?`,
);
const WEEKDAY = new RegExp(
  `^\\s*(?:[([<〈]([^)\\]>〉]{1,12})[)\\]>〉]|(${oneOf(WEEKDAYS.flatMap((names) => names.slice(1)))}))`,
);
const TIME = new RegExp(
  `^(${HALF})?\\s*(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?|(時)(?:\\s*(\\d{1,2})分|(半))?)?\\s*(${HALF})?$`,
);
const ABOUT_AT_END = new RegExp(`\\s*(?:${oneOf(ABOUT)})$`);
const EAST = /^(.*?)\s*(?:z|\+(\d\d):?(\d\d))$/;
/** 10:00-11:00 is the length of a session: a minus is an offset only after ISO's T or after seconds. */
const WEST = /^(t.*|.*:\d\d:\d\d.*)-(\d\d):?(\d\d)$/;

const UTC = zoneNamed('UTC');

/** Full-width digits, whatever dashes, and capitals make no difference. Impossible days and times, and weekdays that do not fit, are unreadable. */
export function momentFromText(text: string, zone: Zone): MomentRead {
  if (text.length > LONGEST && plainText(text).length > LONGEST) return 'unreadable';
  const plain = plainText(text)
    .toLowerCase()
    .replace(/[‐-―−ー]/g, '-');
  if (plain === '') return { moment: undefined };
  const found = DAY.exec(plain);
  const day = found && dayFrom(found[1], found[2]!, found[3]!, found[4]!);
  if (!day) return 'unreadable';
  const afterDay = plain.slice(found[0].length);
  const weekday = WEEKDAY.exec(afterDay);
  if (weekday && !fits(weekday[1] ?? weekday[2]!, day)) return 'unreadable';
  const rest = afterDay.slice(weekday?.[0].length ?? 0).replace(ABOUT_AT_END, '');
  return timeFrom(rest.trim(), day, zone);
}

function dayFrom(era: string | undefined, year: string, month: string, date: string): Day | null {
  const before = ERAS.find(({ names }) => era !== undefined && names.includes(era))?.before;
  if (before === undefined ? year.length !== 4 : year.length > 2) return null;
  const full = (before ?? 0) + (year === FIRST_YEAR ? 1 : Number(year));
  const day = [full, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return full >= 2000 && isRealDay(day) ? day : null;
}

function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** `日`, `月・祝`, `sun`. */
function fits(written: string, day: Day): boolean {
  const [name, ...marks] = written.split(/[・･,/\s]+/).filter(Boolean);
  const isMark = (word: string) => HOLIDAY_MARKS.includes(word);
  if (name === undefined || !marks.every(isMark)) return false;
  return isMark(name) || WEEKDAYS[weekdayOf(day)]!.includes(name);
}

function timeFrom(written: string, day: Day, zone: Zone): MomentRead {
  if (written === '') return { moment: dateOnly(day, zone) };
  const [, local = written, hoursOff, minutesOff] = EAST.exec(written) ?? WEST.exec(written) ?? [];
  const found = TIME.exec(local.replace(/^[\st,、]+/, '').trim());
  if (!found) return 'unreadable';
  const [, halfBefore, hourText, minuteText, secondText, hourSign, minuteOfHour, halfPast, halfAfter] = found;
  const half = halfBefore ?? halfAfter;
  // A number alone is no time of day: 14 could be anything.
  if (minuteText === undefined && hourSign === undefined && half === undefined) return 'unreadable';
  const hour = hourOf(Number(hourText), half);
  const minute = halfPast ? 30 : Number(minuteText ?? minuteOfHour ?? 0);
  const second = Number(secondText ?? 0);
  if (hour === null || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return 'unreadable';
  if (local === written) return { moment: timed(instantAt(day, zone, hour, minute, second), zone) };
  const off = Number(hoursOff ?? 0) * 60 + Number(minutesOff ?? 0);
  if (off > 14 * 60) return 'unreadable';
  const ahead = EAST.test(written) ? off : -off;
  return { moment: timed(instantAt(day, UTC, hour, minute, second) - ahead * MINUTE, zone) };
}

/** 午後2時 and 2 PM are 14, 12 PM is noon, 12 AM midnight; null = no hour. */
function hourOf(written: number, half: string | undefined): number | null {
  if (half === undefined) return written <= 24 ? written : null;
  if (AFTER_NOON.includes(half) && written > 12 && written < 24) return written;
  if (written > 12) return null;
  return (written % 12) + (AFTER_NOON.includes(half) ? 12 : 0);
}
