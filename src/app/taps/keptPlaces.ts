// Where the last whole run found the open orders and their notices: so that a tap need not look for them. A place is believed only once the
// row that stands there says the same.
import type { NoticeColumn } from '../../columns';
import { byUrgency } from '../../domain/notices/draftPlan';
import { plainText } from '../../domain/values/plainText';
import { type Cell, textFromCell } from '../../sheet/cells';
import { cellOf, isBelieved, type Table, type TableRow } from '../../sheet/table';
import { firstFreeRow } from '../../sheet/writes';
import { keyInList, readNoticeKind } from '../../text/lookup';
import type { Assessed } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import type { KeptPlaces } from '../desk/memory';

/** So much fits into one property: of more orders the calmest are looked for in the sheet. */
const MOST_BYTES = 8_000;

/** `added`: the drafts that this run wrote below the others. An order whose number stands twice is looked for each time. */
export function placesOf(
  { book, notices, orders }: Desk,
  assessed: readonly Assessed[],
  added: readonly { readonly key?: Cell; readonly orderId?: Cell }[],
): KeptPlaces {
  const { noticeTable } = book;
  // Where 連絡文 cannot be read, no order is known to have no notices.
  if (!isBelieved(noticeTable)) return { header: noticeTable.headerRow, rows: {} };
  const rows: { [orderId: string]: number[] } = {};
  const doubled = new Set<string>();
  const seen = new Set<string>();
  for (const { id } of orders) {
    const known = plainText(id);
    if (seen.has(known)) doubled.add(known);
    seen.add(known);
  }
  const ranked = assessed.map((one, row) => ({ ...one, row })).sort(byUrgency);
  for (const { order, orderRow, assessment } of ranked) {
    const id = plainText(order.id);
    if (assessment.step.kind !== 'none' && id !== '' && !doubled.has(id)) rows[id] = [orderRow.row];
  }
  const note = (orderId: string, row: number) => rows[plainText(orderId)]?.push(row);
  for (const { row, notice } of notices) if (row !== null) note(notice.orderId, row);
  const below = firstFreeRow(noticeTable);
  added.forEach(({ orderId = '' }, at) => {
    note(String(orderId), below + at);
  });
  return { header: noticeTable.headerRow, rows: fitting(rows) };
}

/** The worst ones, which stand in きょう, first. */
function fitting(rows: KeptPlaces['rows']): KeptPlaces['rows'] {
  let left = MOST_BYTES;
  const all = Object.entries(rows).filter(([id, places]) => {
    left -= bytesOf(id) + String(places).length + 6;
    return left > 0;
  });
  return Object.fromEntries(all);
}

const bytesOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u0080' ? 1 : 4), 0);

const FINGERPRINT = /^([0-9a-f]{8}-\d+)?$/;
const MOMENTS: readonly NoticeColumn[] = ['plannedAt', 'deadline', 'createdAt', 'sentAt'];

/** Is this row one about that order, and does each cell look like what its column holds? A column that moved shows here. */
export function looksLikeNotice(table: Table<NoticeColumn>, row: TableRow, orderId: string): boolean {
  const cell = (key: NoticeColumn) => cellOf(table, row, key);
  const text = (key: NoticeColumn) => textFromCell(cell(key));
  return (
    text('key') !== '' &&
    plainText(text('orderId')) === orderId &&
    readNoticeKind(text('kind')) !== null &&
    keyInList('noticeStates', text('state')) !== null &&
    typeof cell('text') === 'string' &&
    MOMENTS.every((key) => cell(key) === '' || cell(key) instanceof Date) &&
    (cell('sent') === '' || typeof cell('sent') === 'boolean') &&
    typeof cell('attention') === 'string' &&
    FINGERPRINT.test(text('composed'))
  );
}
