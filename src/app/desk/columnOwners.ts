// Who writes which column. The add-on's own may be written side by side in one rectangle; all others cell by cell.
import { ASSESSMENT_COLUMNS, NOTICE_COLUMNS } from '../../columns';
import type { ColumnsOf } from '../../text/areas/sheet';

/** Only the add-on writes these; all other columns of 注文 are the seller's, written where an event moved them. */
export const OWNED_ORDER_COLUMNS: ReadonlySet<ColumnsOf['orders']> = new Set<ColumnsOf['orders']>([
  ...ASSESSMENT_COLUMNS,
  'firstSeenAt',
]);

/** Facts that only the add-on keeps, in hidden columns. */
export const KEPT_ORDER_COLUMNS: ReadonlySet<ColumnsOf['orders']> = new Set<ColumnsOf['orders']>([
  'unansweredSince',
  'owedSince',
  'recorded',
]);

/** 本文, 送信済み and what a person fills in of a notice typed by hand are the seller's too. */
const SHARED_NOTICE_COLUMNS: ReadonlySet<ColumnsOf['notices']> = new Set<ColumnsOf['notices']>([
  'text',
  'sent',
  'deadline',
  'kind',
  'orderId',
]);

export const OWNED_NOTICE_COLUMNS: ReadonlySet<ColumnsOf['notices']> = new Set(
  NOTICE_COLUMNS.filter((key) => !SHARED_NOTICE_COLUMNS.has(key)),
);
