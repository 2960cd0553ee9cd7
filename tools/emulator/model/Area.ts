// Rectangles of cells.

/** A rectangle of one tab, 1-based and inclusive. */
export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row === b.row &&
    a.column === b.column &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

/** True if both lie on one tab and share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row <= b.lastRow &&
    b.row <= a.lastRow &&
    a.column <= b.lastColumn &&
    b.column <= a.lastColumn
  );
}
