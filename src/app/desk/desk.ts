// The working copy of a run: what was read, as changed so far, and every cell that must be written for it.

import type { Troubles } from '../../domain/health/troubles';
import type { Notice } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import type { Instant } from '../../domain/time/instant';
import { type Cell, sameCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { cellOf } from '../../sheet/table';
import type { CellChange, RowCells } from '../../sheet/writes';
import type { LogKind } from '../../text/areas/log';
import type { ColumnsOf } from '../../text/areas/sheet';
import type { Book } from './book';

type OrderColumn = ColumnsOf['orders'];
type NoticeColumn = ColumnsOf['notices'];

export interface LogLine {
  readonly kind: LogKind;
  readonly orderId: string;
  readonly buyer: string;
  readonly detail: string;
  /** How the detail of the same thing ends when it is done once more; '' = it may say anything. Absent: the same detail. */
  readonly word?: string;
}

/** One row of 連絡文 as it will be: read from the sheet, or new (`row` null). */
export interface DeskNotice {
  readonly row: number | null;
  readonly notice: Notice;
}

/** A row to append to 連絡文. */
export type NoticeCells = { readonly [key in NoticeColumn]?: Cell };

/** What went wrong on single rows. */
export interface RowTroubles {
  /** From earlier runs. */
  readonly before: Troubles;
  /** What this run failed on: the reason by 注文番号. */
  readonly failed: Map<string, string>;
  /** Rows that this run neither drafts for nor writes to. */
  readonly aside: ReadonlySet<string>;
  /** Rows of which nothing could be written: refused, or not tried any more. Their choices still stand. */
  readonly unwritten: Set<string>;
}

export interface Desk {
  readonly book: Book;
  /** By position in `book.orders`. */
  readonly orders: Order[];
  readonly notices: DeskNotice[];
  /** Rows to append to 連絡文: texts that were sent without having had one. */
  readonly added: NoticeCells[];
  readonly orderChanges: Map<string, CellChange<OrderColumn>>;
  readonly noticeChanges: Map<string, CellChange<NoticeColumn>>;
  readonly troubles: RowTroubles;
  readonly log: LogLine[];
  /** Where in 履歴 the lines went, those kept of an unfinished run first: written piece by piece after all, they go there again, not below. */
  logged: {
    readonly row: number;
    readonly kept: readonly RowCells<ColumnsOf['log']>[];
    /** Rows written there, blank ones included. */
    readonly count: number;
    /** The last one that is not blank. */
    readonly last: number;
  } | null;
  /** `kind|注文番号` of what this run leaves to a later one. */
  readonly postponed: Set<string>;
  /** When the intent of the mails was written that the document remembers. 0 = never. */
  readonly mailsFrom: Instant;
  /** Rows of 注文 whose last event is taken back. */
  readonly takenBack: Set<number>;
  /** Something that the add-on keeps beside the orders could not be read: to be said. */
  lost: boolean;
}

/** For looking only. */
const noTroubles = (): RowTroubles => ({ before: {}, failed: new Map(), aside: new Set(), unwritten: new Set() });

export function deskOf(book: Book, troubles: RowTroubles = noTroubles(), mailsFrom: Instant = 0): Desk {
  return {
    book,
    troubles,
    orders: book.orders.map(({ order }) => order),
    notices: book.notices.map(({ row, notice }) => ({ row, notice })),
    added: [],
    orderChanges: new Map(),
    noticeChanges: new Map(),
    log: [],
    logged: null,
    postponed: new Set(),
    mailsFrom,
    takenBack: new Set(),
    lost: false,
  };
}

/** What a cell of an order will hold: the change of this run, or what was read. */
export function orderCell(desk: Desk, { row, source }: OrderRow, key: OrderColumn): Cell {
  return desk.orderChanges.get(`${row}|${key}`)?.value ?? cellOf(desk.book.orderTable, source, key);
}

/** Sets a cell of an order; a cell that would not change is not written. */
export function setOrderCell(
  desk: Desk,
  orderRow: Pick<OrderRow, 'row' | 'source'>,
  key: OrderColumn,
  value: Cell,
): void {
  const { row, source } = orderRow;
  if (sameCell(cellOf(desk.book.orderTable, source, key), value)) desk.orderChanges.delete(`${row}|${key}`);
  else desk.orderChanges.set(`${row}|${key}`, { row, key, value });
}

/** Sets a cell of a notice row that was read. */
export function setNoticeCell(desk: Desk, row: number, key: NoticeColumn, value: Cell): void {
  const { noticeTable } = desk.book;
  const source = noticeTable.rows[row - noticeTable.headerRow - 1]!;
  if (sameCell(cellOf(noticeTable, source, key), value)) desk.noticeChanges.delete(`${row}|${key}`);
  else desk.noticeChanges.set(`${row}|${key}`, { row, key, value });
}

/** Takes back every change to an order's row: it is left as it was read. */
export function forgetRow(desk: Desk, orderRow: OrderRow): void {
  for (const [at, { row }] of desk.orderChanges) if (row === orderRow.row) desk.orderChanges.delete(at);
  desk.orders[desk.book.orders.indexOf(orderRow)] = orderRow.order;
}

/** This order's notices as they stand now. */
export function noticesOf(desk: Desk, orderId: string): Notice[] {
  return desk.notices.filter(({ notice }) => notice.orderId === orderId).map(({ notice }) => notice);
}

/** Replaces the working copy of a notice. */
export function replaceNotice(desk: Desk, key: string, change: Partial<Notice>): DeskNotice | undefined {
  const index = desk.notices.findIndex(({ notice }) => notice.key === key);
  const found = desk.notices[index];
  if (!found) return undefined;
  const changed = { ...found, notice: { ...found.notice, ...change } };
  desk.notices[index] = changed;
  return changed;
}
