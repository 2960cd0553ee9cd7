// Sums and counts under conditions: COUNTIF, SUMIFS and their kin.
import { CellError } from '../../model/CellError';
import type { Evaluation } from '../Evaluation';
import { flat, type Item, isNumeric, numberOf, type Value } from '../values';
import { meets } from './criteria';
import { type BuiltIn, ofValues } from './define';

/** Positions at which all (range, criterion) pairs hold. */
function matching(pairs: Value[], evaluation: Evaluation): number[] {
  const tests: { items: Item[]; meets: (item: Item) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    tests.push({ items: flat(pairs[at]), meets: meets(evaluation.single(pairs[at + 1])) });
  }
  const length = tests[0]?.items.length ?? 0;
  if (tests.some(({ items }) => items.length !== length)) {
    throw new CellError('#VALUE!', 'Array arguments are of different size.');
  }
  return Array.from({ length }, (_, index) => index).filter((index) =>
    tests.every((test) => test.meets(test.items[index]!)),
  );
}

function sumAt(values: Value, positions: number[]): number[] {
  const items = flat(values);
  return positions
    .map((position) => items[position] ?? null)
    .filter(isNumeric)
    .map(numberOf);
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

function mean(numbers: number[]): number {
  if (numbers.length === 0)
    throw new CellError('#DIV/0!', 'Evaluation of function AVERAGEIF caused a divide by zero error.');
  return total(numbers) / numbers.length;
}

export const conditional: Record<string, BuiltIn> = {
  COUNTIF: ofValues('COUNTIF', 2, 2, (values, evaluation) => matching(values, evaluation).length),
  COUNTIFS: ofValues('COUNTIFS', 2, 254, (values, evaluation) => matching(values, evaluation).length),
  SUMIF: ofValues('SUMIF', 2, 3, ([range, criterion, sums], evaluation) =>
    total(sumAt(sums ?? range, matching([range, criterion], evaluation))),
  ),
  SUMIFS: ofValues('SUMIFS', 3, 254, ([sums, ...pairs], evaluation) => total(sumAt(sums, matching(pairs, evaluation)))),
  AVERAGEIF: ofValues('AVERAGEIF', 2, 3, ([range, criterion, values], evaluation) =>
    mean(sumAt(values ?? range, matching([range, criterion], evaluation))),
  ),
  MAXIFS: ofValues('MAXIFS', 3, 254, ([values, ...pairs], evaluation) =>
    sumAt(values, matching(pairs, evaluation)).reduce((a, b) => Math.max(a, b), 0),
  ),
  MINIFS: ofValues('MINIFS', 3, 254, ([values, ...pairs], evaluation) => {
    const numbers = sumAt(values, matching(pairs, evaluation));
    return numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0;
  }),
};
