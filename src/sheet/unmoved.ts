// Are headers and rows still where they were read? Asked right before writing, and once more after it.
import { isBannerText } from '../text/lookup';
import { type Cell, sameCell } from './cells';
import { missingColumns, type SheetTable } from './table';

/** So many columns side by side are looked at in one call; of wider tables the header apart from the rows. */
const WIDE = 16;

/**
 * True while the columns `keys` hold, row by row, what was read from them, or what was written there since, and every header of ours between them
 * and `columns` (those that are or were written) stands where it stood. A person may sort, insert, move or delete while a run thinks: then
 * nothing may be written by the old positions. One call, over the rectangle that spans all of these, with one row more where the grid goes on:
 * something typed below the last row counts, too. Two calls where that is wide.
 */
export function isUnmoved<K extends string>(
  table: SheetTable<K>,
  keys: readonly K[],
  columns: readonly number[] = writtenColumns(table),
): boolean {
  const { sheet, headerRow, header, rows } = table;
  const ofKeys = keys.flatMap((key) => table.columns.get(key) ?? []);
  if (!sheet || ofKeys.length === 0) return true;
  const below = headerRow + rows.length < sheet.getMaxRows() ? 1 : 0;
  const read = (top: number, height: number, among: readonly number[]): Look => {
    const left = Math.min(...among);
    const range = sheet.getRange(top, left, height, Math.max(...among) - left + 1);
    return { left, values: range.getValues() as Cell[][] };
  };
  // A column that is not there may just have been pushed beyond what was read.
  const beyond = missingColumns(table).length > 0 && header.length < sheet.getMaxColumns() ? [header.length + 1] : [];
  const all = [...ofKeys, ...columns, ...beyond];
  const isWide = Math.max(...all) - Math.min(...all) >= WIDE;
  const look = read(headerRow, rows.length + 1 + below, isWide ? ofKeys : all);
  const top = isWide ? read(headerRow, 1, all) : look;
  const width = top.values[0]!.length;
  const headers = [...table.columns.values(), ...beyond].filter(
    (column) => column >= top.left && column < top.left + width,
  );
  const isHeader = (column: number) => sameHeader(top.values[0]![column - top.left]!, header[column - 1] ?? '');
  const expected = [...rows.map(({ cells }) => cells), ...(below ? [[]] : [])];
  const isRow = (cells: readonly Cell[], at: number) =>
    ofKeys.every((column) => {
      const found = look.values[at + 1]![column - look.left]!;
      return sameCell(found, cells[column - 1] ?? '') || isWritten(table, headerRow + 1 + at, column, found);
    });
  return headers.every(isHeader) && expected.every(isRow);
}

/** For a tab that is only written below its last row: does it still end there? A look that costs less. */
export function endsWhereItDid<K extends string>({ sheet, headerRow, rows }: SheetTable<K>): boolean {
  return !sheet || sheet.getLastRow() <= headerRow + rows.length;
}

interface Look {
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
}

/** What the line about the last update shows changes by itself. */
function sameHeader(a: Cell, b: Cell): boolean {
  return sameCell(a, b) || (isBannerText(String(a)) && isBannerText(String(b)));
}

export function writtenColumns({ written }: Pick<SheetTable<string>, 'written'>): number[] {
  return written.flatMap(({ left, values }) => [left, left + values[0]!.length - 1]);
}

function isWritten(
  { written }: Pick<SheetTable<string>, 'written'>,
  row: number,
  column: number,
  found: Cell,
): boolean {
  return written.some(({ top, left, values }) => {
    const value = values[row - top]?.[column - left];
    return value !== undefined && sameCell(found, value);
  });
}
