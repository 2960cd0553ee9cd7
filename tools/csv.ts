// Reads CSV files that people made by hand or with Excel. What is wrong with a file is a value, in one line.
import { readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { columnLetters } from '../src/sheet/columnLetters';
import { csvWords as words } from './words';

export interface CsvRow {
  /** As in a spreadsheet: the header is row 1. */
  readonly number: number;
  /** The cell under a header, '' where the file has no such column. */
  cell(header: string): string;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly file: string;
  /** Trimmed, NFKC. */
  readonly header: readonly string[];
  /** Rows with anything in them. */
  readonly rows: readonly CsvRow[];
}

export type CsvResult =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly error: string };

/** Headers are compared like this everywhere: full and half width alike, without spaces around. */
export function headerKey(text: string): string {
  return text.normalize('NFKC').trim();
}

/**
 * The table in a UTF-8 file (with or without BOM) that has at least the `required` columns.
 * A row whose number of cells is not the header's is an error, since its cells may stand under the wrong headers;
 * empty cells beyond the header are harmless.
 */
export function readCsv(file: string, required: readonly string[]): CsvResult {
  const read = readUtf8(file);
  return 'error' in read ? { ok: false, error: read.error } : parseCsv(read.text, file, required);
}

/** The same for a text already read. */
export function parseCsv(text: string, file: string, required: readonly string[]): CsvResult {
  const fail = (error: string): CsvResult => ({ ok: false, error });
  if (text.trim() === '') return fail(words.empty(file));
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const [first = [], ...rest] = parsed.data;
  // Excel ends every row at the widest one: headers that are empty up to the end are no columns.
  const header = withoutEmptyEnd(first.map(headerKey));
  if (header.length === 0) return fail(words.empty(file));
  const quote = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quote) {
    const row = quote.row ?? 0;
    const cells = parsed.data[row]?.length ?? 1;
    return fail(words.openQuote(file, row + 1, header[cells - 1] || columnLetters(cells)));
  }
  const twice = header.findIndex((name, i) => name !== '' && header.indexOf(name) < i);
  if (twice >= 0) {
    const name = header[twice] ?? '';
    return fail(words.twiceColumn(file, name, columnLetters(header.indexOf(name) + 1), columnLetters(twice + 1)));
  }
  const missing = required.map(headerKey).find((name) => !header.includes(name));
  if (missing !== undefined) return fail(words.noColumn(file, missing));
  const rows: CsvRow[] = [];
  for (const [index, cells] of rest.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const error = raggedness(cells, header, file, index + 2);
    if (error) return fail(error);
    rows.push(rowOf(header, cells.slice(0, header.length), index + 2));
  }
  return { ok: true, table: { file, header, rows } };
}

function readUtf8(file: string): { text: string } | { error: string } {
  try {
    if (!statSync(file).isFile()) return { error: words.notAFile(file) };
    const bytes = readFileSync(file);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { error: words.notUtf8(file, firstBadRow(bytes)) };
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    return {
      error: code === 'ENOENT' || code === 'ENOTDIR' ? words.missing(file) : words.unreadable(file, code ?? message),
    };
  }
}

/** The first line that is not UTF-8. Lines are split at the byte of a line feed, which no UTF-8 letter contains. */
function firstBadRow(bytes: Buffer): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, row = 1; start < bytes.length; row++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return row;
    }
    start = end + 1;
  }
  return 1;
}

function raggedness(cells: readonly string[], header: readonly string[], file: string, row: number): string | null {
  const wanted = header.length;
  if (cells.length < wanted) {
    const column = header[cells.length] || columnLetters(cells.length + 1);
    return words.tooFew(file, row, column, cells.length, wanted);
  }
  const beyond = cells.findIndex((cell, i) => i >= wanted && cell.trim() !== '');
  return beyond < 0
    ? null
    : words.tooMany(file, row, columnLetters(beyond + 1), (cells[beyond] ?? '').slice(0, 20), wanted);
}

function rowOf(header: readonly string[], cells: readonly string[], number: number): CsvRow {
  return {
    number,
    cells,
    cell: (name) => cells[header.indexOf(headerKey(name))] ?? '',
  };
}

function withoutEmptyEnd(header: string[]): string[] {
  const filled = header.map((name) => name !== '');
  return header.slice(0, filled.lastIndexOf(true) + 1);
}
