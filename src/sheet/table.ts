// A tab as a table: columns found by header, in any order, with anything else between them (product.md principle 6).

import { COLUMNS, INDISPENSABLE, type TabKey } from '../columns';
import type { Sheet } from '../google/spreadsheet';
import type { ColumnsOf } from '../text/areas/sheet';
import { columnOf, isOwnHeader } from '../text/headers';
import { plain } from '../text/lookup';
import type { Cell } from './cells';

export interface TableRow {
  /** 1-based row of the sheet when it was read. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** A row that this run does not look at: it is neither read nor written, and of its cells perhaps only some are known. */
  readonly isBeside?: true;
}

export interface Table<K extends string> {
  readonly tab: TabKey;
  /** 1-based. */
  readonly headerRow: number;
  /** The header row as read. */
  readonly header: readonly Cell[];
  /** 1-based columns. One that is not there reads as blank and is never written. */
  readonly columns: ReadonlyMap<K, number>;
  /** Columns of the user's own that bear a header of ours a second time. */
  readonly doubled: readonly DoubledHeader<K>[];
  /** All rows below the header, blank ones included. */
  readonly rows: readonly TableRow[];
}

export interface DoubledHeader<K extends string> {
  readonly key: K;
  /** 1-based: the column that counts, and the user's own. */
  readonly columns: readonly [number, number];
}

/** A table that stands in a tab, and not only in a range passed to a function. null: the tab is gone, and there are no columns. */
export interface SheetTable<K extends string> extends Table<K> {
  readonly sheet: Sheet | null;
  /** The rows above the header. */
  readonly above: readonly (readonly Cell[])[];
  /** What was written by the places read here, in order: what moved meanwhile is known by it (settle.ts). */
  readonly written: WrittenBlock[];
}

/** One write. 1-based. */
export interface WrittenBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
}

/** A table that certainly stands in a tab. */
export type FoundTable<K extends string> = SheetTable<K> & { readonly sheet: Sheet };

/** A header stands in one of the first rows: a user may put a title above it. */
export const HEADER_SEARCH_ROWS = 10;

/** Reads a whole tab in one call. Columns may be missing: what then counts is asked of `isBelieved`. */
export function readTable<T extends TabKey>(sheet: Sheet, tab: T): FoundTable<ColumnsOf[T]> {
  return tableAt(sheet, sheet.getDataRange().getValues() as Cell[][], tab);
}

/** The table in these cells, which were just read from the sheet. */
export function tableAt<T extends TabKey>(
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  tab: T,
): FoundTable<ColumnsOf[T]> {
  const table = tableIn(values, tab);
  return { ...table, sheet, above: values.slice(0, table.headerRow - 1), written: [] };
}

/** Only the first rows of a tab, in which its header stands: for a tab that is too long to be read. */
export function readHeader<T extends TabKey>(sheet: Sheet, tab: T): FoundTable<ColumnsOf[T]> {
  const rows = Math.min(HEADER_SEARCH_ROWS, sheet.getMaxRows());
  const values = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues() as Cell[][];
  return tableAt(sheet, values, tab);
}

/** A table out of the cells of a tab or a range. */
export function tableIn<T extends TabKey>(values: readonly (readonly Cell[])[], tab: T): Table<ColumnsOf[T]> {
  const { at, columns, doubled } = findHeader(values, tab);
  const rows = values.slice(at + 1).map((cells, index) => ({ row: at + 2 + index, cells }));
  return { tab, headerRow: at + 1, header: values[at] ?? [], columns, doubled, rows };
}

/** The columns of a tab that its table lacks, in their shipped order. */
export function missingColumns<K extends string>({ tab, columns }: Pick<Table<K>, 'tab' | 'columns'>): K[] {
  return (COLUMNS[tab] as readonly string[] as readonly K[]).filter((key) => !columns.has(key));
}

/** Those of them without which the tab is neither written nor believed. */
export function lostColumns<K extends string>({ tab, columns }: Pick<Table<K>, 'tab' | 'columns'>): K[] {
  return (INDISPENSABLE[tab] as readonly string[] as readonly K[]).filter((key) => !columns.has(key));
}

export function isBelieved<K extends string>(table: Pick<Table<K>, 'tab' | 'columns'>): boolean {
  return lostColumns(table).length === 0;
}

/** The table as the run may use it: one that is not believed, or whose tab is gone, has no rows, and no column to write to. */
export function believed<K extends string>(table: SheetTable<K>): SheetTable<K> {
  return isBelieved(table) ? table : { ...table, columns: new Map(), doubled: [], rows: [] };
}

/** What stands for a tab that is gone. */
export function noTable<T extends TabKey>(tab: T): SheetTable<ColumnsOf[T]> {
  return {
    ...{ tab, sheet: null, headerRow: 1, header: [] },
    columns: new Map(),
    doubled: [],
    rows: [],
    above: [],
    written: [],
  };
}

/** A tab's believed table; null where the tab is gone or not believed. */
export function believedIn<T extends TabKey>(sheet: Sheet | undefined, tab: T): FoundTable<ColumnsOf[T]> | null {
  const table = sheet && readTable(sheet, tab);
  return table && isBelieved(table) ? table : null;
}

export interface FoundHeader<K extends string> {
  /** 0-based row of the header; 0 where no column is named anywhere. */
  readonly at: number;
  /** 1-based columns. */
  readonly columns: ReadonlyMap<K, number>;
  readonly doubled: readonly DoubledHeader<K>[];
}

/** The header is the row, among the first ones, in which the most columns are named; of equals the first. */
export function findHeader<T extends TabKey>(values: readonly (readonly Cell[])[], tab: T): FoundHeader<ColumnsOf[T]> {
  const candidates = values.slice(0, HEADER_SEARCH_ROWS).map((cells, at) => headerIn(cells, at, tab));
  const none: FoundHeader<ColumnsOf[T]> = { at: 0, columns: new Map(), doubled: [] };
  return candidates.reduce((best, one) => (one.columns.size > best.columns.size ? one : best), none);
}

/**
 * A column's own header wins over another spelling: beside our メモ, a user's own 備考 is just a column of theirs. Of two columns with one
 * header, own or not, the left one counts.
 */
function headerIn<T extends TabKey>(cells: readonly Cell[], at: number, tab: T): FoundHeader<ColumnsOf[T]> {
  const counting = new Map<ColumnsOf[T], { readonly column: number; readonly exact: boolean; readonly text: string }>();
  const doubled: DoubledHeader<ColumnsOf[T]>[] = [];
  cells.forEach((cell, index) => {
    const key = typeof cell === 'string' && cell !== '' ? columnOf(tab, cell) : null;
    if (!key) return;
    const text = plain(String(cell));
    const exact = isOwnHeader(tab, key, text);
    const first = counting.get(key);
    if (!first || (exact && !first.exact)) counting.set(key, { column: index + 1, exact, text });
    else if (exact || (!first.exact && first.text === text)) doubled.push({ key, columns: [first.column, index + 1] });
  });
  const columns = new Map([...counting].map(([key, { column }]) => [key, column]));
  return { at, columns, doubled: doubled.filter(({ key, columns: [first] }) => columns.get(key) === first) };
}

/** The cell under a header; '' where the row is shorter or the column is not there. */
export function cellOf<K extends string>(table: Table<K>, row: TableRow, key: K): Cell {
  return row.cells[(table.columns.get(key) ?? 0) - 1] ?? '';
}
