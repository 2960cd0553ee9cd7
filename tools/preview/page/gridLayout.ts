// Where columns and rows of the grid lie, so that only the rows in sight are drawn and frozen ones stay put.
import type { Column, Row, SheetWindow } from '../protocol';
import type { Place } from './PageStore';

export const ROW_HEAD_WIDTH = 44;
export const COLUMN_HEAD_HEIGHT = 24;

export interface GridLayout {
  readonly columns: readonly Column[];
  /** Positions of `columns` in the window's columns, and with them in every row's cells. */
  readonly cellIndex: readonly number[];
  /** Left edge of each frozen column; shorter than `columns`. */
  readonly frozenLeft: readonly number[];
  /** Top edge of each frozen row. */
  readonly frozenTop: readonly number[];
  readonly width: number;
  /** Pixels of rows that are not drawn, above and below those in `rows.rows`. */
  readonly above: number;
  readonly below: number;
}

/** `open`: whether collapsed column groups are shown. */
export function gridLayout(rows: SheetWindow, open: boolean): GridLayout {
  const shown = rows.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => open || !column.collapsed);
  const columns = shown.map(({ column }) => column);
  const frozenLeft: number[] = [];
  let left = ROW_HEAD_WIDTH;
  for (const { number, width } of columns) {
    if (number <= rows.frozenColumns) frozenLeft.push(left);
    left += width;
  }
  const frozenTop: number[] = [];
  let top = COLUMN_HEAD_HEIGHT;
  for (const row of rows.frozen) {
    frozenTop.push(top);
    top += row.height;
  }
  const first = rows.rows[0]?.number ?? rows.frozenRows + 1;
  const last = rows.rows.at(-1)?.number ?? rows.frozenRows;
  const height = heightOf(rows.heights);
  return {
    columns,
    cellIndex: shown.map(({ index }) => index),
    frozenLeft,
    frozenTop,
    width: left,
    above: height(rows.frozenRows + 1, first - 1),
    below: height(last + 1, rows.rowCount),
  };
}

/** Rows in sight, by how far the grid is scrolled. Generous: some more on either side. */
export function rowsInSight(rows: SheetWindow, scrollTop: number, visible: number): [number, number] {
  const spare = 15;
  let row = rows.frozenRows + 1;
  let top = 0;
  let from = row;
  for (const [count, height] of runsFrom(rows.heights, rows.frozenRows)) {
    const end = top + count * height;
    if (end < scrollTop) from = row + count;
    else if (top < scrollTop) from = row + Math.floor((scrollTop - top) / height);
    if (end > scrollTop + visible) {
      const to = row + Math.max(0, Math.ceil((scrollTop + visible - top) / height));
      return [Math.max(1, from - spare), Math.min(rows.rowCount, to + spare)];
    }
    row += count;
    top = end;
  }
  return [Math.max(1, from - spare), rows.rowCount];
}

/** The next place in a direction among the shown columns and all rows; the same place at an edge. */
export function neighbour(layout: GridLayout, rows: SheetWindow, from: Place, dRow: number, dColumn: number): Place {
  const at = layout.columns.findIndex(({ number }) => number === from.column);
  const next = layout.columns[Math.min(layout.columns.length - 1, Math.max(0, at + dColumn))];
  return { row: Math.min(rows.rowCount, Math.max(1, from.row + dRow)), column: next?.number ?? from.column };
}

export function drawnRows(rows: SheetWindow): readonly Row[] {
  return [...rows.frozen, ...rows.rows];
}

type Runs = SheetWindow['heights'];

function heightOf(runs: Runs): (from: number, to: number) => number {
  return (from, to) => {
    let sum = 0;
    let row = 1;
    for (const [count, height] of runs) {
      sum += Math.max(0, Math.min(row + count - 1, to) - Math.max(row, from) + 1) * height;
      row += count;
    }
    return sum;
  };
}

/** The runs without the first `skip` rows. */
function runsFrom(runs: Runs, skip: number): [number, number][] {
  let left = skip;
  const rest: [number, number][] = [];
  for (const [count, height] of runs) {
    const cut = Math.min(left, count);
    left -= cut;
    if (count > cut) rest.push([count - cut, height]);
  }
  return rest;
}
