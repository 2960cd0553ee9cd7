// A row that only adds up others: 合計 where a buyer or a number would stand, and nothing that happened (product.md 9.1).
import type { OrderColumn } from '../../columns';
import { MOMENT_KEYS } from '../../domain/orders/order';
import { plain } from '../../text/lookup';
import { TOTALS } from '../../text/tableWords';

/** `text`: what the row holds in a column. */
export function isTotals(text: (key: OrderColumn) => string): boolean {
  const names = [text('buyer'), text('id')].map(plain);
  // When the row was first seen is the add-on's own.
  const dated = MOMENT_KEYS.filter((key) => key !== 'firstSeenAt');
  return names.some((name) => TOTALS.includes(name)) && dated.every((key) => text(key).trim() === '');
}
