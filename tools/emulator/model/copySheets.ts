// Copies of tabs: inside a document, and of all tabs into a new one.
import type { Area } from './Area';
import { cellCopy } from './arrangeCells';
import type { SheetModel } from './SheetModel';
import type { ValidationRule } from './ValidationRule';
import type { WorkbookModel } from './WorkbookModel';

/** Everything on the tab. What points to the tab's own id points to the copy's then. */
function fill(from: SheetModel, to: SheetModel): void {
  const moved = (area: Area): Area => (area.sheetId === from.id ? { ...area, sheetId: to.id } : area);
  const rules = new Map<ValidationRule, ValidationRule>();
  const movedRule = (rule: ValidationRule): ValidationRule => {
    const known = rules.get(rule);
    if (known) return known;
    const args = rule.args.map((arg) => (typeof arg === 'object' ? moved(arg) : arg));
    rules.set(rule, { ...rule, args });
    return rules.get(rule)!;
  };
  for (const field of [
    'hiddenGridlines',
    'tabColor',
    'frozenRows',
    'frozenColumns',
    'maxRows',
    'maxColumns',
  ] as const) {
    Object.assign(to, { [field]: from[field] });
  }
  to.groupControlAfter = from.groupControlAfter;
  to.columns = from.columns.map((column) => column && { ...column });
  to.rowHeights = [...from.rowHeights];
  to.hiddenRows = new Set(from.hiddenRows);
  to.conditionalRules = from.conditionalRules.map((rule) => ({ ...rule, areas: rule.areas.map(moved) }));
  to.protections = from.protections.map((one) => ({
    ...one,
    area: one.area && moved(one.area),
    editors: [...one.editors],
  }));
  to.merges = from.merges.map(moved);
  from.forEachCell((cell, row, column) => {
    const copy = cellCopy(cell, 0, 0);
    copy.rule = cell.rule && movedRule(cell.rule);
    const line = to.rows[row] ?? [];
    to.rows[row] = line;
    line[column] = copy;
  });
}

function copyMetadata(from: WorkbookModel, to: WorkbookModel, ofSheet: number | null, sheetId: number | null): void {
  for (const { id: _id, ...item } of [...from.metadata]) {
    if (item.sheetId === ofSheet) to.addMetadata({ ...item, sheetId });
  }
}

/** What Sheets calls a copy, in the language of the document. */
export function nameOfCopy(name: string, locale: string): string {
  return locale.startsWith('ja') ? `${name} のコピー` : `Copy of ${name}`;
}

/** A copy of the tab to its right, visible, under a name of its own. */
export function duplicateSheet(sheet: SheetModel, withMetadata: boolean): SheetModel {
  const { workbook } = sheet;
  const base = nameOfCopy(sheet.name, workbook.locale);
  let name = base;
  for (let number = 2; workbook.sheetNamed(name, false); number += 1) name = `${base} ${number}`;
  const copy = workbook.addSheet(name, workbook.sheets.indexOf(sheet) + 1);
  fill(sheet, copy);
  if (withMetadata) copyMetadata(workbook, workbook, sheet.id, copy.id);
  workbook.calculator.everythingChanged();
  return copy;
}

/** Makes the new workbook a copy of the other: same tabs under the same ids. */
export function copyWorkbook(from: WorkbookModel, to: WorkbookModel, withMetadata: boolean): void {
  to.sheets.splice(0);
  for (const sheet of from.sheets) {
    const copy = to.addSheet(sheet.name, to.sheets.length, sheet.id);
    fill(sheet, copy);
    copy.hidden = sheet.hidden;
    if (withMetadata) copyMetadata(from, to, sheet.id, sheet.id);
  }
  if (withMetadata) copyMetadata(from, to, null, null);
  for (const [name, area] of from.namedRanges) to.namedRanges.set(name, area);
  to.nextSheetId = from.nextSheetId;
  to.recalculation = from.recalculation;
  to.activate(to.sheets[0]!);
  to.calculator.everythingChanged();
}
