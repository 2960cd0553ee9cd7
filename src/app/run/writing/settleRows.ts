// Between the last look at the rows and the write a person can still sort, insert, move or delete: what then stands in wrong places is put right.
import { settle } from '../../../sheet/settle';
import type { Desk } from '../../desk/desk';

/** One look at each tab that was written by position, when nothing moved. Returns whether it looked at all. */
export function settleRows({ book: { orderTable, noticeTable } }: Desk): boolean {
  settle<'orders'>(orderTable, { keys: ['id'], unsteady: ['event', 'eventAt'] });
  settle<'notices'>(noticeTable, { keys: ['key'], unsteady: ['sent'] });
  return orderTable.written.length + noticeTable.written.length > 0;
}
