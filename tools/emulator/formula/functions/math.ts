// Functions of numbers.
import { CellError } from '../../model/CellError';
import { FormattedNumber } from '../FormattedNumber';
import { RangeValue } from '../RangeValue';
import { flat, type Item, isMatrix, isNumeric, numberOf, toNumber, type Value } from '../values';
import { type BuiltIn, counted, ofArrays, ofItems, ofValues } from './define';

/** Numbers of SUM and its kin: in ranges only real numbers count, single arguments are coerced. */
export function numbersOf(values: Value[]): number[] {
  return values.flatMap((value) => {
    const items = flat(value);
    const error = items.find((item) => item instanceof CellError);
    if (error) throw error;
    if (isMatrix(value) || value instanceof RangeValue) return items.filter(isNumeric).map(numberOf);
    return value === undefined ? [] : [toNumber(items[0] ?? null)];
  });
}

/** The format that all results of the kind share: the first formatted number's. */
function withFormat(values: Value[], number: number): Item {
  const first = values.flatMap(flat).find((item) => item instanceof FormattedNumber);
  return first instanceof FormattedNumber ? new FormattedNumber(number, first.format) : number;
}

function overNumbers(name: string, compute: (numbers: number[]) => number, keepFormat = false): BuiltIn {
  return ofValues(name, 1, 254, (values) => {
    const number = compute(numbersOf(values));
    return keepFormat ? withFormat(values, number) : number;
  });
}

function average(numbers: number[]): number {
  if (numbers.length === 0)
    throw new CellError('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function rounded(number: number, places: number, round: (value: number) => number): number {
  const factor = 10 ** places;
  const scaled = Number((Math.abs(number) * factor).toPrecision(15));
  return (Math.sign(number) * round(scaled)) / factor;
}

function rounding(name: string, round: (value: number) => number): BuiltIn {
  return ofItems(name, 1, 2, ([number, places]) =>
    rounded(toNumber(number!), Math.trunc(toNumber(places ?? null)), round),
  );
}

function modulo(number: number, divisor: number): number {
  if (divisor === 0) throw new CellError('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  return number - divisor * Math.floor(number / divisor);
}

const volatileRandom: BuiltIn = () => {
  // A random cell would make two worlds of one seed differ in what they show; nothing here needs it.
  throw new CellError('#ERROR!', 'NotImplemented: RAND() in the emulator.');
};

export const math: Record<string, BuiltIn> = {
  SUM: overNumbers('SUM', (numbers) => numbers.reduce((sum, number) => sum + number, 0), true),
  AVERAGE: overNumbers('AVERAGE', average, true),
  MIN: overNumbers('MIN', (numbers) => (numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0), true),
  MAX: overNumbers('MAX', (numbers) => (numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0), true),
  SUMPRODUCT: ofArrays('SUMPRODUCT', 1, 254, (values) => {
    const columns = values.map(flat);
    return columns[0]!
      .map((_, at) =>
        columns.reduce((product, column) => product * (isNumeric(column[at]!) ? toNumber(column[at]!) : 0), 1),
      )
      .reduce((sum, product) => sum + product, 0);
  }),
  COUNT: ofValues('COUNT', 1, 254, (values) => values.flatMap(flat).filter(isNumeric).length),
  COUNTA: ofValues('COUNTA', 1, 254, (values) => values.flatMap(flat).filter((item) => item !== null).length),
  COUNTBLANK: ofValues('COUNTBLANK', 1, 254, (values) => {
    return values.flatMap(flat).filter((item) => item === null || item === '').length;
  }),
  ABS: ofItems('ABS', 1, 1, ([item]) => Math.abs(toNumber(item!))),
  INT: ofItems('INT', 1, 1, ([item]) => Math.floor(toNumber(item!))),
  MOD: ofItems('MOD', 2, 2, ([number, divisor]) => modulo(toNumber(number!), toNumber(divisor!))),
  ROUND: rounding('ROUND', Math.round),
  ROUNDUP: rounding('ROUNDUP', Math.ceil),
  ROUNDDOWN: rounding('ROUNDDOWN', Math.floor),
  CEILING: ofItems('CEILING', 1, 2, ([number, step]) => {
    const size = step === undefined || step === null ? 1 : toNumber(step);
    return Math.ceil(toNumber(number!) / size) * size;
  }),
  FLOOR: ofItems('FLOOR', 1, 2, ([number, step]) => {
    const size = step === undefined || step === null ? 1 : toNumber(step);
    return Math.floor(toNumber(number!) / size) * size;
  }),
  POWER: ofItems('POWER', 2, 2, ([base, exponent]) => toNumber(base!) ** toNumber(exponent!)),
  SQRT: ofItems('SQRT', 1, 1, ([item]) => {
    const number = toNumber(item!);
    if (number < 0) throw new CellError('#NUM!', 'Function SQRT parameter 1 value is negative.');
    return Math.sqrt(number);
  }),
  RAND: counted('RAND', 0, 0, volatileRandom),
  RANDBETWEEN: counted('RANDBETWEEN', 2, 2, volatileRandom),
};
