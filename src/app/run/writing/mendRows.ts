// Between the last look at the rows and the write a person can still sort, insert or delete: what then stands in wrong rows is put right.
import { flush } from '../../../google/spreadsheet';
import type { Cell } from '../../../sheet/cells';
import { mend } from '../../../sheet/mend';
import { believed, readTable, type SheetTable } from '../../../sheet/table';
import { isUnmoved } from '../../../sheet/unmoved';
import { firstFreeRow } from '../../../sheet/writes';
import type { ColumnsOf } from '../../../text/areas/sheet';
import { OWNED_NOTICE_COLUMNS, OWNED_ORDER_COLUMNS } from '../../desk/columnOwners';
import type { Desk } from '../../desk/desk';

/** A person who sorts that often is left alone; the next run mends what the add-on owns. */
const MOST_TIMES = 3;

/** One look at each tab that was written by position, when nothing moved. `added`: rows appended to 連絡文. Returns whether it looked at all. */
export function mendRows(
  { book, orderChanges, noticeChanges }: Desk,
  added: readonly { readonly key?: Cell }[] = [],
): boolean {
  const orders = [...orderChanges.values()];
  const notices = [...noticeChanges.values()];
  if (orders.length + notices.length === 0) return false;
  const below = firstFreeRow(book.noticeTable);
  const appended = added.map(({ key = '' }, at) => ({ row: below + at, key: 'key' as const, value: key }));
  for (let times = 0; times < MOST_TIMES; times++) {
    const ordersMoved = orders.length > 0 && !isUnmoved(book.orderTable, ['id'], orders);
    const noticesMoved = notices.length > 0 && !isUnmoved(book.noticeTable, ['key'], [...notices, ...appended]);
    if (!ordersMoved && !noticesMoved) return true;
    const orderTable = asItStands(book.orderTable);
    const noticeTable = asItStands(book.noticeTable);
    const orderColumns = { owned: OWNED_ORDER_COLUMNS, unsteady: new Set(['event', 'eventAt'] as const) };
    const noticeColumns = { owned: OWNED_NOTICE_COLUMNS, unsteady: new Set(['sent'] as const) };
    const mended =
      mend(book.orderTable, orderTable, orders, orderColumns) +
      mend(book.noticeTable, noticeTable, notices, noticeColumns);
    if (mended === 0) return true;
    flush();
  }
  return true;
}

/** Read anew; of a tab that this run does not believe, nothing. */
function asItStands<K extends ColumnsOf['orders' | 'notices']>(table: SheetTable<K>): SheetTable<K> {
  return table.sheet && table.columns.size > 0
    ? believed(readTable(table.sheet, table.tab) as unknown as SheetTable<K>)
    : table;
}
