// A tab as a table: columns found by header, in any order, with anything else between them (product.md principle 6).

import type { TabKey } from '../columns';
import type { Sheet } from '../google/spreadsheet';
import type { ColumnsOf } from '../text/areas/sheet';
import { catalogueFor } from '../text/catalogue';
import { columnOf, isOwnHeader } from '../text/headers';
import type { Language } from '../text/language';
import type { Cell } from './cells';

export interface TableRow {
  /** 1-based row of the sheet when it was read. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Table<K extends string> {
  readonly tab: TabKey;
  /** 1-based. */
  readonly headerRow: number;
  /** The header row as read. */
  readonly header: readonly Cell[];
  /** 1-based columns. */
  readonly columns: ReadonlyMap<K, number>;
  /** All rows below the header, blank ones included. */
  readonly rows: readonly TableRow[];
}

/** A table that stands in a tab, and not only in a range passed to a function. */
export interface SheetTable<K extends string> extends Table<K> {
  readonly sheet: Sheet;
}

export type TableProblem =
  | { readonly problem: 'missing-tab'; readonly tab: TabKey }
  | { readonly problem: 'missing-header'; readonly tab: TabKey; readonly header: string }
  | {
      readonly problem: 'duplicate-header';
      readonly tab: TabKey;
      readonly header: string;
      /** 1-based. */
      readonly columns: readonly [number, number];
    };

/** A header stands in one of the first rows: a user may put a title above it. */
export const HEADER_SEARCH_ROWS = 6;

/** Reads a whole tab in one call. Every column must have its header exactly once. `language` names what is missing. */
export function readTable<T extends TabKey>(
  sheet: Sheet,
  tab: T,
  language: Language,
): SheetTable<ColumnsOf[T]> | TableProblem {
  const values = sheet.getDataRange().getValues() as Cell[][];
  const { at, columns, doubled } = findHeader(values, tab);
  const words = catalogueFor(language).sheet.headers[tab] as Record<string, string>;
  if (doubled) return { problem: 'duplicate-header', tab, header: words[doubled.key]!, columns: doubled.columns };
  const missing = Object.keys(words).find((key) => !columns.has(key as ColumnsOf[T]));
  if (missing) return { problem: 'missing-header', tab, header: words[missing]! };
  const rows = values.slice(at + 1).map((cells, index) => ({ row: at + 2 + index, cells }));
  return { tab, sheet, headerRow: at + 1, header: values[at] ?? [], columns, rows };
}

export interface FoundHeader<K extends string> {
  /** 0-based row of the header. */
  readonly at: number;
  /** 1-based columns. */
  readonly columns: ReadonlyMap<K, number>;
  /** A column that is there twice, and where (1-based). */
  readonly doubled: { readonly key: K; readonly columns: readonly [number, number] } | null;
}

/** The header is the row, among the first ones, in which the most columns are named. */
export function findHeader<T extends TabKey>(values: readonly (readonly Cell[])[], tab: T): FoundHeader<ColumnsOf[T]> {
  const candidates = values.slice(0, HEADER_SEARCH_ROWS).map((cells, at) => headerIn(cells, at, tab));
  const none: FoundHeader<ColumnsOf[T]> = { at: 0, columns: new Map(), doubled: null };
  return candidates.reduce((best, one) => (one.columns.size > best.columns.size ? one : best), none);
}

/** A column's own header wins over another spelling: beside our メモ, a user's own 備考 is just a column of theirs. */
function headerIn<T extends TabKey>(cells: readonly Cell[], at: number, tab: T): FoundHeader<ColumnsOf[T]> {
  const columns = new Map<ColumnsOf[T], number>();
  const own = new Map<ColumnsOf[T], number>();
  let doubled: FoundHeader<ColumnsOf[T]>['doubled'] = null;
  cells.forEach((cell, index) => {
    const key = typeof cell === 'string' && cell !== '' ? columnOf(tab, cell) : null;
    if (!key) return;
    const exact = isOwnHeader(tab, key, String(cell));
    const first = exact ? own.get(key) : undefined;
    if (first !== undefined) doubled = { key, columns: [first, index + 1] };
    else if (exact || !columns.has(key)) columns.set(key, index + 1);
    if (exact) own.set(key, index + 1);
  });
  return { at, columns, doubled };
}

export function isProblem(read: object): read is TableProblem {
  return 'problem' in read;
}

/** The cell under a header; '' where the row is shorter. */
export function cellOf<K extends string>(table: Table<K>, row: TableRow, key: K): Cell {
  return row.cells[table.columns.get(key)! - 1] ?? '';
}
