// Between the last look at the rows and the write a person can still sort, insert, move or delete: what then stands in wrong places is put right.
import { areWrittenRowsUnmoved } from '../../../sheet/rowsUnmoved';
import { settle } from '../../../sheet/settle';
import type { Desk } from '../../desk/desk';

/** One look at each tab that was written by position, when nothing moved. Returns whether it looked at all. */
export function settleRows({ book: { orderTable, noticeTable, isNarrow } }: Desk): boolean {
  // Of a tap the row in 注文 tells: whoever moves rows moves them there.
  if (isNarrow && orderTable.written.length > 0 && areWrittenRowsUnmoved(orderTable, ['id'])) return true;
  settle<'orders'>(orderTable, { keys: ['id'], unsteady: ['event', 'eventAt'] });
  settle<'notices'>(noticeTable, { keys: ['key'], unsteady: ['sent'] });
  return orderTable.written.length + noticeTable.written.length > 0;
}
