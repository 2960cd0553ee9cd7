// New rows, taken in: what the seller left blank is filled in once, so that sorting later changes nothing.
import { ASSESSMENT_COLUMNS, type OrderColumn } from '../../columns';
import { assignedId, assignedNumber } from '../../domain/orders/assignedId';
import { assignKeys } from '../../domain/orders/assignKeys';
import type { Order } from '../../domain/orders/order';
import { timed } from '../../domain/time/moment';
import { cellFromMoment, textFromCell } from '../../sheet/cells';
import type { NoticeRow } from '../../sheet/noticeRows';
import { leftOverRows, startWhenSeen, totalsRows } from '../../sheet/orderRows';
import { cellOf } from '../../sheet/table';
import { type Desk, orderCell, setNoticeCell, setOrderCell } from '../desk/desk';
import { markSent } from '../events/markSent';
import { recordOn } from '../events/recordEvents';
import { lostIds } from './lostIds';

/** Everything that the add-on writes into a row of 注文 by itself. */
const OWN_ENTRIES: readonly OrderColumn[] = [
  ...ASSESSMENT_COLUMNS,
  'id',
  'market',
  'unansweredSince',
  'owedSince',
  'recorded',
  'firstSeenAt',
  'undo',
];

/** A row out of which the order was taken by hand, a name typed and deleted again: what the add-on wrote there goes, too. 合計 is named. */
export function clearLeftOvers(desk: Desk): void {
  for (const source of leftOverRows(desk.book.orderTable))
    for (const key of OWN_ENTRIES) setOrderCell(desk, { row: source.row, source }, key, '');
  // Said where it stands, for it is neither listed nor counted anywhere.
  for (const source of totalsRows(desk.book.orderTable))
    setOrderCell(desk, { row: source.row, source }, 'attention', desk.book.words.problems.totalsRow);
}

/**
 * 注文番号, サイト and the day of first sight for rows that have none. An id once given stays, and is never given to two.
 * `lastNumber`: the highest number that is remembered; the highest one now is returned.
 */
export function adoptOrders(desk: Desk, lastNumber: number): number {
  const { book } = desk;
  let next = Math.max(highestGiven(desk), lastNumber) + 1;
  const lost = lostIds(book);
  book.orders.forEach((orderRow, index) => {
    const { order } = orderRow;
    if (order.id === '') {
      const id = lost.get(orderRow) ?? assignedId(next++);
      setOrderCell(desk, orderRow, 'id', id);
      desk.orders[index] = { ...desk.orders[index]!, id };
      desk.log.push({ kind: 'id-assigned', orderId: id, buyer: order.buyer, detail: '' });
    }
    // A name that the rules do not know is put right above, or added to them: until then it is written nowhere else.
    if (textFromCell(orderCell(desk, orderRow, 'market')) === '' && book.world.markets.has(order.market))
      setOrderCell(desk, orderRow, 'market', order.market);
    // Where it cannot be kept, "first seen" would be this hour every hour, and no clock would ever end.
    if (!order.firstSeenAt && book.orderTable.columns.has('firstSeenAt')) markFirstSeen(desk, index);
  });
  return next - 1;
}

function highestGiven({ orders, notices }: Desk): number {
  const ids = [...orders.map(({ id }) => id), ...notices.map(({ notice }) => notice.orderId)];
  return ids.reduce((highest, id) => Math.max(highest, assignedNumber(id) ?? 0), 0);
}

function markFirstSeen(desk: Desk, index: number): void {
  const { book } = desk;
  const orderRow = book.orders[index]!;
  const order = desk.orders[index]!;
  const seen = timed(book.now, book.zone);
  setOrderCell(desk, orderRow, 'firstSeenAt', cellFromMoment(seen, book.zone));
  const purchasedAt = startWhenSeen(order, seen);
  const readable = !order.problems.some(({ code, column }) => code === 'unreadable-moment' && column === 'purchasedAt');
  desk.orders[index] = { ...order, firstSeenAt: seen, ...(readable && { purchasedAt }) };
}

/**
 * 連絡文: ticks of 送信済み taken as できごと 下書きの文を送った, and keys for rows typed by hand.
 * `settled` false: a row may still be in the middle of being typed or pasted, so only ticks of rows with a key are taken.
 */
export function adoptNotices(desk: Desk, settled: boolean): void {
  const { book } = desk;
  const usable = (index: number) => book.notices[index]?.problem === null;
  if (settled) {
    const unkeyed = new Set(
      desk.notices
        .filter(({ notice }, index) => notice.key === '' && usable(index))
        .map(({ notice }) => notice.orderId),
    );
    for (const order of desk.orders) if (unkeyed.has(order.id)) keyOwn(desk, order);
  }
  book.notices.forEach(({ row, newlySent, ticked, problem }, index) => {
    if (settled && !problem) completeRow(desk, index);
    const { notice } = desk.notices[index]!;
    if (problem) {
      if (settled) sayProblem(desk, row, problem);
    } else if (newlySent && notice.key !== '' && (settled || ticked)) takeTick(desk, index);
    else if (notice.sentAt && settled) setNoticeCell(desk, row, 'state', book.words.lists.noticeStates.sent);
  });
}

/** What the key knows and the cell does not say any more. */
function completeRow(desk: Desk, index: number): void {
  const { book, notices } = desk;
  const { row, source } = book.notices[index]!;
  const { orderId, kind } = notices[index]!.notice;
  if (cellOf(book.noticeTable, source, 'orderId') === '') setNoticeCell(desk, row, 'orderId', orderId);
  if (cellOf(book.noticeTable, source, 'kind') === '') setNoticeCell(desk, row, 'kind', book.words.lists.notices[kind]);
}

function sayProblem(desk: Desk, row: number, problem: NonNullable<NoticeRow['problem']>): void {
  const { unknownKind, unknownOrder, unreadableSent } = desk.book.words.problems.noticeNotes;
  const sentences = { 'unknown-kind': unknownKind, 'unknown-order': unknownOrder, 'unreadable-sent': unreadableSent };
  setNoticeCell(desk, row, 'attention', sentences[problem.code](problem.value));
}

/** A tick moves the order's facts too; where the order cannot take the event (it is over, stands twice, lacks a column), only the notice is stamped. */
function takeTick(desk: Desk, index: number): void {
  const { row, notice } = desk.notices[index]!;
  desk.notices[index] = { row, notice: { ...notice, state: 'draft' } };
  const orders = desk.orders.filter(({ id }) => id === notice.orderId);
  const [order] = orders;
  const word = desk.book.words.lists.events['sent-draft'];
  const open = orders.length === 1 && order && !order.closedAt && !order.cancelledAt;
  if (open && recordOn(desk, { orderId: order.id, word, key: 'sent-draft', when: '', draftKey: notice.key }).ok) return;
  markSent(desk, notice.key, timed(desk.book.now, desk.book.zone));
  const detail = desk.book.words.lists.notices[notice.kind];
  desk.log.push({ kind: 'notice-sent', orderId: notice.orderId, buyer: notice.buyer, detail });
}

function keyOwn(desk: Desk, order: Order): void {
  const own = desk.notices
    .filter(({ notice }, index) => notice.orderId === order.id && desk.book.notices[index]?.problem === null)
    .map(({ notice }) => notice);
  const keys = assignKeys(order, own, desk.book.zone);
  desk.notices.forEach(({ row, notice }, index) => {
    const key = keys.get(notice);
    if (!key || row === null) return;
    desk.notices[index] = { row, notice: { ...notice, key } };
    setNoticeCell(desk, row, 'key', key);
    setNoticeCell(desk, row, 'buyer', notice.buyer || order.buyer);
  });
}
