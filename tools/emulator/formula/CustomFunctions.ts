// What formulas need of the script's custom functions.

/** Where the script's custom functions come from. Values are of the cell kind; Dates travel as FormattedNumber. */
import type { Scalar } from '../model/Cell';
import type { FormattedNumber } from './FormattedNumber';

export type CustomArgument = Scalar | FormattedNumber | readonly (readonly (Scalar | FormattedNumber)[])[] | undefined;

export interface CustomFunctions {
  /** True if the project has a callable function of that name; case does not matter. */
  has(name: string): boolean;
  /** Runs it for the cell; gives rows of results. Throws CellError with the text that the cell shows. */
  call(
    name: string,
    args: readonly CustomArgument[],
    cell: { sheetId: number; row: number; column: number },
  ): (Scalar | FormattedNumber)[][];
}
