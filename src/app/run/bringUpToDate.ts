// One attempt at a run, under the document lock: read, take, assess, decide, write. Either all of it or, when rows moved meanwhile, nothing.

import { WELL } from '../../domain/health/health';
import { afterRun } from '../../domain/health/troubles';
import type { Instant } from '../../domain/time/instant';
import { now } from '../../google/clock';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { isProblem } from '../../sheet/table';
import { isUnmoved } from '../../sheet/unmoved';
import { type Assessed, assessAll, noticesById, showAssessment } from '../desk/assessAll';
import { openBook } from '../desk/book';
import { type Desk, deskOf } from '../desk/desk';
import { isForgetful, type Memory } from '../desk/memory';
import { factsOf, troublesIn, tryRow } from '../desk/rowTroubles';
import { takeWaiting } from '../events/recordEvents';
import { planMailing } from '../mail/mailing';
import { todayChange } from '../views/todayTab';
import { adoptNotices, adoptOrders, clearLeftOvers } from './adopt';
import { refreshDrafts } from './drafts';
import { forgetUnreadable } from './forgetUnreadable';
import { stampRun } from './heartbeat';
import type { RefreshOptions, RefreshResult } from './run';
import { writeRun } from './writeRun';

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
  readonly begin: () => void;
}

/** `moved`: begin anew. */
export function bringUpToDate({ memory, options, startedAt, failed, begin }: Run): RefreshResult | 'moved' {
  const book = openBook(activeSpreadsheet(), memory, now());
  if (isProblem(book)) return { ok: false, problem: book };
  const desk = deskOf(book, troublesIn(book, memory.troubles ?? {}, failed, options.retry ?? false));
  forgetUnreadable(desk, memory);
  clearLeftOvers(desk);
  const lastNumber = adoptOrders(desk, memory.lastNumber ?? 0);
  adoptNotices(desk, options.drafts === 'prepare');
  takeWaiting(desk);
  options.also?.(desk);
  const seen = assessAll(desk);
  for (const one of seen) tryRow(desk, one.order.id, () => showAssessment(desk, one));
  const hasTime = () => now() - startedAt < TIME_TO_COMPOSE;
  const added = refreshDrafts(desk, seen, options.drafts ?? 'withdraw', hasTime);
  const assessed = withDrafts(desk, seen);
  const today = () => todayChange(desk, assessed);
  const mailing = options.mails ? planMailing(desk, assessed, memory) : null;
  const stamp = () => {
    if (options.stamp) stampRun(desk, options.mails ?? false, desk.lost || isForgetful(memory, book.now));
  };
  if (!writeRun(desk, { added, today, stamp }, () => isStillAsRead(desk, added.length), begin)) return 'moved';
  const troubles = troublesAfter(desk);
  const toRemember: Memory = {
    goodRules: book.goodRules,
    ...(desk.lost && { lostAt: book.now }),
    ...(!memory.tabIds && { tabIds: book.tabIds }),
    ...(!memory.owner && options.runsAs && { owner: options.runsAs }),
    ...(lastNumber > 0 && { lastNumber }),
    ...(troubles && { troubles }),
    ...(mailing && { mails: mailing.ledger }),
    ...(options.mails && { lastHourly: book.now }),
    ...(options.mails && memory.health && { health: WELL }),
  };
  return { ok: true, refreshed: { desk, assessed, mailing, memory, toRemember } };
}

/** Only tabs that will be written by position are looked at again; きょう is, right before it is written. */
function isStillAsRead({ book, orderChanges, noticeChanges }: Desk, added: number): boolean {
  return (
    (orderChanges.size === 0 || isUnmoved(book.orderTable, ['id', 'event'])) &&
    (noticeChanges.size + added === 0 || isUnmoved(book.noticeTable, ['key', 'sent']))
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
