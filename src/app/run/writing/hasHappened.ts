// A line of 履歴 that an unfinished run left: did what it tells of reach the sheet? Asked by the next run, of the sheet as that one read it.
import { type Cell, sameCell, textFromCell } from '../../../sheet/cells';
import type { OrderRow } from '../../../sheet/orderRows';
import { cellOf } from '../../../sheet/table';
import type { RowCells } from '../../../sheet/writes';
import { LOG_KINDS, type LogKind } from '../../../text/areas/log';
import type { ColumnsOf } from '../../../text/areas/sheet';
import { catalogueFor } from '../../../text/catalogue';
import { LANGUAGES } from '../../../text/language';
import type { Desk } from '../../desk/desk';
import { readMemory, restoreCell, type StoredChange } from '../../desk/rowMemory';

export interface Told {
  readonly kind: LogKind;
  /** Milliseconds. */
  readonly at: number;
  readonly orderId: string;
  readonly detail: string;
  readonly cells: RowCells<ColumnsOf['log']>;
}

/** The line as it was written; null where it is none of ours. */
export function toldIn(cells: RowCells<ColumnsOf['log']>): Told | null {
  const { at, what = '', orderId, detail } = cells;
  const kind = LOG_KINDS.find((one) => LANGUAGES.some((language) => catalogueFor(language).log.kinds[one] === what));
  if (!kind || !(at instanceof Date)) return null;
  return { kind, at: at.getTime(), orderId: textFromCell(orderId), detail: textFromCell(detail), cells };
}

/**
 * What this run does once more had not happened; of what leaves its own mark in the sheet, the mark tells. In between, only one run can have
 * died: under the document's lock each run judges the one before it.
 */
export function hasHappened(desk: Desk, line: Told): boolean {
  const { book } = desk;
  const rows = book.orders.filter(({ order }) => order.id === line.orderId);
  switch (line.kind) {
    case 'draft':
      return book.notices.some(
        ({ notice }) =>
          notice.orderId === line.orderId &&
          notice.createdAt !== null &&
          sameCell(new Date(notice.createdAt), new Date(line.at)),
      );
    case 'id-assigned':
      return rows.length > 0;
    case 'event':
      return !isDoneAgain(desk, line) && (rows.length === 0 || rows.some((row) => isRecorded(desk, row, line.detail)));
    case 'undo':
      return !isDoneAgain(desk, line) && !rows.some((row) => isRecorded(desk, row, line.detail));
    case 'digest':
    case 'alert':
      return !isDoneAgain(desk, line) && desk.mailsFrom === line.at;
    default:
      return !isDoneAgain(desk, line);
  }
}

function isDoneAgain({ log, postponed }: Desk, { kind, orderId, detail }: Told): boolean {
  const isSame = (one: Desk['log'][number]) =>
    one.kind === kind && one.orderId === orderId && (one.detail === detail || detail.endsWith(one.word ?? one.detail));
  return log.some(isSame) || postponed.has(`${kind}|${orderId}`);
}

/** The row remembers the event, and its facts are written; 最後のできごと, which comes after them, may be missing. */
function isRecorded({ book: { orderTable } }: Desk, { source }: OrderRow, detail: string): boolean {
  const cell = (key: ColumnsOf['orders']): Cell => cellOf(orderTable, source, key);
  if (!orderTable.columns.has('undo')) return textFromCell(cell('lastEvent')) === detail;
  const { undo } = readMemory(cell('undo'));
  const at = undo.findIndex(({ cells }) => cells.some(([key, , after]) => key === 'lastEvent' && after === detail));
  const isThere = ([key, , after]: StoredChange) =>
    key === 'lastEvent' || sameCell(cell(key as ColumnsOf['orders']), restoreCell(after));
  // What came after it may have moved the same facts.
  return at >= 0 && (at < undo.length - 1 || undo[at]!.cells.every(isThere));
}
