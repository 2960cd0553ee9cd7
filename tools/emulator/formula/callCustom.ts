// Hands a formula's arguments to a custom function.
import { CellError } from '../model/CellError';
import type { CustomArgument } from './CustomFunctions';
import type { Evaluation } from './Evaluation';
import type { Node } from './Node';
import { RangeValue } from './RangeValue';
import { type Item, isMatrix } from './values';

const REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

/**
 * Calls a custom function of the project: single cells as scalars, ranges and arrays as rows, omitted arguments as
 * undefined. Arguments made from NOW() or RAND(), also through other cells, are refused as Google refuses them.
 */
export function callCustom(evaluation: Evaluation, name: string, nodes: readonly Node[]): Item | Item[][] {
  const before = evaluation.tainted;
  evaluation.tainted = false;
  const args = nodes.map((node): CustomArgument => {
    const value = evaluation.evaluate(node);
    if (value instanceof RangeValue) return value.isSingle ? value.items()[0]![0] : value.items();
    return isMatrix(value) && value.length === 1 && value[0]!.length === 1 ? value[0]![0] : value;
  });
  if (evaluation.tainted) throw new CellError('#ERROR!', REFUSED);
  evaluation.tainted = before;
  const { sheet, row, column } = evaluation.cell;
  const result = evaluation.calculator.host.customFunctions.call(name, args, { sheetId: sheet.id, row, column });
  return result.length === 1 && result[0]!.length === 1 ? result[0]![0]! : result;
}
