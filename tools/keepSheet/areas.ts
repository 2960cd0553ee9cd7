// What thousands of cells share, said once for each rectangle; and back, cell by cell.
import type { A1Area } from '../emulator';
import { areaText, columnNumber } from '../emulator/model/a1';
import type { Shared } from './KeptSheet';

export interface At<T> {
  readonly row: number;
  readonly column: number;
  readonly what: T;
}

interface Rectangle<T> {
  readonly row: number;
  lastRow: number;
  readonly column: number;
  lastColumn: number;
  readonly what: T;
}

/** Rectangles of cells alike (as JSON), by row, then by column. `cells`: each cell at most once, by row. */
export function sharedAreas<T>(cells: readonly At<T>[]): Shared<T>[] {
  const runs = runsDown(cells).sort((a, b) => a.column - b.column || a.row - b.row);
  const joined = new Map<string, Rectangle<T>>();
  const done: Rectangle<T>[] = [];
  for (const run of runs) {
    const key = JSON.stringify([run.row, run.lastRow, run.what]);
    const left = joined.get(key);
    if (left && left.lastColumn === run.column - 1) left.lastColumn = run.column;
    else {
      joined.set(key, run);
      done.push(run);
    }
  }
  done.sort((a, b) => a.row - b.row || a.column - b.column);
  return done.map(({ row, column, lastRow, lastColumn, what }) => [areaText(row, column, lastRow, lastColumn), what]);
}

/** Cells alike below each other. */
function runsDown<T>(cells: readonly At<T>[]): Rectangle<T>[] {
  const runs: Rectangle<T>[] = [];
  // Most cells share one object with the cell above.
  const alike = (a: T, b: T) => a === b || JSON.stringify(a) === JSON.stringify(b);
  const last = new Map<number, Rectangle<T>>();
  for (const { row, column, what } of cells) {
    const above = last.get(column);
    if (above && above.lastRow === row - 1 && alike(above.what, what)) {
      above.lastRow = row;
      continue;
    }
    const run = { row, lastRow: row, column, lastColumn: column, what };
    last.set(column, run);
    runs.push(run);
  }
  return runs;
}

/** Every cell of the areas. */
export function cellsOf<T>(shared: readonly Shared<T>[]): At<T>[] {
  return shared.flatMap(([area, what]) => positionsIn(area).map((position) => ({ ...position, what })));
}

export function positionsIn(area: A1Area): { readonly row: number; readonly column: number }[] {
  const [from = '', to = from] = area.split(':');
  const [first, last] = [position(from), position(to)];
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, down) => first.row + down);
  const columns = Array.from({ length: last.column - first.column + 1 }, (_, right) => first.column + right);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

/** `B2` → row 2, column 2. */
export function position(cell: A1Area): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (digits === '') throw new Error(`"${cell}" is no cell.`);
  return { row: Number(digits), column: columnNumber(letters) };
}
