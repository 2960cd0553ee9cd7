// Of a tab of which only some rows were read: are those that were written still where they were?
import { type Cell, sameCell } from './cells';
import type { SheetTable } from './table';

/** True while the rows that were written hold in the columns `keys` what was read there. One call for each unbroken block of rows. */
export function areWrittenRowsUnmoved<K extends string>(table: SheetTable<K>, keys: readonly K[]): boolean {
  const { sheet, headerRow, written } = table;
  const columns = keys.flatMap((key) => table.columns.get(key) ?? []);
  if (!sheet || columns.length === 0) return true;
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const rows = written.flatMap(({ top, values }) => values.map((_, at) => top + at));
  const isThere = (row: number, column: number, found: Cell) =>
    sameCell(found, table.rows[row - headerRow - 1]?.cells[column - 1] ?? '');
  return blocksOf(rows).every(([first, last]) => {
    const cells = sheet.getRange(first, left, last - first + 1, width).getValues() as Cell[][];
    return cells.every((line, at) => columns.every((column) => isThere(first + at, column, line[column - left]!)));
  });
}

function blocksOf(rows: readonly number[]): [first: number, last: number][] {
  const blocks: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const block = blocks[blocks.length - 1];
    if (block && row === block[1] + 1) block[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}
