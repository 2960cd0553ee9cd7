// A cell or range as a formula writes it, with its dollar signs and open ends.
import { columnLetters, columnNumber, quotedSheetName } from '../model/a1';

export interface Corner {
  /** null: open (`A:A` has no row, `1:1` no column). */
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface Reference {
  /** null: the formula's own tab. */
  sheet: string | null;
  from: Corner;
  /** null: a single cell. */
  to: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, first, letters, second, digits] = match as unknown as [string, string, string, string, string];
  if (letters === '' && digits === '') return null;
  // In `$5` the one dollar sign belongs to the row.
  const rowOnly = letters === '';
  if (digits !== '' && Number(digits) === 0) return null;
  return {
    row: digits === '' ? null : Number(digits),
    column: rowOnly ? null : columnNumber(letters),
    columnFixed: !rowOnly && first === '$',
    rowFixed: rowOnly ? first === '$' || second === '$' : second === '$',
  };
}

/** Reads `A1`, `$A$1`, `A1:B2`, `A:A`, `2:5`, `A2:A`; null if the text is something else. `sheet` comes unquoted. */
export function readReference(text: string, sheet: string | null): Reference | null {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const from = readCorner(first);
  if (!from) return null;
  if (second === undefined) return from.row === null || from.column === null ? null : { sheet, from, to: null };
  const to = readCorner(second);
  return to && { sheet, from, to };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row}`;
  return column + row;
}

/** The reference as a formula writes it. */
export function writeReference(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quotedSheetName(reference.sheet)}!`;
  const end = reference.to ? `:${writeCorner(reference.to)}` : '';
  return `${sheet}${writeCorner(reference.from)}${end}`;
}
