// Functions of dates and times.
import { CellError } from '../../model/CellError';
import { readDateText } from '../../model/dateText';
import { serialOfInstant, serialOfWall, wallOfSerial } from '../../model/serial';
import type { Evaluation } from '../Evaluation';
import { FormattedNumber } from '../FormattedNumber';
import { flat, isNumeric, numberOf, toNumber, toText, type Value } from '../values';
import { type BuiltIn, counted, ofItems, ofValues } from './define';

const DATE = 'yyyy/mm/dd';
const DATE_TIME = 'yyyy/mm/dd h:mm:ss';

function nowSerial(evaluation: Evaluation): number {
  return serialOfInstant(evaluation.calculator.workbook.zone, evaluation.calculator.host.now());
}

/** A calendar day from parts that may overflow: month 13 is January of the next year. */
function dateSerial(year: number, month: number, day: number): number {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  return serialOfWall(Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)));
}

function part(name: string, read: (wall: Date) => number): BuiltIn {
  return ofItems(name, 1, 1, ([item]) => read(new Date(wallOfSerial(toNumber(item!)))));
}

function weekday(serial: number, type: number): number {
  const sunday0 = new Date(wallOfSerial(serial)).getUTCDay();
  if (type === 2) return ((sunday0 + 6) % 7) + 1;
  return type === 3 ? (sunday0 + 6) % 7 : sunday0 + 1;
}

/** Months later, on the same day or the month's last. */
function edate(serial: number, months: number, endOfMonth: boolean): number {
  const wall = new Date(wallOfSerial(Math.floor(serial)));
  const year = wall.getUTCFullYear();
  const month = wall.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOfWall(Date.UTC(year, month, endOfMonth ? last : Math.min(wall.getUTCDate(), last)));
}

function daysOff(value: Value): Set<number> {
  return new Set(
    flat(value)
      .filter(isNumeric)
      .map((item) => Math.floor(numberOf(item))),
  );
}

const isWeekend = (serial: number) => weekday(serial, 2) > 5;

function networkdays(from: number, to: number, off: Set<number>): number {
  let count = 0;
  for (let day = Math.floor(Math.min(from, to)); day <= Math.floor(Math.max(from, to)); day += 1) {
    if (!isWeekend(day) && !off.has(day)) count += 1;
  }
  return from <= to ? count : -count;
}

function workday(from: number, days: number, off: Set<number>): number {
  let day = Math.floor(from);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    day += Math.sign(days);
    if (!isWeekend(day) && !off.has(day)) left -= 1;
  }
  return day;
}

export const dates: Record<string, BuiltIn> = {
  NOW: counted('NOW', 0, 0, (evaluation) => {
    evaluation.volatile = true;
    evaluation.tainted = true;
    return new FormattedNumber(nowSerial(evaluation), DATE_TIME);
  }),
  TODAY: counted('TODAY', 0, 0, (evaluation) => {
    evaluation.volatile = true;
    return new FormattedNumber(Math.floor(nowSerial(evaluation)), DATE);
  }),
  DATE: ofItems(
    'DATE',
    3,
    3,
    ([year, month, day]) => new FormattedNumber(dateSerial(toNumber(year!), toNumber(month!), toNumber(day!)), DATE),
  ),
  TIME: ofItems('TIME', 3, 3, ([hour, minute, second]) => {
    const seconds =
      Math.trunc(toNumber(hour!)) * 3600 + Math.trunc(toNumber(minute!)) * 60 + Math.trunc(toNumber(second!));
    return new FormattedNumber((seconds / 86_400) % 1, 'h:mm:ss');
  }),
  DATEVALUE: ofItems('DATEVALUE', 1, 1, ([item], evaluation) => {
    if (isNumeric(item!)) return Math.floor(numberOf(item));
    const read = readDateText(toText(item!, evaluation.locale).trim(), evaluation.locale, 2000);
    if (!read) throw new CellError('#VALUE!', 'DATEVALUE parameter cannot be parsed to date/time.');
    return Math.floor(read.serial);
  }),
  TO_DATE: ofItems('TO_DATE', 1, 1, ([item]) => (isNumeric(item!) ? new FormattedNumber(numberOf(item), DATE) : item!)),
  YEAR: part('YEAR', (wall) => wall.getUTCFullYear()),
  MONTH: part('MONTH', (wall) => wall.getUTCMonth() + 1),
  DAY: part('DAY', (wall) => wall.getUTCDate()),
  HOUR: part('HOUR', (wall) => wall.getUTCHours()),
  MINUTE: part('MINUTE', (wall) => wall.getUTCMinutes()),
  SECOND: part('SECOND', (wall) => wall.getUTCSeconds()),
  WEEKDAY: ofItems('WEEKDAY', 1, 2, ([item, type]) =>
    weekday(toNumber(item!), type === undefined ? 1 : toNumber(type)),
  ),
  DAYS: ofItems('DAYS', 2, 2, ([end, start]) => Math.floor(toNumber(end!)) - Math.floor(toNumber(start!))),
  EDATE: ofItems(
    'EDATE',
    2,
    2,
    ([start, months]) => new FormattedNumber(edate(toNumber(start!), toNumber(months!), false), DATE),
  ),
  EOMONTH: ofItems(
    'EOMONTH',
    2,
    2,
    ([start, months]) => new FormattedNumber(edate(toNumber(start!), toNumber(months!), true), DATE),
  ),
  NETWORKDAYS: ofValues('NETWORKDAYS', 2, 3, ([from, to, off], evaluation) =>
    networkdays(toNumber(evaluation.single(from)), toNumber(evaluation.single(to)), daysOff(off)),
  ),
  WORKDAY: ofValues(
    'WORKDAY',
    2,
    3,
    ([from, days, off], evaluation) =>
      new FormattedNumber(
        workday(toNumber(evaluation.single(from)), toNumber(evaluation.single(days)), daysOff(off)),
        DATE,
      ),
  ),
};
