// A data validation rule as a cell keeps it.
import type { Area } from './Area';

/** A cell's data validation. `criteria` is the name of Google's enum value. */
export interface ValidationRule {
  readonly criteria: string;
  /** List: the values. Range: one area. Dates: serials. Checkbox: checked and unchecked values, if given. */
  readonly args: readonly (string | number | boolean | Area)[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
  /** Custom formula: the cell that its relative references are meant from. */
  readonly anchor?: { row: number; column: number };
}
