// Operators, item by item.
import { CellError } from '../model/CellError';
import { isDateFormat } from '../model/formatKind';
import { FormattedNumber } from './FormattedNumber';
import { asMatrix, compareItems, type Item, toNumber, toText, type Value } from './values';

/** Combines items position by position; single items, rows and columns stretch. Errors stay in their own places. */
export function broadcast(values: Value[], apply: (items: Item[]) => Item): Item[][] {
  const matrices = values.map(asMatrix);
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  const width = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const missing = new CellError('#N/A', 'Array arguments are of different size.');
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const items = matrices.map((matrix) => {
        const line = matrix.length === 1 ? matrix[0] : matrix[row];
        const item = line?.length === 1 ? line[0] : line?.[column];
        return item === undefined ? missing : item;
      });
      try {
        return apply(items);
      } catch (error) {
        if (error instanceof CellError) return error;
        throw error;
      }
    }),
  );
}

/** A sum or difference keeps a date's format; the difference of two dates is a plain number. */
function carried(operator: string, left: Item, right: Item, number: number): Item {
  const a = left instanceof FormattedNumber ? left.format : null;
  const b = right instanceof FormattedNumber ? right.format : null;
  if (operator === '-' && isDateFormat(a) && isDateFormat(b)) return number;
  const format = (isDateFormat(a) ? a : null) ?? (isDateFormat(b) ? b : null) ?? a ?? b;
  return format === null ? number : new FormattedNumber(number, format);
}

/** One binary operator on two items. Throws CellError. */
export function binary(operator: string, left: Item, right: Item, locale: string): Item {
  switch (operator) {
    case '=':
      return compareItems(left, right) === 0;
    case '<>':
      return compareItems(left, right) !== 0;
    case '<':
      return compareItems(left, right) < 0;
    case '>':
      return compareItems(left, right) > 0;
    case '<=':
      return compareItems(left, right) <= 0;
    case '>=':
      return compareItems(left, right) >= 0;
    case '&':
      return toText(left, locale) + toText(right, locale);
    case '+':
      return carried('+', left, right, toNumber(left) + toNumber(right));
    case '-':
      return carried('-', left, right, toNumber(left) - toNumber(right));
    case '*':
      return toNumber(left) * toNumber(right);
    case '^':
      return toNumber(left) ** toNumber(right);
    default: {
      const divisor = toNumber(right);
      const dividend = toNumber(left);
      if (divisor === 0) throw new CellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
      return dividend / divisor;
    }
  }
}
