// The one way in which values get into cells, whoever writes.
import { GoogleError } from '../../engine/GoogleError';
import type { Scalar } from '../../model/Cell';
import { CellError } from '../../model/CellError';
import { parseEntry } from '../../model/parseEntry';
import type { SheetModel } from '../../model/SheetModel';
import { serialOfInstant, wallOfSerial } from '../../model/serial';
import { isAllowed, violation } from '../../model/validate';

const MOST_CHARACTERS = 50_000;

export type CellContent = { formula: string } | { value: Scalar; format?: string | undefined };

/** The automatic format of a Date written by a script. */
function dateFormat(serial: number, locale: string): string {
  const day = locale.startsWith('ja') ? 'yyyy/mm/dd' : 'm/d/yyyy';
  return Number.isInteger(serial) ? day : `${day} h:mm:ss`;
}

function checkLength(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
}

/** What a text becomes in the cell when typed or written. */
export function enteredText(sheet: SheetModel, row: number, column: number, text: string, now: number): CellContent {
  checkLength(text);
  const { locale, zone } = sheet.workbook;
  const entry = parseEntry(text, {
    locale,
    thisYear: () => new Date(wallOfSerial(serialOfInstant(zone, now))).getUTCFullYear(),
    format: sheet.cellAt(row, column)?.format ?? null,
  });
  if (entry.kind === 'formula') return { formula: entry.text };
  return entry.kind === 'blank' ? { value: null } : { value: entry.value, format: entry.format };
}

/** What a script's value becomes in the cell: texts are parsed as if typed, Dates become serials. */
export function writtenValue(sheet: SheetModel, row: number, column: number, value: unknown, now: number): CellContent {
  if (value === null || value === undefined) return { value: null };
  if (typeof value === 'string') return enteredText(sheet, row, column, value, now);
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : new CellError('#NUM!') };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { value: new CellError('#NUM!') };
    const serial = serialOfInstant(sheet.workbook.zone, value.getTime());
    return { value: serial, format: dateFormat(serial, sheet.workbook.locale) };
  }
  // Google stores what Java makes of other objects: never what was meant.
  return { value: Array.isArray(value) ? '[Ljava.lang.Object;@1b2c3d4e' : '{}' };
}

/** Google's message if the cell's validation forbids the content; null if it may go in. */
export function refusedBy(sheet: SheetModel, row: number, column: number, content: CellContent): string | null {
  const cell = sheet.cellAt(row, column);
  if (!cell?.rule || cell.rule.allowInvalid || 'formula' in content) return null;
  const format = cell.format ?? content.format ?? null;
  return isAllowed(cell.rule, content.value, format, sheet, row, column)
    ? null
    : violation(cell.rule, sheet, row, column);
}

/** Puts content in; an automatic cell takes on the format that comes with it. Does not check and does not tell. */
export function putContent(sheet: SheetModel, row: number, column: number, content: CellContent): void {
  sheet.setContent(row, column, content);
  if ('value' in content && content.format !== undefined) {
    const cell = sheet.ensureCell(row, column);
    if (cell.format === null) cell.format = content.format;
  }
}
