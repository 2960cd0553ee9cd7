// Where a range may lie: Google refuses it when it is made, not when it is used.
import { GoogleError } from '../../engine/GoogleError';
import type { Area } from '../../model/Area';
import type { SheetModel } from '../../model/SheetModel';

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** The rectangle of so many rows and columns from a cell on. Throws Google's message where the grid has no such place. */
export function gridArea(sheet: SheetModel, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  const area = sheet.area(row, column, row + rows - 1, column + columns - 1);
  if (area.lastRow > sheet.maxRows || area.lastColumn > sheet.maxColumns) throw new GoogleError(OUTSIDE);
  return area;
}
