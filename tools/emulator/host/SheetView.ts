// A user's eyes on one tab, and what they do to the tab as a whole.
import type { CellLook, HostSheet, HostValidation } from '../api/HostSheet';
import { rewrite } from '../formula/rewrite';
import { CellError } from '../model/CellError';
import { conditionalLook } from '../model/conditionalLook';
import { duplicateSheet } from '../model/copySheets';
import type { SheetModel } from '../model/SheetModel';
import { rewriteFormulas } from '../model/shiftLines';
import { offeredValues } from '../model/validate';
import { cellText, cellValue } from '../services/spreadsheet/readCell';
import { checkSheetName } from '../services/spreadsheet/SheetAddress';
import { SheetHands } from './SheetHands';

/** One tab with a user's eyes and hands. */
export class SheetView extends SheetHands implements HostSheet {
  private get fresh(): SheetModel {
    this.model.workbook.calculator.recalculate();
    return this.model;
  }

  get id(): number {
    return this.model.id;
  }

  get name(): string {
    return this.model.name;
  }

  get hidden(): boolean {
    return this.model.hidden;
  }

  get maxRows(): number {
    return this.model.maxRows;
  }

  get maxColumns(): number {
    return this.model.maxColumns;
  }

  get lastRow(): number {
    return this.fresh.lastRow;
  }

  get lastColumn(): number {
    return this.fresh.lastColumn;
  }

  get frozenRows(): number {
    return this.model.frozenRows;
  }

  get frozenColumns(): number {
    return this.model.frozenColumns;
  }

  get tabColor(): string | null {
    return this.model.tabColor;
  }

  private all<T>(read: (row: number, column: number) => T): T[][] {
    const { lastRow, lastColumn } = this.fresh;
    const rows: T[][] = [];
    for (let row = 1; row <= lastRow; row += 1) {
      const line: T[] = [];
      for (let column = 1; column <= lastColumn; column += 1) line.push(read(row, column));
      rows.push(line);
    }
    return rows;
  }

  values(): unknown[][] {
    return this.all((row, column) => cellValue(this.model, row, column));
  }

  display(): string[][] {
    return this.all((row, column) => cellText(this.model, row, column));
  }

  formulas(): string[][] {
    return this.all((row, column) => this.formula(row, column));
  }

  value(row: number, column: number): unknown {
    return cellValue(this.fresh, row, column);
  }

  text(row: number, column: number): string {
    return cellText(this.fresh, row, column);
  }

  formula(row: number, column: number): string {
    return this.model.cellAt(row, column)?.formula?.text ?? '';
  }

  format(row: number, column: number): string {
    return this.fresh.formatAt(row, column) ?? 'General';
  }

  note(row: number, column: number): string {
    return this.model.cellAt(row, column)?.note ?? '';
  }

  errorMessage(row: number, column: number): string | null {
    const value = this.fresh.scalarAt(row, column);
    return value instanceof CellError ? value.message : null;
  }

  validation(row: number, column: number): HostValidation | null {
    const rule = this.model.cellAt(row, column)?.rule;
    if (!rule) return null;
    const { criteria, allowInvalid, help } = rule;
    return { kind: criteria, list: offeredValues(rule, this.model), allowInvalid, helpText: help };
  }

  look(row: number, column: number): CellLook {
    const own = this.model.cellAt(row, column)?.look ?? {};
    const rules = conditionalLook(this.fresh, row, column);
    return {
      background: rules.background ?? own.background ?? null,
      color: rules.color ?? own.color ?? null,
      bold: rules.bold ?? own.weight === 'bold',
      italic: rules.italic ?? own.style === 'italic',
      strikethrough: rules.strikethrough ?? own.line === 'line-through',
      fontSize: own.size ?? null,
      align: own.align ?? null,
      verticalAlign: own.vertical ?? null,
      wrap: own.wrap ?? null,
      link: own.runs?.find(({ link }) => link !== null)?.link ?? null,
    };
  }

  columnWidth(column: number): number {
    return this.model.columnState(column).width;
  }

  rowHeight(row: number): number {
    return this.model.rowHeights[row] ?? 21;
  }

  isColumnHidden(column: number): boolean {
    const { hidden, collapsed } = this.model.columnState(column);
    return hidden || collapsed;
  }

  columnGroup(column: number): { depth: number; collapsed: boolean } {
    const { depth, collapsed } = this.model.columnState(column);
    return { depth, collapsed };
  }

  rename(name: string): void {
    const before = this.model.name;
    const { sheets, calculator } = this.model.workbook;
    checkSheetName(
      sheets.filter((sheet) => sheet !== this.model),
      name,
    );
    this.model.name = name;
    rewriteFormulas(this.model.workbook, (text) =>
      rewrite(text, (reference) =>
        reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: name } : reference,
      ),
    );
    calculator.everythingChanged();
    this.events.changed('OTHER');
  }

  delete(): void {
    if (this.model.workbook.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.model.workbook.removeSheet(this.model);
    this.events.changed('REMOVE_GRID');
  }

  duplicate({ metadata = true }: { metadata?: boolean } = {}): HostSheet {
    const copy = duplicateSheet(this.model, metadata);
    this.model.workbook.activate(copy);
    this.events.changed('INSERT_GRID');
    return new SheetView(this.world, copy, this.events, this.editor);
  }
}
