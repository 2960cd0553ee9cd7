import type { Cell, SheetWindow } from '../protocol';
import type { Place } from './PageStore';

/** The cell at a place, or null where it has not been read or is hidden. */
export function cellAt(rows: SheetWindow, { row, column }: Place): Cell | null {
  const found = [...rows.frozen, ...rows.rows].find(({ number }) => number === row);
  const index = rows.columns.findIndex(({ number }) => number === column);
  return found?.cells[index] ?? null;
}
