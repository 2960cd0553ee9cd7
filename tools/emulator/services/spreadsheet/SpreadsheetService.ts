// Spreadsheet, part 2 of 2: tabs and ranges.
import { GoogleError, NotImplementedError } from '../../engine/GoogleError';
import type { SheetModel } from '../../model/SheetModel';
import { NamedRangeService } from './NamedRangeService';
import type { RangePosition } from './RangePosition';
import { readA1, splitA1 } from './readA1';
import { checkSheetName, type SheetAddress } from './SheetAddress';
import { SpreadsheetSettings } from './SpreadsheetSettings';

type Gas = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

const MOST_CELLS = 10_000_000;

/** The document the script is bound to: its tabs and ranges. */
export class SpreadsheetService
  extends SpreadsheetSettings
  implements
    Pick<
      Gas,
      | 'getSheetByName'
      | 'getSheets'
      | 'getNumSheets'
      | 'insertSheet'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'setActiveSheet'
      | 'moveActiveSheet'
      | 'getActiveRange'
      | 'setActiveRange'
      | 'getRange'
      | 'getRangeByName'
      | 'getNamedRanges'
      | 'setNamedRange'
      | 'removeNamedRange'
      | 'toast'
      | 'getSheetById'
    >
{
  private sheet(model: SheetModel): GasSheet {
    return this.execution.objects.sheet(model);
  }

  getSheetByName(name: string): GasSheet | null {
    const found = this.workbook.sheetNamed(name);
    return found ? this.sheet(found) : null;
  }

  getSheetById(id: number): GasSheet | null {
    const found = this.workbook.sheetById(id);
    return found ? this.sheet(found) : null;
  }

  getSheets(): GasSheet[] {
    return this.workbook.sheets.map((model) => this.sheet(model));
  }

  getNumSheets(): number {
    return this.workbook.sheets.length;
  }

  insertSheet(...args: unknown[]): GasSheet {
    this.execution.settle();
    const { workbook } = this;
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? this.freeName();
    const index =
      args.find((arg): arg is number => typeof arg === 'number') ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
    if (args.some((arg) => typeof arg === 'object'))
      throw new NotImplementedError('Spreadsheet.insertSheet with a template');
    checkSheetName(workbook.sheets, name);
    if (workbook.cellCount + 26_000 > MOST_CELLS) {
      throw new GoogleError(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
    const model = workbook.addSheet(name, Math.min(index, workbook.sheets.length));
    workbook.activate(model);
    return this.sheet(model);
  }

  private freeName(): string {
    const base = this.workbook.locale.startsWith('ja') ? 'シート' : 'Sheet';
    let number = this.workbook.sheets.length + 1;
    while (this.workbook.sheetNamed(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }

  deleteSheet(sheet: GasSheet): void {
    this.execution.settle();
    const { model } = sheet as unknown as SheetAddress;
    if (this.workbook.sheets.length === 1) throw new GoogleError("You can't remove all the sheets in a document.");
    this.workbook.removeSheet(model);
  }

  getActiveSheet(): GasSheet {
    const cell = this.execution.activeCell;
    return this.sheet((cell && this.workbook.sheetById(cell.sheetId)) ?? this.workbook.activeSheet);
  }

  setActiveSheet(sheet: GasSheet): GasSheet {
    this.workbook.activate((sheet as unknown as SheetAddress).model);
    return sheet;
  }

  moveActiveSheet(position: number): void {
    this.execution.settle();
    const { sheets, activeSheet } = this.workbook;
    if (position < 1 || position > sheets.length) throw new GoogleError(`Invalid argument: pos`);
    sheets.splice(sheets.indexOf(activeSheet), 1);
    sheets.splice(position - 1, 0, activeSheet);
  }

  getActiveRange(): GasRange | null {
    const cell = this.execution.activeCell;
    const area = cell
      ? { sheetId: cell.sheetId, row: cell.row, column: cell.column, lastRow: cell.row, lastColumn: cell.column }
      : this.workbook.activeArea;
    return this.execution.objects.range(area);
  }

  setActiveRange(range: GasRange): GasRange {
    return range.activate();
  }

  getRange(notation: string): GasRange {
    const { sheet: name, rest } = splitA1(notation);
    const model = name === null ? this.workbook.activeSheet : this.workbook.sheetNamed(name);
    const named = name === null ? this.workbook.namedRanges.get(notation) : undefined;
    if (named) return this.execution.objects.range(named);
    if (!model) throw new GoogleError('Range not found');
    const area = readA1(model, rest);
    if (area.lastRow > model.maxRows || area.lastColumn > model.maxColumns) throw new GoogleError('Range not found');
    return this.execution.objects.range(area);
  }

  getRangeByName(name: string): GasRange | null {
    const area = this.workbook.namedRanges.get(name);
    return area ? this.execution.objects.range(area) : null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.workbook.namedRanges.keys()].map(
      (name) => new NamedRangeService(this.execution, name) as unknown as GoogleAppsScript.Spreadsheet.NamedRange,
    );
  }

  setNamedRange(name: string, range: GasRange): void {
    this.execution.settle();
    if (
      !/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) ||
      /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name)
    ) {
      throw new GoogleError('The name you entered is not valid for a named range.');
    }
    this.workbook.namedRanges.set(name, (range as unknown as RangePosition).area);
    this.workbook.calculator.everythingChanged();
  }

  removeNamedRange(name: string): void {
    if (!this.workbook.namedRanges.delete(name)) throw new GoogleError('The named range does not exist.');
    this.workbook.calculator.everythingChanged();
  }

  toast(message: string, title = ''): void {
    this.execution.world.ui.toasts.push({ text: message, title, at: this.execution.world.clock.now() });
  }
}
