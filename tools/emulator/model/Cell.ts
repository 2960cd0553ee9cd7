// What one cell holds and wears.
import type { Formula } from '../formula/Formula';
import type { CellError } from './CellError';
import type { Look } from './Look';
import type { ValidationRule } from './ValidationRule';

/** What a cell can hold. Dates are numbers (serials) under a date format; null is blank. */
export type Scalar = null | number | boolean | string | CellError;

/** One cell that holds or wears anything. Cells that do neither are not stored. */
export class Cell {
  /** The typed value, or the last result of the formula. */
  value: Scalar = null;
  formula: Formula | null = null;
  /** Explicit number format; null is "automatic". */
  format: string | null = null;
  look: Look | null = null;
  rule: ValidationRule | null = null;
  note: string | null = null;

  get isEmpty(): boolean {
    return this.value === null && this.formula === null;
  }
}
