// Functions that ask what a value is.
import { CellError } from '../../model/CellError';
import { isDateFormat } from '../../model/formatKind';
import { FormattedNumber } from '../FormattedNumber';
import { type Item, isNumeric, toNumber } from '../values';
import { type BuiltIn, counted, ofItems } from './define';

/** A question about one item that errors do not disturb. */
function question(name: string, test: (item: Item) => boolean): BuiltIn {
  return counted(name, 1, 1, (evaluation, nodes) => {
    try {
      return evaluation.each([evaluation.evaluate(nodes[0]!)], ([item]) => test(item!));
    } catch (error) {
      if (error instanceof CellError) return test(error);
      throw error;
    }
  });
}

export const info: Record<string, BuiltIn> = {
  ISBLANK: question('ISBLANK', (item) => item === null),
  ISNUMBER: question('ISNUMBER', isNumeric),
  ISTEXT: question('ISTEXT', (item) => typeof item === 'string'),
  ISLOGICAL: question('ISLOGICAL', (item) => typeof item === 'boolean'),
  ISDATE: question('ISDATE', (item) => item instanceof FormattedNumber && isDateFormat(item.format)),
  NA: counted('NA', 0, 0, () => {
    throw new CellError('#N/A', 'Error');
  }),
  N: ofItems('N', 1, 1, ([item]) => (typeof item === 'string' ? 0 : toNumber(item!))),
  T: ofItems('T', 1, 1, ([item]) => (typeof item === 'string' ? item : '')),
};
