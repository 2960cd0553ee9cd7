// Everything a run writes, in one go; and where Google refuses that, piece by piece, so that only the row it refuses stays unwritten.
import { flush } from '../google/spreadsheet';
import type { Cell } from '../sheet/cells';
import { appendRows } from '../sheet/writes';
import type { Desk } from './desk';
import type { NoticeCells } from './drafts';
import { appendLog } from './log';
import { mendRows } from './mendRows';
import { reasonOf } from './rowTroubles';
import { writeToday } from './todayTab';
import { dropAside, ordersToWrite, writeRows } from './writeRows';

export interface RunOutput {
  /** Rows to append to 連絡文. */
  readonly added: readonly NoticeCells[];
  /** きょう as it shall be, null = unchanged. */
  readonly today: readonly (readonly Cell[])[] | null;
  /** The last word of the run: when it was. */
  readonly stamp: () => void;
}

/** More rows than this refused at once are no matter of single rows: the run fails instead. */
const MOST_REFUSALS = 8;

/**
 * Writes and flushes. False when rows moved or a choice was made since they were read: the run begins anew then.
 * Throws what Google said when it was not a matter of single rows.
 */
export function writeRun(desk: Desk, output: RunOutput, isStillAsRead: () => boolean): boolean {
  dropAside(desk);
  if (!isStillAsRead()) return false;
  try {
    writeAll(desk, output, () => writeRows(desk));
  } catch {
    // Not lost: a row that is refused again below is named in its 注意, and anything else is thrown from there.
    if (!isStillAsRead()) return false;
    writeAll(desk, output, () => writePieces(desk));
  }
  return true;
}

/** きょう comes last: between the last look at its choices and the flush there must be as little time as can be. */
function writeAll(desk: Desk, { added, today, stamp }: RunOutput, writeOrders: () => void): void {
  writeOrders();
  appendRows(desk.book.noticeTable, added);
  stamp();
  appendLog(desk);
  if (today) writeToday(desk, today);
  // Looking at the rows once more carries out what was put off, as a flush does.
  if (!mendRows(desk)) flush();
}

/** Halves what is refused until single orders are left. */
function writePieces(desk: Desk): void {
  let refusals = 0;
  const write = (ids: readonly string[]): void => {
    if (ids.length === 0) return;
    try {
      writeRows(desk, new Set(ids));
      flush();
    } catch (error) {
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2);
        write(ids.slice(0, half));
        write(ids.slice(half));
        return;
      }
      if (++refusals > MOST_REFUSALS) throw error;
      desk.troubles.failed.set(ids[0]!, reasonOf(error));
    }
  };
  write(ordersToWrite(desk));
}
