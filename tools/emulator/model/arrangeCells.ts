// Moving whole cells about: sorting rows, moving a column, copying.
import { Formula } from '../formula/Formula';
import { copiedFormula, rewrite } from '../formula/rewrite';
import type { Area } from './Area';
import { Cell, type Scalar } from './Cell';
import { CellError } from './CellError';
import type { SheetModel } from './SheetModel';
import { rewriteFormulas } from './shiftLines';

export interface SortKey {
  column: number;
  ascending: boolean;
}

function kind(value: Exclude<Scalar, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compare(a: Scalar, b: Scalar, ascending: boolean, collator: Intl.Collator): number {
  // Blank cells come last in either direction.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const sign = ascending ? 1 : -1;
  if (kind(a) !== kind(b)) return sign * (kind(a) - kind(b));
  if (typeof a === 'string') return sign * collator.compare(a, b as string);
  if (a instanceof CellError) return 0;
  return sign * (Number(a) - Number(b));
}

/** A copy of the cell for another place, with relative references moved along. */
export function cellCopy(cell: Cell, rows: number, columns: number): Cell {
  const copy = new Cell();
  copy.value = cell.formula ? null : cell.value;
  copy.formula = cell.formula && new Formula(copiedFormula(cell.formula.text, rows, columns));
  copy.format = cell.format;
  copy.look = cell.look;
  copy.rule = cell.rule;
  copy.note = cell.note;
  return copy;
}

/** Sorts the rows of the area stably; whole cells move (value, formula, format, look, rule, note). */
export function sortRows(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  sheet.workbook.calculator.recalculate();
  const collator = new Intl.Collator(sheet.workbook.locale.replace('_', '-'), { sensitivity: 'base', numeric: false });
  const order = Array.from({ length: area.lastRow - area.row + 1 }, (_, at) => area.row + at).sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(sheet.scalarAt(a, column), sheet.scalarAt(b, column), ascending, collator);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const lines = order.map((row) => {
    const line = sheet.rows[row];
    return Array.from({ length: area.lastColumn - area.column + 1 }, (_, at) => line?.[area.column + at]);
  });
  lines.forEach((line, at) => {
    const row = area.row + at;
    const moved = row - order[at]!;
    line.forEach((cell, offset) => {
      if (!cell && !sheet.cellAt(row, area.column + offset)) return;
      const target = sheet.rows[row] ?? [];
      sheet.rows[row] = target;
      target[area.column + offset] = cell && moved !== 0 ? cellCopy(cell, moved, 0) : cell;
    });
  });
  sheet.workbook.calculator.everythingChanged();
}

/** Moves one column so that it stands before another; every reference follows. */
export function moveColumn(sheet: SheetModel, from: number, before: number): void {
  const to = before > from ? before - 1 : before;
  const place = (column: number) => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  const rearrange = <T>(line: (T | undefined)[]): void => {
    const before = line.slice();
    const last = Math.max(line.length - 1, from, to);
    for (let column = 1; column <= last; column += 1) line[place(column)] = before[column];
  };
  for (const line of sheet.rows) if (line) rearrange(line);
  rearrange(sheet.columns);
  rewriteFormulas(sheet.workbook, (text, home) =>
    rewrite(text, (reference) => {
      const here =
        reference.sheet === null ? home === sheet : reference.sheet.toLowerCase() === sheet.name.toLowerCase();
      const { from: start, to: end } = reference;
      if (!here || start.column === null || (end && end.column !== start.column)) return reference;
      const column = place(start.column);
      return { ...reference, from: { ...start, column }, to: end && { ...end, column } };
    }),
  );
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => ({
    ...rule,
    areas: rule.areas.map((area) =>
      area.column === area.lastColumn ? { ...area, column: place(area.column), lastColumn: place(area.column) } : area,
    ),
  }));
  sheet.workbook.calculator.everythingChanged();
}
