// Recording what the seller chose in できごと: facts moved, the cell cleared, the way back kept (product.md 2.2). In きょう, the phone's home, it is
// the same as in 注文, always as of now: the edit starts a run over the tapped rows alone (app/handlers/onEdit.ts); in きょう their lines are written
// again where they stand (app/views/todayLines.ts). Every cell that is written: head of app/run/bringUpToDate.ts.

import type { EventKey } from '../../domain/orders/event';
import type { EventRefusal } from '../../domain/orders/eventTable';
import type { Notice } from '../../domain/orders/notice';
import { MOMENT_KEYS, type MomentKey, type Order } from '../../domain/orders/order';
import { type FactChanges, recordEvent, withChanges } from '../../domain/orders/recordEvent';
import { plusDays } from '../../domain/time/day';
import { type Instant, MINUTE } from '../../domain/time/instant';
import { dateOnly, type Moment, timed } from '../../domain/time/moment';
import { dayOf, instantAt, wallTime, type Zone } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import { type Cell, cellFromMoment, momentFromCell, textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { recordedText } from '../../sheet/recordedCell';
import { cellOf, isBelieved } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { catalogueFor } from '../../text/catalogue';
import { momentText } from '../../text/format';
import { LANGUAGES } from '../../text/language';
import { keyInList, plain } from '../../text/lookup';
import { assessAll } from '../desk/assessAll';
import { type Desk, forgetRow, noticesOf, orderCell, setOrderCell } from '../desk/desk';
import { readMemory, type StoredChange, storeCell, type UndoEntry, writeMemory } from '../desk/rowMemory';
import { tryRow } from '../desk/rowTroubles';
import { firstText, textToPaste } from '../texts/textToPaste';
import { keepSent, type SentText } from './keepSent';
import { markSent } from './markSent';
import { forgetHalf, undoLast } from './undoEvent';

type OrderColumn = ColumnsOf['orders'];

/** An event chosen somewhere: in a row of 注文, a row of きょう, or the sidebar. */
export interface ChosenEvent {
  readonly orderId: string;
  /** The row it was chosen in, where that is 注文: of a number that stands twice, that row is meant. */
  readonly row?: number;
  /** The buyer whom the person saw beside it. Absent: they saw none. */
  readonly buyer?: string;
  readonly word: string;
  readonly key: EventKey | null;
  readonly when: Cell;
  /** The draft whose 送信済み was ticked. */
  readonly draftKey?: string;
  /** The text that was sent, where it has no row in 連絡文. */
  readonly sent?: SentText;
}

/** Everything waiting in できごと, of 注文 first, then of きょう. */
function waitingEvents({ book }: Desk): ChosenEvent[] {
  const { orderTable, todayTable } = book;
  const inOrders = book.orders
    .filter(({ event }) => event !== '')
    .map(({ row, source, order, event, eventKey }): ChosenEvent => {
      return { orderId: order.id, row, word: event, key: eventKey, when: cellOf(orderTable, source, 'eventAt') };
    });
  const inToday = todayTable.rows.flatMap((source): ChosenEvent[] => {
    const word = textFromCell(cellOf(todayTable, source, 'event'));
    const orderId = textFromCell(cellOf(todayTable, source, 'id'));
    const seen = todayTable.columns.has('buyer') ? { buyer: textFromCell(cellOf(todayTable, source, 'buyer')) } : {};
    const isChosen = word !== '' && orderId !== '';
    return isChosen ? [{ orderId, ...seen, word, key: keyInList('events', word), when: '' }] : [];
  });
  return [...inOrders, ...inToday];
}

/** Records everything that waits. A row on which that fails is left as it was, its choice still standing. */
export function takeWaiting(desk: Desk): void {
  for (const chosen of waitingEvents(desk)) {
    if (tryRow(desk, chosen.orderId, () => recordOn(desk, chosen))) continue;
    const found = rowOf(desk, chosen);
    if ('orderRow' in found) forgetRow(desk, found.orderRow);
  }
}

export type EventOutcome =
  | { readonly ok: true; readonly row: OrderRow }
  | { readonly ok: false; readonly refusal: EventRefusal };

/** Records one chosen event on the desk, or says in the row's 注意 why not. */
export function recordOn(desk: Desk, chosen: ChosenEvent): EventOutcome {
  const found = rowOf(desk, chosen);
  if ('refusal' in found) {
    for (const orderRow of found.rows) refuse(desk, orderRow, chosen, found.refusal);
    return { ok: false, refusal: found.refusal };
  }
  const { orderRow, index } = found;
  clearChoice(desk, orderRow);
  if (isUndo(chosen.word)) return takeBack(desk, orderRow, chosen);
  if (!chosen.key) return refuse(desk, orderRow, chosen, 'unknown-event');
  const when = momentOf(desk, chosen.when);
  if (typeof when === 'string') return refuse(desk, orderRow, chosen, when);
  forgetHalf(desk, orderRow, chosen.key);
  const order = desk.orders[index]!;
  const notices = ownNotices(desk, order);
  // Which draft was sent is told by 連絡文 alone.
  if (chosen.key === 'sent-draft' && !isBelieved(desk.book.noticeTable))
    return refuse(desk, orderRow, chosen, 'no-column');
  const recorded = recordEvent(order, notices, chosen.key, when, chosen.draftKey);
  if (!recorded.ok) return refuse(desk, orderRow, chosen, recorded.refusal);
  if (!hasColumnsFor(desk, recorded.changes)) return refuse(desk, orderRow, chosen, 'no-column');
  const sent = chosen.sent ?? (recorded.assumedMessage ? textShown(desk, order.id) : undefined);
  const { words, zone, now } = desk.book;
  const after = withChanges(order, recorded.changes, words.lists.anyReply, words.lists.newAppointment);
  const cells = moveFacts(desk, orderRow, recorded.changes, after);
  desk.orders[index] = after;
  const kind = (notices.find(({ key }) => key === recorded.sends) ?? sent)?.kind;
  const what = kind ? words.steps.sent(words.lists.notices[kind]) : words.lists.events[chosen.key];
  const last = words.steps.lastEvent(momentText(when, zone, now), what);
  cells.push(setAndStore(desk, orderRow, 'lastEvent', last));
  const notice = recorded.sends ? markSent(desk, recorded.sends, when) : sent && keepSent(desk, order, sent, when);
  const open = notices.filter(({ state }) => state === 'draft').map(({ key }) => key);
  const entry: UndoEntry = { event: chosen.key, cells, ...(notice && { notice }), ...(open.length > 0 && { open }) };
  const memory = readMemory(orderCell(desk, orderRow, 'undo'));
  const note = recorded.assumedMessage ? { code: 'no-draft-open' as const, event: chosen.word } : undefined;
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo: [...memory.undo, entry], ...(note && { note }) }));
  desk.takenBack.delete(orderRow.row);
  desk.log.push({
    kind: 'event',
    orderId: order.id,
    buyer: order.buyer,
    detail: last,
    word: what,
  });
  return { ok: true, row: orderRow };
}

/** 下書きの文を送った where there is no draft: what 文面 shows was meant, as long as it is a plain message. */
function textShown(desk: Desk, orderId: string): SentText | undefined {
  const one = assessAll(desk).find(({ order }) => order.id === orderId);
  const shown = one && (textToPaste(desk.book, one) ?? firstText(desk.book, one));
  return shown && (shown.kind === 'N0' || shown.kind === 'N11') ? shown : undefined;
}

/** Where two orders have one number, a notice is that of the buyer it names. */
function ownNotices(desk: Desk, { id, buyer }: Order): Notice[] {
  const isDoubled = desk.orders.filter((one) => one.id === id).length > 1;
  const notices = noticesOf(desk, id);
  return isDoubled ? notices.filter((notice) => plainText(notice.buyer) === plainText(buyer)) : notices;
}

/** 取り消す stands at the end of the drop-down: on a phone there is neither menu nor sidebar. */
function isUndo(word: string): boolean {
  return LANGUAGES.some((language) => plain(catalogueFor(language).setUp.menuItems.undo) === plain(word));
}

function takeBack(desk: Desk, orderRow: OrderRow, chosen: ChosenEvent): EventOutcome {
  const undone = undoLast(desk, { orderId: orderRow.order.id, row: orderRow.row });
  return 'refusal' in undone ? refuse(desk, orderRow, chosen, undone.refusal) : { ok: true, row: orderRow };
}

/**
 * The row that is meant: the one it was chosen in; else the one of that number, and of several, or where the person saw a buyer, the one of that
 * buyer.
 */
function rowOf(
  desk: Desk,
  { orderId, row, buyer }: ChosenEvent,
): { orderRow: OrderRow; index: number } | { refusal: EventRefusal; rows: OrderRow[] } {
  const { orders } = desk.book;
  const found = (orderRow: OrderRow) => ({ orderRow, index: orders.indexOf(orderRow) });
  const here = orders.find((one) => one.row === row);
  if (here) return found(here);
  const matching = orders.filter(({ order }) => orderId !== '' && plainText(order.id) === plainText(orderId));
  const seen = matching.filter(({ order }) => buyer === undefined || plainText(order.buyer) === plainText(buyer));
  if (seen.length === 1) return found(seen[0]!);
  if (matching.length === 0) return { refusal: 'no-such-order', rows: [] };
  return { refusal: seen.length === 0 ? 'changed-order' : 'duplicate-id', rows: seen.length === 0 ? matching : seen };
}

function clearChoice(desk: Desk, orderRow: OrderRow): void {
  setOrderCell(desk, orderRow, 'event', '');
  setOrderCell(desk, orderRow, 'eventAt', '');
}

function refuse(desk: Desk, orderRow: OrderRow, chosen: ChosenEvent, refusal: EventRefusal): EventOutcome {
  clearChoice(desk, orderRow);
  const { undo } = readMemory(orderCell(desk, orderRow, 'undo'));
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo, note: { code: refusal, event: chosen.word } }));
  const { id, buyer } = orderRow.order;
  desk.log.push({ kind: 'refused', orderId: id, buyer, detail: chosen.word });
  return { ok: false, refusal };
}

/** いつ: blank or いま = now; きょうの朝 = 9:00; きのう, おととい or a date = some time that day. */
function momentOf({ book }: Desk, cell: Cell): Moment | 'when-unreadable' | 'when-in-future' {
  const { now, zone } = book;
  const today = dayOf(now, zone);
  const event = (at: Instant) => timed(offMidnight(at, zone), zone);
  const word = typeof cell === 'string' ? keyInList('whens', cell) : null;
  if (word === 'this-morning') return event(Math.min(instantAt(today, zone, 9), now));
  if (word === 'yesterday') return dateOnly(plusDays(today, -1), zone);
  if (word === 'day-before-yesterday') return dateOnly(plusDays(today, -2), zone);
  const read = word === 'now' ? { moment: undefined } : momentFromCell(cell, zone);
  if (read === 'unreadable') return 'when-unreadable';
  if (!read.moment) return event(now);
  if (read.moment.at > now) return 'when-in-future';
  return read.moment.dateOnly ? read.moment : event(read.moment.at);
}

/** An event of 0:00 is one of 0:01: a cell at 0:00 would say that no time is known. */
function offMidnight(at: Instant, zone: Zone): Instant {
  const { hour, minute } = wallTime(at, zone);
  return hour === 0 && minute === 0 ? at + MINUTE : at;
}

const KEPT_BESIDE: ReadonlySet<MomentKey> = new Set<MomentKey>(['unansweredSince', 'owedSince']);

/** Half an event is none: every fact that it sets must have its column. What is only kept beside them may be missing. */
function hasColumnsFor({ book: { orderTable } }: Desk, { moments, waiting }: FactChanges): boolean {
  const set = MOMENT_KEYS.filter((key) => moments[key] && !KEPT_BESIDE.has(key));
  const fills = waiting !== undefined && waiting !== 'cleared';
  const needed: readonly OrderColumn[] = fills ? [...set, 'waitingFor'] : set;
  return needed.every((key) => orderTable.columns.has(key));
}

/** Writes the facts that changed and keeps what the cells held. */
function moveFacts(
  desk: Desk,
  orderRow: OrderRow,
  { moments, waiting, read }: FactChanges,
  after: Order,
): StoredChange[] {
  const { words, zone } = desk.book;
  const cells: StoredChange[] = [];
  for (const key of MOMENT_KEYS.filter((one): one is MomentKey => one in moments)) {
    const moment = moments[key];
    cells.push(setAndStore(desk, orderRow, key, moment ? cellFromMoment(moment, zone) : ''));
  }
  if (waiting) cells.push(setAndStore(desk, orderRow, 'waitingFor', after.waitingFor));
  if (read !== undefined) cells.push(setAndStore(desk, orderRow, 'read', read ? words.lists.readMarks[read] : ''));
  cells.push(setAndStore(desk, orderRow, 'recorded', recordedText(after, zone)));
  return cells.filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after));
}

function setAndStore(desk: Desk, orderRow: OrderRow, key: OrderColumn, value: Cell): StoredChange {
  const before = orderCell(desk, orderRow, key);
  setOrderCell(desk, orderRow, key, value);
  return [key, storeCell(before), storeCell(value)];
}
