// Range, part 1 of 5: where it is, and how reading and writing go.
import type { Execution } from '../../engine/Execution';
import { GoogleError } from '../../engine/GoogleError';
import { ServiceObject } from '../../engine/ServiceObject';
import type { Area } from '../../model/Area';
import { a1 } from '../../model/a1';
import type { Cell } from '../../model/Cell';
import type { SheetModel } from '../../model/SheetModel';
import { gridArea, OUTSIDE } from './gridArea';
import { checkProtection } from './protection';

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is: the part of Range that costs nothing. */
export class RangePosition
  extends ServiceObject
  implements
    Pick<
      Gas,
      | 'getRow'
      | 'getColumn'
      | 'getRowIndex'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getHeight'
      | 'getWidth'
      | 'getA1Notation'
      | 'getGridId'
      | 'getSheet'
      | 'getCell'
      | 'offset'
      | 'activate'
    >
{
  readonly key = 'Spreadsheet.Range';

  constructor(
    execution: Execution,
    readonly area: Area,
  ) {
    super(execution);
  }

  override describe(): string {
    const name = this.execution.world.workbook.sheetById(this.area.sheetId)?.name ?? '?';
    return `${name}!${this.getA1Notation()}`;
  }

  /** The tab, as long as it exists. */
  get model(): SheetModel {
    const sheet = this.execution.world.workbook.sheetById(this.area.sheetId);
    if (!sheet) throw new GoogleError(`Sheet ${this.area.sheetId} not found`);
    return sheet;
  }

  protected get cellCount(): number {
    return this.getNumRows() * this.getNumColumns();
  }

  /** Ranges do not move with inserted or deleted lines: what was inside may be outside by now. */
  protected get standing(): SheetModel {
    const sheet = this.model;
    if (this.area.lastRow > sheet.maxRows || this.area.lastColumn > sheet.maxColumns) throw new GoogleError(OUTSIDE);
    return sheet;
  }

  /** Reads one thing of every cell, straight into arrays of the script's realm. */
  protected readAll<T>(read: (sheet: SheetModel, row: number, column: number) => T): T[][] {
    const sheet = this.standing;
    const { execution, area } = this;
    const { Array: RealmArray } = execution.realm.tools;
    execution.countCells('cellsRead', this.cellCount);
    sheet.workbook.calculator.recalculate();
    const rows = new RealmArray<T[]>(this.getNumRows());
    for (let row = area.row; row <= area.lastRow; row += 1) {
      const line = new RealmArray<T>(this.getNumColumns());
      for (let column = area.column; column <= area.lastColumn; column += 1) {
        const item = read(sheet, row, column);
        line[column - area.column] = (typeof item === 'object' ? execution.toScript(item) : item) as T;
      }
      rows[row - area.row] = line;
    }
    return execution.made(rows);
  }

  protected readFirst<T>(read: (sheet: SheetModel, row: number, column: number) => T): T {
    const sheet = this.standing;
    this.execution.countCells('cellsRead', 1);
    sheet.workbook.calculator.recalculate();
    return read(sheet, this.area.row, this.area.column);
  }

  /** Puts off a change of every cell until the writes are carried out. */
  protected change(write: (sheet: SheetModel, row: number, column: number) => void): Gas {
    const { world, user } = this.execution;
    if (this.area.lastRow > this.model.maxRows || this.area.lastColumn > this.model.maxColumns) {
      throw new GoogleError(OUTSIDE);
    }
    this.execution.countCells('cellsWritten', this.cellCount);
    this.execution.buffer(() => {
      const sheet = this.standing;
      checkProtection(sheet, this.area, user, world.owner);
      for (let row = this.area.row; row <= this.area.lastRow; row += 1) {
        for (let column = this.area.column; column <= this.area.lastColumn; column += 1) write(sheet, row, column);
      }
      sheet.workbook.touched(this.area);
    });
    return this.as<Gas>();
  }

  /** As change, for what cells wear; every cell of the range is stored. */
  protected changeCells(change: (cell: Cell, row: number, column: number) => void): Gas {
    return this.change((sheet, row, column) => change(sheet.ensureCell(row, column), row, column));
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.lastRow;
  }

  getLastColumn(): number {
    return this.area.lastColumn;
  }

  getNumRows(): number {
    return this.area.lastRow - this.area.row + 1;
  }

  getNumColumns(): number {
    return this.area.lastColumn - this.area.column + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    const { row, column, lastRow, lastColumn } = this.area;
    const first = a1(row, column);
    return row === lastRow && column === lastColumn ? first : `${first}:${a1(lastRow, lastColumn)}`;
  }

  getGridId(): number {
    return this.area.sheetId;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.objects.sheet(this.model);
  }

  getCell(row: number, column: number): Gas {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new GoogleError('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, numRows = this.getNumRows(), numColumns = this.getNumColumns()): Gas {
    const [row, column, height, width] = [rows, columns, numRows, numColumns].map(Math.trunc) as [
      number,
      number,
      number,
      number,
    ];
    return this.execution.objects.range(
      gridArea(this.model, this.area.row + row, this.area.column + column, height, width),
    );
  }

  activate(): Gas {
    this.model.workbook.activate(this.model, this.area);
    return this.as<Gas>();
  }
}
