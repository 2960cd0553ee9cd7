// Carries out the plan of drafts on the desk: new rows, rows withdrawn, rows brought back.
import { type DraftAction, deadlineTooClose, planDrafts } from '../../domain/notices/draftPlan';
import type { Notice, PlannedNotice } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import { takesDate } from '../../domain/orders/rungs';
import { fingerprint } from '../../domain/values/fingerprint';
import { deadlineText } from '../../text/format';
import type { Assessed } from '../desk/assessAll';
import { type Desk, type NoticeCells, replaceNotice, setNoticeCell } from '../desk/desk';
import { isInTrouble, tryRow } from '../desk/rowTroubles';
import { cellsOfNotice, endCell } from '../events/noticeCells';
import { composeFor } from '../texts/composeFor';

type AssessedById = ReadonlyMap<string, Assessed>;

/** Texts composed in one run at most, the worst orders first; the next run goes on. */
const MOST_TEXTS = 1000;

/**
 * Plans and carries out; `withdraw` only takes back what is no longer the step's. `hasTime` false: nothing more is composed in this run.
 * Returns the rows to append to 連絡文.
 */
export function refreshDrafts(
  desk: Desk,
  all: readonly Assessed[],
  mode: 'prepare' | 'withdraw',
  hasTime: () => boolean,
): NoticeCells[] {
  const { book } = desk;
  const added: NoticeCells[] = [...desk.added];
  const sound = all.filter(({ order }) => !isInTrouble(desk, order.id));
  const notices = desk.notices.map(({ notice }) => notice).filter(({ orderId }) => !isInTrouble(desk, orderId));
  const assessed: AssessedById = new Map(sound.map((one) => [one.order.id, one]));
  let texts = 0;
  for (const action of planDrafts(sound, notices, book.now, book.zone)) {
    if (action.do === 'withdraw') withdraw(desk, action.key);
    else if (mode !== 'prepare' || texts++ >= MOST_TEXTS || !hasTime()) {
      if (action.do !== 'create' && action.compose) desk.postponed.add(`redraft|${action.order.id}`);
    } else {
      const row = tryRow(desk, action.order.id, () => prepare(desk, action, assessed));
      if (row) added.push(row);
    }
  }
  for (const { row, notice } of desk.notices) if (row !== null) flagDeadline(desk, row, notice);
  return added;
}

function prepare(
  desk: Desk,
  action: Exclude<DraftAction, { do: 'withdraw' }>,
  assessed: AssessedById,
): NoticeCells | null {
  if (action.do === 'create') return create(desk, action, assessed);
  if (action.do === 'reopen') reopen(desk, action, assessed);
  else applyPlan(desk, action, assessed);
  return null;
}

type Of<D extends DraftAction['do']> = Extract<DraftAction, { do: D }>;

function create(desk: Desk, { order, planned }: Of<'create'>, assessed: AssessedById) {
  const { words, now } = desk.book;
  const text = compose(desk, order, planned, assessed);
  const notice: Notice = {
    key: planned.key,
    orderId: order.id,
    buyer: order.buyer,
    kind: planned.kind,
    phase: planned.phase,
    state: 'draft',
    text,
    plannedAt: planned.plannedAt,
    deadline: planned.deadline,
    createdAt: now,
    sentAt: null,
    edited: false,
    withdrawnBy: null,
  };
  desk.notices.push({ row: null, notice });
  desk.log.push({ kind: 'draft', orderId: order.id, buyer: order.buyer, detail: words.lists.notices[planned.kind] });
  return cellsOfNotice(desk.book, notice);
}

function withdraw(desk: Desk, key: string): void {
  const { words } = desk.book;
  const changed = replaceNotice(desk, key, { state: 'withdrawn', withdrawnBy: 'add-on' });
  if (!changed || changed.row === null) return;
  setNoticeCell(desk, changed.row, 'state', words.lists.noticeStates.withdrawn);
  setNoticeCell(desk, changed.row, 'attention', words.problems.noticeNotes.withdrawn);
  const { orderId, buyer, kind } = changed.notice;
  desk.log.push({ kind: 'withdrawn', orderId, buyer, detail: words.lists.notices[kind] });
}

function reopen(desk: Desk, action: Of<'reopen'>, assessed: AssessedById): void {
  const changed = replaceNotice(desk, action.key, { state: 'draft', withdrawnBy: null });
  if (!changed || changed.row === null) return;
  setNoticeCell(desk, changed.row, 'state', desk.book.words.lists.noticeStates.draft);
  setNoticeCell(desk, changed.row, 'attention', '');
  applyPlan(desk, action, assessed);
}

/** The planned moment, and the text anew where it is still the add-on's own. */
function applyPlan(
  desk: Desk,
  { key, order, planned, compose: anew }: Of<'update'> | Of<'reopen'>,
  assessed: AssessedById,
): void {
  const text = anew ? compose(desk, order, planned, assessed) : undefined;
  const changed = replaceNotice(desk, key, {
    plannedAt: planned.plannedAt,
    ...(text !== undefined && { text, deadline: planned.deadline }),
  });
  if (!changed || changed.row === null) return;
  const { row, notice } = changed;
  setNoticeCell(desk, row, 'plannedAt', notice.plannedAt === null ? '' : new Date(notice.plannedAt));
  if (text === undefined) return;
  setNoticeCell(desk, row, 'text', text);
  setNoticeCell(desk, row, 'composed', fingerprint(text));
  setNoticeCell(desk, row, 'deadline', endCell(notice.deadline, desk.book.zone));
  desk.log.push({
    kind: 'redraft',
    orderId: order.id,
    buyer: order.buyer,
    detail: desk.book.words.lists.notices[planned.kind],
  });
}

function compose(desk: Desk, order: Order, planned: PlannedNotice, assessed: AssessedById): string {
  // Only what was assessed is planned for.
  return composeFor(desk.book, assessed.get(order.id)!, planned);
}

/** 伝えた期限 follows the user's own text; one that promises too early a deadline is told beside it, never changed. */
function flagDeadline(desk: Desk, row: number, notice: Notice): void {
  const { words, now, zone } = desk.book;
  if (!notice.edited || !takesDate(notice.kind)) return;
  if (notice.deadline !== null) setNoticeCell(desk, row, 'deadline', endCell(notice.deadline, zone));
  if (!deadlineTooClose(notice, now)) return;
  const deadline = deadlineText(notice.deadline!, zone, words.language);
  setNoticeCell(desk, row, 'attention', words.problems.noticeNotes.deadlineTooClose(deadline));
}
