// Cells that are to be written, put together so that few calls reach them all.
import type { Cell } from './cells';
import type { SheetTable } from './table';

export interface CellChange<K extends string> {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly key: K;
  readonly value: Cell;
}

/** A value for one cell. 1-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** What is written in its stead: a formula of the seller's own that shows this value. '' = none. */
  readonly formula?: string;
}

/** Changes grouped by runs of neighbouring columns. Columns in `bridges` may lie unchanged between them. */
export function neighbours<K extends string>(
  table: SheetTable<K>,
  changes: readonly CellChange<K>[],
  bridges: ReadonlySet<number>,
): PlacedCell[][] {
  const placed = changes.flatMap(({ row, key, value }): PlacedCell[] => {
    const column = table.columns.get(key);
    return column === undefined ? [] : [{ row, column, value }];
  });
  placed.sort((a, b) => a.column - b.column || a.row - b.row);
  const groups: PlacedCell[][] = [];
  let last = Number.NaN;
  for (const one of placed) {
    if (isReached(last, one.column, bridges)) groups[groups.length - 1]!.push(one);
    else groups.push([one]);
    last = one.column;
  }
  return groups;
}

/** Equal for cells that take the same value. */
const identity = (value: Cell): string => (value instanceof Date ? `d${value.getTime()}` : `${typeof value}${value}`);

export function isOfOneValue(block: readonly PlacedCell[]): boolean {
  return block.every(({ value }) => identity(value) === identity(block[0]!.value));
}

/** Each of one value. */
export function partedByValue(block: readonly PlacedCell[]): PlacedCell[][] {
  return isOfOneValue(block) ? [[...block]] : block.map((one) => [one]);
}

/** Blocks of one value each, those of the same value together. */
export function byValue(blocks: readonly (readonly PlacedCell[])[]): (readonly PlacedCell[])[][] {
  const groups = new Map<string, (readonly PlacedCell[])[]>();
  for (const block of blocks) {
    const known = groups.get(identity(block[0]!.value));
    if (known) known.push(block);
    else groups.set(identity(block[0]!.value), [block]);
  }
  return [...groups.values()];
}

function isReached(from: number, to: number, bridges: ReadonlySet<number>): boolean {
  for (let column = from + 1; column < to; column++) if (!bridges.has(column)) return false;
  return to >= from;
}

/** Splits a group so that every cell of each block's rectangle is a change: first by rows with the same columns, then by unbroken rows. */
export function unbroken(group: readonly PlacedCell[]): PlacedCell[][] {
  const byRow = new Map<number, PlacedCell[]>();
  for (const one of group) {
    const known = byRow.get(one.row);
    if (known) known.push(one);
    else byRow.set(one.row, [one]);
  }
  const blocks: PlacedCell[][] = [];
  let shape = '';
  let lastRow = Number.NaN;
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    for (const run of columnRuns(byRow.get(row)!)) {
      const columns = run.map(({ column }) => column).join();
      if (columns === shape && row === lastRow + 1) blocks[blocks.length - 1]!.push(...run);
      else blocks.push(run);
      shape = columns;
    }
    lastRow = row;
  }
  return blocks;
}

function columnRuns(row: readonly PlacedCell[]): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const one of row) {
    const run = runs[runs.length - 1];
    if (run && one.column === run[run.length - 1]!.column + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Smallest and largest, without spreading a long list onto the stack. */
export function spanOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
