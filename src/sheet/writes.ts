// Writing changes: only changed cells, in as few rectangles as possible, never in a loop over rows. What has no column is not written.

import type { Sheet } from '../google/spreadsheet';
import type { Cell } from './cells';
import { safeText } from './safeText';
import type { SheetTable } from './table';

export interface CellChange<K extends string> {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly key: K;
  readonly value: Cell;
}

/**
 * Writes changes to columns that only the add-on writes (`owned`, all of them). What lies in owned columns side by side becomes one
 * rectangle from the first to the last changed row; unchanged cells inside it are written as they were read. The number of calls depends
 * on the layout of columns, never on the number of rows.
 */
export function writeOwned<K extends string>(
  table: SheetTable<K>,
  changes: readonly CellChange<K>[],
  owned: ReadonlySet<K>,
): void {
  const columns = new Set([...owned].flatMap((key) => table.columns.get(key) ?? []));
  for (const group of neighbours(table, changes, columns)) writeRectangle(table, group);
}

/** Writes changes to cells that the user writes too: exactly these cells, one call per unbroken block. */
export function writeExactly<K extends string>(table: SheetTable<K>, changes: readonly CellChange<K>[]): void {
  for (const group of neighbours(table, changes, new Set())) {
    for (const block of unbroken(group)) writeRectangle(table, block);
  }
}

/** A value for one cell. 1-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** What is written in its stead: a formula of the seller's own that shows this value. '' = none. */
  readonly formula?: string;
}

type Placed = PlacedCell;

/** Changes grouped by runs of neighbouring columns. Columns in `bridges` may lie unchanged between them. */
function neighbours<K extends string>(
  table: SheetTable<K>,
  changes: readonly CellChange<K>[],
  bridges: ReadonlySet<number>,
): Placed[][] {
  const placed = changes.flatMap(({ row, key, value }): Placed[] => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ row, column, value }];
  });
  placed.sort((a, b) => a.column - b.column || a.row - b.row);
  const groups: Placed[][] = [];
  let last = Number.NaN;
  for (const one of placed) {
    if (isReached(last, one.column, bridges)) groups[groups.length - 1]!.push(one);
    else groups.push([one]);
    last = one.column;
  }
  return groups;
}

function isReached(from: number, to: number, bridges: ReadonlySet<number>): boolean {
  for (let column = from + 1; column < to; column++) if (!bridges.has(column)) return false;
  return to >= from;
}

/** Splits a group so that every cell of each block's rectangle is a change: first by rows with the same columns, then by unbroken rows. */
function unbroken(group: readonly Placed[]): Placed[][] {
  const byRow = new Map<number, Placed[]>();
  for (const one of group) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const blocks: Placed[][] = [];
  let shape = '';
  let lastRow = Number.NaN;
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    for (const run of columnRuns(byRow.get(row)!)) {
      const columns = run.map(({ column }) => column).join();
      if (columns === shape && row === lastRow + 1) blocks[blocks.length - 1]!.push(...run);
      else blocks.push(run);
      shape = columns;
    }
    lastRow = row;
  }
  return blocks;
}

function columnRuns(row: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const one of row) {
    const run = runs[runs.length - 1];
    if (run && one.column === run[run.length - 1]!.column + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function writeRectangle<K extends string>(table: SheetTable<K>, cells: readonly Placed[]): void {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const top = Math.min(...spanOf(rows));
  const bottom = Math.max(...spanOf(rows));
  const left = Math.min(...spanOf(columns));
  const right = Math.max(...spanOf(columns));
  const values: Cell[][] = [];
  for (let row = top; row <= bottom; row++) {
    const read = table.rows[row - table.headerRow - 1]?.cells ?? [];
    values.push(Array.from({ length: right - left + 1 }, (_, index) => read[left + index - 1] ?? ''));
  }
  for (const { row, column, value } of cells) values[row - top]![column - left] = value;
  write(table, top, left, values);
}

/** `values` as they are to arrive, or safe already. */
function write(
  { sheet, written }: Pick<SheetTable<string>, 'sheet' | 'written'>,
  top: number,
  left: number,
  values: Cell[][],
): void {
  sheet?.getRange(top, left, values.length, values[0]!.length).setValues(values.map((cells) => cells.map(intoCell)));
  written.push({ top, left, values });
}

/** Writes single cells, whatever stands around them: one call per unbroken block. */
export function writeCells(table: Pick<SheetTable<string>, 'sheet' | 'written'>, cells: readonly PlacedCell[]): void {
  const byColumn = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const block of unbroken(byColumn)) {
    const [top, left] = [
      Math.min(...spanOf(block.map(({ row }) => row))),
      Math.min(...block.map(({ column }) => column)),
    ];
    const lines: PlacedCell[][] = [];
    for (const cell of block) {
      const line = lines[cell.row - top] ?? [];
      line[cell.column - left] = cell;
      lines[cell.row - top] = line;
    }
    const entered = lines.map((line) => line.map(({ value, formula }) => formula || intoCell(value)));
    table.sheet?.getRange(top, left, lines.length, lines[0]!.length).setValues(entered);
    table.written.push({ top, left, values: lines.map((line) => line.map(({ value }) => value)) });
  }
}

/** Smallest and largest, without spreading a long list onto the stack. */
function spanOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Text made safe; everything else as it is. */
export function intoCell(value: Cell): Cell {
  return typeof value === 'string' ? safeText(value) : value;
}

/**
 * Appends rows below the last used one: one write for our columns side by side, none for columns of the user's own between them. `after`: so
 * many rows further down.
 */
export function appendRows<K extends string>(table: SheetTable<K>, rows: readonly RowCells<K>[], after = 0): void {
  if (rows.length > 0) putRows(table, firstFreeRow(table) + after, rows);
}

export type RowCells<K extends string> = { readonly [key in K]?: Cell };

/** Writes whole rows from `first` on, whatever is there, in our columns only; a cell that is not given becomes blank. */
export function putRows<K extends string>(
  table: Pick<SheetTable<K>, 'sheet' | 'columns' | 'written'>,
  first: number,
  rows: readonly RowCells<K>[],
): void {
  const { sheet, columns } = table;
  if (!sheet || columns.size === 0) return;
  growTo(sheet, first + rows.length - 1);
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  for (const run of runsOfColumns(keyAt.keys())) {
    const keys = Array.from({ length: run.count }, (_, at) => keyAt.get(run.first + at)!);
    const values = rows.map((row) => keys.map((key) => row[key] ?? ''));
    write(table, first, run.first, values);
  }
}

/** Columns side by side, from the left. */
export function runsOfColumns(columns: Iterable<number>): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && column === run.first + run.count) run.count++;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** Makes sure that the sheet has this row: writing does not make it grow. */
export function growTo(sheet: Sheet, row: number): void {
  const rows = sheet.getMaxRows();
  if (row > rows) sheet.insertRowsAfter(rows, row - rows);
}

/** The same for a column. */
export function growWidth(sheet: Sheet, column: number): void {
  const columns = sheet.getMaxColumns();
  if (column > columns) sheet.insertColumnsAfter(columns, column - columns);
}

/** Below the last row with anything but an unticked checkbox. */
export function firstFreeRow<K extends string>(table: SheetTable<K>): number {
  for (let index = table.rows.length - 1; index >= 0; index--) {
    if (table.rows[index]!.cells.some((cell) => cell !== '' && cell !== false)) return table.rows[index]!.row + 1;
  }
  return table.headerRow + 1;
}
