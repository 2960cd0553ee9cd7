// A cell as getValue and getDisplayValue give it.
import { CellError } from '../../model/CellError';
import { isDateFormat } from '../../model/formatKind';
import { formatNumber } from '../../model/formatNumber';
import type { SheetModel } from '../../model/SheetModel';
import { instantOfSerial } from '../../model/serial';

/** The cell as getValue gives it: '' for blank, a Date under a date format, an error as its code. */
export function cellValue(sheet: SheetModel, row: number, column: number): number | boolean | string | Date {
  const value = sheet.scalarAt(row, column);
  if (value === null) return '';
  if (typeof value === 'number') {
    return isDateFormat(sheet.formatAt(row, column)) ? new Date(instantOfSerial(sheet.workbook.zone, value)) : value;
  }
  return value instanceof CellError ? value.code : value;
}

/** The cell as it is shown. */
export function cellText(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.scalarAt(row, column);
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, sheet.formatAt(row, column), sheet.workbook.locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : value;
}
