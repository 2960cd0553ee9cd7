// IF, IFERROR, LET and the other functions that decide.
import { CellError } from '../../model/CellError';
import type { Evaluation } from '../Evaluation';
import type { Node } from '../Node';
import { broadcast } from '../operators';
import { RangeValue } from '../RangeValue';
import { compareItems, flat, type Item, isMatrix, toBoolean, type Value } from '../values';
import { type BuiltIn, counted, ofItems, ofValues } from './define';

/** The value with errors inside single items made visible as exceptions. */
function settled(evaluation: Evaluation, node: Node): Value {
  const value = evaluation.evaluate(node);
  if (value instanceof RangeValue && value.isSingle) return value.items()[0]![0]!;
  return value;
}

function chooseIf(evaluation: Evaluation, nodes: readonly Node[]): Value {
  const condition = evaluation.evaluate(nodes[0]!);
  if (isMatrix(condition) || (evaluation.arrays && condition instanceof RangeValue)) {
    const yes = evaluation.evaluate(nodes[1]!);
    const no = nodes[2] ? evaluation.evaluate(nodes[2]) : false;
    return broadcast([condition, yes, no], ([test, a, b]) => (toBoolean(test!) ? a! : b!));
  }
  const branch = toBoolean(evaluation.single(condition)) ? nodes[1] : nodes[2];
  if (!branch) return false;
  // An argument left out (`IF(A1,,2)`) is a blank.
  return settled(evaluation, branch) ?? null;
}

function replaceErrors(test: (error: CellError) => boolean): BuiltIn {
  return (evaluation, nodes) => {
    const replacement = () => (nodes[1] ? (evaluation.evaluate(nodes[1]) ?? null) : null);
    try {
      const value = settled(evaluation, nodes[0]!);
      if (value instanceof CellError) return test(value) ? replacement() : value;
      const whole = isMatrix(value) ? value : evaluation.arrays && value instanceof RangeValue ? value.items() : null;
      if (!whole) return value ?? null;
      if (!whole.flat().some((item) => item instanceof CellError && test(item))) return whole;
      return broadcast([whole, replacement()], ([item, other]) =>
        item instanceof CellError && test(item) ? other! : item!,
      );
    } catch (error) {
      if (error instanceof CellError && test(error)) return replacement();
      throw error;
    }
  };
}

function isError(test: (item: Item) => boolean): BuiltIn {
  return (evaluation, nodes) => {
    let value: Value;
    try {
      value = settled(evaluation, nodes[0]!);
    } catch (error) {
      if (error instanceof CellError) return test(error);
      throw error;
    }
    return evaluation.each([value], ([item]) => test(item!));
  };
}

/** Booleans of AND and OR: blanks and text in ranges do not count. */
function conditions(values: Value[]): boolean[] {
  return values.flatMap((value) =>
    flat(value)
      .filter(
        (item) => !((isMatrix(value) || value instanceof RangeValue) && (item === null || typeof item === 'string')),
      )
      .map(toBoolean),
  );
}

function chooseIfs(evaluation: Evaluation, nodes: readonly Node[]): Value {
  for (let at = 0; at + 1 < nodes.length; at += 2) {
    if (toBoolean(evaluation.single(evaluation.evaluate(nodes[at]!))))
      return settled(evaluation, nodes[at + 1]!) ?? null;
  }
  throw new CellError('#N/A', 'No match');
}

function chooseSwitch(evaluation: Evaluation, nodes: readonly Node[]): Value {
  const subject = evaluation.single(evaluation.evaluate(nodes[0]!));
  let at = 1;
  for (; at + 1 < nodes.length; at += 2) {
    if (compareItems(subject, evaluation.single(evaluation.evaluate(nodes[at]!))) === 0) {
      return settled(evaluation, nodes[at + 1]!) ?? null;
    }
  }
  if (at < nodes.length) return settled(evaluation, nodes[at]!) ?? null;
  throw new CellError('#N/A', 'No match');
}

function letNames(evaluation: Evaluation, nodes: readonly Node[]): Value {
  if (nodes.length < 3 || nodes.length % 2 === 0) throw new CellError('#N/A', 'Wrong number of arguments to LET.');
  const names = new Map<string, Value>();
  return evaluation.withNames(names, () => {
    for (let at = 0; at + 1 < nodes.length; at += 2) {
      const name = nodes[at]!;
      if (name.kind !== 'name') throw new CellError('#NAME?', 'Argument of LET must be a name.');
      names.set(name.text.toLowerCase(), evaluation.evaluate(nodes[at + 1]!));
    }
    return evaluation.evaluate(nodes[nodes.length - 1]!);
  });
}

export const logic: Record<string, BuiltIn> = {
  IF: counted('IF', 2, 3, chooseIf),
  IFS: counted('IFS', 2, 254, chooseIfs),
  SWITCH: counted('SWITCH', 3, 254, chooseSwitch),
  IFERROR: counted(
    'IFERROR',
    1,
    2,
    replaceErrors(() => true),
  ),
  IFNA: counted(
    'IFNA',
    1,
    2,
    replaceErrors((error) => error.code === '#N/A'),
  ),
  ISERROR: counted(
    'ISERROR',
    1,
    1,
    isError((item) => item instanceof CellError),
  ),
  ISNA: counted(
    'ISNA',
    1,
    1,
    isError((item) => item instanceof CellError && item.code === '#N/A'),
  ),
  AND: ofValues('AND', 1, 254, (values) => conditions(values).every(Boolean)),
  OR: ofValues('OR', 1, 254, (values) => conditions(values).some(Boolean)),
  NOT: ofItems('NOT', 1, 1, ([item]) => !toBoolean(item!)),
  XOR: ofValues('XOR', 1, 254, (values) => conditions(values).filter(Boolean).length % 2 === 1),
  TRUE: counted('TRUE', 0, 0, () => true),
  FALSE: counted('FALSE', 0, 0, () => false),
  LET: letNames,
};
