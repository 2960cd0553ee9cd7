// Reads the tables that people made by hand, with Excel or got from a marketplace (product.md 9.1). What is wrong is told in one line
// each, with file, row and column; everything else is read.
import { readFileSync, statSync } from 'node:fs';
import { columnLetters } from '../src/columns';
import type { ForeignProblem, ForeignTable } from '../src/sheet/foreign/foreignRows';
import { decode, type Encoding, UNREADABLE_LETTER } from './tables/decode';
import { splitText } from './tables/splitText';
import { headersIn, NEEDED, type TableKind, tableOfKind, wordsOf } from './tables/tableKinds';
import { unreadCells } from './tables/unreadCells';
import { csvWords as words } from './words';

export interface CsvRow {
  /** As in a spreadsheet. */
  readonly number: number;
  /** The cell under a header, '' where the file has no such column. */
  cell(header: string): string;
  /** One cell a column. */
  readonly cells: readonly string[];
}

export interface CsvColumn {
  /** The sheet's own word for it, whatever the file calls it; of the user's own columns what the file says. */
  readonly header: string;
  /** None of the sheet's: the user's own. */
  readonly own: boolean;
}

export interface CsvTable {
  readonly file: string;
  readonly columns: readonly CsvColumn[];
  /** Rows with anything in them. */
  readonly rows: readonly CsvRow[];
  /** What was found out about the file, and what could not be read: one line each. */
  readonly told: readonly string[];
}

export type CsvResult =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly error: string };

/** Headers are compared like this everywhere: full and half width alike, without spaces around. */
export function headerKey(text: string): string {
  return text.normalize('NFKC').trim();
}

/** The table in a file. Not ok where there is no such file, or no table in it that has the columns this kind needs. */
export function readCsv(file: string, kind: TableKind): CsvResult {
  const read = bytesOf(file);
  if ('error' in read) return { ok: false, error: read.error };
  const { text, encoding } = decode(read.bytes);
  return parseCsv(text, file, kind, encoding);
}

/** The same for a text already read. */
export function parseCsv(text: string, file: string, kind: TableKind, encoding: Encoding = 'UTF-8'): CsvResult {
  if (text.trim() === '') return { ok: false, error: words.empty(file) };
  const { rows, delimiter, badQuotes } = splitText(text.replace(/^\ufeff/, ''), (values) => headersIn(values, kind));
  const found = tableOfKind(rows, kind);
  if (found.columns.length === 0) return { ok: false, error: words.empty(file) };
  const missing = NEEDED[kind].find((key) => !found.columns.some((column) => column.key === key));
  if (missing !== undefined) return { ok: false, error: words.noColumn(file, wordsOf(kind)[missing]!) };
  const columns = found.columns.map(({ key, header }) => ({
    header: key === null ? headerKey(header) : wordsOf(kind)[key]!,
    own: key === null,
  }));
  const names = columns.map(({ header }, at) => header || columnLetters(at + 1));
  const told = [
    ...formatTold(file, { encoding, delimiter, headerRow: found.headerRow }),
    ...ownTold(file, columns),
    ...badQuotes.map(({ row, column }) => words.openQuote(file, row, names[column - 1] ?? columnLetters(column))),
    ...problemsTold(file, found, names, delimiter),
    ...lettersTold(file, found, names),
    ...longTold(file, found, names),
    ...unreadCells(found).map(({ row, at, value }) => words.badCell(file, row, names[at]!, value.slice(0, 40))),
  ];
  return { ok: true, table: { file, columns, rows: rowsOf(found, columns, delimiter), told } };
}

function bytesOf(file: string): { bytes: Buffer } | { error: string } {
  try {
    return statSync(file).isFile() ? { bytes: readFileSync(file) } : { error: words.notAFile(file) };
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    return {
      error: code === 'ENOENT' || code === 'ENOTDIR' ? words.missing(file) : words.unreadable(file, code ?? message),
    };
  }
}

type Found = ForeignTable<string>;

/** A comma too many shifts what stands right of it: such a row is left out. Between tabs and semicolons it is a note beside the table. */
function isShifted({ kind }: ForeignProblem, delimiter: string): boolean {
  return kind === 'beyond' && delimiter === ',';
}

function rowsOf(found: Found, columns: readonly CsvColumn[], delimiter: string): CsvRow[] {
  const shifted = new Set(found.problems.filter((one) => isShifted(one, delimiter)).map(({ row }) => row));
  const places = new Map([...columns.entries()].reverse().map(([at, { header }]) => [headerKey(header), at]));
  return found.rows
    .filter(({ row }) => !shifted.has(row))
    .map(({ row, cells }) => ({
      number: row,
      cells: cells.map(asMuchAsFits),
      cell: (header) => asMuchAsFits(cells[places.get(headerKey(header)) ?? -1] ?? ''),
    }));
}

/** What a cell of a sheet can hold (facts/apps-script.md 5). */
const LONGEST_CELL = 50_000;
const asMuchAsFits = (text: string): string => text.slice(0, LONGEST_CELL);

function longTold(file: string, found: Found, names: readonly string[]): string[] {
  return found.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) =>
      cell.length > LONGEST_CELL ? [words.longCell(file, row, names[at]!, cell.length, LONGEST_CELL)] : [],
    ),
  );
}

/** Said only where it is not what the product itself writes. */
function formatTold(file: string, format: { encoding: Encoding; delimiter: string; headerRow: number }): string[] {
  const { encoding, delimiter, headerRow } = format;
  return encoding === 'UTF-8' && delimiter === ',' && headerRow === 1
    ? []
    : [words.readAs(file, encoding, delimiter, headerRow)];
}

function ownTold(file: string, columns: readonly CsvColumn[]): string[] {
  const own = columns.filter((column) => column.own && column.header !== '').map(({ header }) => header);
  return own.length > 0 ? [words.ownColumns(file, [...new Set(own)])] : [];
}

function problemsTold(file: string, found: Found, names: readonly string[], delimiter: string): string[] {
  const wanted = found.columns.length;
  return found.problems.map((problem) => {
    const { row } = problem;
    if (problem.kind === 'totals') return words.totals(file, row);
    if (problem.kind === 'short')
      return words.tooFew(file, row, names[problem.column - 1]!, problem.column - 1, wanted);
    const say = isShifted(problem, delimiter) ? words.tooMany : words.beside;
    return say(file, row, columnLetters(problem.column), problem.value.slice(0, 20), wanted);
  });
}

function lettersTold(file: string, found: Found, names: readonly string[]): string[] {
  return found.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) => (cell.includes(UNREADABLE_LETTER) ? [words.badLetters(file, row, names[at]!)] : [])),
  );
}
