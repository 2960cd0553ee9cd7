// Carries out the plan of drafts on the desk: new rows, rows withdrawn, rows brought back.
import { type DraftAction, deadlineTooClose, planDrafts } from '../domain/draftPlan';
import type { Notice, PlannedNotice } from '../domain/notice';
import type { Order } from '../domain/order';
import type { Cell } from '../sheet/cells';
import { fingerprint } from '../sheet/fingerprint';
import type { ColumnsOf } from '../text/areas/sheet';
import { deadlineText } from '../text/format';
import type { Assessed } from './assessAll';
import { composeFor } from './composeFor';
import { type Desk, replaceNotice, setNoticeCell } from './desk';

type NoticeColumn = ColumnsOf['notices'];

type AssessedById = ReadonlyMap<string, Assessed>;

/** Plans and carries out; `withdraw` only takes back what is no longer the step's. Returns the rows to append to 連絡文. */
export function refreshDrafts(
  desk: Desk,
  all: readonly Assessed[],
  mode: 'prepare' | 'withdraw',
): { readonly [key in NoticeColumn]?: Cell }[] {
  const { book } = desk;
  const added: { readonly [key in NoticeColumn]?: Cell }[] = [];
  const notices = desk.notices.map(({ notice }) => notice);
  const assessed: AssessedById = new Map(all.map((one) => [one.order.id, one]));
  for (const action of planDrafts(all, notices, book.now, book.zone)) {
    if (mode === 'withdraw' && action.do !== 'withdraw') continue;
    if (action.do === 'create') added.push(create(desk, action, assessed));
    else if (action.do === 'withdraw') withdraw(desk, action.key);
    else if (action.do === 'reopen') reopen(desk, action, assessed);
    else update(desk, action, assessed);
  }
  for (const { row, notice } of desk.notices) if (row !== null) flagDeadline(desk, row, notice);
  return added;
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
  return rowOf(desk, notice);
}

function rowOf({ book }: Desk, notice: Notice): { readonly [key in NoticeColumn]?: Cell } {
  const { words } = book;
  return {
    key: notice.key,
    orderId: notice.orderId,
    buyer: notice.buyer,
    kind: words.lists.notices[notice.kind],
    state: words.lists.noticeStates[notice.state],
    text: notice.text,
    plannedAt: instantCell(notice.plannedAt),
    deadline: instantCell(notice.deadline),
    createdAt: instantCell(notice.createdAt),
    composed: fingerprint(notice.text),
  };
}

function instantCell(at: number | null): Cell {
  return at === null ? '' : new Date(at);
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

function update(desk: Desk, action: Of<'update'>, assessed: AssessedById): void {
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
  setNoticeCell(desk, row, 'plannedAt', instantCell(notice.plannedAt));
  if (text === undefined) return;
  setNoticeCell(desk, row, 'text', text);
  setNoticeCell(desk, row, 'composed', fingerprint(text));
  setNoticeCell(desk, row, 'deadline', instantCell(notice.deadline));
  desk.log.push({
    kind: 'redraft',
    orderId: order.id,
    buyer: order.buyer,
    detail: desk.book.words.lists.notices[planned.kind],
  });
}

function compose(desk: Desk, order: Order, planned: PlannedNotice, assessed: AssessedById): string {
  const own = assessed.get(order.id);
  return composeFor(desk.book, order, own?.notices ?? [], own?.assessment ?? null, planned);
}

/** The user's own text promises too early a deadline: told beside it, never changed. */
function flagDeadline(desk: Desk, row: number, notice: Notice): void {
  const { words, now, zone } = desk.book;
  if (!notice.edited || !deadlineTooClose(notice, now)) return;
  const deadline = deadlineText(notice.deadline!, zone, words.language);
  setNoticeCell(desk, row, 'attention', words.problems.noticeNotes.deadlineTooClose(deadline));
}
