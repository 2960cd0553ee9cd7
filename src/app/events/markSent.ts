// A draft that was sent: its row becomes the record.
import type { Moment } from '../../domain/time/moment';
import { cellFromMoment } from '../../sheet/cells';
import { cellOf } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Desk, replaceNotice, setNoticeCell } from '../desk/desk';
import { type StoredChange, storeCell, type UndoEntry } from '../desk/rowMemory';

/** Marks the notice as 送信済み at that moment. Returns what 取り消す needs, or undefined when the row is not in the sheet. */
export function markSent(desk: Desk, key: string, when: Moment): UndoEntry['notice'] {
  const { book } = desk;
  const marked = replaceNotice(desk, key, { state: 'sent', sentAt: when, withdrawnBy: null });
  if (!marked || marked.row === null) return undefined;
  const row = marked.row;
  const source = book.noticeTable.rows[row - book.noticeTable.headerRow - 1]!;
  const values = {
    state: book.words.lists.noticeStates.sent,
    sentAt: cellFromMoment(when, book.zone),
    sent: true,
    attention: '',
  } as const;
  const cells = (Object.keys(values) as (keyof typeof values)[]).map((column): StoredChange => {
    const before = cellOf(book.noticeTable, source, column as ColumnsOf['notices']);
    setNoticeCell(desk, row, column, values[column]);
    return [column, storeCell(before), storeCell(values[column])];
  });
  return { key, cells };
}
