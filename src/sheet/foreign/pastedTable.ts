// A table with a header row of its own, pasted into 注文: found by that row, and read by the rules for tables of others (product.md 9.1).
import { ASSESSMENT_COLUMNS, type OrderColumn } from '../../columns';
import { wallTime, type Zone } from '../../domain/time/zone';
import { columnOf } from '../../text/headers';
import { plain } from '../../text/lookup';
import { type Cell, sameCell, textFromCell } from '../cells';
import type { Table, TableRow } from '../table';
import { isSales } from './coconalaSales';
import type { ForeignColumn } from './foreignRows';
import { foreignTable } from './foreignTable';

/** The header row inside the tab's rows, and what was pasted with it. All 1-based, all included. */
export interface Pasted {
  readonly top: number;
  readonly headerRow: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Moved {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** What the pasted table becomes. */
export interface TakenTable {
  readonly pasted: Pasted;
  /** Cells outside the pasted block that get a value, headers of new columns of the user's own among them. */
  readonly outside: readonly Moved[];
  /** The block as it will be, row by row from `top`. */
  readonly block: readonly (readonly Cell[])[];
  readonly orders: number;
  readonly own: readonly string[];
  /** Where rows stood that only add up others: they are no orders. */
  readonly totals: readonly number[];
}

/** A row that names columns: at least two, 購入者 or 注文番号 among them, and they are half of what stands in it or more. */
export function isPastedHeader({ cells }: TableRow): boolean {
  if (!cells.every((cell) => typeof cell === 'string')) return false;
  const texts = (cells as readonly string[]).filter((cell) => cell.trim() !== '');
  if (texts.length < 2) return false;
  const keys = texts.map((text) => columnOf('orders', text)).filter((key) => key !== null);
  return new Set(keys).size >= 2 && keys.length * 2 >= texts.length && (keys.includes('buyer') || keys.includes('id'));
}

/** The first pasted table: its header, the rows below it up to a blank one, and lines of title right above it. */
export function pastedIn({ rows, columns }: Table<OrderColumn>): Pasted | null {
  const at = rows.findIndex(isPastedHeader);
  const header = rows[at];
  if (!header) return null;
  const filled = header.cells.map((cell) => cell !== '');
  const [left, right] = [filled.indexOf(true), filled.lastIndexOf(true)];
  const isBlank = (row: TableRow | undefined) => !row || row.cells.slice(left, right + 1).every((cell) => cell === '');
  let end = at;
  while (!isBlank(rows[end + 1]) && !isPastedHeader(rows[end + 1]!)) end++;
  // What was typed by hand was seen at once, and has been given a number.
  const seen = columns.get('firstSeenAt') ?? 0;
  const isTitle = (row: TableRow | undefined) =>
    row !== undefined &&
    row.cells.filter((cell) => cell !== '').length === 1 &&
    (row.cells[seen - 1] ?? '') === '' &&
    row.cells[left] !== '';
  let start = at;
  while (isTitle(rows[start - 1])) start--;
  const row = (index: number) => rows[index]!.row;
  return { top: row(start), headerRow: row(at), bottom: row(end), left: left + 1, right: right + 1 };
}

/** Everything where the sheet has it. null where that would cover what already stands there: then nothing is moved. */
export function takenFrom(table: Table<OrderColumn>, pasted: Pasted, zone: Zone): TakenTable | null {
  const { top, headerRow, bottom, left, right } = pasted;
  const cellAt = (row: number, column: number): Cell => table.rows[row - table.headerRow - 1]?.cells[column - 1] ?? '';
  const originals = new Map<string, Cell>();
  const values = Array.from({ length: bottom - headerRow + 1 }, (_, at) =>
    Array.from({ length: right - left + 1 }, (_unused, place) => {
      const cell = cellAt(headerRow + at, left + place);
      const text = asTyped(cell, zone);
      originals.set(text, cell);
      return text;
    }),
  );
  const { columns, rows, problems } = foreignTable(values, 'orders');
  const totals = problems.flatMap((one) => (one.kind === 'totals' ? [headerRow + one.row - 1] : []));
  const places = placesOf(table, columns, pasted);
  const block: Cell[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => ''),
  );
  const outside: Moved[] = places.added.map(({ header, column }) => ({ row: table.headerRow, column, value: header }));
  const there = isSales(columns.map(({ header }) => header)) ? rowsByNumber(table, pasted) : new Map<string, number>();
  const number = columns.findIndex(({ key }) => key === 'id');
  for (const { row: inValues, cells } of rows) {
    const known = there.get(plain(cells[number] ?? ''));
    const row = known ?? headerRow + inValues - 1;
    for (const [at, text] of cells.entries()) {
      const column = places.columns[at];
      if (text.trim() === '' || column === null) continue;
      if (column === undefined) return null;
      const value = originals.get(text) ?? text;
      if (known !== undefined && cellAt(row, column) !== '') continue;
      if (known === undefined && column >= left && column <= right) block[row - top]![column - left] = value;
      else if (isFree(cellAt(row, column), value)) outside.push({ row, column, value });
      else return null;
    }
  }
  return { pasted, outside, block, orders: rows.length, own: places.own, totals };
}

/** Of sales: the orders that stand in the tab already. What is blank there is filled in; nothing is overwritten. */
function rowsByNumber({ rows, columns }: Table<OrderColumn>, { top, bottom }: Pasted): Map<string, number> {
  const number = (row: TableRow) => plain(textFromCell(row.cells[(columns.get('id') ?? 0) - 1]));
  const others = rows.filter((row) => (row.row < top || row.row > bottom) && number(row) !== '');
  return new Map(others.map((row) => [number(row), row.row]));
}

/** Blank, or what an attempt that died half-way has written already. */
function isFree(there: Cell, value: Cell): boolean {
  return there === '' || sameCell(there, value) || textFromCell(there) === textFromCell(value);
}

interface Places {
  /** By column of the pasted table: where it stands in the tab; null = not taken, because the add-on says it; undefined = nowhere. */
  readonly columns: readonly (number | null | undefined)[];
  readonly own: readonly string[];
  readonly added: readonly { readonly header: string; readonly column: number }[];
}

const SAID: ReadonlySet<string> = new Set<OrderColumn>([...ASSESSMENT_COLUMNS, 'lastEvent']);

function placesOf(
  { header, columns }: Table<OrderColumn>,
  pasted: readonly ForeignColumn<OrderColumn>[],
  { right }: Pasted,
): Places {
  const ours = new Set(columns.values());
  const added: { header: string; column: number }[] = [];
  let last = Math.max(header.length, right);
  const ownPlace = (text: string): number | undefined => {
    if (text === '') return undefined;
    const there = header.findIndex((cell, at) => !ours.has(at + 1) && plain(String(cell)) === plain(text));
    if (there >= 0) return there + 1;
    added.push({ header: text, column: ++last });
    return last;
  };
  const places = pasted.map(({ key, header: text }) => {
    if (key === null) return ownPlace(text);
    return SAID.has(key) ? null : (columns.get(key) ?? ownPlace(text));
  });
  return { columns: places, own: pasted.filter(({ key }) => key === null).map(({ header: text }) => text), added };
}

/** A cell as a person would write it: what the rules for tables read. */
function asTyped(cell: Cell, zone: Zone): string {
  if (!(cell instanceof Date)) return String(cell).trim();
  const { day, hour, minute, second } = wallTime(cell.getTime(), zone);
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return time === '00:00:00' ? day : `${day} ${time}`;
}
