// Functions that look values up: VLOOKUP, MATCH, INDEX and their kin.
import { CellError } from '../../model/CellError';
import type { Evaluation } from '../Evaluation';
import type { Node } from '../Node';
import { RangeValue } from '../RangeValue';
import { asMatrix, compareItems, flat, type Item, isNumeric, toBoolean, toNumber, toText, type Value } from '../values';
import { meets } from './criteria';
import { type BuiltIn, counted, ofValues } from './define';

/** Same kind and equal: a lookup of 1 does not find the text "1". One test for all the items that are looked through. */
function sameAs(key: Item): (item: Item) => boolean {
  if (key instanceof CellError) return () => false;
  const matches = typeof key === 'string' ? meets(`=${key}`) : null;
  return (item) => {
    if (item instanceof CellError || item === null) return false;
    if (isNumeric(key) !== isNumeric(item) && key !== null) return false;
    return matches && typeof item === 'string' ? matches(item) : compareItems(key, item) === 0;
  };
}

function notFound(name: string, key: Item): never {
  throw new CellError('#N/A', `Did not find value '${toText(key, 'ja_JP')}' in ${name} evaluation.`);
}

/** Position of the last item not above the key in ascending items; -1 if all are above. */
function lastNotAbove(items: Item[], key: Item): number {
  let position = -1;
  items.forEach((item, at) => {
    if (item !== null && !(item instanceof CellError) && compareItems(item, key) <= 0) position = at;
  });
  return position;
}

function vlookup(key: Item, table: Item[][], index: number, sorted: boolean): Item {
  const isSame = sameAs(key);
  if (index < 1 || index > (table[0]?.length ?? 0)) {
    throw new CellError('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
  }
  const at = sorted
    ? lastNotAbove(
        table.map((row) => row[0]!),
        key,
      )
    : table.findIndex((row) => isSame(row[0]!));
  return at < 0 ? notFound('VLOOKUP', key) : table[at]![index - 1]!;
}

/** Lookups with one key, or with each key of an array in array mode. */
function withKeys(evaluation: Evaluation, key: Value, find: (key: Item) => Item): Value {
  return evaluation.each([key], ([item]) => {
    if (item instanceof CellError) throw item;
    return find(item!);
  });
}

function xlookup(values: Value[], evaluation: Evaluation): Value {
  const [key, lookup, results, missing] = values;
  const keys = flat(lookup);
  const table = asMatrix(results);
  const mode = values[4] === undefined ? 0 : toNumber(evaluation.single(values[4]));
  const backwards = values[5] !== undefined && toNumber(evaluation.single(values[5])) < 0;
  const vertical = table.length === keys.length;
  const position = (item: Item): number => {
    const isSame = sameAs(item);
    const order = keys.map((_, at) => at);
    if (backwards) order.reverse();
    const exact = order.find((at) => isSame(keys[at]!));
    if (exact !== undefined) return exact;
    const near = order.filter((at) => keys[at] !== null && Math.sign(compareItems(keys[at]!, item)) === mode);
    if (mode !== 1 && mode !== -1) return -1;
    return near.reduce((best, at) => (best < 0 || compareItems(keys[at]!, keys[best]!) * mode < 0 ? at : best), -1);
  };
  const wide = vertical ? (table[0]?.length ?? 0) > 1 : table.length > 1;
  if (wide) {
    const at = position(evaluation.single(key));
    if (at < 0) return missing ?? notFound('XLOOKUP', evaluation.single(key));
    return vertical ? [table[at]!] : table.map((row) => [row[at]!]);
  }
  return withKeys(evaluation, key, (item) => {
    const at = position(item);
    if (at >= 0) return (vertical ? table[at]![0] : table[0]![at])!;
    return missing === undefined ? notFound('XLOOKUP', item) : evaluation.single(missing);
  });
}

function index(values: Value[], evaluation: Evaluation): Value {
  const table = asMatrix(values[0]);
  const number = (value: Value) => (value === undefined ? 0 : Math.trunc(toNumber(evaluation.single(value))));
  let row = number(values[1]);
  let column = number(values[2]);
  if (table.length === 1 && values.length === 2) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > table.length || column > (table[0]?.length ?? 0)) {
    throw new CellError('#NUM!', `Function INDEX parameter value is out of range.`);
  }
  const rows = row === 0 ? table : [table[row - 1]!];
  const cut = column === 0 ? rows : rows.map((line) => [line[column - 1]!]);
  return cut.length === 1 && cut[0]!.length === 1 ? cut[0]![0]! : cut;
}

function match(values: Value[], evaluation: Evaluation): Value {
  const items = flat(values[1]);
  const mode = values[2] === undefined ? 1 : toNumber(evaluation.single(values[2]));
  return withKeys(evaluation, values[0], (key) => {
    let at: number;
    if (mode === 0) at = items.findIndex(sameAs(key));
    else if (mode > 0) at = lastNotAbove(items, key);
    else
      at = items.reduce(
        (last: number, item, position) => (item !== null && compareItems(item, key) >= 0 ? position : last),
        -1,
      );
    return at < 0 ? notFound('MATCH', key) : at + 1;
  });
}

function position(of: 'row' | 'column'): BuiltIn {
  return (evaluation: Evaluation, nodes: readonly Node[]) => {
    if (!nodes[0]) return evaluation.cell[of];
    const value = evaluation.evaluate(nodes[0]);
    if (!(value instanceof RangeValue)) throw new CellError('#N/A', 'Argument must be a range.');
    if (!evaluation.arrays || value.isSingle) return value.area[of];
    return of === 'row'
      ? Array.from({ length: value.height }, (_, at) => [value.area.row + at])
      : [Array.from({ length: value.width }, (_, at) => value.area.column + at)];
  };
}

export const lookup: Record<string, BuiltIn> = {
  VLOOKUP: ofValues('VLOOKUP', 3, 4, ([key, range, column, sorted], evaluation) => {
    const table = asMatrix(range);
    const at = Math.trunc(toNumber(evaluation.single(column)));
    const isSorted = sorted === undefined ? true : toBoolean(evaluation.single(sorted));
    return withKeys(evaluation, key, (item) => vlookup(item, table, at, isSorted));
  }),
  HLOOKUP: ofValues('HLOOKUP', 3, 4, ([key, range, row, sorted], evaluation) => {
    const table = asMatrix(range);
    const turned = (table[0] ?? []).map((_, column) => table.map((line) => line[column]!));
    const at = Math.trunc(toNumber(evaluation.single(row)));
    const isSorted = sorted === undefined ? true : toBoolean(evaluation.single(sorted));
    return withKeys(evaluation, key, (item) => vlookup(item, turned, at, isSorted));
  }),
  XLOOKUP: ofValues('XLOOKUP', 3, 6, xlookup),
  INDEX: ofValues('INDEX', 1, 3, index),
  MATCH: ofValues('MATCH', 2, 3, match),
  ROW: counted('ROW', 0, 1, position('row')),
  COLUMN: counted('COLUMN', 0, 1, position('column')),
  ROWS: ofValues('ROWS', 1, 1, ([value]) => asMatrix(value).length),
  COLUMNS: ofValues('COLUMNS', 1, 1, ([value]) => asMatrix(value)[0]?.length ?? 0),
  INDIRECT: ofValues('INDIRECT', 1, 2, ([value], evaluation) => {
    // What it reads depends on text, so it is computed anew whenever anything might have changed.
    evaluation.volatile = true;
    return evaluation.rangeNamed(toText(evaluation.single(value), evaluation.locale));
  }),
};
