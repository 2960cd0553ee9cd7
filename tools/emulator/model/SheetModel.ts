// One tab: cells, sizes, protections, merges.
import { Formula } from '../formula/Formula';
import type { Area } from './Area';
import { Cell, type Scalar } from './Cell';
import type { ConditionalRule } from './ConditionalRule';
import type { Look } from './Look';
import type { WorkbookModel } from './WorkbookModel';

/** What one column looks like. */
export interface ColumnState {
  width: number;
  hidden: boolean;
  /** How many column groups it is in. */
  depth: number;
  collapsed: boolean;
}

export interface Protection {
  /** null: the whole tab. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
}

/** A cell that shows part of another cell's array result. */
export interface SpilledCell {
  value: Scalar;
  format: string | null;
  anchor: Formula;
}

const DEFAULT_WIDTH = 100;
const KEY_ROW = 32_768;

/** The key of a cell in maps by position. */
export function cellKey(row: number, column: number): number {
  return row * KEY_ROW + column;
}

/** One tab: a sparse grid and everything around it. Rows and columns are 1-based. */
export class SheetModel {
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  maxRows = 1000;
  maxColumns = 26;
  rows: ((Cell | undefined)[] | undefined)[] = [];
  columns: (ColumnState | undefined)[] = [];
  rowHeights: (number | undefined)[] = [];
  hiddenRows = new Set<number>();
  groupControlAfter = true;
  conditionalRules: ConditionalRule[] = [];
  protections: Protection[] = [];
  merges: Area[] = [];
  readonly spilled = new Map<number, SpilledCell>();
  private extent: { row: number; column: number } | null = null;
  /** Where the extent has to be found anew: it is not beyond this one, if that is known. */
  private bound: { row: number; column: number } | null = null;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: number,
    public name: string,
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Every stored cell. Whole workbooks are walked with it, so plain loops: forEach over sparse lines shows in a profile. */
  forEachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    for (let row = 1; row < this.rows.length; row += 1) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 1; column < line.length; column += 1) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  ensureCell(row: number, column: number): Cell {
    let line = this.rows[row];
    if (!line) {
      line = [];
      this.rows[row] = line;
    }
    let cell = line[column];
    if (!cell) {
      cell = new Cell();
      line[column] = cell;
    }
    return cell;
  }

  /** What the cell shows: typed, computed or spilled into. Formulas must be up to date. */
  scalarAt(row: number, column: number): Scalar {
    const cell = this.rows[row]?.[column];
    if (cell && !cell.isEmpty) return cell.value;
    return this.spilled.size > 0 ? (this.spilled.get(cellKey(row, column))?.value ?? null) : null;
  }

  /** The number format under which the cell is shown; null: automatic. */
  formatAt(row: number, column: number): string | null {
    const cell = this.rows[row]?.[column];
    if (cell?.format) return cell.format;
    if (cell?.formula) return cell.formula.resultFormat;
    return this.spilled.size > 0 ? (this.spilled.get(cellKey(row, column))?.format ?? null) : null;
  }

  /** Replaces the content; looks, rule and note stay. Tell `workbook.touched` about the area afterwards. */
  setContent(row: number, column: number, content: { value: Scalar } | { formula: string }): void {
    const before = this.rows[row]?.[column];
    if ('value' in content && content.value === null && (!before || before.isEmpty)) return;
    const cell = before ?? this.ensureCell(row, column);
    if (cell.formula) this.workbook.calculator.forget(cell.formula);
    this.measured(row, column, !('value' in content) || content.value !== null);
    if (cell.look?.runs) cell.look = withoutRuns(cell.look);
    if ('formula' in content) {
      cell.formula = new Formula(content.formula);
      cell.value = null;
      this.workbook.calculator.place(cell.formula, this, row, column, cell);
    } else {
      cell.formula = null;
      cell.value = content.value;
    }
  }

  /** Keeps the extent: it grows with what is put in, and is forgotten only where its edge is emptied. */
  private measured(row: number, column: number, filled: boolean): void {
    const { extent, bound } = this;
    const grown = ({ row: lastRow, column: lastColumn }: { row: number; column: number }) => ({
      row: Math.max(lastRow, row),
      column: Math.max(lastColumn, column),
    });
    if (!extent) {
      if (filled && bound) this.bound = grown(bound);
    } else if (filled) this.extent = grown(extent);
    else if (row === extent.row || column === extent.column) {
      this.bound = extent;
      this.extent = null;
    }
  }

  dress(row: number, column: number, change: Look): void {
    const cell = this.ensureCell(row, column);
    cell.look = { ...cell.look, ...change };
  }

  /** Forgets what is remembered about the extent, after changes that went around setContent. */
  forgetExtent(): void {
    this.extent = null;
    this.bound = null;
  }

  private measure(): { row: number; column: number } {
    if (this.extent) return this.extent;
    const extent = { row: 0, column: 0 };
    // From the far corner, so that what is found early need not be looked for again.
    const start = Math.min(this.rows.length - 1, this.bound?.row ?? Number.POSITIVE_INFINITY);
    for (let row = start; row > 0; row -= 1) {
      const line = this.rows[row];
      const least = extent.row === 0 ? 0 : extent.column;
      for (let column = (line?.length ?? 0) - 1; column > least; column -= 1) {
        if (line?.[column]?.isEmpty !== false) continue;
        extent.row = Math.max(extent.row, row);
        extent.column = column;
        break;
      }
    }
    for (const [key, { value }] of this.spilled) {
      if (value === null) continue;
      extent.row = Math.max(extent.row, Math.floor(key / KEY_ROW));
      extent.column = Math.max(extent.column, key % KEY_ROW);
    }
    this.extent = extent;
    this.bound = null;
    return extent;
  }

  /** Last row with any content; formulas that show "" and unticked checkboxes count. 0 on an empty tab. */
  get lastRow(): number {
    return this.measure().row;
  }

  get lastColumn(): number {
    return this.measure().column;
  }

  columnState(column: number): ColumnState {
    return this.columns[column] ?? { width: DEFAULT_WIDTH, hidden: false, depth: 0, collapsed: false };
  }

  changeColumn(column: number, change: Partial<ColumnState>): void {
    this.columns[column] = { ...this.columnState(column), ...change };
  }

  area(row = 1, column = 1, lastRow = this.maxRows, lastColumn = this.maxColumns): Area {
    return { sheetId: this.id, row, column, lastRow, lastColumn };
  }
}

function withoutRuns(look: Look): Look {
  const { runs: _runs, ...rest } = look;
  return rest;
}
