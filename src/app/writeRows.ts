// Carries the desk's changes of 注文 and 連絡文 back into the sheet: only cells that changed, in an order that survives a death half-way.
import type { CellChange } from '../sheet/writes';
import { writeExactly, writeOwned } from '../sheet/writes';
import { OWNED_NOTICE_COLUMNS, OWNED_ORDER_COLUMNS } from './columnOwners';
import type { Desk } from './desk';

/**
 * Writes all changes, or those of some orders. First what 取り消す needs, then the facts, the notices and what is said of them; the choice in
 * できごと is cleared last. Whoever dies in between leaves the choice standing: it is taken again, and can be taken back again.
 */
export function writeRows(desk: Desk, orderIds?: ReadonlySet<string>): void {
  const { orderTable, noticeTable } = desk.book;
  const orders = [...desk.orderChanges.values()].filter(rowsOf(desk.book.orders, ({ order }) => order.id, orderIds));
  const notices = [...desk.noticeChanges.values()].filter(
    rowsOf(desk.notices, ({ notice }) => notice.orderId, orderIds),
  );
  const isChoice = ({ key }: { readonly key: string }) => key === 'event' || key === 'eventAt';
  const facts = orders.filter(({ key }) => !OWNED_ORDER_COLUMNS.has(key));
  const byUndo = (isUndo: boolean) => facts.filter((one) => !isChoice(one) && (one.key === 'undo') === isUndo);
  writeExactly(orderTable, byUndo(true));
  writeExactly(orderTable, byUndo(false));
  const isOwned = ({ key }: CellChange<(typeof notices)[number]['key']>) => OWNED_NOTICE_COLUMNS.has(key);
  writeExactly(
    noticeTable,
    notices.filter((one) => !isOwned(one)),
  );
  writeOwned(noticeTable, notices.filter(isOwned), OWNED_NOTICE_COLUMNS);
  writeOwned(
    orderTable,
    orders.filter(({ key }) => OWNED_ORDER_COLUMNS.has(key)),
    OWNED_ORDER_COLUMNS,
  );
  writeExactly(orderTable, facts.filter(isChoice));
}

/** Tells the changes that stand in rows of these orders; without `orderIds`, all. */
function rowsOf<R extends { readonly row: number | null }>(
  rows: readonly R[],
  idOf: (row: R) => string,
  orderIds: ReadonlySet<string> | undefined,
): (change: { readonly row: number }) => boolean {
  if (!orderIds) return () => true;
  const wanted = new Set(rows.filter((one) => orderIds.has(idOf(one))).map(({ row }) => row));
  return ({ row }) => wanted.has(row);
}

/** Orders that have anything to write, their notices included. */
export function ordersToWrite({ book, orderChanges, notices, noticeChanges }: Desk): string[] {
  const orderRows = new Set([...orderChanges.values()].map(({ row }) => row));
  const noticeRows = new Set([...noticeChanges.values()].map(({ row }) => row));
  const ids = [
    ...book.orders.filter(({ row }) => orderRows.has(row)).map(({ order }) => order.id),
    ...notices.filter(({ row }) => row !== null && noticeRows.has(row)).map(({ notice }) => notice.orderId),
  ];
  return [...new Set(ids)];
}

/** Leaves out everything of the rows that are set aside. */
export function dropAside({ book, orderChanges, notices, noticeChanges, troubles: { aside } }: Desk): void {
  if (aside.size === 0) return;
  const isAside = rowsOf(book.orders, ({ order }) => order.id, aside);
  const isNoticeAside = rowsOf(notices, ({ notice }) => notice.orderId, aside);
  for (const [at, change] of orderChanges) if (isAside(change)) orderChanges.delete(at);
  for (const [at, change] of noticeChanges) if (isNoticeAside(change)) noticeChanges.delete(at);
}
