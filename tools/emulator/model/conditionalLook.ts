// What the conditional format rules of a tab make of one cell.
import { Evaluation } from '../formula/Evaluation';
import { Formula } from '../formula/Formula';
import { copiedFormula } from '../formula/rewrite';
import { toBoolean } from '../formula/values';
import type { Scalar } from './Cell';
import { CellError } from './CellError';
import type { ConditionalRule } from './ConditionalRule';
import type { SheetModel } from './SheetModel';

const parsed = new Map<string, Formula>();

function formulaOf(text: string): Formula {
  let formula = parsed.get(text);
  if (!formula) {
    formula = new Formula(text);
    if (parsed.size > 20_000) parsed.clear();
    parsed.set(text, formula);
  }
  return formula;
}

function formulaHolds(sheet: SheetModel, row: number, column: number, text: string): boolean {
  const { node } = formulaOf(text);
  if (!node) return false;
  try {
    return toBoolean(new Evaluation(sheet.workbook.calculator, { sheet, row, column }).result(node) as Scalar);
  } catch (error) {
    if (error instanceof CellError) return false;
    throw error;
  }
}

function textOf(value: Scalar): string {
  return value === null ? '' : String(value);
}

function holds(rule: ConditionalRule, sheet: SheetModel, row: number, column: number): boolean {
  const value = sheet.scalarAt(row, column);
  const [first, second] = rule.args;
  switch (rule.criteria) {
    case 'CUSTOM_FORMULA': {
      // Relative references are meant from the first cell of the rule's ranges.
      const top = Math.min(...rule.areas.map((area) => area.row));
      const left = Math.min(...rule.areas.map((area) => area.column));
      return formulaHolds(sheet, row, column, copiedFormula(String(first), row - top, column - left));
    }
    case 'CELL_EMPTY':
      return value === null || value === '';
    case 'CELL_NOT_EMPTY':
      return value !== null && value !== '';
    case 'TEXT_EQUAL_TO':
      return textOf(value).toLowerCase() === String(first).toLowerCase();
    case 'TEXT_CONTAINS':
      return textOf(value).toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !textOf(value).toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_STARTS_WITH':
      return textOf(value).toLowerCase().startsWith(String(first).toLowerCase());
    case 'TEXT_ENDS_WITH':
      return textOf(value).toLowerCase().endsWith(String(first).toLowerCase());
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > Number(first);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= Number(first);
    case 'NUMBER_LESS_THAN':
      return typeof value === 'number' && value < Number(first);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value <= Number(first);
    case 'NUMBER_EQUAL_TO':
      return value === Number(first);
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== Number(first);
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= Number(first) && value <= Number(second);
    default:
      throw new Error(`NotImplemented: conditional format ${rule.criteria}`);
  }
}

export type ConditionalLook = Pick<ConditionalRule, 'background' | 'color' | 'bold' | 'italic' | 'strikethrough'>;

/** The rules' effect on a cell: for each property the first rule that holds and says something about it. */
export function conditionalLook(sheet: SheetModel, row: number, column: number): ConditionalLook {
  const look: { -readonly [K in keyof ConditionalLook]: ConditionalLook[K] } = {
    background: null,
    color: null,
    bold: null,
    italic: null,
    strikethrough: null,
  };
  for (const rule of sheet.conditionalRules) {
    const here = rule.areas.some(
      (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
    );
    if (!here || !holds(rule, sheet, row, column)) continue;
    look.background ??= rule.background;
    look.color ??= rule.color;
    look.bold ??= rule.bold;
    look.italic ??= rule.italic;
    look.strikethrough ??= rule.strikethrough;
  }
  return look;
}
