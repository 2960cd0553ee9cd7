// After writing: did rows or columns move in the moment between the last look and the write? Then cells were written into wrong places, and are
// put right from what was read, by what rows and columns are and not by where they are.
import type { TabKey } from '../columns';
import type { ColumnsOf } from '../text/areas/sheet';
import { type Cell, sameCell } from './cells';
import { type SheetTable, tableAt } from './table';
import { isUnmoved } from './unmoved';
import { cellAt, type Grid, type Known, type Whereabouts, whereabouts } from './whereabouts';
import { type PlacedCell, writeCells } from './writes';

/** A person who moves things that often is left alone; the next run mends what the add-on owns. */
const MOST_TIMES = 3;

/** What tells the rows of a tab apart, and where a person may be choosing at this moment. */
export interface RowMarks<K extends string> {
  readonly keys: readonly K[];
  readonly unsteady?: readonly K[];
}

/** One look where nothing moved (two in a wide tab); it carries out what was put off, as a flush does. Nothing where nothing was written. */
export function settle<T extends TabKey>(
  table: SheetTable<ColumnsOf[T]>,
  { keys, unsteady = [] }: RowMarks<ColumnsOf[T]>,
): void {
  let known = table;
  for (let times = 0; times < MOST_TIMES; times++) {
    const { sheet } = known;
    if (!sheet || known.written.length === 0 || isUnmoved(known, keys)) return;
    const now = sheet.getDataRange().getValues() as Cell[][];
    const amiss = amissIn(known, now, { keys, unsteady });
    if (amiss.length === 0) return;
    known = tableAt(sheet, withCells(now, amiss), table.tab as T) as SheetTable<ColumnsOf[T]>;
    writeCells(known, amiss);
  }
}

/** The cells that do not hold what they should, and what they should hold. */
export function amissIn<K extends string>(
  table: SheetTable<K>,
  now: Grid,
  { keys, unsteady = [] }: RowMarks<K>,
): PlacedCell[] {
  const before: Grid = [...table.above, table.header, ...table.rows.map(({ cells }) => cells)];
  const writes = writesIn(table);
  const rows = new Set(writes.all.map(({ row }) => row));
  const places = (some: readonly K[]) => some.flatMap((key) => table.columns.get(key) ?? []);
  const known: Known = {
    headerRow: table.headerRow,
    keys: places(keys),
    unsteady: places(unsteady),
    isWritten: (row, column) => writes.at(row, column) !== undefined,
    isWrittenRow: (row) => rows.has(row),
    written: new Set(writes.all.map(({ column }) => column)),
  };
  const where = withAppended(whereabouts(before, now, known), before.length, writes.all);
  const [wasRow, wasColumn] = [inverse(where.rows), inverse(where.columns)];
  const wanted = (row: number, column: number): Cell => writes.at(row, column) ?? cellAt(before, row, column);
  const found = new Map<string, PlacedCell>();
  const note = (row: number, column: number, value: Cell) => {
    if (!sameCell(cellAt(now, row, column), value)) found.set(`${row}|${column}`, { row, column, value });
  };
  // What was hit. Whatever else stands there by now, somebody put there.
  for (const { row, column, value } of writes.all) {
    if (!isThere(cellAt(now, row, column), value)) continue;
    const [ofRow, ofColumn] = [wasRow.get(row), wasColumn.get(column)];
    if (ofRow !== undefined && ofColumn !== undefined) note(row, column, wanted(ofRow, ofColumn));
    else if (ofColumn === undefined || isBlankRow(now, row, known.written)) note(row, column, '');
  }
  // What did not arrive.
  for (const { row, column, value } of writes.all) {
    const [isRow, isColumn] = [where.rows.get(row), where.columns.get(column)];
    if (isRow === undefined || isColumn === undefined || found.has(`${isRow}|${isColumn}`)) continue;
    if (sameCell(cellAt(now, isRow, isColumn), cellAt(before, row, column))) note(isRow, isColumn, value);
  }
  return [...found.values()];
}

/** A moment in a cell that is not formatted for one is a number, and the other way round: days since 1899-12-30, on the clock of some zone. */
function isThere(found: Cell, value: Cell): boolean {
  if (sameCell(found, value)) return true;
  const [moment, days] = found instanceof Date ? [found, value] : [value, found];
  if (!(moment instanceof Date) || typeof days !== 'number') return false;
  return Math.abs(moment.getTime() / 86_400_000 + 25_569 - days) < 1;
}

/** Rows written below the last one stand below wherever that is. */
function withAppended({ rows, columns }: Whereabouts, count: number, writes: readonly PlacedCell[]): Whereabouts {
  const last = Math.max(count, ...[...rows.values()].slice(0, MOST_ROWS));
  const all = new Map(rows);
  const end = rows.get(count) ?? last;
  for (const { row } of writes) if (row > count) all.set(row, end + row - count);
  return { rows: all, columns };
}

/** More are not spread onto the stack. */
const MOST_ROWS = 50_000;

function isBlankRow(now: Grid, row: number, written: ReadonlySet<number>): boolean {
  return (now[row - 1] ?? []).every((cell, index) => written.has(index + 1) || cell === '' || cell === false);
}

function inverse(places: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...places].map(([was, is]) => [is, was]));
}

/** Every cell that was written, by its place; the last write counts. */
function writesIn({ written }: Pick<SheetTable<string>, 'written'>) {
  const cells = new Map<string, PlacedCell>();
  for (const { top, left, values } of written)
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        const [row, column] = [top + down, left + right];
        cells.set(`${row}|${column}`, { row, column, value });
      });
    });
  return { all: [...cells.values()], at: (row: number, column: number) => cells.get(`${row}|${column}`)?.value };
}

function withCells(grid: Grid, cells: readonly PlacedCell[]): Cell[][] {
  const changed = grid.map((line) => [...line]);
  for (const { row, column, value } of cells) {
    while (changed.length < row) changed.push([]);
    const line = changed[row - 1]!;
    while (line.length < column) line.push('');
    line[column - 1] = value;
  }
  return changed;
}
