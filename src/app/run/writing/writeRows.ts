// Carries the desk's changes of 注文 and 連絡文 back into the sheet: only cells that changed, in an order that survives a death half-way.
import type { CellChange } from '../../../sheet/writes';
import { writeColumn, writeExactly, writeOwned } from '../../../sheet/writes';
import type { ColumnsOf } from '../../../text/areas/sheet';
import { KEPT_ORDER_COLUMNS, OWNED_NOTICE_COLUMNS, OWNED_ORDER_COLUMNS } from '../../desk/columnOwners';
import type { Desk } from '../../desk/desk';

type OrderColumn = ColumnsOf['orders'];
type NoticeColumn = ColumnsOf['notices'];

/**
 * Writes all changes, or those of some orders. First what 取り消す needs, then the facts, the notices and what is said of them; the choice in
 * できごと is cleared last. Whoever dies in between leaves the choice standing: it is taken again, and can be taken back again. What 取り消す
 * needs where an event is taken back is left to `writeTakenBack`.
 */
export function writeRows(desk: Desk, orderIds?: ReadonlySet<string>): void {
  const { orderTable } = desk.book;
  const orders = [...desk.orderChanges.values()].filter(isIn(orderRows(desk), orderIds));
  const notices = [...desk.noticeChanges.values()].filter(isIn(noticeRows(desk), orderIds));
  const has = (keys: ReadonlySet<string>) => (one: { readonly key: string }) => keys.has(one.key);
  const hidden = orders.filter((one) => has(HIDDEN)(one) && !(one.key === 'undo' && desk.takenBack.has(one.row)));
  writeOwned(orderTable, hidden, HIDDEN);
  const facts = orders.filter((one) => ![HIDDEN, OWNED_ORDER_COLUMNS, CHOICE].some((keys) => has(keys)(one)));
  const isId = ({ key }: { readonly key: string }) => key === 'id';
  writeColumn(orderTable, 'id', facts.filter(isId));
  writeExactly(
    orderTable,
    facts.filter((one) => !isId(one)),
  );
  writeNotices(desk, notices);
  writeSaid(desk, orders.filter(has(OWNED_ORDER_COLUMNS)), orders.filter(has(CHOICE)));
}

/** What only the add-on keeps of a row: as much of it as lies side by side goes into one write, so that no half of an event stands there. */
const HIDDEN: ReadonlySet<OrderColumn> = new Set<OrderColumn>([...KEPT_ORDER_COLUMNS, 'firstSeenAt', 'undo']);
const CHOICE: ReadonlySet<OrderColumn> = new Set<OrderColumn>(['event', 'eventAt']);

function writeNotices({ book: { noticeTable, isNarrow } }: Desk, changes: readonly CellChange<NoticeColumn>[]): void {
  if (isNarrow && isOneRow(changes)) {
    // Just read: one write of all that lies between, too.
    writeOwned(noticeTable, changes, new Set(noticeTable.columns.keys()));
    return;
  }
  const isOwned = ({ key }: CellChange<NoticeColumn>) => OWNED_NOTICE_COLUMNS.has(key);
  writeExactly(
    noticeTable,
    changes.filter((one) => !isOwned(one)),
  );
  writeOwned(noticeTable, changes.filter(isOwned), OWNED_NOTICE_COLUMNS);
}

/** What is said of the orders, and last of all the choices, cleared; of a single order both at once. */
function writeSaid(
  { book: { orderTable } }: Desk,
  said: readonly CellChange<OrderColumn>[],
  choices: readonly CellChange<OrderColumn>[],
): void {
  if (choices.length > 0 && isOneRow([...said, ...choices])) {
    writeOwned(orderTable, [...said, ...choices], new Set([...OWNED_ORDER_COLUMNS, ...CHOICE]));
    return;
  }
  writeOwned(orderTable, said, OWNED_ORDER_COLUMNS);
  writeExactly(orderTable, choices);
}

const isOneRow = (changes: readonly { readonly row: number }[]): boolean =>
  new Set(changes.map(({ row }) => row)).size === 1;

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
