// Values inside a formula and how they turn into one another.
import type { Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import { readDateText } from '../model/dateText';
import { formatNumber } from '../model/formatNumber';
import { readNumberText } from '../model/parseEntry';
import { FormattedNumber } from './FormattedNumber';
import { RangeValue } from './RangeValue';

/** One cell's worth. */
export type Item = Scalar | FormattedNumber;
/** `undefined` is an argument left out. */
export type Value = Item | Item[][] | RangeValue | undefined;

export function isMatrix(value: Value): value is Item[][] {
  return Array.isArray(value);
}

/** Rows of items, whatever the value is. */
export function asMatrix(value: Value): Item[][] {
  if (value instanceof RangeValue) return value.items();
  if (isMatrix(value)) return value;
  return [[value ?? null]];
}

/** All items of a value in reading order. */
export function flat(value: Value): Item[] {
  const items: Item[] = [];
  // Whole columns of blank rows, many times: plain loops are several times as fast as flat().
  for (const row of asMatrix(value)) for (const item of row) items.push(item);
  return items;
}

/** The item itself, or its error thrown. */
export function unerror(item: Item): Exclude<Item, CellError> {
  if (item instanceof CellError) throw item;
  return item;
}

export function isNumeric(item: Item): item is number | FormattedNumber {
  return typeof item === 'number' || item instanceof FormattedNumber;
}

export function numberOf(item: number | FormattedNumber): number {
  return typeof item === 'number' ? item : item.number;
}

/** Numbers, also from booleans, blanks and number- or date-like text. Throws #VALUE!. */
export function toNumber(item: Item): number {
  const value = unerror(item);
  if (isNumeric(value)) return numberOf(value);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = readNumberText(value.trim())?.value ?? readDateText(value.trim(), 'ja_JP', 2000)?.serial;
  if (read === undefined) {
    throw new CellError(
      '#VALUE!',
      `Function parameter expects number values. But '${value}' is a text and cannot be coerced to a number.`,
    );
  }
  return read;
}

export function toText(item: Item, locale: string): string {
  const value = unerror(item);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return formatNumber(value, null, locale);
  return value instanceof FormattedNumber ? formatNumber(value.number, value.format, locale) : value;
}

export function toBoolean(item: Item): boolean {
  const value = unerror(item);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new CellError(
      '#VALUE!',
      `Function parameter expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
    );
  }
  return toNumber(value) !== 0;
}

function rank(item: Exclude<Item, CellError | null>): number {
  if (isNumeric(item)) return 0;
  return typeof item === 'string' ? 1 : 2;
}

/** Order of Sheets: numbers, text (case aside), booleans; a blank equals 0, "" and FALSE. Throws errors. */
export function compareItems(left: Item, right: Item): number {
  const a = unerror(left);
  const b = unerror(right);
  if (a === null && b === null) return 0;
  if (a === null) return -compareItems(b, a);
  if (b === null) {
    if (typeof a === 'string') return a === '' ? 0 : 1;
    return typeof a === 'boolean' ? Number(a) : Math.sign(numberOf(a));
  }
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') {
    const x = a.toLowerCase();
    const y = (b as string).toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const difference = toNumber(a) - toNumber(b);
  // Serials carry noise in the last digits; Sheets compares about fifteen.
  return Math.abs(difference) <= Math.abs(toNumber(a)) * 1e-15 ? 0 : Math.sign(difference);
}
