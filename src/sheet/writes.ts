// Writing changes: only changed cells, in as few rectangles as possible, never in a loop over rows. What has no column is not written.

import { columnLetters } from '../columns';
import type { Sheet } from '../google/spreadsheet';
import {
  byValue,
  type CellChange,
  isOfOneValue,
  neighbours,
  type PlacedCell,
  partedByValue,
  spanOf,
  unbroken,
} from './blocks';
import type { Cell } from './cells';
import { safeText } from './safeText';
import type { SheetTable } from './table';

export type { CellChange, PlacedCell } from './blocks';

type Placed = PlacedCell;

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
  for (const group of neighbours(table, changes, columns).flatMap((one) => betweenBeside(table, one)))
    writeRectangle(table, group);
}

/** A rectangle must not reach over rows whose cells are not known. */
function betweenBeside<K extends string>(table: SheetTable<K>, group: readonly Placed[]): Placed[][] {
  if (!table.rows.some(({ isBeside }) => isBeside)) return [[...group]];
  const parts: Placed[][] = [];
  let last = Number.NaN;
  for (const one of [...group].sort((a, b) => a.row - b.row)) {
    const between = table.rows.slice(last - table.headerRow, one.row - table.headerRow - 1);
    if (!Number.isNaN(last) && !between.some(({ isBeside }) => isBeside)) parts[parts.length - 1]!.push(one);
    else parts.push([one]);
    last = one.row;
  }
  return parts;
}

/**
 * Writes changes to cells that the user writes too: exactly these cells. One call for each unbroken block, and one for all cells scattered
 * over the tab that take the same value: an event chosen in five hundred rows costs as much as one.
 */
export function writeExactly<K extends string>(table: SheetTable<K>, changes: readonly CellChange<K>[]): void {
  const blocks = neighbours(table, changes, new Set()).flatMap(unbroken);
  const [plain, mixed] = [blocks.filter(isOfOneValue), blocks.filter((block) => !isOfOneValue(block))];
  const merged = byValue(plain);
  const parted = byValue(neighbours(table, changes, new Set()).flatMap(unbroken).flatMap(partedByValue));
  if (parted.length < merged.length + mixed.length) {
    for (const group of parted) writeAlike(table, group);
    return;
  }
  for (const group of merged) writeAlike(table, group);
  for (const block of mixed) writeRectangle(table, block);
}

/**
 * The same for a column in which each cell takes a value of its own: scattered ones become one rectangle, in which all others are written as
 * they were read. A cell with a formula of the user's is none of them: there the rectangle ends.
 */
export function writeColumn<K extends string>(table: SheetTable<K>, key: K, changes: readonly CellChange<K>[]): void {
  const column = table.columns.get(key);
  const [group] = neighbours(table, changes, new Set());
  if (!group || column === undefined || !table.sheet) return;
  if (unbroken(group).length <= MOST_BLOCKS) {
    writeExactly(table, changes);
    return;
  }
  const [top, bottom] = spanOf(group.map(({ row }) => row));
  const formulas = table.sheet.getRange(top, column, bottom - top + 1, 1).getFormulas();
  const values = new Map(group.map(({ row, value }) => [row, value]));
  const cells: Placed[] = [];
  for (let row = top; row <= bottom; row++) {
    const value = values.get(row) ?? (formulas[row - top]![0] ? undefined : cellAt(table, row, column));
    if (value !== undefined) cells.push({ row, column, value });
  }
  for (const block of unbroken(cells)) writeRectangle(table, block);
}

/** Fewer are written one by one. */
const MOST_BLOCKS = 4;

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

/** One value into all of these blocks. */
function writeAlike<K extends string>(table: SheetTable<K>, blocks: readonly (readonly Placed[])[]): void {
  if (blocks.length === 1) {
    writeRectangle(table, blocks[0]!);
    return;
  }
  const { value } = blocks[0]![0]!;
  const areas = blocks.map((block) => {
    const [[top, bottom], [left, right]] = [
      spanOf(block.map(({ row }) => row)),
      spanOf(block.map(({ column }) => column)),
    ];
    return { top, left, bottom, right };
  });
  const notation = ({ top, left, bottom, right }: (typeof areas)[number]) =>
    `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
  table.sheet?.getRangeList(areas.map(notation)).setValue(intoCell(value));
  for (const { top, left, bottom, right } of areas) {
    const line = Array.from({ length: right - left + 1 }, () => value);
    table.written.push({ top, left, values: Array.from({ length: bottom - top + 1 }, () => line) });
  }
}

/** What was read there. */
function cellAt<K extends string>(table: SheetTable<K>, row: number, column: number): Cell {
  return table.rows[row - table.headerRow - 1]?.cells[column - 1] ?? '';
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
