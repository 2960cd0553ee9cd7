// Rows of 注文 as orders (product.md 2.1). What cannot be read becomes a problem of its own row and of no other.

import type { OrderColumn } from '../columns';
import { canonicalMarketName } from '../domain/markets/marketNamed';
import { assignedNumber } from '../domain/orders/assignedId';
import type { EventKey } from '../domain/orders/event';
import {
  MOMENT_KEYS,
  type MomentKey,
  type Moments,
  type Order,
  type OrderInMaking,
  orderOf,
  type Problem,
} from '../domain/orders/order';
import { dateOnly, type Moment } from '../domain/time/moment';
import { dayOf, type Zone } from '../domain/time/zone';
import { plainText } from '../domain/values/plainText';
import { catalogueFor } from '../text/catalogue';
import { isOwnHeader } from '../text/headers';
import { LANGUAGES } from '../text/language';
import { keyInList } from '../text/lookup';
import { amountFromCell, type Cell, momentFromCell, showsError, textFromCell } from './cells';
import { isPastedHeader } from './foreign/pastedTable';
import { isTotals } from './foreign/totals';
import { recordedFromCell } from './recordedCell';
import { cellOf, type Table, type TableRow } from './table';

export interface OrderRow {
  /** 1-based row of the sheet when it was read. */
  readonly row: number;
  readonly source: TableRow;
  readonly order: Order;
  /** What stands in できごと, '' = nothing; `eventKey` is null when the word is none of the list. */
  readonly event: string;
  readonly eventKey: EventKey | null;
  /** Facts of hidden columns, kept by the add-on alone, that cannot be read: taken as never written. */
  readonly lost: readonly KeptMoment[];
}

/** What reading needs to know besides the rows. */
export interface OrderReading {
  readonly zone: Zone;
  /** The market of a row without one, where none stands above it. */
  readonly defaultMarket: string;
  /** From the name as written to the name in the rules; null = the rules know none of that name. */
  readonly marketName: (written: string) => string | null;
}

type OrderTable = Table<OrderColumn>;

/** All filled rows, in sheet order. A blank サイト takes the nearest filled one above. */
export function readOrders(table: OrderTable, reading: OrderReading): OrderRow[] {
  let market = reading.defaultMarket;
  const rows: OrderRow[] = [];
  for (const source of table.rows) {
    if (source.isBeside || !isFilled(table, source) || isHeaderRow(table, source)) continue;
    const written = textFromCell(cellOf(table, source, 'market'));
    if (written !== '') market = reading.marketName(written) ?? canonicalMarketName(written);
    rows.push(readOrder(table, source, market, reading.zone));
  }
  return withDoubledIds(rows);
}

/** A header that was pasted along with rows, or stands above a pasted list of names. */
function isHeaderRow(table: OrderTable, row: TableRow): boolean {
  return isPastedHeader(row) || isOwnHeader('orders', 'buyer', textFromCell(cellOf(table, row, 'buyer')));
}

/** What the add-on itself keeps of a row. */
const KEPT: ReadonlySet<OrderColumn> = new Set<OrderColumn>(['unansweredSince', 'owedSince', 'firstSeenAt']);

/** Columns that make a row an order. */
const FILLING: readonly OrderColumn[] = [
  'buyer',
  'title',
  'amount',
  'waitingFor',
  ...MOMENT_KEYS.filter((key) => !KEPT.has(key)),
];

/** A 注文番号 that somebody typed makes an order; one that the add-on gave does not. */
function isFilled(table: OrderTable, row: TableRow): boolean {
  const text = (key: OrderColumn) => textFromCell(cellOf(table, row, key));
  if (isTotals(text)) return false;
  return FILLING.some((key) => text(key) !== '') || (text('id') !== '' && assignedNumber(text('id')) === null);
}

/** Rows of which only what the add-on wrote is left: the order was taken out of them by hand. */
export function leftOverRows(table: OrderTable): TableRow[] {
  const text = (row: TableRow, key: OrderColumn) => textFromCell(cellOf(table, row, key));
  const said = LANGUAGES.map((language) => catalogueFor(language).problems.totalsRow);
  const isOurs = (row: TableRow) =>
    text(row, 'firstSeenAt') !== '' ||
    assignedNumber(text(row, 'id')) !== null ||
    said.includes(text(row, 'attention'));
  return table.rows.filter((row) => !row.isBeside && !isFilled(table, row) && isOurs(row));
}

const BLOCKING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'unreadable-moment',
  'unreadable-service',
  'unreadable-text',
]);

/** Rows that only add up others: no orders. */
export function totalsRows(table: OrderTable): TableRow[] {
  return table.rows.filter((row) => isTotals((key) => textFromCell(cellOf(table, row, key))));
}

function readOrder(table: OrderTable, source: TableRow, market: string, zone: Zone): OrderRow {
  const cell = (key: OrderColumn): Cell => cellOf(table, source, key);
  const text = (key: OrderColumn): string => textFromCell(cell(key));
  const problems: Problem[] = [];
  const told = (code: Problem['code'], column: Problem['column']) => {
    problems.push({
      code,
      column,
      blocking: BLOCKING.has(code),
      value: text(column).slice(0, 40),
    });
    return null;
  };
  const lost: KeptMoment[] = [];
  const order: OrderInMaking = orderOf({ problems });
  readMoments(order, cell, zone, (key) => {
    const kept = KEPT_MOMENTS.find((one) => one === key);
    if (kept) lost.push(kept);
    else told('unreadable-moment', key);
  });
  const amount = amountFromCell(cell('amount'));
  const url = text('url');
  const service = text('service') === '' ? 'work' : keyInList('services', text('service'));
  const read = text('read') === '' ? null : keyInList('readMarks', text('read'));
  // An error is nobody's name and no word of the seller's: it goes into no text.
  const words = (key: 'buyer' | 'title' | 'waitingFor') =>
    showsError(cell(key)) ? (told('unreadable-text', key) ?? '') : text(key);
  const [buyer, title, waitingFor] = [words('buyer'), words('title'), words('waitingFor')];
  if (!service) told('unreadable-service', 'service');
  if (url !== '' && !/^https:\/\/\S+$/i.test(url)) told('unreadable-url', 'url');
  const start = startOf(order);
  const isOver = order.closedAt || order.cancelledAt;
  if (!order.purchasedAt && !isOver && !problems.some(({ column }) => column === 'purchasedAt'))
    told('no-purchase-date', 'purchasedAt');
  const recorded = recordedFromCell(cell('recorded'), order, zone);
  if (Object.keys(recorded).length > 0) order.recorded = recorded;
  order.purchasedAt = start;
  order.id = text('id');
  order.buyer = buyer;
  order.market = market;
  order.service = service ?? 'work';
  order.title = title;
  order.amount = amount === 'unreadable' ? told('unreadable-amount', 'amount') : (amount ?? null);
  order.waitingFor = waitingFor;
  order.read = text('read') !== '' && !read ? told('unreadable-read', 'read') : read;
  order.email = showsError(cell('email')) ? '' : text('email');
  order.url = /^https:\/\/\S+$/i.test(url) ? url : '';
  order.note = showsError(cell('note')) ? '' : text('note');
  const event = text('event');
  return { row: source.row, source, order, event, eventKey: keyInList('events', event), lost };
}

/** Columns of whole days: a time of day in them means nothing. */
const WHOLE_DAYS: ReadonlySet<MomentKey> = new Set<MomentKey>(['dueAt', 'snoozeUntil']);

/** Nobody types these: what cannot be read in them is nothing that the seller could put right. */
const KEPT_MOMENTS = ['unansweredSince', 'firstSeenAt'] as const satisfies readonly MomentKey[];
type KeptMoment = (typeof KEPT_MOMENTS)[number];

/** Fills in what can be read. */
function readMoments(
  order: OrderInMaking,
  cell: (key: OrderColumn) => Cell,
  zone: Zone,
  unreadable: (key: MomentKey) => void,
): void {
  for (const key of MOMENT_KEYS) {
    const read = momentFromCell(cell(key), zone);
    if (read === 'unreadable') unreadable(key);
    else if (read.moment) order[key] = WHOLE_DAYS.has(key) ? dateOnly(dayOf(read.moment.at, zone), zone) : read.moment;
  }
}

function startOf(moments: Moments): Moment | undefined {
  return moments.firstSeenAt ? startWhenSeen(moments, moments.firstSeenAt) : moments.purchasedAt;
}

/**
 * The order's start. Where 購入日時 is blank: when the row was first seen, or the seller's first recorded act or the order's end if that was
 * earlier (docs/adr/0004-blank-purchase.md): an order taken over in the middle has been contacted already.
 */
export function startWhenSeen(moments: Moments, seen: Moment): Moment {
  if (moments.purchasedAt) return moments.purchasedAt;
  const { sellerAt, progressAt, handedOverAt, formalAt, closedAt, cancelledAt } = moments;
  const acts = [sellerAt, progressAt, handedOverAt, formalAt, closedAt, cancelledAt];
  return acts.reduce<Moment>((first, act) => (act && act.at < first.at ? act : first), seen);
}

/** Two rows with one 注文番号 are both named; neither may be guessed at. */
function withDoubledIds(rows: readonly OrderRow[]): OrderRow[] {
  const count = new Map<string, number>();
  for (const { order } of rows) count.set(plainText(order.id), (count.get(plainText(order.id)) ?? 0) + 1);
  return rows.map((row) => {
    if (row.order.id === '' || count.get(plainText(row.order.id)) === 1) return row;
    const problem: Problem = { code: 'duplicate-id', column: 'id', blocking: true, value: row.order.id };
    return { ...row, order: { ...row.order, problems: [...row.order.problems, problem] } };
  });
}
