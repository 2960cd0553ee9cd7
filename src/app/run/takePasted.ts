// A table of the seller's own, pasted into 注文 with its header row: its cells go where the tab has their columns, before anything else looks
// at the rows.

import { pastedIn, type TakenTable, takenFrom } from '../../sheet/foreign/pastedTable';
import { isUnmoved } from '../../sheet/unmoved';
import { growWidth, intoCell } from '../../sheet/writes';
import type { Book } from '../desk/book';
import { deskOf } from '../desk/desk';
import type { Logged } from '../desk/memory';
import { appendLog } from './writing/log';

/**
 * Moves the first pasted table, if there is one, after its line in 履歴; null when nothing was written. Returns where 履歴 ends then. What lies outside the pasted block is written first and the
 * block, its header row gone, last and at once: whoever dies in between leaves the table as it was pasted, to be taken again.
 */
export function takePasted(book: Book, known: Logged | undefined): Logged | 'moved' | null {
  const { orderTable, zone, words } = book;
  const pasted = pastedIn(orderTable);
  const taken = pasted && takenFrom(orderTable, pasted, zone);
  if (!taken) return null;
  const desk = deskOf(book);
  desk.log.push({
    kind: 'pasted',
    orderId: '',
    buyer: '',
    detail: words.log.pasted(taken.orders, taken.own, taken.totals),
  });
  appendLog(desk, known);
  const { sheet, header } = orderTable;
  if (!isUnmoved(orderTable, ['id', 'event'], [1, header.length])) return 'moved';
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
  return { row: desk.logged?.last ?? known?.row ?? 0, at: book.now };
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
