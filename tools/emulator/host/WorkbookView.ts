// The spreadsheet around the tabs, in a user's hands.
import type { HostSheet } from '../api/HostSheet';
import type { HostWorkbook } from '../api/HostWorkbook';
import type { WorldState } from '../engine/WorldState';
import type { SheetModel } from '../model/SheetModel';
import { isZone } from '../model/zone';
import type { DocumentEvents } from './DocumentEvents';
import { SheetView } from './SheetView';

/** The spreadsheet in the user's hands. */
export class WorkbookView implements HostWorkbook {
  private editor: string | null = null;

  constructor(
    private readonly world: WorldState,
    private readonly events: DocumentEvents,
  ) {}

  private get model() {
    return this.world.workbook;
  }

  private view(sheet: SheetModel): HostSheet {
    return new SheetView(this.world, sheet, this.events, () => this.editor ?? this.world.owner);
  }

  get id(): string {
    return this.model.id;
  }

  get name(): string {
    return this.model.name;
  }

  get zone(): string {
    return this.model.zone;
  }

  get locale(): string {
    return this.model.locale;
  }

  get activeSheet(): HostSheet {
    return this.view(this.model.activeSheet);
  }

  sheetNames(): string[] {
    return this.model.sheets.map((sheet) => sheet.name);
  }

  has(name: string): boolean {
    return this.model.sheetNamed(name) !== undefined;
  }

  sheet(name: string): HostSheet {
    const sheet = this.model.sheetNamed(name);
    if (!sheet) throw new Error(`There is no tab "${name}". There are: ${this.sheetNames().join(', ')}.`);
    return this.view(sheet);
  }

  addSheet(name: string): HostSheet {
    if (this.has(name)) throw new Error(`There is a tab "${name}" already.`);
    const sheet = this.model.addSheet(name, this.model.sheets.length);
    this.events.changed('INSERT_GRID');
    return this.view(sheet);
  }

  select(name: string, row = 1, column = 1): void {
    const sheet = this.model.sheetNamed(name);
    if (!sheet) throw new Error(`There is no tab "${name}".`);
    this.model.activate(sheet, sheet.area(row, column, row, column));
  }

  setZone(zone: string): void {
    if (!isZone(zone)) throw new Error(`There is no time zone "${zone}".`);
    this.model.zone = zone;
    this.model.calculator.everythingChanged();
  }

  setLocale(locale: string): void {
    this.model.locale = locale;
    this.model.calculator.everythingChanged();
  }

  burst(edits: () => void): void {
    this.events.burst(edits);
  }

  editAs(user: string | null): void {
    this.editor = user;
  }
}
