// Sheet, part 2 of 3: rows and columns.
import { GoogleError } from '../../engine/GoogleError';
import type { Neighbour } from '../../model/inheritLines';
import { shiftLines } from '../../model/shiftLines';
import { SheetAddress } from './SheetAddress';

type Gas = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_CELLS = 10_000_000;

/** Rows and columns of a tab: inserting, deleting, freezing, sizes, hiding. */
export class SheetLines
  extends SheetAddress
  implements
    Pick<
      Gas,
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'deleteRow'
      | 'deleteRows'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'setFrozenRows'
      | 'setFrozenColumns'
      | 'getFrozenRows'
      | 'getFrozenColumns'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'getColumnWidth'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setRowHeightsForced'
      | 'getRowHeight'
      | 'hideColumns'
      | 'showColumns'
      | 'isColumnHiddenByUser'
      | 'hideRows'
      | 'showRows'
      | 'isRowHiddenByUser'
    >
{
  /** Inserts or deletes at once: what was buffered goes first. */
  private shift(axis: 'row' | 'column', at: number, count: number, neighbour: Neighbour = 'before'): Gas {
    this.execution.settle();
    const sheet = this.model;
    const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
    const lines = axis === 'row' ? 'rows' : 'columns';
    if (count > 0) {
      // Before a line there has to be a line: at the end of the grid only "after" will do.
      if (at < 1 || at > size + (neighbour === 'before' ? 1 : 0))
        throw new GoogleError(`Those ${lines} are out of bounds.`);
      const added = count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows);
      if (sheet.workbook.cellCount + added > MOST_CELLS) {
        throw new GoogleError(
          `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
        );
      }
    } else {
      if (at < 1 || at - count - 1 > size) throw new GoogleError(`Those ${lines} are out of bounds.`);
      if (-count >= size) throw new GoogleError(`You can't delete all the ${lines} on the sheet.`);
      const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
      if (at <= frozen + 1 && at - count - 1 >= size) {
        throw new GoogleError(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
      }
    }
    shiftLines(sheet, { axis, at, count }, neighbour);
    return this.as<Gas>();
  }

  insertRowsAfter(after: number, count: number): Gas {
    return this.shift('row', after + 1, count);
  }

  insertRowsBefore(before: number, count: number): Gas {
    return this.shift('row', before, count, 'after');
  }

  insertRowAfter(after: number): Gas {
    return this.shift('row', after + 1, 1);
  }

  insertRowBefore(before: number): Gas {
    return this.shift('row', before, 1, 'after');
  }

  insertColumnsAfter(after: number, count: number): Gas {
    return this.shift('column', after + 1, count);
  }

  insertColumnsBefore(before: number, count: number): Gas {
    return this.shift('column', before, count, 'after');
  }

  insertColumnAfter(after: number): Gas {
    return this.shift('column', after + 1, 1);
  }

  insertColumnBefore(before: number): Gas {
    return this.shift('column', before, 1, 'after');
  }

  deleteRow(row: number): Gas {
    return this.shift('row', row, -1);
  }

  deleteRows(row: number, count: number): void {
    this.shift('row', row, -count);
  }

  deleteColumn(column: number): Gas {
    return this.shift('column', column, -1);
  }

  deleteColumns(column: number, count: number): void {
    this.shift('column', column, -count);
  }

  private freeze(axis: 'frozenRows' | 'frozenColumns', count: number): void {
    const size = axis === 'frozenRows' ? this.model.maxRows : this.model.maxColumns;
    if (count < 0 || count >= size) {
      throw new GoogleError(`You can't freeze all visible ${axis === 'frozenRows' ? 'rows' : 'columns'} on the sheet.`);
    }
    this.execution.buffer(() => {
      this.model[axis] = count;
    });
  }

  setFrozenRows(rows: number): void {
    this.freeze('frozenRows', rows);
  }

  setFrozenColumns(columns: number): void {
    this.freeze('frozenColumns', columns);
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  /** Puts off work on each line of a span inside the grid. */
  protected eachLine(axis: 'row' | 'column', first: number, count: number, work: (line: number) => void): void {
    const size = axis === 'row' ? this.model.maxRows : this.model.maxColumns;
    if (first < 1 || count < 1 || first + count - 1 > size) {
      throw new GoogleError(`Those ${axis === 'row' ? 'rows' : 'columns'} are out of bounds.`);
    }
    this.execution.buffer(() => {
      for (let line = first; line < first + count; line += 1) work(line);
    });
  }

  setColumnWidth(column: number, width: number): Gas {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Gas {
    this.eachLine('column', first, count, (column) => this.model.changeColumn(column, { width }));
    return this.as<Gas>();
  }

  getColumnWidth(column: number): number {
    return this.model.columnState(column).width;
  }

  setRowHeight(row: number, height: number): Gas {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): Gas {
    this.eachLine('row', first, count, (row) => {
      this.model.rowHeights[row] = height;
    });
    return this.as<Gas>();
  }

  setRowHeightsForced(first: number, count: number, height: number): Gas {
    return this.setRowHeights(first, count, height);
  }

  getRowHeight(row: number): number {
    return this.model.rowHeights[row] ?? 21;
  }

  hideColumns(first: number, count = 1): void {
    this.eachLine('column', first, count, (column) => this.model.changeColumn(column, { hidden: true }));
  }

  showColumns(first: number, count = 1): void {
    this.eachLine('column', first, count, (column) => this.model.changeColumn(column, { hidden: false }));
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.model.columnState(column).hidden;
  }

  hideRows(first: number, count = 1): void {
    this.eachLine('row', first, count, (row) => this.model.hiddenRows.add(row));
  }

  showRows(first: number, count = 1): void {
    this.eachLine('row', first, count, (row) => this.model.hiddenRows.delete(row));
  }

  isRowHiddenByUser(row: number): boolean {
    return this.model.hiddenRows.has(row);
  }
}
