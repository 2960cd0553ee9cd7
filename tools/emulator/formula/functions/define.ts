// How built-in functions are declared.
import { CellError } from '../../model/CellError';
import type { Evaluation } from '../Evaluation';
import type { Node } from '../Node';
import type { Item, Value } from '../values';

/** A built-in gets the argument trees, so that IF can leave one alone. */
export type BuiltIn = (evaluation: Evaluation, nodes: readonly Node[]) => Value;

/** Checks the number of arguments with Google's words. */
export function counted(name: string, least: number, most: number, body: BuiltIn): BuiltIn {
  return (evaluation, nodes) => {
    if (nodes.length < least || nodes.length > most) {
      const expected = least === most ? `${least}` : `between ${least} and ${most}`;
      throw new CellError(
        '#N/A',
        `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${nodes.length} arguments.`,
      );
    }
    return body(evaluation, nodes);
  };
}

/** A function of whole values (ranges and arrays stay whole). */
export function ofValues(
  name: string,
  least: number,
  most: number,
  body: (values: Value[], evaluation: Evaluation) => Value,
): BuiltIn {
  return counted(name, least, most, (evaluation, nodes) =>
    body(
      nodes.map((node) => evaluation.evaluate(node)),
      evaluation,
    ),
  );
}

/** A function of single items, applied item by item in array mode. Arguments left out are null. */
export function ofItems(
  name: string,
  least: number,
  most: number,
  body: (items: Item[], evaluation: Evaluation) => Item,
): BuiltIn {
  return counted(name, least, most, (evaluation, nodes) =>
    evaluation.each(
      nodes.map((node) => evaluation.evaluate(node)),
      (items) => body(items, evaluation),
    ),
  );
}

/** As ofValues, with array mode on while the arguments are evaluated. */
export function ofArrays(
  name: string,
  least: number,
  most: number,
  body: (values: Value[], evaluation: Evaluation) => Value,
): BuiltIn {
  return counted(name, least, most, (evaluation, nodes) =>
    body(
      evaluation.inArrays(() => nodes.map((node) => evaluation.evaluate(node))),
      evaluation,
    ),
  );
}
