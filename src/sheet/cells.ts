// Between cells as Google gives them and the domain's values (product.md 2.1).

import { dateOnly, type Moment, timed } from '../domain/time/moment';
import { wallTime, type Zone } from '../domain/time/zone';
import { plainText } from '../domain/values/plainText';
import { type MomentRead, momentFromText } from './momentText';

/** What getValues gives: '' for a blank cell. */
export type Cell = string | number | boolean | Date;

/** Dates compare to the second (a sheet keeps no more), texts whatever their line breaks. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < 1000;
  return (
    a === b || (typeof a === 'string' && typeof b === 'string' && a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n'))
  );
}

/**
 * A sheet stores a date-only cell and midnight alike, so midnight with a time of day is written one second later and read back as 0:00
 * (docs/adr/0003-midnight.md).
 */
const MIDNIGHT_MARK = 1000;

const BLANK: MomentRead = { moment: undefined };

export function momentFromCell(cell: Cell, zone: Zone): MomentRead {
  if (cell === '') return BLANK;
  if (typeof cell === 'string') return momentFromText(cell, zone);
  if (!(cell instanceof Date)) return 'unreadable';
  const at = Math.round(cell.getTime() / 1000) * 1000;
  const year = Number.isNaN(at) ? 0 : cell.getFullYear();
  // A cell with a time of day only is a date of 1899.
  if (year < 2000 || year > 2199) return 'unreadable';
  const { day, hour, minute, second } = wallTime(at, zone);
  const sinceMidnight = (hour * 60 + minute) * 60 + second;
  if (sinceMidnight === 0) return { moment: dateOnly(day, zone) };
  return { moment: timed(sinceMidnight === 1 ? at - MIDNIGHT_MARK : at, zone) };
}

/** The cell that reads back as this moment. */
export function cellFromMoment(moment: Moment, zone: Zone): Date {
  const { hour, minute, second } = wallTime(moment.at, zone);
  const atMidnight = hour === 0 && minute === 0 && second === 0;
  return new Date(moment.at + (atMidnight && !moment.dateOnly ? MIDNIGHT_MARK : 0));
}

const ERROR = /^#(?:ERROR!|NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** The cell shows an error: a name like +mika+ or =LOVE was taken for a formula. */
export function showsError(cell: Cell): boolean {
  return typeof cell === 'string' && ERROR.test(cell);
}

/** Any cell as the text a person typed. A number keeps its digits; a date that Sheets made of an id is written out. */
export function textFromCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : `${cell.getFullYear()}/${cell.getMonth() + 1}/${cell.getDate()}`;
  return String(cell).trim();
}

/** 8000, 「¥8,000」, 「８０００円」: an amount, undefined when blank, `unreadable` when it is none. */
export function amountFromCell(cell: Cell): number | undefined | 'unreadable' {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return 'unreadable';
  const plain = plainText(cell).replace(/[¥$,\s円]/g, '');
  if (plain === '') return plainText(cell) === '' ? undefined : 'unreadable';
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'unreadable';
}
