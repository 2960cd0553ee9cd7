// Carries the desk back into the sheet: cells that changed, new notices, the log.
import type { Cell } from '../sheet/cells';
import { ASSESSMENT_COLUMNS, LOG_COLUMNS, NOTICE_COLUMNS } from '../sheet/columns';
import { findHeader } from '../sheet/table';
import { appendRows, type CellChange, growTo, intoCell, writeExactly, writeOwned } from '../sheet/writes';
import type { ColumnsOf } from '../text/areas/sheet';
import type { Desk } from './desk';

type OrderColumn = ColumnsOf['orders'];
type NoticeColumn = ColumnsOf['notices'];

/** Only the add-on writes these; all other columns of 注文 are the seller's, written cell by cell where an event moved them. */
const OWNED_ORDER_COLUMNS: ReadonlySet<OrderColumn> = new Set<OrderColumn>([...ASSESSMENT_COLUMNS, 'firstSeenAt']);
/** 本文 and 送信済み are the seller's too. */
const SHARED_NOTICE_COLUMNS: ReadonlySet<NoticeColumn> = new Set<NoticeColumn>([
  'text',
  'sent',
  'deadline',
  'kind',
  'orderId',
]);

const LEDGER_COLUMNS: ReadonlySet<NoticeColumn> = new Set(
  NOTICE_COLUMNS.filter((key) => !SHARED_NOTICE_COLUMNS.has(key)),
);

/** Writes everything the desk changed. `added`: rows to append to 連絡文. */
export function writeDesk(desk: Desk, added: readonly { readonly [key in NoticeColumn]?: Cell }[]): void {
  const { book } = desk;
  const [owned, exact] = split([...desk.orderChanges.values()], (key) => OWNED_ORDER_COLUMNS.has(key));
  writeExactly(book.orderTable, exact);
  writeOwned(book.orderTable, owned, OWNED_ORDER_COLUMNS);
  const [shared, ledger] = split([...desk.noticeChanges.values()], (key) => SHARED_NOTICE_COLUMNS.has(key));
  writeExactly(book.noticeTable, shared);
  writeOwned(book.noticeTable, ledger, LEDGER_COLUMNS);
  appendRows(book.noticeTable, added);
}

function split<K extends string>(
  changes: readonly CellChange<K>[],
  first: (key: K) => boolean,
): [CellChange<K>[], CellChange<K>[]] {
  return [changes.filter(({ key }) => first(key)), changes.filter(({ key }) => !first(key))];
}

/** 履歴 only grows, so it is never read whole: its header, and where it ends. */
export function appendLog({ book, log }: Desk): void {
  if (log.length === 0) return;
  const sheet = book.logSheet;
  const last = sheet.getLastRow();
  const width = LOG_COLUMNS.length;
  const { columns } = findHeader(last > 0 ? [sheet.getRange(1, 1, 1, width).getValues()[0] as Cell[]] : [], 'log');
  const rows = log.map((line) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    const values: Record<ColumnsOf['log'], Cell> = {
      at: new Date(book.now),
      orderId: line.orderId,
      buyer: line.buyer,
      what: book.words.log.kinds[line.kind],
      detail: line.detail,
    };
    for (const key of LOG_COLUMNS)
      cells[(columns.get(key) ?? LOG_COLUMNS.indexOf(key) + 1) - 1] = intoCell(values[key]);
    return cells;
  });
  growTo(sheet, last + rows.length);
  sheet.getRange(last + 1, 1, rows.length, width).setValues(rows);
}
