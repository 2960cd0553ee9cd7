// Reading what a cell passes: a single value, or a range as rows; blanks are ''.
import type { Instant } from '../../domain/time/instant';
import type { Moment } from '../../domain/time/moment';
import type { Zone } from '../../domain/time/zone';
import { type Cell, momentFromCell } from '../../sheet/cells';
import type { FunctionError } from '../../text/areas/findings';
import type { Catalogue } from '../../text/catalogue';

/** A range of one cell arrives as a value; the first cell of a larger one is meant. */
export function single(argument: unknown): Cell {
  const value: unknown = Array.isArray(argument) ? (argument[0] as unknown[] | undefined)?.[0] : argument;
  return value === undefined || value === null ? '' : (value as Cell);
}

/** Rows of cells, also of a single value. */
export function rowsOf(argument: unknown): Cell[][] {
  if (!Array.isArray(argument)) return argument === undefined || argument === '' ? [] : [[argument as Cell]];
  return argument as Cell[][];
}

/** Sheets shows the message when the mouse rests on the cell. */
export function functionError(words: Catalogue, code: FunctionError, what: unknown): Error {
  return new Error(words.findings.functionErrors[code](String(what)));
}

/** A date or date with time. Throws the sentence that says what to pass instead. */
export function momentArgument(argument: unknown, zone: Zone, words: Catalogue): Moment {
  const cell = single(argument);
  const read = momentFromCell(cell, zone);
  if (read === 'unreadable' || !read.moment) throw functionError(words, 'not-a-moment', cell);
  return read.moment;
}

/** The as-of cell. Blank before the first run. */
export function asOfArgument(argument: unknown, zone: Zone, words: Catalogue): Instant {
  const cell = single(argument);
  if (cell === '') throw functionError(words, 'no-as-of', '');
  return momentArgument(cell, zone, words).at;
}

export function numberArgument(argument: unknown, words: Catalogue): number {
  const cell = single(argument);
  const value = typeof cell === 'string' && cell.trim() !== '' ? Number(cell.normalize('NFKC')) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw functionError(words, 'not-a-number', cell);
  return value;
}
