// Inserting and deleting rows and columns: cells, formulas, rules and named ranges move along.
import { Formula } from '../formula/Formula';
import { type Shift, shiftedFormula, shiftedSpan } from '../formula/rewrite';
import type { Area } from './Area';
import { inheritLines, type Neighbour } from './inheritLines';
import type { SheetModel } from './SheetModel';
import type { ValidationRule } from './ValidationRule';
import type { WorkbookModel } from './WorkbookModel';

/** The area after the shift; null if nothing of it is left. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const span =
    shift.axis === 'row'
      ? shiftedSpan(area.row, area.lastRow, shift)
      : shiftedSpan(area.column, area.lastColumn, shift);
  if (!span) return null;
  return shift.axis === 'row'
    ? { ...area, row: span.first, lastRow: span.last }
    : { ...area, column: span.first, lastColumn: span.last };
}

function splice<T>(list: (T | undefined)[], shift: Shift): void {
  if (list.length <= shift.at) {
    return;
  }
  if (shift.count < 0) list.splice(shift.at, -shift.count);
  else list.splice(shift.at, 0, ...new Array<undefined>(shift.count).fill(undefined));
}

function shiftCells(sheet: SheetModel, shift: Shift): void {
  if (shift.axis === 'row') {
    splice(sheet.rows, shift);
    splice(sheet.rowHeights, shift);
    sheet.hiddenRows = new Set(
      [...sheet.hiddenRows].flatMap((row) => {
        const span = shiftedSpan(row, row, shift);
        return span ? [span.first] : [];
      }),
    );
    sheet.maxRows += shift.count;
    if (shift.at <= sheet.frozenRows)
      sheet.frozenRows = Math.max(0, sheet.frozenRows + Math.max(shift.count, shift.at - 1 - sheet.frozenRows));
    return;
  }
  for (const line of sheet.rows) if (line) splice(line, shift);
  splice(sheet.columns, shift);
  sheet.maxColumns += shift.count;
  if (shift.at <= sheet.frozenColumns) {
    sheet.frozenColumns = Math.max(0, sheet.frozenColumns + Math.max(shift.count, shift.at - 1 - sheet.frozenColumns));
  }
}

/** New formulas of the whole workbook, wherever their references moved. */
export function rewriteFormulas(workbook: WorkbookModel, change: (text: string, home: SheetModel) => string): void {
  for (const { cell, sheet } of workbook.calculator.all) {
    if (!cell.formula) continue;
    const text = change(cell.formula.text, sheet);
    if (text !== cell.formula.text) cell.formula = new Formula(text);
  }
  for (const home of workbook.sheets) {
    home.conditionalRules = home.conditionalRules.map((rule) => ({
      ...rule,
      args: rule.args.map((arg) => (typeof arg === 'string' && arg.startsWith('=') ? change(arg, home) : arg)),
    }));
  }
}

function shiftRule(rule: ValidationRule, sheetId: number, shift: Shift): ValidationRule {
  if (!rule.args.some((arg) => typeof arg === 'object')) return rule;
  return {
    ...rule,
    args: rule.args.map((arg) =>
      typeof arg === 'object' && arg.sheetId === sheetId ? (shiftedArea(arg, shift) ?? arg) : arg,
    ),
  };
}

function shiftValidations(sheets: readonly SheetModel[], sheetId: number, shift: Shift): void {
  const seen = new Map<ValidationRule, ValidationRule>();
  for (const sheet of sheets) {
    sheet.forEachCell((cell) => {
      const { rule } = cell;
      if (!rule) return;
      let moved = seen.get(rule);
      if (!moved) {
        moved = shiftRule(rule, sheetId, shift);
        seen.set(rule, moved);
      }
      if (moved !== rule) cell.rule = moved;
    });
  }
}

/**
 * Inserts (count > 0) or deletes (count < 0) lines before or at `at`. Bounds are the caller's to check. Inserted lines
 * are dressed like the `neighbour`.
 */
export function shiftLines(sheet: SheetModel, shift: Shift, neighbour: Neighbour = 'before'): void {
  const { workbook } = sheet;
  shiftCells(sheet, shift);
  if (shift.count > 0) inheritLines(sheet, shift, neighbour);
  rewriteFormulas(workbook, (text, home) =>
    shiftedFormula(text, shift, (name) =>
      name === null ? home === sheet : name.toLowerCase() === sheet.name.toLowerCase(),
    ),
  );
  const keep = (area: Area) => (area.sheetId === sheet.id ? shiftedArea(area, shift) : area);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: rule.areas.map(keep).filter((area) => area !== null) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.merges = sheet.merges.map(keep).filter((area) => area !== null);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && keep(protection.area);
    return protection.area && !area ? [] : [{ ...protection, area }];
  });
  shiftValidations(workbook.sheets, sheet.id, shift);
  for (const [name, area] of workbook.namedRanges) {
    const kept = keep(area);
    if (kept) workbook.namedRanges.set(name, kept);
    else workbook.namedRanges.delete(name);
  }
  workbook.calculator.linesMoved(sheet, (row, column) => {
    const span = shiftedSpan(shift.axis === 'row' ? row : column, shift.axis === 'row' ? row : column, shift);
    if (!span) return null;
    return shift.axis === 'row' ? { row: span.first, column } : { row, column: span.first };
  });
}
