// Functions that make and cut arrays: FILTER, SORT, UNIQUE and their kin.
import { CellError } from '../../model/CellError';
import type { Evaluation } from '../Evaluation';
import { RangeValue } from '../RangeValue';
import { asMatrix, compareItems, type Item, isMatrix, toBoolean, toNumber, type Value } from '../values';
import { type BuiltIn, counted, ofArrays } from './define';

const turned = (matrix: Item[][]) => (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column]!));

function filter([range, ...tests]: Value[]): Item[][] {
  const table = asMatrix(range);
  const conditions = tests.map(asMatrix);
  const byColumn = conditions[0]!.length === 1 && table.length !== 1;
  const lines = byColumn ? turned(table) : table;
  const flags = conditions.map((condition) => condition.flat());
  if (flags.some((flag) => flag.length !== lines.length)) {
    throw new CellError('#N/A', 'FILTER has mismatched range sizes.');
  }
  const kept = lines.filter((_, at) =>
    flags.every((flag) => !(flag[at] instanceof CellError) && toBoolean(flag[at] ?? null)),
  );
  if (kept.length === 0) throw new CellError('#N/A', 'No matches are found in FILTER evaluation.');
  return byColumn ? turned(kept) : kept;
}

/** Ascending order with blanks last either way. */
function order(a: Item, b: Item, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a instanceof CellError || b instanceof CellError)
    return Number(a instanceof CellError) - Number(b instanceof CellError);
  return ascending ? compareItems(a, b) : compareItems(b, a);
}

function sort([range, ...rest]: Value[], evaluation: Evaluation): Item[][] {
  const table = asMatrix(range);
  const keys: { column: (row: number) => Item; ascending: boolean }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const by = rest[at]!;
    const ascending = rest[at + 1] === undefined ? true : toBoolean(evaluation.single(rest[at + 1]));
    const whole = by instanceof RangeValue || isMatrix(by) ? asMatrix(by).flat() : null;
    const column = whole && whole.length > 1 ? 0 : Math.trunc(toNumber(evaluation.single(by))) - 1;
    keys.push({ column: whole && whole.length > 1 ? (row) => whole[row]! : (row) => table[row]![column]!, ascending });
  }
  if (keys.length === 0) keys.push({ column: (row) => table[row]![0]!, ascending: true });
  return table
    .map((_, row) => row)
    .sort((a, b) => {
      for (const key of keys) {
        const result = order(key.column(a), key.column(b), key.ascending);
        if (result !== 0) return result;
      }
      return a - b;
    })
    .map((row) => table[row]!);
}

function unique([range]: Value[]): Item[][] {
  const seen = new Set<string>();
  return asMatrix(range).filter((row) => {
    const key = JSON.stringify(row.map((item) => (item instanceof CellError ? item.code : (item as unknown))));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sequence(values: Value[], evaluation: Evaluation): Item[][] {
  const [rows = 1, columns = 1, start = 1, step = 1] = values.map((value) =>
    value === undefined ? undefined : toNumber(evaluation.single(value)),
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => start + step * (row * columns + column)),
  );
}

export const arrays: Record<string, BuiltIn> = {
  ARRAYFORMULA: counted('ARRAYFORMULA', 1, 1, (evaluation, nodes) =>
    evaluation.inArrays(() => asMatrix(evaluation.evaluate(nodes[0]!))),
  ),
  FILTER: ofArrays('FILTER', 2, 254, filter),
  SORT: ofArrays('SORT', 1, 254, sort),
  UNIQUE: ofArrays('UNIQUE', 1, 3, unique),
  TRANSPOSE: ofArrays('TRANSPOSE', 1, 1, ([range]) => turned(asMatrix(range))),
  FLATTEN: ofArrays('FLATTEN', 1, 254, (values) =>
    values.flatMap((value) => asMatrix(value).flat()).map((item) => [item]),
  ),
  SEQUENCE: ofArrays('SEQUENCE', 1, 4, sequence),
};
