// One spreadsheet: tabs, named ranges, metadata, zone, locale.
import { Calculator } from '../formula/Calculator';
import type { CustomFunctions } from '../formula/CustomFunctions';
import type { Area } from './Area';
import type { Metadata } from './Metadata';
import { SheetModel } from './SheetModel';

/** What the workbook needs from the world around it. */
export interface WorkbookHost {
  now(): number;
  customFunctions: CustomFunctions;
}

/** One spreadsheet: its tabs, its zone and locale, and its calculator. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly namedRanges = new Map<string, Area>();
  readonly metadata: Metadata[] = [];
  readonly calculator: Calculator;
  activeSheetId: number;
  activeArea: Area;
  recalculation = 'ON_CHANGE';
  nextSheetId = 0;
  private nextMetadataId = 1;

  constructor(
    host: WorkbookHost,
    public name: string,
    public zone: string,
    public locale: string,
    firstSheetName: string,
    readonly id: string,
  ) {
    this.calculator = new Calculator(this, host);
    const first = this.addSheet(firstSheetName, 0);
    this.activeSheetId = first.id;
    this.activeArea = first.area(1, 1, 1, 1);
  }

  /** Adds a tab. Ids are like Google's: 0 for the first, then large numbers; a copied document keeps those it had. */
  addSheet(name: string, index: number, id = this.freeSheetId()): SheetModel {
    const sheet = new SheetModel(this, id, name);
    this.sheets.splice(index, 0, sheet);
    this.calculator.everythingChanged();
    return sheet;
  }

  private freeSheetId(): number {
    const id = this.nextSheetId === 0 ? 0 : 1_000_000_000 + this.nextSheetId * 7919;
    this.nextSheetId += 1;
    return this.sheetById(id) ? this.freeSheetId() : id;
  }

  addMetadata(item: Omit<Metadata, 'id'>): Metadata {
    const added = { id: this.freeMetadataId(), ...item };
    this.metadata.push(added);
    return added;
  }

  private freeMetadataId(): number {
    const id = 1_000_000 + this.nextMetadataId * 7919;
    this.nextMetadataId += 1;
    return this.metadata.some((item) => item.id === id) ? this.freeMetadataId() : id;
  }

  removeSheet(sheet: SheetModel): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const left = this.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
    this.metadata.splice(0, this.metadata.length, ...left);
    if (this.activeSheetId === sheet.id) this.activate(this.sheets[0]!);
    this.calculator.everythingChanged();
  }

  activate(sheet: SheetModel, area: Area = sheet.area(1, 1, 1, 1)): void {
    this.activeSheetId = sheet.id;
    this.activeArea = area;
  }

  get activeSheet(): SheetModel {
    return this.sheetById(this.activeSheetId) ?? this.sheets[0]!;
  }

  sheetById(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Tab by name; formulas compare without case, scripts exactly. */
  sheetNamed(name: string, exact = true): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => (exact ? sheet.name === name : sheet.name.toLowerCase() === wanted));
  }

  /** Says that contents of the area changed, so that formulas that read it are computed anew. */
  touched(area: Area): void {
    this.calculator.touched(area);
  }

  get cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  }
}
