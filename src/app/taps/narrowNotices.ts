// The rows of 連絡文 that a tap needs: where the last whole run found them, or looked for in the columns that name orders.
import type { NoticeColumn } from '../../columns';
import { plainText } from '../../domain/values/plainText';
import type { Sheet } from '../../google/spreadsheet';
import { textFromCell } from '../../sheet/cells';
import { Part } from '../../sheet/part';
import { cellOf, isBelieved, type SheetTable } from '../../sheet/table';
import type { Memory } from '../desk/memory';
import { looksLikeNotice } from './keptPlaces';

/**
 * All notices of these orders (`ids`, in plain text), and `rows` besides. With `kept` places the header is not read: each row must look like what
 * its columns hold. Null where a row is about no order, or where a place is not what it was.
 */
export function findNotices(
  sheet: Sheet,
  { headers }: Pick<Memory, 'headers'>,
  rows: readonly number[],
  ids: readonly string[],
  kept: Memory['places'],
): SheetTable<NoticeColumn> | null {
  const places = ids.map((id) => kept?.rows[id]);
  if (kept && headers?.notices && places.every((one) => one !== undefined)) {
    const wanted = [...new Set([...places.flatMap((one) => one!.slice(1)), ...rows])];
    const part = Part.as(sheet, 'notices', kept.header, headers.notices);
    const table = part.tableOf(wanted);
    const read = table.rows.filter(({ isBeside }) => !isBeside);
    const areThere = read.every((row) => ids.some((id) => looksLikeNotice(table, row, id)));
    return areThere && isBelieved(table) && read.length === wanted.length ? table : null;
  }
  const part = Part.of(sheet, 'notices');
  if (!isBelieved(part.head)) return null;
  const first = part.head.headerRow + 1;
  const about = part
    .columns(['key', 'orderId'])
    .flatMap(([, id], at) => (ids.includes(plainText(textFromCell(id))) ? [first + at] : []));
  return part.tableOf([...new Set([...about, ...rows])]);
}

/** In plain text, which orders these rows are about; null where one is about none. */
export function ordersOfNotices(
  sheet: Sheet,
  { headers, places }: Pick<Memory, 'headers' | 'places'>,
  rows: readonly number[],
): string[] | null {
  const part =
    places && headers?.notices ? Part.as(sheet, 'notices', places.header, headers.notices) : Part.of(sheet, 'notices');
  const table = part.tableOf(rows);
  const read = table.rows.filter(({ isBeside }) => !isBeside);
  const ids = read.map((row) => plainText(textFromCell(cellOf(table, row, 'orderId'))));
  const areNotices = read.every((row, at) => looksLikeNotice(table, row, ids[at]!));
  return isBelieved(table) && read.length === rows.length && areNotices ? ids : null;
}
