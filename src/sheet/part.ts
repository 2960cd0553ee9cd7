// A tab of which only some rows are read: its header, single columns, and the rows that are asked for. All others stand beside: their places are
// known, and of their cells those that were read.
import { COLUMNS, type TabKey } from '../columns';
import type { Sheet } from '../google/spreadsheet';
import type { ColumnsOf } from '../text/areas/sheet';
import type { Cell } from './cells';
import { type FoundTable, HEADER_SEARCH_ROWS, type Table, tableIn } from './table';

/** So many cells are read at once rather than in pieces. */
const SMALL = 1_200;
/** A header stands here, but for a seller who wrote more above it; and is found, with so much of its columns. */
const USUAL_ROWS = 4;
const FOUND = 0.75;
/** Rows between two that are wanted, which cost less than one more call. */
const BRIDGED = 3;

export class Part<T extends TabKey> {
  /** The rows above the header, as far as they were read. */
  private readonly above: readonly (readonly Cell[])[];
  private readonly lastRow: number;
  private readonly width: number;
  /** By row: what was read of it. */
  private readonly known = new Map<number, Cell[]>();

  private constructor(
    private readonly sheet: Sheet,
    readonly head: Table<ColumnsOf[T]>,
    private readonly isAll: boolean,
    size: { readonly rows: number; readonly columns: number },
    first: readonly (readonly Cell[])[] = [],
  ) {
    this.above = first.slice(0, head.headerRow - 1);
    this.lastRow = size.rows;
    this.width = size.columns;
    if (isAll) for (const { row, cells } of head.rows) this.known.set(row, [...cells]);
  }

  /** Reads the first rows, in which the header stands; of a small tab everything. */
  static of<T extends TabKey>(sheet: Sheet, tab: T): Part<T> {
    const size = { rows: sheet.getLastRow(), columns: sheet.getMaxColumns() };
    const isAll = size.rows * size.columns <= SMALL;
    let first = rectangle(sheet, 1, isAll ? size.rows : USUAL_ROWS, size.columns);
    let head = tableIn(first, tab);
    if (!isAll && head.columns.size < FOUND * COLUMNS[tab].length) {
      first = rectangle(sheet, 1, HEADER_SEARCH_ROWS, size.columns);
      head = tableIn(first, tab);
    }
    return new Part(sheet, head, isAll, size, first);
  }

  /** Reads nothing yet: the header is taken to stand where it stood. */
  static as<T extends TabKey>(sheet: Sheet, tab: T, headerRow: number, header: readonly string[]): Part<T> {
    const size = { rows: sheet.getLastRow(), columns: sheet.getMaxColumns() };
    return new Part(sheet, { ...tableIn([header], tab), headerRow, rows: [] }, false, size);
  }

  /** The cells below the header, from `from` on, of columns that are there: one call for each, or for those side by side. */
  columns(keys: readonly ColumnsOf[T][], from = this.head.headerRow + 1): readonly (readonly Cell[])[] {
    const places = keys.map((key) => this.head.columns.get(key) ?? 0);
    const count = this.lastRow - from + 1;
    if (!this.isAll && count > 0) {
      const present = places.filter((place) => place > 0);
      const [left, right] = [Math.min(...present), Math.max(...present)];
      if (present.length > 0 && right - left < present.length) this.learn(from, left, right, count);
      else for (const place of new Set(present)) this.learn(from, place, place, count);
    }
    return Array.from({ length: Math.max(0, count) }, (_, at) => {
      const cells = this.known.get(from + at) ?? [];
      return places.map((place) => cells[place - 1] ?? '');
    });
  }

  private learn(from: number, left: number, right: number, count: number): void {
    const values = this.sheet.getRange(from, left, count, right - left + 1).getValues() as Cell[][];
    values.forEach((line, at) => {
      const cells = this.known.get(from + at) ?? [];
      line.forEach((cell, index) => {
        cells[left - 1 + index] = cell;
      });
      this.known.set(from + at, cells);
    });
  }

  /** The tab as a table in which these rows are read, as they stand now, and all others stand beside. */
  tableOf(rows: readonly number[]): FoundTable<ColumnsOf[T]> {
    const wanted = new Set(rows);
    for (const { first, last } of blocksOf(rows))
      rectangle(this.sheet, first, last - first + 1, this.width).forEach((cells, at) => {
        this.known.set(first + at, cells);
      });
    const { headerRow } = this.head;
    const all = Array.from({ length: Math.max(0, this.lastRow - headerRow) }, (_, at) => {
      const row = headerRow + 1 + at;
      const cells = this.known.get(row) ?? [];
      return wanted.has(row) ? { row, cells } : { row, cells, isBeside: true as const };
    });
    const above = Array.from({ length: headerRow - 1 }, (_, at) => this.above[at] ?? []);
    return { ...this.head, sheet: this.sheet, above, rows: all, written: [] };
  }
}

function rectangle(sheet: Sheet, top: number, rows: number, width: number): Cell[][] {
  const count = Math.min(rows, sheet.getMaxRows() - top + 1);
  return count > 0 ? (sheet.getRange(top, 1, count, width).getValues() as Cell[][]) : [];
}

/** Each is one call. */
function blocksOf(rows: readonly number[]): { readonly first: number; readonly last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const block = blocks[blocks.length - 1];
    if (block && row - block.last <= BRIDGED) block.last = row;
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}
