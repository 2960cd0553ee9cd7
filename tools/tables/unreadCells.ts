// Cells of a file that neither the sheet nor the product can make anything of.
import { MOMENT_KEYS } from '../../src/domain/orders/order';
import { zoneNamed } from '../../src/domain/time/zone';
import { amountFromCell } from '../../src/sheet/cells';
import type { ForeignTable } from '../../src/sheet/foreign/foreignRows';
import { momentFromText } from '../../src/sheet/momentText';
import { readDateText } from '../emulator/model/dateText';
import { readNumberText } from '../emulator/model/parseEntry';

/** Columns of notices and events beside those of orders. */
const MOMENTS: ReadonlySet<string> = new Set([...MOMENT_KEYS, 'deadline', 'sentAt', 'plannedAt', 'createdAt']);
const UTC = zoneNamed('UTC');

/** 1-based rows and 0-based places among the columns. Which year a date without one falls into makes no difference here. */
export function unreadCells({ columns, rows }: ForeignTable<string>): { row: number; at: number; value: string }[] {
  const isUnread = columns.map(({ key }) => {
    if (key === 'amount') return (text: string) => amountFromCell(text) === 'unreadable' && !readNumberText(text);
    if (key === null || !MOMENTS.has(key)) return () => false;
    return (text: string) => momentFromText(text, UTC) === 'unreadable' && !readDateText(text, 'ja_JP', 2026);
  });
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, at) => (isUnread[at]!(cell.trim()) ? [{ row, at, value: cell.trim() }] : [])),
  );
}
