// 取り消す: the last event of a row taken back, cell by cell, as long as nobody edited them since.
import type { EventKey } from '../../domain/orders/event';
import type { EventRefusal } from '../../domain/orders/eventTable';
import type { MomentKey, Order } from '../../domain/orders/order';
import { plainText } from '../../domain/values/plainText';
import type { Cell } from '../../sheet/cells';
import { momentFromCell, sameCell, textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { recordedFromCell } from '../../sheet/recordedCell';
import type { ColumnsOf } from '../../text/areas/sheet';
import { keyInList } from '../../text/lookup';
import { type Desk, orderCell, replaceNotice, setNoticeCell, setOrderCell } from '../desk/desk';
import { readMemory, restoreCell, type StoredChange, type UndoEntry, writeMemory } from '../desk/rowMemory';

/** Which order is meant: by its row where that is known, else by its number and the buyer whom the person saw. */
export interface OrderMeant {
  readonly orderId: string;
  readonly row?: number;
  readonly buyer?: string;
}

const idOf = ({ book, orders }: Desk, orderRow: OrderRow): string => orders[book.orders.indexOf(orderRow)]!.id;

/** Takes back the last event of the order. Returns its word, or why it cannot be. */
export function undoLast(
  desk: Desk,
  { orderId, row, buyer }: OrderMeant,
): { readonly word: string; readonly buyer: string } | { readonly refusal: EventRefusal } {
  const all = desk.book.orders.filter((one) => (row === undefined ? idOf(desk, one) === orderId : one.row === row));
  const rows = all.filter(({ order }) => buyer === undefined || plainText(order.buyer) === plainText(buyer));
  const [orderRow] = rows;
  if (!orderRow) return { refusal: all.length === 0 ? 'no-such-order' : 'changed-order' };
  if (rows.length > 1) return { refusal: 'duplicate-id' };
  const memory = readMemory(orderCell(desk, orderRow, 'undo'));
  const entry = memory.undo[memory.undo.length - 1];
  if (!entry) return { refusal: 'nothing-to-undo' };
  if (!isUntouched(desk, orderRow, entry)) return { refusal: 'edited-since' };
  restoreOrder(desk, orderRow, entry.cells);
  if (entry.notice) restoreNotice(desk, entry.notice);
  for (const key of entry.open ?? []) reopenDraft(desk, key);
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo: memory.undo.slice(0, -1) }));
  desk.takenBack.add(orderRow.row);
  const word = desk.book.words.lists.events[entry.event];
  const said = entry.cells.find(([key]) => key === 'lastEvent')?.[2];
  desk.log.push({ kind: 'undo', orderId, buyer: orderRow.order.buyer, detail: String(said ?? word) });
  return { word, buyer: orderRow.order.buyer };
}

/**
 * Takes back what a press that died half-way left of the very event that is chosen once more: it then happens once, and is taken back at once.
 * On the working copy only.
 */
export function forgetHalf(desk: Desk, orderRow: OrderRow, event: EventKey): void {
  const memory = readMemory(orderCell(desk, orderRow, 'undo'));
  const entry = memory.undo[memory.undo.length - 1];
  if (!entry || entry.event !== event || !isUntouched(desk, orderRow, entry)) return;
  const isBefore = ([key, before, after]: StoredChange) =>
    !sameCell(restoreCell(before), restoreCell(after)) &&
    sameCell(orderCell(desk, orderRow, key as ColumnsOf['orders']), restoreCell(before));
  if (!entry.cells.some(isBefore)) return;
  restoreOrder(desk, orderRow, entry.cells);
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo: memory.undo.slice(0, -1) }));
}

/** A cell may also be as it was before: a press that died half-way wrote, or took back, only some of them. */
function isUntouched(desk: Desk, orderRow: OrderRow, { cells }: UndoEntry): boolean {
  return cells.every(([key, before, after]) => {
    const cell = orderCell(desk, orderRow, key as ColumnsOf['orders']);
    return sameCell(cell, restoreCell(after)) || sameCell(cell, restoreCell(before));
  });
}

function restoreOrder(desk: Desk, orderRow: OrderRow, cells: readonly StoredChange[]): void {
  const index = desk.book.orders.indexOf(orderRow);
  const changed: { [key: string]: unknown } = { ...desk.orders[index]! };
  for (const [key, before] of cells) {
    const cell = restoreCell(before);
    setOrderCell(desk, orderRow, key as ColumnsOf['orders'], cell);
    restoreFact(changed, key, cell, desk);
  }
  desk.orders[index] = changed as unknown as Order;
}

/** The working copy follows the cell, so that the row is assessed as it will stand. */
function restoreFact(order: { [key: string]: unknown }, key: string, cell: Cell, desk: Desk): void {
  if (key === 'waitingFor') order.waitingFor = textFromCell(cell);
  else if (key === 'recorded') order.recorded = recordedFromCell(cell, order as unknown as Order, desk.book.zone);
  else if (key === 'read') order.read = keyInList('readMarks', textFromCell(cell));
  else if (key !== 'lastEvent') {
    const read = momentFromCell(cell, desk.book.zone);
    if (read !== 'unreadable' && read.moment) order[key as MomentKey] = read.moment;
    else delete order[key];
  }
}

function restoreNotice(desk: Desk, { key, cells }: NonNullable<UndoEntry['notice']>): void {
  const held = cells.find(([column]) => column === 'deadline');
  const read = held && momentFromCell(restoreCell(held[1]), desk.book.zone);
  // What had no row before stays as 取りやめ.
  const was = cells.find(([column]) => column === 'state');
  const state = was && keyInList('noticeStates', String(restoreCell(was[1]))) === 'withdrawn' ? 'withdrawn' : 'draft';
  const found = replaceNotice(desk, key, {
    state,
    withdrawnBy: state === 'withdrawn' ? 'add-on' : null,
    sentAt: null,
    ...(read && read !== 'unreadable' && { deadline: read.moment?.at ?? null }),
  });
  if (!found || found.row === null) return;
  for (const [column, before] of cells)
    setNoticeCell(desk, found.row, column as ColumnsOf['notices'], restoreCell(before));
}

/** A draft that the event had made superfluous is open again at once; the run that follows withdraws it where it no longer fits. */
function reopenDraft(desk: Desk, key: string): void {
  const found = desk.notices.find(({ notice }) => notice.key === key);
  if (!found || found.row === null || found.notice.withdrawnBy !== 'add-on') return;
  replaceNotice(desk, key, { state: 'draft', withdrawnBy: null });
  setNoticeCell(desk, found.row, 'state', desk.book.words.lists.noticeStates.draft);
  setNoticeCell(desk, found.row, 'attention', '');
}
