// Right before writing: are the rows and the choices still where they were read?
import type { Cell } from './cells';
import type { SheetTable } from './table';

/**
 * True while these columns hold, header included, what was read from them. A person may sort, insert or delete rows, or choose an event,
 * while a run thinks: then nothing may be written by the old positions. One call, over the rectangle that spans the columns.
 */
export function isUnmoved<K extends string>(table: SheetTable<K>, keys: readonly K[]): boolean {
  const columns = keys.map((key) => table.columns.get(key)!);
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const now = table.sheet.getRange(table.headerRow, left, table.rows.length + 1, width).getValues() as Cell[][];
  const rows = [table.header, ...table.rows.map(({ cells }) => cells)];
  return rows.every((cells, row) =>
    columns.every((column) => sameValue(now[row]![column - left]!, cells[column - 1] ?? '')),
  );
}

function sameValue(a: Cell, b: Cell): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}
