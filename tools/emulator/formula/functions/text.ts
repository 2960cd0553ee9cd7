// Functions of texts.
import { CellError } from '../../model/CellError';
import { formatNumber } from '../../model/formatNumber';
import type { Evaluation } from '../Evaluation';
import { RangeValue } from '../RangeValue';
import { flat, type Item, isMatrix, toBoolean, toNumber, toText, unerror, type Value } from '../values';
import { type BuiltIn, ofItems, ofValues } from './define';

function ofText(name: string, least: number, most: number, body: (texts: string[], items: Item[]) => Item): BuiltIn {
  return ofItems(name, least, most, (items, evaluation) =>
    body(
      items.map((item) => toText(item, evaluation.locale)),
      items,
    ),
  );
}

/** A count argument: missing means `otherwise`; negative is an error. */
function countOf(item: Item | undefined, otherwise: number): number {
  const count = item === undefined ? otherwise : Math.trunc(toNumber(item));
  if (count < 0) throw new CellError('#VALUE!', 'A length or position is negative.');
  return count;
}

function expression(source: string, flags = 'u'): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw new CellError('#VALUE!', `'${source}' is not a valid regular expression.`);
  }
}

function substitute([text = '', from = '', to = '']: string[], items: Item[]): string {
  if (from === '') return text;
  if (items[3] === undefined) return text.split(from).join(to);
  let count = 0;
  return text.split(from).reduce((result, part, at) => {
    if (at === 0) return part;
    count += 1;
    return result + (count === toNumber(items[3]!) ? to : from) + part;
  }, '');
}

function found(needle: string, text: string, start: Item | undefined): number {
  const at = text.indexOf(needle, countOf(start, 1) - 1);
  if (at < 0) throw new CellError('#VALUE!', `Text '${needle}' was not found.`);
  return at + 1;
}

/** Texts of JOIN's and CONCATENATE's arguments, ranges included. */
function texts(values: Value[], evaluation: Evaluation): string[] {
  return values.flatMap((value) => flat(value).map((item) => toText(item, evaluation.locale)));
}

function toTextArgument(value: Value, evaluation: Evaluation): string {
  return toText(evaluation.single(value), evaluation.locale);
}

function split(values: Value[], evaluation: Evaluation): Item[][] {
  const [text = '', delimiter = ''] = values.slice(0, 2).map((value) => toTextArgument(value, evaluation));
  const byEach = values[2] === undefined ? true : toBoolean(evaluation.single(values[2]));
  const pattern = byEach ? new RegExp(`[${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'u') : delimiter;
  const parts = text.split(pattern).filter((part) => part !== '');
  return [parts.map((part) => (part.trim() !== '' && Number.isFinite(Number(part)) ? Number(part) : part))];
}

export const text: Record<string, BuiltIn> = {
  TEXT: ofItems('TEXT', 2, 2, ([item, format], evaluation) => {
    const value = unerror(item!);
    const pattern = toText(format!, evaluation.locale);
    if (typeof value === 'string') return value;
    return formatNumber(toNumber(value), pattern === '' ? null : pattern, evaluation.locale);
  }),
  VALUE: ofItems('VALUE', 1, 1, ([item]) => toNumber(item!)),
  TO_TEXT: ofText('TO_TEXT', 1, 1, ([value]) => value!),
  CONCATENATE: ofValues('CONCATENATE', 1, 254, (values, evaluation) => texts(values, evaluation).join('')),
  CONCAT: ofText('CONCAT', 2, 2, ([a, b]) => a! + b!),
  JOIN: ofValues('JOIN', 2, 254, ([delimiter, ...values], evaluation) =>
    texts(values, evaluation).join(toTextArgument(delimiter, evaluation)),
  ),
  TEXTJOIN: ofValues('TEXTJOIN', 3, 254, ([delimiter, skip, ...values], evaluation) => {
    const skipping = toBoolean(evaluation.single(skip));
    return texts(values, evaluation)
      .filter((item) => !(skipping && item === ''))
      .join(toTextArgument(delimiter, evaluation));
  }),
  SPLIT: ofValues('SPLIT', 2, 4, split),
  LEFT: ofText('LEFT', 1, 2, ([value], items) => value!.slice(0, countOf(items[1], 1))),
  RIGHT: ofText('RIGHT', 1, 2, ([value], items) => {
    const count = countOf(items[1], 1);
    return count === 0 ? '' : value!.slice(-count);
  }),
  MID: ofText('MID', 3, 3, ([value], items) => {
    const start = countOf(items[1], 1) - 1;
    return value!.slice(start, start + countOf(items[2], 0));
  }),
  LEN: ofText('LEN', 1, 1, ([value]) => value!.length),
  TRIM: ofText('TRIM', 1, 1, ([value]) => value!.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText('UPPER', 1, 1, ([value]) => value!.toUpperCase()),
  LOWER: ofText('LOWER', 1, 1, ([value]) => value!.toLowerCase()),
  REPT: ofText('REPT', 2, 2, ([value], items) => value!.repeat(countOf(items[1], 0))),
  CHAR: ofItems('CHAR', 1, 1, ([item]) => String.fromCodePoint(toNumber(item!))),
  EXACT: ofText('EXACT', 2, 2, ([a, b]) => a === b),
  SUBSTITUTE: ofText('SUBSTITUTE', 3, 4, substitute),
  REPLACE: ofText('REPLACE', 4, 4, ([value, , , replacement], items) => {
    const start = countOf(items[1], 1) - 1;
    return value!.slice(0, start) + replacement + value!.slice(start + countOf(items[2], 0));
  }),
  FIND: ofText('FIND', 2, 3, ([needle, value], items) => found(needle!, value!, items[2])),
  SEARCH: ofText('SEARCH', 2, 3, ([needle, value], items) =>
    found(needle!.toLowerCase(), value!.toLowerCase(), items[2]),
  ),
  REGEXMATCH: ofText('REGEXMATCH', 2, 2, ([value, pattern]) => expression(pattern!).test(value!)),
  REGEXEXTRACT: ofText('REGEXEXTRACT', 2, 2, ([value, pattern]) => {
    const match = expression(pattern!).exec(value!);
    if (!match) throw new CellError('#N/A', 'Function REGEXEXTRACT parameter 2 value does not match text.');
    return match[1] ?? match[0];
  }),
  REGEXREPLACE: ofText('REGEXREPLACE', 3, 3, ([value, pattern, replacement]) =>
    value!.replace(expression(pattern!, 'gu'), replacement!),
  ),
  HYPERLINK: ofValues('HYPERLINK', 1, 2, ([link, label], evaluation) => {
    const shown = label === undefined ? link : label;
    return shown instanceof RangeValue || isMatrix(shown) ? evaluation.single(shown) : (shown ?? null);
  }),
};
