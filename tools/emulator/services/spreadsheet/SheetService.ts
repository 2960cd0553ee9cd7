// Sheet, part 3 of 3: content, conditional formats, visibility, protection.
import { enumName, googleEnum } from '../../engine/EnumValue';
import { GoogleError } from '../../engine/GoogleError';
import { sortRows } from '../../model/arrangeCells';
import type { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalFormatRule as Rule } from './ConditionalFormatRule';
import { GroupService } from './GroupService';
import { ProtectionService } from './ProtectionService';
import { checkProtection } from './protection';
import { SheetLines } from './SheetLines';
import { TextFinderService } from './TextFinderService';
import { putContent, refusedBy, writtenValue } from './writeCell';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type GasRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

/** Sheet as a whole: content, conditional formats, groups, protection, visibility. */
export class SheetService
  extends SheetLines
  implements
    Pick<
      Gas,
      | 'appendRow'
      | 'clear'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'getConditionalFormatRules'
      | 'setConditionalFormatRules'
      | 'clearConditionalFormatRules'
      | 'getColumnGroup'
      | 'getColumnGroupDepth'
      | 'setColumnGroupControlPosition'
      | 'getColumnGroupControlPosition'
      | 'collapseAllColumnGroups'
      | 'expandAllColumnGroups'
      | 'hideSheet'
      | 'showSheet'
      | 'isSheetHidden'
      | 'setTabColor'
      | 'getTabColor'
      | 'createTextFinder'
      | 'getFilter'
      | 'activate'
      | 'protect'
      | 'getProtections'
      | 'setHiddenGridlines'
      | 'hasHiddenGridlines'
      | 'sort'
    >
{
  /** Writes below the last content, growing the grid by a row if there is none left. Parses before formats apply. */
  appendRow(rowContents: unknown[]): Gas {
    const { world, user } = this.execution;
    this.execution.settle();
    const sheet = this.model;
    sheet.workbook.calculator.recalculate();
    const row = sheet.lastRow + 1;
    const area = sheet.area(row, 1, row, Math.max(1, rowContents.length));
    if (row > sheet.maxRows) this.insertRowsAfter(sheet.maxRows, 1);
    if (rowContents.length > sheet.maxColumns)
      this.insertColumnsAfter(sheet.maxColumns, rowContents.length - sheet.maxColumns);
    checkProtection(sheet, area, user, world.owner);
    this.execution.countCells('cellsWritten', rowContents.length);
    rowContents.forEach((value, at) => {
      const content = writtenValue(sheet, row, at + 1, value, world.clock.now());
      const refused = refusedBy(sheet, row, at + 1, content);
      if (refused !== null) throw new GoogleError(refused);
      putContent(sheet, row, at + 1, content);
      // Measured: appendRow may replace a cell's format by the one that came with the value.
      if ('value' in content && content.format !== undefined) sheet.ensureCell(row, at + 1).format = content.format;
    });
    sheet.workbook.touched(area);
    return this.as<Gas>();
  }

  private whole() {
    return this.range(this.model.area());
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Gas {
    this.whole().clear(options);
    if (!options.contentsOnly) this.clearConditionalFormatRules();
    return this.as<Gas>();
  }

  clearContents(): Gas {
    this.whole().clearContent();
    return this.as<Gas>();
  }

  clearFormats(): Gas {
    this.whole().clearFormat();
    this.clearConditionalFormatRules();
    return this.as<Gas>();
  }

  clearNotes(): Gas {
    this.execution.settle();
    for (const line of this.model.rows) for (const cell of line ?? []) if (cell) cell.note = null;
    return this.as<Gas>();
  }

  getConditionalFormatRules(): GasRule[] {
    return this.model.conditionalRules.map((rule) => new Rule(this.execution, rule) as unknown as GasRule);
  }

  /** Replaces all rules of the tab. */
  setConditionalFormatRules(rules: GasRule[]): void {
    const models = rules.map((rule) => (rule as unknown as ConditionalFormatRule).rule);
    if (models.some(({ areas }) => areas.some(({ sheetId }) => sheetId !== this.model.id))) {
      throw new GoogleError('Conditional format rule ranges must be on the same sheet.');
    }
    this.execution.buffer(() => {
      this.model.conditionalRules = models;
    });
  }

  clearConditionalFormatRules(): void {
    this.execution.buffer(() => {
      this.model.conditionalRules = [];
    });
  }

  getColumnGroupDepth(column: number): number {
    return this.model.columnState(column).depth;
  }

  getColumnGroup(column: number, depth: number): GoogleAppsScript.Spreadsheet.Group | null {
    const sheet = this.model;
    const inside = (at: number) => at >= 1 && at <= sheet.maxColumns && sheet.columnState(at).depth >= depth;
    if (!inside(column)) throw new GoogleError(`A group does not exist at index ${column} and group depth ${depth}`);
    let first = column;
    let last = column;
    while (inside(first - 1)) first -= 1;
    while (inside(last + 1)) last += 1;
    return new GroupService(this.execution, sheet, first, last, depth) as unknown as GoogleAppsScript.Spreadsheet.Group;
  }

  setColumnGroupControlPosition(position: Position): Gas {
    this.execution.buffer(() => {
      this.model.groupControlAfter = enumName(position) === 'AFTER';
    });
    return this.as<Gas>();
  }

  getColumnGroupControlPosition(): Position {
    const positions = googleEnum<Record<string, Position>>('Spreadsheet.GroupControlTogglePosition');
    return positions[this.model.groupControlAfter ? 'AFTER' : 'BEFORE']!;
  }

  private fold(collapsed: boolean): Gas {
    this.eachLine('column', 1, this.model.maxColumns, (column) => {
      if (this.model.columnState(column).depth > 0) this.model.changeColumn(column, { collapsed });
    });
    return this.as<Gas>();
  }

  collapseAllColumnGroups(): Gas {
    return this.fold(true);
  }

  expandAllColumnGroups(): Gas {
    return this.fold(false);
  }

  hideSheet(): Gas {
    const others = this.model.workbook.sheets.filter((sheet) => sheet !== this.model && !sheet.hidden);
    if (others.length === 0) throw new GoogleError("You can't hide all the sheets in a document.");
    this.model.hidden = true;
    return this.as<Gas>();
  }

  showSheet(): Gas {
    this.model.hidden = false;
    return this.as<Gas>();
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  setTabColor(color: string | null): Gas {
    this.model.tabColor = color;
    return this.as<Gas>();
  }

  getTabColor(): string | null {
    return this.model.tabColor;
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinderService(
      this.execution,
      this.model,
      text,
    ) as unknown as GoogleAppsScript.Spreadsheet.TextFinder;
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return null;
  }

  activate(): Gas {
    this.model.workbook.activate(this.model);
    return this.as<Gas>();
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = { area: null, description: '', warningOnly: false, editors: [...this.execution.world.editors] };
    this.model.protections.push(protection);
    return this.protectionOf(protection);
  }

  private protectionOf(protection: (typeof this.model.protections)[number]): GoogleAppsScript.Spreadsheet.Protection {
    return new ProtectionService(
      this.execution,
      this.model,
      protection,
    ) as unknown as GoogleAppsScript.Spreadsheet.Protection;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const ofSheet = enumName(type) === 'SHEET';
    return this.model.protections
      .filter(({ area }) => (area === null) === ofSheet)
      .map((one) => this.protectionOf(one));
  }

  setHiddenGridlines(hide: boolean): Gas {
    this.model.hiddenGridlines = hide;
    return this.as<Gas>();
  }

  hasHiddenGridlines(): boolean {
    return this.model.hiddenGridlines;
  }

  sort(column: number, ascending = true): Gas {
    this.execution.settle();
    const sheet = this.model;
    const area = sheet.area(sheet.frozenRows + 1, 1, Math.max(sheet.frozenRows + 1, sheet.lastRow), sheet.maxColumns);
    sortRows(sheet, area, [{ column, ascending }]);
    return this.as<Gas>();
  }
}
