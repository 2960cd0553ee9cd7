// きょう, the phone's home: open orders that need their seller or soon will, with the text to paste. Read once more right before it is written: it
// is where people choose.
import { TODAY_COLUMNS, type TodayColumn } from '../../columns';
import { textFromCell } from '../../sheet/cells';
import { settle } from '../../sheet/settle';
import { believedIn, cellOf, type FoundTable, type TableRow } from '../../sheet/table';
import { growTo, type PlacedCell, putRows, writeCells, writeExactly } from '../../sheet/writes';
import type { Assessed } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { type ListedRow, listedRows, type TodayTable } from './todayRows';

export { ranked } from './todayRows';

/**
 * Writes the list where it changes; not while somebody is choosing there: a tap must never be wiped out or end up beside another order. `anew`:
 * the worst first, by whole runs; else every order stays in its row. Returns what looks
 * at it once the write was carried out; null where nothing was written.
 */
export function refreshToday(desk: Desk, assessed: readonly Assessed[], anew: boolean): (() => void) | null {
  const { todayTable } = desk.book;
  if (!todayTable.sheet || todayTable.columns.size === 0) return null;
  if (isUnchanged(todayTable, listedRows(desk, todayTable, assessed, anew))) return null;
  const { sheet } = todayTable;
  // Asked before the look, so that whoever comes in between is noticed.
  const size = [sheet.getMaxRows(), sheet.getMaxColumns()] as const;
  const table = believedIn(sheet, 'today');
  // Without the columns that it takes, it is left to the next run.
  if (!table) return null;
  let bottom = 0;
  if (!leaveToTaps(desk, table)) bottom = writeList(table, listedRows(desk, table, assessed, anew));
  return () => {
    const isSame = sheet.getMaxRows() === Math.max(size[0], bottom) && sheet.getMaxColumns() === size[1];
    // What was only moved inside the grid is written anew by the next run.
    if (!isSame) settle<'today'>(table, { keys: ['id'], unsteady: ['event'] });
  };
}

/**
 * Where a choice was made since the tab was read, only the choices that this run took are cleared; the list is rebuilt by the run that takes the
 * new one. Returns whether that was so.
 */
function leaveToTaps({ book: { todayTable }, troubles }: Desk, table: FoundTable<TodayColumn>): boolean {
  const read = new Set(todayTable.rows.map((row) => choiceIn(todayTable, row)));
  const chosen = table.rows.filter((row) => cellOf(table, row, 'event') !== '');
  if (chosen.every((row) => read.has(choiceIn(table, row)))) return false;
  const isTaken = (row: TableRow) =>
    read.has(choiceIn(table, row)) && !troubles.unwritten.has(textFromCell(cellOf(table, row, 'id')));
  writeExactly(
    table,
    chosen.filter(isTaken).map(({ row }) => ({ row, key: 'event', value: '' })),
  );
  return true;
}

function choiceIn(table: TodayTable, row: TableRow): string {
  return JSON.stringify([textFromCell(cellOf(table, row, 'id')), String(cellOf(table, row, 'event'))]);
}

function lastUsedRow(table: TodayTable): number {
  const used = table.rows.filter((row) => TODAY_COLUMNS.some((key) => cellOf(table, row, key) !== ''));
  return used.length > 0 ? used[used.length - 1]!.row : table.headerRow;
}

function isUnchanged(table: TodayTable, list: readonly ListedRow[]): boolean {
  const count = Math.max(list.length, lastUsedRow(table) - table.headerRow);
  return Array.from({ length: count }, (_, index) => index).every((index) => {
    const row = table.rows[index];
    return TODAY_COLUMNS.every(
      (key) => !table.columns.has(key) || (row ? cellOf(table, row, key) : '') === (list[index]?.cells[key] ?? ''),
    );
  });
}

/** Our columns side by side in one write. What the seller keeps beside an order goes where the order goes. Returns the last row that is needed. */
function writeList(table: FoundTable<TodayColumn>, list: readonly ListedRow[]): number {
  const count = Math.max(list.length, lastUsedRow(table) - table.headerRow);
  const first = table.headerRow + 1;
  const own = ownCells(table, list, first);
  const bottom = Math.max(first + count - 1, ...own.map(({ row }) => row));
  growTo(table.sheet, bottom);
  const rows = Array.from({ length: count }, (_, index) => list[index]?.cells ?? {});
  // Where nothing changes its row, nobody's choice is touched but those that were taken.
  if (list.every(({ from }, index) => from?.row === first + index)) {
    const choices = table.rows.filter((row) => cellOf(table, row, 'event') !== '');
    const columns = new Map([...table.columns].filter(([key]) => key !== 'event'));
    putRows({ ...table, columns }, first, rows);
    writeExactly(
      table,
      choices.flatMap(({ row }) =>
        (list[row - first]?.cells.event ?? '') === '' ? [{ row, key: 'event', value: '' }] : [],
      ),
    );
  } else putRows(table, first, rows);
  writeCells(table, own);
  return bottom;
}

/** Cells beside the list that change their row. Formulas go as formulas. Of an order that left the list they stay, below it. */
function ownCells(table: FoundTable<TodayColumn>, list: readonly ListedRow[], first: number): PlacedCell[] {
  const ours = new Set(table.columns.values());
  const own = (row: TableRow) =>
    row.cells.flatMap((value, index) => (value === '' || ours.has(index + 1) ? [] : [{ column: index + 1, value }]));
  const withOwn = table.rows.filter((row) => own(row).length > 0);
  const goals = goalsOf(withOwn, list, first);
  const moved = withOwn.filter((row) => goals.get(row) !== row.row);
  if (moved.length === 0) return [];
  const formulas = table.sheet.getDataRange().getFormulas();
  const arriving = moved.flatMap((from) =>
    own(from).map(({ column, value }): PlacedCell => {
      const row = goals.get(from)!;
      return { row, column, value, formula: inRow(formulas[from.row - 1]?.[column - 1] ?? '', from.row, row) };
    }),
  );
  const reached = new Set(arriving.map(({ row, column }) => `${row}|${column}`));
  const leaving = moved.flatMap((from) => own(from).map(({ column }) => ({ row: from.row, column, value: '' })));
  return [...leaving.filter(({ row, column }) => !reached.has(`${row}|${column}`)), ...arriving];
}

/** Where the rows go that hold anything of the seller's own: with their order; without one they stay, or make room below the list. */
function goalsOf(rows: readonly TableRow[], list: readonly ListedRow[], first: number): ReadonlyMap<TableRow, number> {
  const listed = new Map(list.flatMap(({ from }, index) => (from ? [[from, first + index] as const] : [])));
  const goals = new Map(rows.flatMap((row) => (listed.has(row) ? [[row, listed.get(row)!] as const] : [])));
  const taken = new Set(goals.values());
  const staying = rows.filter((row) => !goals.has(row));
  for (const row of staying.filter((one) => !taken.has(one.row))) taken.add(goals.set(row, row.row).get(row)!);
  let below = first + list.length;
  for (const row of staying.filter((one) => !goals.has(one))) {
    while (taken.has(below)) below++;
    taken.add(below);
    goals.set(row, below);
  }
  return goals;
}

/** A formula that was moved to another row: what it says of its own row it says of that one. */
function inRow(formula: string, from: number, to: number): string {
  return formula.replace(/(?<![\w!.$])(\$?[A-Z]{1,3})(\d+)(?![\w(])/g, (all, column: string, row: string) =>
    Number(row) === from ? `${column}${to}` : all,
  );
}
