// Carries the desk's changes of 注文 and 連絡文 back into the sheet: only cells that changed, in an order that survives a death half-way.
import type { CellChange } from '../../../sheet/writes';
import { writeExactly, writeOwned } from '../../../sheet/writes';
import { OWNED_NOTICE_COLUMNS, OWNED_ORDER_COLUMNS } from '../../desk/columnOwners';
import type { Desk } from '../../desk/desk';

/**
 * Writes all changes, or those of some orders. First what 取り消す needs, then the facts, the notices and what is said of them; the choice in
 * できごと is cleared last. Whoever dies in between leaves the choice standing: it is taken again, and can be taken back again. What 取り消す
 * needs where an event is taken back is left to `writeTakenBack`.
 */
export function writeRows(desk: Desk, orderIds?: ReadonlySet<string>): void {
  const { orderTable, noticeTable } = desk.book;
  const orders = [...desk.orderChanges.values()].filter(isIn(orderRows(desk), orderIds));
  const notices = [...desk.noticeChanges.values()].filter(isIn(noticeRows(desk), orderIds));
  const isChoice = ({ key }: { readonly key: string }) => key === 'event' || key === 'eventAt';
  const facts = orders.filter(({ key }) => !OWNED_ORDER_COLUMNS.has(key));
  const byUndo = (isUndo: boolean) => facts.filter((one) => !isChoice(one) && (one.key === 'undo') === isUndo);
  writeExactly(
    orderTable,
    byUndo(true).filter(({ row }) => !desk.takenBack.has(row)),
  );
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

/**
 * The events that were taken back are forgotten once all else is written, the choices in きょう cleared: whoever dies before leaves the event
 * there, and 取り消す taken or pressed once more takes back the same event, not the one before it. Returns whether there were any.
 */
export function writeTakenBack(desk: Desk, orderIds?: ReadonlySet<string>): boolean {
  const { orderTable } = desk.book;
  const changes = [...desk.orderChanges.values()].filter(isIn(orderRows(desk), orderIds));
  const takenBack = changes.filter(({ row, key }) => key === 'undo' && desk.takenBack.has(row));
  writeExactly(orderTable, takenBack);
  return takenBack.length > 0;
}

/** A row and whose it is. */
type Owned = readonly [row: number | null, orderId: string];

/** By the 注文番号 that this run gives to rows that had none. */
const orderRows = ({ book, orders }: Desk): Owned[] => book.orders.map(({ row }, at) => [row, orders[at]!.id]);
const noticeRows = ({ notices }: Desk): Owned[] => notices.map(({ row, notice }) => [row, notice.orderId]);

/** Tells the changes that stand in rows of these orders; without `orderIds`, all. */
function isIn(
  rows: readonly Owned[],
  orderIds: ReadonlySet<string> | undefined,
): (change: { readonly row: number }) => boolean {
  if (!orderIds) return () => true;
  const wanted = new Set(rows.filter(([, id]) => orderIds.has(id)).map(([row]) => row));
  return ({ row }) => wanted.has(row);
}

/** Orders that have anything to write, their notices included. */
export function ordersToWrite(desk: Desk): string[] {
  const changed = (changes: Desk['orderChanges'] | Desk['noticeChanges']) =>
    new Set<number | null>([...changes.values()].map(({ row }) => row));
  const [ofOrders, ofNotices] = [changed(desk.orderChanges), changed(desk.noticeChanges)];
  const ids = [
    ...orderRows(desk).filter(([row]) => ofOrders.has(row)),
    ...noticeRows(desk).filter(([row]) => ofNotices.has(row)),
  ].map(([, id]) => id);
  return [...new Set(ids)];
}

/** Takes back every change to the rows of these orders and their notices. Returns what was to be written. */
export function dropChanges(desk: Desk, orderIds: ReadonlySet<string>): Pick<Desk, 'orderChanges' | 'noticeChanges'> {
  return {
    orderChanges: taken(desk.orderChanges, isIn(orderRows(desk), orderIds)),
    noticeChanges: taken(desk.noticeChanges, isIn(noticeRows(desk), orderIds)),
  };
}

function taken<C extends { readonly row: number }>(
  changes: Map<string, C>,
  isMeant: (change: C) => boolean,
): Map<string, C> {
  const dropped = new Map([...changes].filter(([, change]) => isMeant(change)));
  for (const at of dropped.keys()) changes.delete(at);
  return dropped;
}
