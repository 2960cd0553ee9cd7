// Where the rows and columns of a tab went while a run was writing: known by their headers, their keys, what else stands in them, and their
// neighbours. From 1-based places as they were read to places as they are.
import { isBannerText } from '../text/lookup';
import type { Cell } from './cells';

export type Grid = readonly (readonly Cell[])[];

export interface Whereabouts {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

export interface Known {
  /** 1-based, as it was read. */
  readonly headerRow: number;
  /** Columns, as they were read, that tell rows apart. */
  readonly keys: readonly number[];
  /** Columns that may differ in a row that is the same all the same: a person is choosing there. */
  readonly unsteady: readonly number[];
  /** Is this place, as it was read, one that was written? */
  readonly isWritten: (row: number, column: number) => boolean;
  /** Does any write touch this row? */
  readonly isWrittenRow: (row: number) => boolean;
  /** Columns in which anything was written. */
  readonly written: ReadonlySet<number>;
}

export const cellAt = (grid: Grid, row: number, column: number): Cell => grid[row - 1]?.[column - 1] ?? '';

/** Rows and columns that cannot be told are not in the answer. */
export function whereabouts(before: Grid, now: Grid, known: Known): Whereabouts {
  const width = Math.max(0, ...before.slice(0, known.headerRow).map((cells) => cells.length));
  const { columns, header } = columnsIn(before, now, known, width);
  const rows = new Map<number, number>();
  if (header) rows.set(known.headerRow, header);
  const isBelow = (row: number) => row > known.headerRow;
  for (const key of known.keys) {
    const at = columns.get(key);
    if (at !== undefined)
      meet(
        rows,
        namesIn(before, (row) => (isBelow(row) && !known.isWritten(row, key) ? nameOf(cellAt(before, row, key)) : '')),
        namesIn(now, (row) => nameOf(cellAt(now, row, at))),
      );
  }
  // Rows in which nothing was written may be known by everything in them.
  const all = [...columns].filter(([was]) => !known.unsteady.includes(was));
  meet(
    rows,
    namesIn(before, (row) => (known.isWrittenRow(row) ? '' : signature(all.map(([was]) => cellAt(before, row, was))))),
    namesIn(now, (row) => (known.isWrittenRow(row) ? '' : signature(all.map(([, is]) => cellAt(now, row, is))))),
  );
  const steady = [...columns].filter(
    ([was, is]) => !known.written.has(was) && !known.written.has(is) && !known.unsteady.includes(was),
  );
  meet(
    rows,
    namesIn(before, (row) => signature(steady.map(([was]) => cellAt(before, row, was)))),
    namesIn(now, (row) => signature(steady.map(([, is]) => cellAt(now, row, is)))),
  );
  if (isRising(rows)) fill(rows, before.length);
  return { rows, columns };
}

/** By the row, among the first ones, that has the most headers in common; the others by their neighbours. */
function columnsIn(before: Grid, now: Grid, { headerRow }: Known, width: number) {
  const headers = namesIn(
    [before[headerRow - 1] ?? []].flatMap((cells) => cells.map((cell) => [cell])),
    (row) => nameOf(cellAt(before, headerRow, row)),
  );
  let best = { columns: new Map<number, number>(), header: 0 };
  for (let row = 1; row <= Math.min(now.length, headerRow + MOST_ROWS_ABOVE); row++) {
    const columns = new Map<number, number>();
    const here = namesIn(
      (now[row - 1] ?? []).map((cell) => [cell]),
      (column) => nameOf(cellAt(now, row, column)),
    );
    meet(columns, headers, here);
    if (columns.size > best.columns.size) best = { columns, header: row };
  }
  fill(best.columns, width);
  if (best.header === 0) for (let column = 1; column <= width; column++) best.columns.set(column, column);
  return best;
}

/** Nobody puts more above a table while a run writes. */
const MOST_ROWS_ABOVE = 10;

const nameOf = (cell: Cell): string => (cell === '' || typeof cell === 'boolean' ? '' : signature([cell]));

function signature(cells: readonly Cell[]): string {
  if (cells.every((cell) => cell === '' || cell === false)) return '';
  return JSON.stringify(cells.map(steadily));
}

/** What the line about the last update shows changes by itself. */
function steadily(cell: Cell): Cell {
  if (cell instanceof Date) return Math.round(cell.getTime() / 1000);
  return typeof cell === 'string' && isBannerText(cell) ? 'banner' : cell;
}

/** 1-based places by their names; a name that two have tells nothing, nor does ''. */
function namesIn(lines: Grid, nameAt: (line: number) => string): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  lines.forEach((_, index) => {
    const name = nameAt(index + 1);
    if (name !== '') names.set(name, names.has(name) ? null : index + 1);
  });
  return names;
}

/** Notes for every name on both sides where it went. */
function meet(
  found: Map<number, number>,
  before: ReadonlyMap<string, number | null>,
  now: ReadonlyMap<string, number | null>,
): void {
  const taken = new Set(found.values());
  for (const [name, was] of before) {
    const is = now.get(name);
    if (was === null || !is || found.has(was) || taken.has(is)) continue;
    found.set(was, is);
    taken.add(is);
  }
}

/** Nothing changed places: then what lies between two that are known still lies between them. */
function isRising(found: ReadonlyMap<number, number>): boolean {
  const places = [...found].sort(([a], [b]) => a - b).map(([, is]) => is);
  return places.every((is, index) => index === 0 || is > places[index - 1]!);
}

/** What is not known stands beside its neighbour, where that place is nobody's. */
function fill(found: Map<number, number>, count: number): void {
  const taken = new Set(found.values());
  const beside = (line: number, step: 1 | -1): void => {
    const neighbour = found.get(line - step);
    const place = neighbour === undefined ? undefined : neighbour + step;
    if (found.has(line) || place === undefined || place < 1 || taken.has(place)) return;
    found.set(line, place);
    taken.add(place);
  };
  for (let line = 1; line <= count; line++) beside(line, 1);
  for (let line = count; line >= 1; line--) beside(line, -1);
  if (found.size === 0) for (let line = 1; line <= count; line++) found.set(line, line);
}
