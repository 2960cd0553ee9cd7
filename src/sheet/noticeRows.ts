// Rows of 連絡文 as notices (product.md 5).

import type { NoticeColumn } from '../columns';
import { deadlineOfText } from '../domain/notices/wording/deadlineInText';
import type { Notice, NoticeKind, NoticeState, Phase } from '../domain/orders/notice';
import { parseKey } from '../domain/orders/noticeKey';
import type { Order } from '../domain/orders/order';
import { kindOfKey, phaseOfKind } from '../domain/orders/rungs';
import type { Instant } from '../domain/time/instant';
import { latestInstant, type Moment } from '../domain/time/moment';
import type { Zone } from '../domain/time/zone';
import { fingerprint } from '../domain/values/fingerprint';
import { plainText } from '../domain/values/plainText';
import { catalogueFor } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { isTick, keyInList, plain, readNoticeKind } from '../text/lookup';
import { momentFromCell, textFromCell } from './cells';
import { cellOf, type Table, type TableRow } from './table';

export interface NoticeRow {
  readonly row: number;
  readonly source: TableRow;
  readonly notice: Notice;
  /** 送信済み is ticked, or 状態 says so, but there is no 送信日時 yet. */
  readonly newlySent: boolean;
  readonly ticked: boolean;
  /** What cannot be used, to be said in 注意. */
  readonly problem: {
    readonly code: 'unknown-kind' | 'unknown-order' | 'unreadable-sent';
    readonly value: string;
  } | null;
}

type NoticeTable = Table<NoticeColumn>;

/** All filled rows. `orders` by their id in plain text. A row whose kind is unknown is left alone, and told. */
export function readNotices(table: NoticeTable, orders: ReadonlyMap<string, Order>, zone: Zone): NoticeRow[] {
  return table.rows
    .filter((row) => !row.isBeside && isFilled(table, row))
    .map((row) => readNotice(table, row, orders, zone));
}

function isFilled(table: NoticeTable, row: TableRow): boolean {
  return (['key', 'orderId', 'kind', 'text'] as const).some((key) => textFromCell(cellOf(table, row, key)) !== '');
}

function readNotice(table: NoticeTable, source: TableRow, orders: ReadonlyMap<string, Order>, zone: Zone): NoticeRow {
  const text = (key: NoticeColumn) => textFromCell(cellOf(table, source, key));
  const moment = (key: NoticeColumn): Moment | null => {
    const read = momentFromCell(cellOf(table, source, key), zone);
    return read === 'unreadable' ? null : (read.moment ?? null);
  };
  const instant = (key: NoticeColumn): Instant | null => moment(key)?.at ?? null;
  // The key names both: a cell that was emptied makes no other notice of it.
  const parsed = parseKey(text('key'));
  const kind = text('kind') === '' && parsed ? kindOfKey(parsed) : readNoticeKind(text('kind'));
  const orderId = text('orderId') || (parsed?.orderId ?? '');
  const order = orders.get(plainText(orderId));
  const sentAt = moment('sentAt');
  const ticked = isTick(cellOf(table, source, 'sent'));
  const written = keyInList('noticeStates', text('state')) ?? 'draft';
  const state: NoticeState = sentAt || ticked ? 'sent' : written;
  const body = String(cellOf(table, source, 'text') ?? '');
  const deadline = moment('deadline');
  const read: Notice = {
    key: text('key'),
    orderId: order?.id ?? orderId,
    buyer: text('buyer'),
    kind: kind ?? 'N14',
    phase: phaseOf(text('key'), kind ?? 'N14', order, sentAt),
    state,
    text: body,
    plannedAt: instant('plannedAt'),
    deadline: deadline && latestInstant(deadline, zone),
    createdAt: instant('createdAt'),
    sentAt,
    edited: body.trim() !== '' && fingerprint(body) !== text('composed'),
    withdrawnBy: state !== 'withdrawn' ? null : isAutomatic(text('attention')) ? 'add-on' : 'user',
  };
  // A text that the seller wrote or changed says what the buyer was told.
  const told = deadlineOfText(read, { zone, dueDay: order?.dueAt?.day });
  const notice = typeof told === 'number' ? { ...read, deadline: told } : read;
  const sentUnreadable = momentFromCell(cellOf(table, source, 'sentAt'), zone) === 'unreadable';
  const problem = problemOf([
    [!kind, 'unknown-kind', text('kind')],
    [!order, 'unknown-order', orderId],
    [sentUnreadable, 'unreadable-sent', text('sentAt')],
  ]);
  return {
    row: source.row,
    source,
    notice,
    newlySent: state === 'sent' && !sentAt && !sentUnreadable,
    ticked,
    problem,
  };
}

type NoticeProblem = NonNullable<NoticeRow['problem']>;

/** The first that holds. */
function problemOf(checks: readonly (readonly [boolean, NoticeProblem['code'], string])[]): NoticeRow['problem'] {
  const found = checks.find(([holds]) => holds);
  return found ? { code: found[1], value: found[2] } : null;
}

/** The key knows; of a row typed by hand, the kind tells. */
function phaseOf(key: string, kind: NoticeKind, order: Order | undefined, sentAt: Moment | null): Phase {
  const parsed = parseKey(key);
  if (parsed) return parsed.phase;
  const before = (moment: Moment | undefined) => moment !== undefined && (!sentAt || moment.at <= sentAt.at);
  const shown = before(order?.handedOverAt) ? 'all' : before(order?.progressAt) ? 'progress' : 'nothing';
  return phaseOfKind(kind, shown);
}

/** The mark that a withdrawal was the add-on's own. */
function isAutomatic(attention: string): boolean {
  const marks = LANGUAGES.map((language) => catalogueFor(language).problems.noticeNotes.autoMark);
  return marks.some((mark) => plain(attention).startsWith(plain(mark)));
}
