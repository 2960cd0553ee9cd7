// Right before writing: are the rows and the choices still where they were read?
import type { Cell } from './cells';
import type { SheetTable } from './table';

/**
 * True while these columns hold, header included, what was read from them. A person may sort, insert or delete rows, or choose an event,
 * while a run thinks: then nothing may be written by the old positions. One call per column.
 */
export function isUnmoved<K extends string>(table: SheetTable<K>, keys: readonly K[]): boolean {
  return keys.every((key) => {
    const column = table.columns.get(key)!;
    const now = table.sheet.getRange(table.headerRow, column, table.rows.length + 1, 1).getValues() as Cell[][];
    const same = table.rows.every(({ cells }, index) => sameValue(now[index + 1]![0]!, cells[column - 1] ?? ''));
    return same && now[0]![0] === table.header[column - 1];
  });
}

function sameValue(a: Cell, b: Cell): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}
