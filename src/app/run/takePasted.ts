// A table of the seller's own, pasted into 注文 with its header row: its cells go where the tab has their columns, before anything else looks
// at the rows.

import { pastedIn, type TakenTable, takenFrom } from '../../sheet/foreign/pastedTable';
import { isUnmoved } from '../../sheet/unmoved';
import { growWidth, intoCell } from '../../sheet/writes';
import type { Book } from '../desk/book';

/**
 * Moves the first pasted table, if there is one; null when nothing was written. What lies outside the pasted block is written first and the
 * block, its header row gone, last and at once: whoever dies in between leaves the table as it was pasted, to be taken again.
 */
export function takePasted({ orderTable, zone }: Book): TakenTable | null {
  const pasted = pastedIn(orderTable);
  const taken = pasted && takenFrom(orderTable, pasted, zone);
  if (!taken || !isUnmoved(orderTable, ['id', 'event'])) return null;
  const { sheet } = orderTable;
  const { top, left } = taken.pasted;
  growWidth(sheet, Math.max(0, ...taken.outside.map(({ column }) => column)));
  for (const column of new Set(taken.outside.map((cell) => cell.column))) {
    const cells = taken.outside.filter((cell) => cell.column === column);
    for (const run of unbroken(cells)) {
      sheet.getRange(run[0]!.row, column, run.length, 1).setValues(run.map(({ value }) => [intoCell(value)]));
    }
  }
  const block = taken.block.map((row) => row.map(intoCell));
  sheet.getRange(top, left, block.length, block[0]!.length).setValues(block);
  return taken;
}

type Moved = TakenTable['outside'][number];

function unbroken(cells: readonly Moved[]): Moved[][] {
  const runs: Moved[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && cell.row === run[run.length - 1]!.row + 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
