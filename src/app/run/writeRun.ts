// Everything a run writes, in one go; and where Google refuses that, piece by piece, so that only the row it refuses stays unwritten.
import { flush } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { appendRows } from '../../sheet/writes';
import type { Desk } from '../desk/desk';
import { reasonOf } from '../desk/rowTroubles';
import { writeToday } from '../views/todayTab';
import type { NoticeCells } from './drafts';
import { leaveRefused } from './leaveRefused';
import { appendLog } from './log';
import { mendRows } from './mendRows';
import { dropChanges, ordersToWrite, writeRows, writeTakenBack } from './writeRows';

export interface RunOutput {
  /** Rows to append to 連絡文. */
  readonly added: readonly NoticeCells[];
  /** きょう as it shall be, asked for once all else is written; null = unchanged. */
  readonly today: () => readonly (readonly Cell[])[] | null;
  /** Says in 設定 that the run was, and how it went. */
  readonly stamp: () => void;
}

/** Looked for one by one up to so many; what else was not written by then waits for the next run. */
const MOST_REFUSALS = 5;

/**
 * Writes and flushes. False when rows moved or a choice was made since they were read: the run begins anew then.
 * `begin` is called once something may have been written. Throws what Google said when it was not a matter of single rows.
 */
export function writeRun(desk: Desk, output: RunOutput, isStillAsRead: () => boolean, begin: () => void): boolean {
  dropChanges(desk, desk.troubles.aside);
  if (!isStillAsRead()) return false;
  begin();
  try {
    writeAll(desk, output, () => writeRows(desk));
  } catch {
    // Not lost: a row that is refused again below is named in its 注意, and anything else is thrown from there.
    mendRows(desk);
    if (!isStillAsRead()) return false;
    writeAll(desk, output, () => writePieces(desk));
  }
  return true;
}

/** きょう comes last: between the last look at its choices and what carries it out there must be as little time as can be. */
function writeAll(desk: Desk, { added, today, stamp }: RunOutput, writeOrders: () => void): void {
  writeOrders();
  const { unwritten } = desk.troubles;
  const written = added.filter(({ orderId }) => !unwritten.has(String(orderId)));
  appendRows(desk.book.noticeTable, written);
  stamp();
  appendLog(desk);
  const list = today();
  if (list) writeToday(desk, list);
  writeTakenBack(desk);
  // Looking at the rows once more carries out what was put off, as a flush does.
  if (!mendRows(desk, written)) flush();
}

/** Halves what is refused until single orders are left. */
function writePieces(desk: Desk): void {
  const { failed, unwritten } = desk.troubles;
  const write = (ids: readonly string[]): void => {
    if (ids.length === 0) return;
    if (unwritten.size >= MOST_REFUSALS) {
      dropChanges(desk, new Set(ids));
      for (const id of ids) unwritten.add(id);
      return;
    }
    try {
      writeRows(desk, new Set(ids));
      writeTakenBack(desk, new Set(ids));
      flush();
    } catch (error) {
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2);
        write(ids.slice(0, half));
        write(ids.slice(half));
        return;
      }
      const [id] = ids;
      unwritten.add(id!);
      failed.set(id!, reasonOf(error));
      leaveRefused(desk, id!, reasonOf(error));
    }
  };
  write(ordersToWrite(desk));
}
