// After writing: did rows move in the moment between the last look and the write? Then cells stand in wrong rows, and are put right by what
// the rows are, not by where they are.
import { type Cell, sameCell } from './cells';
import { cellOf, type SheetTable, type TableRow } from './table';
import { type CellChange, writeExactly } from './writes';

/** Who may have written what in the tab. */
export interface Columns<K extends string> {
  /** Only the add-on writes these: whatever else they hold is amiss. */
  readonly owned: ReadonlySet<K>;
  /** A person may be choosing there: they are only written where they still hold what was read. */
  readonly unsteady: ReadonlySet<K>;
}

/**
 * Compares a tab as it stands (`now`) with what was read (`before`) and written (`changes`), and writes what is amiss: a change that is not
 * in its row, and a cell that holds another row's change instead of its own value.
 * A row is known again by the columns that nobody was to write. Rows that cannot be told apart by them, or that somebody edited meanwhile,
 * are left alone: the next run looks at them again. Returns how many cells were put right.
 */
export function mend<K extends string>(
  before: SheetTable<K>,
  now: SheetTable<K>,
  changes: readonly CellChange<K>[],
  { owned, unsteady }: Columns<K>,
): number {
  const written = new Map([...groupedBy(changes, ({ key }) => key)].map(([key, ofKey]) => [key, writtenIn(ofKey)]));
  const keys = [...new Set([...written.keys(), ...owned])];
  const loose = new Set([...keys, ...unsteady].map((key) => before.columns.get(key)));
  const signature = ({ cells }: TableRow) => JSON.stringify(cells.map((cell, at) => (loose.has(at + 1) ? '' : cell)));
  const there = new Map(unique(now.rows, signature));
  const amissIn =
    (was: TableRow, is: TableRow) =>
    (key: K): CellChange<K>[] => {
      const ofKey = written.get(key);
      const own = ofKey?.byRow.get(was.row);
      const old = cellOf(before, was, key);
      const wanted = own ? own.value : old;
      const found = cellOf(now, is, key);
      const isOurs =
        owned.has(key) ||
        (own !== undefined && sameCell(found, old)) ||
        (!unsteady.has(key) && (ofKey?.values.has(identity(found)) ?? false));
      return isOurs && !sameCell(found, wanted) ? [{ row: is.row, key, value: wanted }] : [];
    };
  const amiss = unique(before.rows, signature).flatMap(([known, was]) => {
    const is = there.get(known);
    return is ? keys.flatMap(amissIn(was, is)) : [];
  });
  writeExactly(now, amiss);
  return amiss.length;
}

/** What was written into one column: by row, and which values at all. */
function writtenIn<K extends string>(changes: readonly CellChange<K>[]) {
  return {
    byRow: new Map(changes.map((change) => [change.row, change])),
    values: new Set(changes.map(({ value }) => identity(value))),
  };
}

/** Equal for cells that sameCell takes for the same. */
function identity(cell: Cell): string | number | boolean {
  if (cell instanceof Date) return Math.round(cell.getTime() / 1000);
  return typeof cell === 'string' ? cell.replace(/\r\n/g, '\n') : cell;
}

/** Rows whose signature no other row has; blank ones tell nothing. */
function unique(rows: readonly TableRow[], signature: (row: TableRow) => string): [string, TableRow][] {
  const filled = rows.filter(({ cells }) => cells.some((one) => one !== '' && one !== false));
  const groups = groupedBy(filled, signature);
  return [...groups].flatMap(([known, all]): [string, TableRow][] => (all.length === 1 ? [[known, all[0]!]] : []));
}

function groupedBy<T, G>(all: readonly T[], groupOf: (one: T) => G): Map<G, T[]> {
  const groups = new Map<G, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  return groups;
}
