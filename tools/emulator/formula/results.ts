// What a formula came to: as cells hold it, and whether it is the same as before.
import type { Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import { FormattedNumber } from './FormattedNumber';
import type { Formula } from './Formula';
import type { Item } from './values';

export function plain(item: Item): Scalar {
  return item instanceof FormattedNumber ? item.number : item;
}

export function formatOf(item: Item): string | null {
  return item instanceof FormattedNumber ? item.format : null;
}

export function sameScalar(a: Scalar, b: Scalar): boolean {
  return a instanceof CellError && b instanceof CellError ? a.code === b.code : Object.is(a, b);
}

export function sameSpill(a: Formula['spill'], b: Formula['spill']): boolean {
  if (!a || !b) return a === b;
  return (
    a.values.length === b.values.length &&
    a.values.every(
      (line, row) =>
        line.length === b.values[row]!.length && line.every((value, at) => sameScalar(value, b.values[row]![at]!)),
    )
  );
}
