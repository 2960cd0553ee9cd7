// One attempt at a run, under the document lock: read, take, assess, decide, write. Either all of it or, when rows moved meanwhile, nothing.
import { afterRun } from '../domain/troubles';
import { now } from '../google/clock';
import { activeSpreadsheet } from '../google/spreadsheet';
import { isProblem } from '../sheet/table';
import { isUnmoved } from '../sheet/unmoved';
import { adoptNotices, adoptOrders } from './adopt';
import { type Assessed, assessAll, noticesById, showAssessment } from './assessAll';
import { type Book, openBook } from './book';
import { type Desk, deskOf } from './desk';
import { refreshDrafts } from './drafts';
import { stampRun } from './heartbeat';
import { planMailing } from './mailing';
import { keepInMind, type Memory } from './memory';
import { takeWaiting } from './recordEvents';
import type { RefreshOptions, RefreshResult } from './refresh';
import { factsOf, troublesIn, tryRow } from './rowTroubles';
import { todayChange } from './todayTab';
import { writeRun } from './writeRun';

/** Google ends an execution after six minutes: what is not composed by then is left to the next run. */
const TIME_TO_COMPOSE = 4 * 60_000;

/** `failed` takes in the rows on which something went wrong. `moved`: nothing was written, begin anew. */
export function bringUpToDate(
  memory: Memory,
  failed: Map<string, string>,
  options: RefreshOptions,
): RefreshResult | 'moved' {
  const startedAt = now();
  const book = openBook(activeSpreadsheet(), memory, startedAt);
  if (isProblem(book)) return { ok: false, problem: book };
  const desk = deskOf(book, troublesIn(book, memory.troubles ?? {}, failed, options.retry ?? false));
  adoptOrders(desk);
  adoptNotices(desk, options.drafts === 'prepare');
  takeWaiting(desk);
  options.also?.(desk);
  const seen = assessAll(desk);
  for (const one of seen) tryRow(desk, one.order.id, () => showAssessment(desk, one));
  const hasTime = () => now() - startedAt < TIME_TO_COMPOSE;
  const added = refreshDrafts(desk, seen, options.drafts ?? 'withdraw', hasTime);
  const assessed = withDrafts(desk, seen);
  const today = todayChange(desk, assessed);
  const mailing = options.mails ? planMailing(desk, assessed, memory) : null;
  const stamp = () => {
    if (options.stamp) stampRun(desk);
  };
  if (!writeRun(desk, { added, today, stamp }, () => isStillAsRead(desk, added.length))) return 'moved';
  const troubles = troublesAfter(desk);
  keepInMind(memory, {
    goodRules: book.goodRules,
    ...(troubles && { troubles }),
    ...(mailing && { mails: mailing.ledger }),
  });
  return { ok: true, refreshed: { desk, assessed, mailing, memory } };
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

function troublesAfter({ book, troubles: { before, failed, aside } }: Desk): Memory['troubles'] {
  if (failed.size === 0 && Object.keys(before).length === 0) return undefined;
  return afterRun(before, failed, aside, (id) => factsIn(book, id));
}

function factsIn({ orders, orderTable }: Book, orderId: string): string {
  const row = orders.find(({ order }) => order.id === orderId);
  return row ? factsOf(row, orderTable) : '';
}
