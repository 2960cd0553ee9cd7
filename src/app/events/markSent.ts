// A draft that was sent: its row becomes the record.
import { promisedUntil } from '../../domain/assess/sending';
import { deadlineOfText } from '../../domain/notices/wording/deadlineInText';
import type { Notice } from '../../domain/orders/notice';
import { promisesDeadline } from '../../domain/orders/rungs';
import type { Instant } from '../../domain/time/instant';
import type { Moment } from '../../domain/time/moment';
import { cellFromMoment } from '../../sheet/cells';
import { cellOf } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { deadlineText } from '../../text/format';
import { type Desk, replaceNotice, setNoticeCell } from '../desk/desk';
import { type StoredChange, storeCell, type UndoEntry } from '../desk/rowMemory';
import { endCell } from './noticeCells';

/** Marks the notice as 送信済み at that moment. Returns what 取り消す needs, or undefined when the row is not in the sheet. */
export function markSent(desk: Desk, key: string, when: Moment): UndoEntry['notice'] {
  const { book } = desk;
  const before = desk.notices.find(({ notice }) => notice.key === key)?.notice;
  const told = before ? deadlineOfText({ ...before, sentAt: when }, textDates(desk, before)) : null;
  const promise = before ? promiseAt(desk, before, when, told) : { deadline: null, attention: '' };
  const { deadline, attention } = promise;
  const marked = replaceNotice(desk, key, { state: 'sent', sentAt: when, withdrawnBy: null, deadline });
  if (!marked || marked.row === null) return undefined;
  const row = marked.row;
  const source = book.noticeTable.rows[row - book.noticeTable.headerRow - 1]!;
  const values = {
    state: book.words.lists.noticeStates.sent,
    sentAt: cellFromMoment(when, book.zone),
    sent: true,
    attention,
    deadline: endCell(deadline, book.zone),
  } as const;
  const cells = (Object.keys(values) as (keyof typeof values)[]).map((column): StoredChange => {
    const held = cellOf(book.noticeTable, source, column as ColumnsOf['notices']);
    setNoticeCell(desk, row, column, values[column]);
    return [column, storeCell(held), storeCell(values[column])];
  });
  return { key, cells };
}

/** What reading the date of a notice's text takes. */
export function textDates({ book, orders }: Desk, { orderId }: Pick<Notice, 'orderId'>) {
  return { zone: book.zone, dueDay: orders.find(({ id }) => id === orderId)?.dueAt?.day };
}

/**
 * The deadline that the buyer is told: what the text says (`told`) where the seller changed it. Where that names none, or several, the
 * product's own rule from the sending on, and 注意 says so; a new delivery date has no such rule.
 */
export function promiseAt(
  { book: { words, world, zone } }: Desk,
  notice: Notice,
  when: Moment,
  told: ReturnType<typeof deadlineOfText>,
): { readonly deadline: Instant | null; readonly attention: string } {
  if (told === null) return { deadline: notice.deadline, attention: '' };
  if (typeof told === 'number') return { deadline: told, attention: '' };
  // A row typed by hand may name its deadline beside the text.
  if (notice.createdAt === null && notice.deadline !== null) return { deadline: notice.deadline, attention: '' };
  const { noDayInText, noDeadlineInText } = words.problems.noticeNotes;
  if (!promisesDeadline(notice.kind)) return { deadline: null, attention: noDayInText };
  const deadline = promisedUntil({ ...notice, deadline: null, sentAt: when }, world);
  return { deadline, attention: noDeadlineInText(deadlineText(deadline, zone, words.language)) };
}
