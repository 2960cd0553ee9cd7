// Errors as values of cells.

export type ErrorCode = '#REF!' | '#N/A' | '#VALUE!' | '#NAME?' | '#DIV/0!' | '#NUM!' | '#ERROR!' | '#NULL!';

/** An error as a cell's value. `message` is what the user sees when the pointer rests on the cell. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string = '',
  ) {}

  toString(): string {
    return this.code;
  }
}
