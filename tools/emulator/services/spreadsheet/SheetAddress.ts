// Sheet, part 1 of 3: name, size, ranges, metadata.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import { rewrite } from '../../formula/rewrite';
import type { Area } from '../../model/Area';
import { duplicateSheet } from '../../model/copySheets';
import type { SheetModel } from '../../model/SheetModel';
import { rewriteFormulas } from '../../model/shiftLines';
import { addMetadata, metadataAt, metadataFinder } from './DeveloperMetadataFinder';
import { gridArea } from './gridArea';
import { RangeListService } from './RangeListService';
import { readA1, splitA1 } from './readA1';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;

/** Throws Google's message if another tab has the name. */
export function checkSheetName(sheets: readonly SheetModel[], name: string): void {
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '' || name.length > 100) throw new GoogleError(`Invalid argument: name`);
}

/** Who a tab is, how large it is, and the ranges in it. */
export class SheetAddress
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getName'
      | 'getSheetName'
      | 'setName'
      | 'getSheetId'
      | 'getIndex'
      | 'getParent'
      | 'getRange'
      | 'getRangeList'
      | 'getDataRange'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getMaxRows'
      | 'getMaxColumns'
      | 'getActiveRange'
      | 'getActiveCell'
      | 'getSheetValues'
      | 'copyTo'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
    >
{
  readonly key = 'Spreadsheet.Sheet';

  constructor(
    execution: Execution,
    private readonly known: SheetModel,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.known.name;
  }

  /** The tab, as long as it exists. */
  get model(): SheetModel {
    if (!this.known.workbook.sheets.includes(this.known)) throw new GoogleError(`Sheet ${this.known.id} not found`);
    return this.known;
  }

  protected range(area: Area): GasRange {
    return this.execution.objects.range(area);
  }

  getName(): string {
    return this.model.name;
  }

  getSheetName(): string {
    return this.model.name;
  }

  setName(name: string): Gas {
    const sheet = this.model;
    const before = sheet.name;
    this.execution.settle();
    checkSheetName(
      sheet.workbook.sheets.filter((other) => other !== sheet),
      name,
    );
    sheet.name = name;
    rewriteFormulas(sheet.workbook, (text) =>
      rewrite(text, (reference) =>
        reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: name } : reference,
      ),
    );
    sheet.workbook.calculator.everythingChanged();
    return this.as<Gas>();
  }

  getSheetId(): number {
    return this.model.id;
  }

  getIndex(): number {
    return this.model.workbook.sheets.indexOf(this.model) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.execution.objects.spreadsheet();
  }

  getRange(...args: unknown[]): GasRange {
    const sheet = this.model;
    if (typeof args[0] === 'string') {
      const { sheet: name, rest } = splitA1(args[0]);
      if (name !== null && name !== sheet.name) throw new GoogleError('Range not found');
      const area = readA1(sheet, rest);
      if (area.lastRow > sheet.maxRows || area.lastColumn > sheet.maxColumns) throw new GoogleError('Range not found');
      return this.range(area);
    }
    const [row, column, rows = 1, columns = 1] = (args as number[]).map(Math.trunc) as [
      number,
      number,
      number?,
      number?,
    ];
    return this.range(gridArea(sheet, row, column, rows, columns));
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = notations.map((notation) => this.getRange(notation));
    return new RangeListService(this.execution, ranges) as unknown as GoogleAppsScript.Spreadsheet.RangeList;
  }

  private measured(): SheetModel {
    this.model.workbook.calculator.recalculate();
    return this.model;
  }

  /** From A1 to the last cell with content; A1 alone on an empty tab. */
  getDataRange(): GasRange {
    // A handle, which costs no call of its own; but what was written before counts as content.
    this.execution.settle();
    const sheet = this.measured();
    return this.range(sheet.area(1, 1, Math.max(1, sheet.lastRow), Math.max(1, sheet.lastColumn)));
  }

  getLastRow(): number {
    return this.measured().lastRow;
  }

  getLastColumn(): number {
    return this.measured().lastColumn;
  }

  getMaxRows(): number {
    return this.model.maxRows;
  }

  getMaxColumns(): number {
    return this.model.maxColumns;
  }

  getActiveRange(): GasRange | null {
    const { activeArea } = this.model.workbook;
    return activeArea.sheetId === this.model.id ? this.range(activeArea) : null;
  }

  getActiveCell(): GasRange {
    const { activeArea } = this.model.workbook;
    return this.range({ ...activeArea, lastRow: activeArea.row, lastColumn: activeArea.column });
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues() as unknown[][];
  }

  /** Within the same document, with its metadata. */
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Gas {
    this.execution.settle();
    return this.execution.objects.sheet(duplicateSheet(this.model, true));
  }

  addDeveloperMetadata(...args: unknown[]): Gas {
    addMetadata(this.execution, this.model.id, args);
    return this.as<Gas>();
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.execution, this.model.id);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.execution, this.model.id);
  }
}
