// A table that somebody else made, a file's or a pasted one, read by the headers the sheet accepts (product.md 9.1).
import type { TabKey } from '../../columns';
import type { ColumnsOf } from '../../text/areas/sheet';
import { findHeader } from '../table';
import { inRooms, isSales } from './coconalaSales';
import type { ForeignProblem, ForeignRow, ForeignTable } from './foreignRows';
import { isTotals } from './totals';

/** Which columns stand where. `at`: 0-based row of the header; columns are 1-based. */
export interface HeaderFound<K extends string> {
  readonly at: number;
  readonly columns: ReadonlyMap<K, number>;
}

/** The orders or notices in `values`, blank rows left out; several rows of one room in coconala's sales CSV as one. */
export function foreignTable<T extends TabKey>(
  values: readonly (readonly string[])[],
  tab: T,
): ForeignTable<ColumnsOf[T]> {
  const table = tableBelow(values, findHeader(values, tab));
  return tab === 'orders' ? (ordersIn(table as ForeignTable<ColumnsOf['orders']>) as typeof table) : table;
}

/** The table below a header, as it stands. */
export function tableBelow<K extends string>(
  values: readonly (readonly string[])[],
  { at, columns: found }: HeaderFound<K>,
): ForeignTable<K> {
  const keys = new Map([...found].map(([key, column]) => [column, key]));
  const header = withoutEmptyEnd((values[at] ?? []).map((cell) => cell.trim()));
  const columns = header.map((text, index) => ({ key: keys.get(index + 1) ?? null, header: text }));
  const problems: ForeignProblem[] = [];
  const rows = values.slice(at + 1).flatMap((cells, index): ForeignRow[] => {
    const row = at + 2 + index;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const beyond = cells.findIndex((cell, place) => place >= header.length && cell.trim() !== '');
    if (beyond >= 0) problems.push({ kind: 'beyond', row, column: beyond + 1, value: cells[beyond]! });
    else if (cells.length < header.length) problems.push({ kind: 'short', row, column: cells.length + 1 });
    return [{ row, cells: columns.map((_, place) => cells[place] ?? '') }];
  });
  return { headerRow: at + 1, columns, rows, problems };
}

function ordersIn(table: ForeignTable<ColumnsOf['orders']>): ForeignTable<ColumnsOf['orders']> {
  const cell = (row: ForeignRow, key: ColumnsOf['orders']) =>
    row.cells[table.columns.findIndex((column) => column.key === key)] ?? '';
  const totals = table.rows.filter((row) => isTotals((key) => cell(row, key)));
  const orders: typeof table = {
    ...table,
    rows: table.rows.filter((row) => !totals.includes(row)),
    problems: [...table.problems, ...totals.map(({ row }) => ({ kind: 'totals' as const, row }))],
  };
  return isSales(orders.columns.map(({ header }) => header)) ? inRooms(orders) : orders;
}

function withoutEmptyEnd(header: string[]): string[] {
  return header.slice(0, header.map((text) => text !== '').lastIndexOf(true) + 1);
}
