// Everything a run writes, in one go; and where Google refuses that, piece by piece, so that only the row it refuses stays unwritten.

import type { TabKey } from '../../../columns';
import { flush } from '../../../google/spreadsheet';
import { appendRows } from '../../../sheet/writes';
import type { Desk, NoticeCells } from '../../desk/desk';
import { reasonOf } from '../../desk/rowTroubles';
import type { Refusal } from '../run';
import { leaveRefused } from './leaveRefused';
import { settleRows } from './settleRows';
import { dropChanges, ordersToWrite, writeRows, writeTakenBack } from './writeRows';

export interface RunOutput {
  /** Rows to append to 連絡文. */
  readonly added: readonly NoticeCells[];
  /** Writes きょう, once the rows are written. Returns what looks at it once that was carried out; null = it was not written. */
  readonly today: () => (() => void) | null;
  /** Says in 設定 that the run was, and how it went. Returns whether that tab was looked at. */
  readonly stamp: () => boolean;
  /** Writes 履歴. */
  readonly log: () => void;
}

/** Looked for one by one up to so many; what else was not written by then waits for the next run. */
const MOST_REFUSALS = 5;

/**
 * Writes and flushes. `moved` when rows moved or a choice was made since they were read: the run begins anew then. Else the tabs that took
 * nothing; everything else is written, and rows that were refused are told in `desk.troubles`.
 * `begin` is called once something may have been written. Throws what Google said when the sheet could not even be looked at.
 */
export function writeRun(
  desk: Desk,
  output: RunOutput,
  isStillAsRead: () => boolean,
  begin: () => void,
): 'moved' | readonly Refusal[] {
  dropChanges(desk, desk.troubles.aside);
  try {
    return writeAll(desk, output, isStillAsRead, begin);
  } catch {
    // Not lost: what is refused again below is named there.
    settleRows(desk);
    if (!isStillAsRead()) return 'moved';
    begin();
    return writeApart(desk, output);
  }
}

/**
 * Each tab is looked at right before it is written, and once more after it. きょう comes after all but what is taken back: between the last look at
 * its choices and what carries it out there must be as little time as can be.
 */
function writeAll(
  desk: Desk,
  { added, today, stamp, log }: RunOutput,
  isStillAsRead: () => boolean,
  begin: () => void,
): 'moved' | readonly Refusal[] {
  log();
  if (!isStillAsRead()) return 'moved';
  begin();
  writeRows(desk);
  appendRows(desk.book.noticeTable, added);
  if (desk.book.isNarrow) {
    writeTapEnd(desk, today);
    return [];
  }
  let isPending = !settleRows(desk);
  const settleToday = today();
  if (settleToday) isPending = true;
  if (writeTakenBack(desk)) isPending = !settleRows(desk);
  // A look carries out what was put off before it.
  if (stamp()) isPending = false;
  if (isPending) flush();
  settleToday?.();
  return [];
}

/** The one look at the row that a tap wrote carries out everything. */
function writeTapEnd(desk: Desk, today: RunOutput['today']): void {
  today();
  writeTakenBack(desk);
  if (!settleRows(desk)) flush();
}

/** The same, each part by itself: no tab and no row takes another with it. */
function writeApart(desk: Desk, { added, today, stamp, log }: RunOutput): Refusal[] {
  writePieces(desk);
  const refusals: Refusal[] = [];
  const apart = (tab: TabKey, work: () => unknown) => {
    try {
      work();
      flush();
    } catch (error) {
      refusals.push({ of: tab, reason: reasonOf(error) });
    }
  };
  const drafts = added.filter(({ orderId }) => !desk.troubles.unwritten.has(String(orderId)));
  const refused = new Set<NoticeCells>();
  apart('notices', () => appendPieces(desk, drafts, refused));
  apart('settings', stamp);
  apart('log', log);
  apart('today', () => {
    const settleToday = today();
    flush();
    settleToday?.();
  });
  apart('orders', () => writeTakenBack(desk));
  if (!settleRows(desk)) flush();
  return refusals;
}

/**
 * Each draft has its own row below the others, so that one which is refused moves no other. What is refused goes into `refused`; a draft alone
 * is its order's trouble. Throws when the tab takes none of several.
 */
function appendPieces(desk: Desk, drafts: readonly NoticeCells[], refused: Set<NoticeCells>): void {
  const reasons = new Map<string, unknown>();
  const write = (some: readonly NoticeCells[], after: number): void => {
    try {
      if (refused.size < MOST_REFUSALS) {
        appendRows(desk.book.noticeTable, some, after);
        flush();
        return;
      }
    } catch (error) {
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        write(some.slice(0, half), after);
        write(some.slice(half), after + half);
        return;
      }
      reasons.set(String(some[0]!.orderId), error);
    }
    for (const draft of some) refused.add(draft);
  };
  write(drafts, 0);
  const ids = new Set([...refused].map(({ orderId }) => String(orderId)));
  desk.log.splice(0, desk.log.length, ...desk.log.filter(({ kind, orderId }) => kind !== 'draft' || !ids.has(orderId)));
  if (refused.size > 1 && refused.size === drafts.length) throw [...reasons.values()][0];
  for (const [id, error] of reasons) desk.troubles.failed.set(id, reasonOf(error));
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
