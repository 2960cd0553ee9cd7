// What inserted rows and columns take over from the neighbour beside which they are inserted: number formats, looks,
// drop-downs and other validation, size. Values, formulas and notes stay where they are.
import type { Shift } from '../formula/rewrite';
import { Cell } from './Cell';
import type { Look } from './Look';
import type { SheetModel } from './SheetModel';

/**
 * The line an insertion takes after. Sheets API: `inheritFromBefore`; the menu: 「下に挿入」 and 「右に挿入」 take after
 * the line before, 「上に挿入」 and 「左に挿入」 after the one that follows.
 */
export type Neighbour = 'before' | 'after';

/** Position of the neighbour now that the lines are in; where there is none on that side, the one on the other. */
function neighbourOf(shift: Shift, neighbour: Neighbour, size: number): number {
  const before = shift.at - 1;
  const after = shift.at + shift.count;
  if (neighbour === 'before') return before >= 1 ? before : after;
  return after <= size ? after : before;
}

function withoutRuns(look: Look | null): Look | null {
  if (!look?.runs) return look;
  const { runs: _runs, ...rest } = look;
  return rest;
}

function dressed(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.format !== null || cell.look !== null || cell.rule !== null);
}

function heir(of: Cell): Cell {
  const cell = new Cell();
  cell.format = of.format;
  cell.look = withoutRuns(of.look);
  cell.rule = of.rule;
  return cell;
}

function inheritRows(sheet: SheetModel, { at, count }: Shift, source: number): void {
  const line = sheet.rows[source];
  for (let row = at; row < at + count; row += 1) {
    sheet.rowHeights[row] = sheet.rowHeights[source];
    if (!line?.some(dressed)) continue;
    const cells: (Cell | undefined)[] = [];
    line.forEach((cell, column) => {
      if (cell && dressed(cell)) cells[column] = heir(cell);
    });
    sheet.rows[row] = cells;
  }
}

function inheritColumns(sheet: SheetModel, { at, count }: Shift, source: number): void {
  // A column between two of one group is in the group; hidden ones hide nobody else.
  const depth = Math.min(sheet.columnState(at - 1).depth, sheet.columnState(at + count).depth);
  const { width } = sheet.columnState(source);
  for (let column = at; column < at + count; column += 1) sheet.changeColumn(column, { width, depth });
  for (const line of sheet.rows) {
    const cell = line?.[source];
    if (!line || !cell || !dressed(cell)) continue;
    for (let column = at; column < at + count; column += 1) line[column] = heir(cell);
  }
}

/** Dresses the lines that were just inserted. */
export function inheritLines(sheet: SheetModel, shift: Shift, neighbour: Neighbour): void {
  const source = neighbourOf(shift, neighbour, shift.axis === 'row' ? sheet.maxRows : sheet.maxColumns);
  if (shift.axis === 'row') inheritRows(sheet, shift, source);
  else inheritColumns(sheet, shift, source);
}
