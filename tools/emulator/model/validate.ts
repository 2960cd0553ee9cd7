// Whether a value satisfies a cell's data validation, and what Google says if not.
import { Evaluation } from '../formula/Evaluation';
import { Formula } from '../formula/Formula';
import { copiedFormula } from '../formula/rewrite';
import { toBoolean } from '../formula/values';
import { a1 } from './a1';
import type { Scalar } from './Cell';
import { CellError } from './CellError';
import { formatNumber } from './formatNumber';
import type { SheetModel } from './SheetModel';
import type { ValidationRule } from './ValidationRule';

function shown(value: Scalar, format: string | null, locale: string): string {
  if (typeof value === 'number') return formatNumber(value, format, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** The values a list or range rule offers; null for other rules. */
export function offeredValues(rule: ValidationRule, sheet: SheetModel): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.args.map(String);
  const area = rule.args[0];
  if (rule.criteria !== 'VALUE_IN_RANGE' || typeof area !== 'object') return null;
  const source = sheet.workbook.sheetById(area.sheetId);
  if (!source) return [];
  sheet.workbook.calculator.recalculate();
  const values: string[] = [];
  for (let row = area.row; row <= Math.min(area.lastRow, source.lastRow); row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const text = shown(source.scalarAt(row, column), source.formatAt(row, column), sheet.workbook.locale);
      if (text !== '') values.push(text);
    }
  }
  return values;
}

function numbersHold(criteria: string, value: number, args: readonly number[]): boolean {
  const [first = 0, second = 0] = args;
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    default:
      throw new Error(`NotImplemented: data validation ${criteria}`);
  }
}

function textHolds(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
    default:
      return /^https?:\/\/\S+\.\S+$/.test(text);
  }
}

/** Computes the rule's formula as if the cell held the value already. */
function formulaHolds(rule: ValidationRule, value: Scalar, sheet: SheetModel, row: number, column: number): boolean {
  const { anchor = { row, column }, args } = rule;
  const { node } = new Formula(copiedFormula(String(args[0]), row - anchor.row, column - anchor.column));
  if (!node) return false;
  const cell = sheet.ensureCell(row, column);
  const before = { value: cell.value, formula: cell.formula };
  cell.value = value;
  cell.formula = null;
  try {
    return toBoolean(new Evaluation(sheet.workbook.calculator, { sheet, row, column }).result(node) as Scalar);
  } catch (error) {
    if (error instanceof CellError) return false;
    throw error;
  } finally {
    cell.value = before.value;
    cell.formula = before.formula;
  }
}

/** True where the rule allows the value in the cell. A blank is always allowed. */
export function isAllowed(
  rule: ValidationRule,
  value: Scalar,
  format: string | null,
  sheet: SheetModel,
  row: number,
  column: number,
): boolean {
  if (value === null) return true;
  const { criteria, args } = rule;
  const offered = offeredValues(rule, sheet);
  if (offered) return offered.includes(shown(value, format, sheet.workbook.locale)) || offered.includes(String(value));
  if (criteria === 'CHECKBOX') return args.length > 0 ? args.includes(value as boolean) : typeof value === 'boolean';
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number';
  if (/^(NUMBER|DATE)_/.test(criteria))
    return typeof value === 'number' && numbersHold(criteria, value, args.map(Number));
  if (criteria.startsWith('TEXT_')) return textHolds(criteria, String(value), String(args[0] ?? ''));
  if (criteria === 'CUSTOM_FORMULA') return formulaHolds(rule, value, sheet, row, column);
  throw new Error(`NotImplemented: data validation ${criteria}`);
}

/** Google's words for a refused value. */
export function violation(rule: ValidationRule, sheet: SheetModel, row: number, column: number): string {
  const offered = offeredValues(rule, sheet);
  const list = offered ? `\nPlease enter one of the following values: ${offered.join(', ')}.` : '';
  return `The data you entered in cell ${a1(row, column)} violates the data validation rules set on this cell.${list}`;
}
