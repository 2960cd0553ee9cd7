// Right before writing: are the rows and the choices still where they were read?
import { type Cell, sameCell } from './cells';
import type { SheetTable } from './table';
import type { CellChange } from './writes';

/**
 * True while these columns (those that are there) hold, header included, what was read from them, or one of the `changes` that may have been
 * written over it since. A person may sort, insert or delete rows, or choose an event, while a run thinks: then nothing may be written by the
 * old positions. One call, over the rectangle that spans the columns and, where the grid goes on, one row more: something typed below the
 * last row counts, too.
 */
export function isUnmoved<K extends string>(
  table: SheetTable<K>,
  keys: readonly K[],
  changes: readonly CellChange<K>[] = [],
): boolean {
  const { sheet } = table;
  const columns = keys.flatMap((key) => table.columns.get(key) ?? []);
  if (!sheet || columns.length === 0) return true;
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const below = table.headerRow + table.rows.length < sheet.getMaxRows() ? 1 : 0;
  const now = sheet.getRange(table.headerRow, left, table.rows.length + 1 + below, width).getValues() as Cell[][];
  const expected = new Map(changes.map(({ row, key, value }) => [`${row}|${table.columns.get(key)}`, value]));
  const rows = [table.header, ...table.rows.map(({ cells }) => cells), ...(below ? [[]] : [])];
  return rows.every((cells, at) =>
    columns.every((column) => {
      const found = now[at]![column - left]!;
      const written = expected.get(`${table.headerRow + at}|${column}`);
      return sameCell(found, cells[column - 1] ?? '') || (written !== undefined && sameCell(found, written));
    }),
  );
}
