// Formulas follow their cells: references move with inserted, deleted, renamed and copied cells.
import { CellError } from '../model/CellError';
import { type Corner, type Reference, writeReference } from './Reference';
import { tokenize } from './tokenize';

/** Gives the formula's text with every reference replaced; null from `change` writes #REF!. */
export function rewrite(formula: string, change: (reference: Reference) => Reference | null): string {
  let tokens: ReturnType<typeof tokenize>;
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof CellError) return formula;
    throw error;
  }
  let text = '';
  let at = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const changed = change(token.reference);
    if (changed === token.reference) continue;
    text += formula.slice(at, token.start) + (changed ? writeReference(changed) : '#REF!');
    at = token.end;
  }
  return text + formula.slice(at);
}

function moved(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row !== null && row < 1) || (column !== null && column < 1)) return null;
  return { ...corner, row, column };
}

/** The formula as it reads when copied by so many rows and columns: references without a dollar sign move along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (reference) => {
    const from = moved(reference.from, rows, columns);
    const to = reference.to && moved(reference.to, rows, columns);
    return from && (reference.to === null || to) ? { ...reference, from, to } : null;
  });
}

export interface Shift {
  axis: 'row' | 'column';
  /** First row or column inserted or deleted. */
  at: number;
  /** Positive: inserted; negative: deleted. */
  count: number;
}

/** New position of one line, or where a deleted line's range end falls back to. */
export function shifted(line: number, shift: Shift): { line: number; deleted: boolean } {
  if (line < shift.at) return { line, deleted: false };
  if (shift.count > 0) return { line: line + shift.count, deleted: false };
  const last = shift.at - shift.count - 1;
  return line > last ? { line: line + shift.count, deleted: false } : { line: shift.at, deleted: true };
}

/** First and last line of a span after the shift; null if nothing of it is left. */
export function shiftedSpan(first: number, last: number, shift: Shift): { first: number; last: number } | null {
  const start = shifted(first, shift);
  const end = shifted(last, shift);
  const newLast = end.deleted ? shift.at - 1 : end.line;
  return start.line > newLast ? null : { first: start.line, last: newLast };
}

/** The formula after rows or columns were inserted into or deleted from the tab that `concerns` recognises. */
export function shiftedFormula(formula: string, shift: Shift, concerns: (sheet: string | null) => boolean): string {
  const axis = shift.axis;
  return rewrite(formula, (reference) => {
    if (!concerns(reference.sheet)) return reference;
    const first = reference.from[axis];
    const last = reference.to ? reference.to[axis] : first;
    if (first === null && last === null) return reference;
    const low = first === null ? last! : last === null ? first : Math.min(first, last);
    const high = last === null || first === null ? low : Math.max(first, last);
    const span = shiftedSpan(low, high, shift);
    if (!span) return null;
    const from = { ...reference.from, [axis]: first === null ? null : span.first };
    const to = reference.to && { ...reference.to, [axis]: last === null ? null : span.last };
    return { ...reference, from, to };
  });
}
