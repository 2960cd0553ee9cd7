// A text that was sent without having had a row in 連絡文 gets one, as sent: what the buyer was told is known from there alone.
import { dateOfText } from '../../domain/notices/wording/deadlineInText';
import { assignKeys } from '../../domain/orders/assignKeys';
import type { Notice, NoticeKind } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import { phaseOfKind } from '../../domain/orders/rungs';
import type { Moment } from '../../domain/time/moment';
import { type Desk, noticesOf } from '../desk/desk';
import { type StoredChange, storeCell, type UndoEntry } from '../desk/rowMemory';
import { markSent, promiseAt } from './markSent';
import { cellsOfNotice } from './noticeCells';

/** What was sent. `key`: the row's, where the step's own text was sent before a run could prepare it. */
export interface SentText {
  readonly kind: NoticeKind;
  readonly text: string;
  readonly key?: string;
}

/** Adds the row, or takes the one that was taken back. Returns what 取り消す needs: taken back, it stays as 取りやめ. */
export function keepSent(desk: Desk, order: Order, sent: SentText, when: Moment): UndoEntry['notice'] {
  const { book } = desk;
  const { kind, text } = sent;
  const again = noticesOf(desk, order.id).find(
    (one) => one.withdrawnBy === 'add-on' && one.kind === kind && one.text === text,
  );
  if (again) return markSent(desk, again.key, when);
  const shown = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const bare: Notice = {
    key: '',
    orderId: order.id,
    buyer: order.buyer,
    kind,
    phase: phaseOfKind(kind, shown),
    state: 'sent',
    text,
    plannedAt: null,
    deadline: null,
    createdAt: book.now,
    sentAt: when,
    edited: false,
    withdrawnBy: null,
  };
  const isFree = sent.key && !desk.notices.some(({ notice }) => notice.key === sent.key);
  const key = isFree ? sent.key! : assignKeys(order, [...noticesOf(desk, order.id), bare], book.zone).get(bare)!;
  const told = dateOfText(kind, text, when.day, { zone: book.zone, dueDay: order.dueAt?.day });
  const { deadline, attention } = promiseAt(desk, bare, when, told);
  const notice: Notice = { ...bare, key, deadline };
  desk.notices.push({ row: null, notice });
  desk.added.push({ ...cellsOfNotice(book, notice), attention });
  const { noticeStates } = book.words.lists;
  const { withdrawn } = book.words.problems.noticeNotes;
  const at = cellsOfNotice(book, notice).sentAt!;
  const cells: StoredChange[] = [
    ['state', noticeStates.withdrawn, noticeStates.sent],
    ['sentAt', '', storeCell(at)],
    ['sent', false, true],
    ['attention', withdrawn, attention],
  ];
  return { key, cells };
}
