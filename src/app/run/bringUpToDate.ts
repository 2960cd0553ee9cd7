// A run, told call by call. The hourly trigger, an edit, the menu and the sidebar all come here (refresh.ts holds the document lock around it and
// sends the mails after it). The hourly run leaves nothing out; what the others do stands in RefreshOptions (run.ts): an edit prepares no draft,
// stamps nothing and mails nothing.
//
// A tap (RefreshOptions.only) is the same run over its own rows alone (taps/narrowBook.ts): it reads no rules, sorts no list, and leaves to the next
// whole run what concerns other orders.
//
//  1. openBook          reads: every tab once, its zone and names. Without 購入者 or 注文番号 nothing more happens.
//  2. takePasted        puts a table that was pasted over 注文 into our columns, and the run begins anew.
//  3. clearLeftOvers, adoptOrders, adoptNotices
//                       rows without an order lose our own entries; new orders get 注文番号, サイト, 記録開始日時; notices typed by hand a key.
//  4. takeWaiting       what was chosen in できごと (注文 and きょう) and ticked in 連絡文 becomes facts.
//  5. assessAll, tellReplaced, showAssessment, refreshDrafts
//                       the one answer of the domain, as cells; drafts prepared, composed anew or withdrawn.
//  6. planMailing       which mails are due, from what was read: no write can take them away.
//  7. writeRun          writes, in this order:
//       履歴     one line below for everything that will be recorded and done, those of an unfinished run put right (writing/log.ts)
//                then a look whether headers and rows of 注文 and 連絡文 still stand where they stood ('moved': begin anew)
//       注文     what only the add-on keeps, hidden: 取り消し用, 未返信の起点, 返事待ちの起点, 記録の順番, 記録開始日時 of new rows; then 注文番号 of
//                new rows; then the facts that an event moved, and サイト where it was blank
//       連絡文   changed cells of drafts and ticked rows
//       注文     what is said (desk/columnOwners.ts: 次にすること, いつまで, いまの番, 状態, 最後のできごと, 返事がなければ, 返事待ち日数, 注意,
//                急ぎ具合); できごと and いつ cleared last (this order: writing/writeRows.ts)
//       連絡文   new drafts below
//                then a look at both: what was hit because something moved in between is put right (sheet/settle.ts)
//       きょう   read anew; the whole list, and not while somebody is choosing there; sorted by whole runs only
//       注文     取り消し用 of rows whose last event was taken back, when all else of it stands
//       設定     read anew; 最終更新, 次の自動更新, 自動更新の調子, and the mail that leaves next; looked at once more
//     Only cells that changed are written; between our columns nothing is touched. Where Google refuses one go at everything, tab by tab
//     (writing/writeRun.ts). After the run 設定 alone is written again: the mail that did not leave, 自動更新の調子 after a failure (heartbeat.ts).
//  8. what is to be remembered beside the cells: last good rules, ledger of mails, troubles, headers, where 履歴 ends.

import { afterRun } from '../../domain/health/troubles';
import { intentAt } from '../../domain/reminders/mailLedger';
import type { Instant } from '../../domain/time/instant';
import { now } from '../../google/clock';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { seenHeaders } from '../../sheet/seenHeaders';
import { endsWhereItDid, isUnmoved } from '../../sheet/unmoved';
import { type Assessed, assessAll, noticesById, showAssessment } from '../desk/assessAll';
import { isProblem, openBook } from '../desk/book';
import { type Desk, deskOf, type NoticeCells } from '../desk/desk';
import type { Logged, Memory } from '../desk/memory';
import { factsOf, reasonOf, troublesIn, tryRow } from '../desk/rowTroubles';
import { standingText } from '../desk/told/standing';
import { takeWaiting } from '../events/recordEvents';
import { type Mailing, planMailing } from '../mail/mailing';
import { placesOf } from '../taps/keptPlaces';
import { keptOf } from '../taps/keptWorld';
import { openNarrow } from '../taps/narrowBook';
import { refreshLines } from '../views/todayLines';
import { refreshToday } from '../views/todayTab';
import { adoptNotices, adoptOrders, clearLeftOvers } from './adopt';
import { refreshDrafts } from './drafts';
import { forgetUnreadable } from './forgetUnreadable';
import { stampRun } from './heartbeat';
import type { Refreshed, RefreshOptions, RefreshResult, Refusal } from './run';
import { takePasted } from './takePasted';
import { tellReplaced } from './tellReplaced';
import { appendLog } from './writing/log';
import { writeRun } from './writing/writeRun';

/** Google ends an execution after six minutes: what is not composed by then is left to the next run. */
const TIME_TO_COMPOSE = 4 * 60_000;

/** What is the same for all attempts of a run. */
export interface Run {
  readonly memory: Memory;
  readonly options: RefreshOptions;
  readonly startedAt: Instant;
  /** Takes in the rows on which something went wrong. */
  readonly failed: Map<string, string>;
  /** Called once something may have been written. */
  begin: () => void;
  /** Where 履歴 ended after the last run, or attempt, that went through. */
  logged: Logged | undefined;
  /** What the latest attempt decided to mail from what it read: it leaves, whatever becomes of the writes. */
  mailing: Mailing | null;
}

type Attempt = { readonly ok: true; readonly refreshed: Refreshed } | Extract<RefreshResult, { ok: false }> | 'moved';

/** `moved`: begin anew. */
export function bringUpToDate(run: Run): Attempt {
  const { memory, options, startedAt, failed, begin } = run;
  const narrow = options.only && openNarrow(activeSpreadsheet(), memory, now(), options.only);
  const book = narrow ?? openBook(activeSpreadsheet(), memory, now());
  if (isProblem(book)) return { ok: false, problem: book };
  const taken = narrow ? null : takePasted(book, run.logged);
  if (taken) {
    if (taken !== 'moved') run.logged = taken;
    return 'moved';
  }
  const troubled = troublesIn(book, memory.troubles ?? {}, failed, options.retry ?? false);
  const desk = deskOf(book, troubled, memory.mails ? intentAt(memory.mails) : 0);
  forgetUnreadable(desk, memory);
  clearLeftOvers(desk);
  const lastNumber = adoptOrders(desk, memory.lastNumber ?? 0);
  adoptNotices(desk, options.drafts === 'prepare');
  takeWaiting(desk);
  options.also?.(desk);
  const seen = assessAll(desk);
  for (const one of seen)
    tryRow(desk, one.order.id, () => {
      tellReplaced(desk, one, options.edited);
      showAssessment(desk, one);
    });
  const hasTime = () => now() - startedAt < TIME_TO_COMPOSE;
  const added = refreshDrafts(desk, seen, options.drafts ?? 'withdraw', hasTime);
  // A new row goes below all others, which a tap does not read.
  if (book.isNarrow && desk.added.length > 0) return bringUpToDate({ ...run, options: wholly(options) });
  const assessed = withDrafts(desk, seen);
  const today = () =>
    book.isNarrow ? refreshLines(desk, assessed) : refreshToday(desk, assessed, options.stamp ?? false);
  const refusals = options.mails ? mailFrom(run, desk, assessed) : [];
  const { mailing } = run;
  const noMailAt = options.mails && mailing ? (mailing.isShort ? book.now : 0) : memory.noMailAt;
  const stamp = () => {
    const standing = { ...memory, ...(desk.lost && { lostAt: book.now }), noMailAt };
    if (!options.stamp) return false;
    const mails = Boolean(mailing?.alert ?? mailing?.digest);
    return stampRun(desk, { isHourly: options.mails ?? false, mails }, standingText(book.words, standing, book.now));
  };
  const log = () => appendLog(desk, run.logged);
  const written = writeRun(desk, { added, today, stamp, log }, () => isStillAsRead(desk, added.length), begin);
  if (written === 'moved') return 'moved';
  const troubles = troublesAfter(desk);
  const toRemember: Memory = {
    ...(!book.isNarrow && keptForTaps(desk, assessed, added)),
    ...(desk.lost && { lostAt: book.now }),
    headers: seenHeaders(book.knownTables(), memory.headers),
    ...(!memory.tabIds && { tabIds: book.tabIds }),
    ...(!memory.owner && options.runsAs && { owner: options.runsAs, document: book.spreadsheet.getId() }),
    ...(lastNumber > 0 && { lastNumber }),
    ...(troubles && { troubles }),
    ...(desk.logged ? { logged: { row: desk.logged.last, at: book.now } } : run.logged && { logged: run.logged }),
    ...(mailing && { mails: mailing.ledger }),
    ...(noMailAt !== memory.noMailAt && { noMailAt: noMailAt ?? 0 }),
    ...(options.mails && { lastHourly: book.now }),
  };
  return { ok: true, refreshed: { desk, assessed, mailing, memory, toRemember, refusals: [...refusals, ...written] } };
}

/** What taps take from a whole run. */
function keptForTaps(desk: Desk, assessed: readonly Assessed[], added: readonly NoticeCells[]): Memory {
  const { goodRules, now: worldAt } = desk.book;
  return { goodRules, world: keptOf(desk.book), worldAt, places: placesOf(desk, assessed, added) };
}

/** The same for everything. */
function wholly({ only: _, ...options }: RefreshOptions): RefreshOptions {
  return options;
}

/** Decided before anything is written. What goes wrong with a mail takes away no write. */
function mailFrom(run: Run, desk: Desk, assessed: readonly Assessed[]): Refusal[] {
  try {
    run.mailing = planMailing(desk, assessed, run.memory);
    return [];
  } catch (error) {
    return [{ of: 'mail', reason: reasonOf(error) }];
  }
}

/** Only tabs that will be written by position are looked at again; きょう is, right before it is written. */
function isStillAsRead({ book, orderChanges, noticeChanges }: Desk, added: number): boolean {
  // A tap reads its rows last: nothing was asked of Google since.
  if (book.isNarrow) return true;
  const { orderTable, noticeTable } = book;
  const ofOrders = [...orderChanges.values()].flatMap(({ key }) => orderTable.columns.get(key) ?? []);
  return (
    (orderChanges.size === 0 || isUnmoved(orderTable, ['id', 'event'], [...new Set(ofOrders)])) &&
    (noticeChanges.size > 0
      ? isUnmoved(noticeTable, ['key', 'sent'], [...noticeTable.columns.values()])
      : added === 0 || endsWhereItDid(noticeTable))
  );
}

/** The assessments with the notices as the drafts left them, so that every surface shows the text just composed. */
function withDrafts({ notices }: Desk, assessed: readonly Assessed[]): Assessed[] {
  const byOrder = noticesById(notices.map(({ notice }) => notice));
  return assessed.map((one) => ({ ...one, notices: byOrder.get(one.order.id) ?? [] }));
}

function troublesAfter(desk: Desk): Memory['troubles'] {
  const { before, failed, aside } = desk.troubles;
  if (failed.size === 0 && Object.keys(before).length === 0) return undefined;
  return afterRun(before, failed, aside, (id) => factsIn(desk, id));
}

function factsIn({ book: { orders, orderTable }, orders: known }: Desk, orderId: string): string {
  const row = orders.find((_, at) => known[at]!.id === orderId);
  return row ? factsOf(row, orderTable) : '';
}
