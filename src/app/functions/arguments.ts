// Reading what a cell passes. What cannot be read is a fault that names the argument, never a guess.
import type { TabKey } from '../../columns';
import type { Tone } from '../../domain/assess/settings';
import type { Instant } from '../../domain/time/instant';
import type { Moment } from '../../domain/time/moment';
import type { Zone } from '../../domain/time/zone';
import { type Cell, momentFromCell, textFromCell } from '../../sheet/cells';
import { type Table, tableIn } from '../../sheet/table';
import type { FunctionFault } from '../../text/areas/functions';
import type { ColumnsOf } from '../../text/areas/sheet';
import { catalogueFor } from '../../text/catalogue';
import { LANGUAGES, type Language } from '../../text/language';
import { keyInList } from '../../text/lookup';
import { fault } from './call';

/** Rows of cells, also of a single value; none where the argument was left out or is blank. */
export function rowsOf(argument: unknown): Cell[][] {
  if (!Array.isArray(argument)) return argument === undefined || argument === '' ? [] : [[argument as Cell]];
  return argument as Cell[][];
}

/** The cell itself, or the only one of a range. */
export function singleOf(argument: unknown): Cell {
  return rowsOf(argument)[0]?.[0] ?? '';
}

/** How Google passes a cell that shows an error. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

export function momentOf(cell: Cell, parameter: string, zone: Zone): Moment | FunctionFault {
  if (isErrorValue(cell)) return fault('error-value', parameter, cell);
  const read = momentFromCell(cell, zone);
  return read === 'unreadable' || !read.moment ? fault('not-a-moment', parameter, cell) : read.moment;
}

export function numberOf(cell: Cell, parameter: string): number | FunctionFault {
  if (isErrorValue(cell)) return fault('error-value', parameter, cell);
  const value = typeof cell === 'string' ? Number(cell.normalize('NFKC').trim() || Number.NaN) : cell;
  return typeof value === 'number' && Number.isFinite(value) ? value : fault('not-a-number', parameter, cell);
}

export function textOf(cell: Cell, parameter: string): string | FunctionFault {
  return isErrorValue(cell) ? fault('error-value', parameter, cell) : textFromCell(cell);
}

export function toneOf(argument: unknown): Tone | undefined | FunctionFault {
  const text = textFromCell(singleOf(argument));
  return text === '' ? undefined : (keyInList('tones', text) ?? fault('unknown-tone', 'tone', text));
}

/** The as-of cell. Blank before the first run. */
export function asOfOf(argument: unknown, zone: Zone): Instant | FunctionFault {
  const cell = singleOf(argument);
  if (cell === '') return fault('no-as-of', 'asOf');
  const read = momentOf(cell, 'asOf', zone);
  return 'code' in read ? read : read.at;
}

/** A table passed as a range: columns that are missing read as blank, but without any header there is no telling what is what. */
export function tableOf<T extends TabKey>(
  argument: unknown,
  tab: T,
  parameter: string,
): Table<ColumnsOf[T]> | FunctionFault {
  const table = tableIn(rowsOf(argument), tab);
  return table.columns.size < 2 ? fault('no-header-row', parameter) : table;
}

/** The language in which a table's headers are written. */
export function languageOf(table: Table<string>): Language {
  const header = new Set(table.header.map((cell) => textFromCell(cell)));
  const named = LANGUAGES.map((language) => {
    const words: Readonly<Record<string, string>> = catalogueFor(language).sheet.headers[table.tab];
    return { language, count: Object.values(words).filter((word) => header.has(word)).length };
  });
  return named.reduce((best, one) => (one.count > best.count ? one : best)).language;
}

function isErrorValue(cell: Cell): boolean {
  return typeof cell === 'string' && ERROR_VALUE.test(cell);
}
