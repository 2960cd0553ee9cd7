// coconala's sales CSV: one row a payment, several rows a room (facts/marketplaces.md 1.6). Each room becomes one finished order.
import type { OrderColumn } from '../../columns';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import { zoneNamed } from '../../domain/time/zone';
import { plain } from '../../text/lookup';
import { AND, SALES_HEADERS } from '../../text/tableWords';
import { amountFromCell } from '../cells';
import { momentFromText } from '../momentText';
import type { ForeignRow, ForeignTable } from './foreignRows';

type Orders = ForeignTable<OrderColumn>;

export function isSales(headers: readonly string[]): boolean {
  const known = headers.map(plain);
  return SALES_HEADERS.every((header) => known.includes(plain(header)));
}

/** The rows of one room as one: amounts added up (おひねり included), 売上確定日 the latest, of all else what the rows say. */
export function inRooms(table: Orders): Orders {
  const place = table.columns.findIndex(({ key }) => key === 'id');
  const rooms = new Map<string, ForeignRow[]>();
  for (const row of table.rows) {
    const room = plain(row.cells[place]!) || `#${row.row}`;
    rooms.set(room, [...(rooms.get(room) ?? []), row]);
  }
  const hasMarket = table.columns.some(({ key }) => key === 'market');
  const rows = [...rooms.values()].map((of): ForeignRow => {
    const cells = table.columns.map(({ key }, index) =>
      together(
        key,
        of.map(({ cells }) => cells[index]!.trim()),
      ),
    );
    return { row: of[0]!.row, cells: hasMarket ? cells : [...cells, DEFAULT_MARKET] };
  });
  const columns = hasMarket ? table.columns : [...table.columns, { key: 'market' as const, header: '' }];
  return { ...table, columns, rows };
}

function together(key: OrderColumn | null, cells: readonly string[]): string {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  if (key === 'amount') return sum(cells.filter((cell) => cell !== '')) ?? filled.join(AND);
  if (key === 'closedAt') return latest(filled);
  return key === null ? filled.join(AND) : (filled[0] ?? '');
}

/** null where an amount cannot be read: then all of them are shown, and 注意 asks. */
function sum(cells: readonly string[]): string | null {
  const amounts = cells.map(amountFromCell);
  if (cells.length === 0 || !amounts.every((amount) => typeof amount === 'number')) return null;
  return String(amounts.reduce<number>((total, amount) => total + (amount as number), 0));
}

/** One that cannot be read is kept: the row says so then, and is not taken for an open order. */
function latest(cells: readonly string[]): string {
  const at = (cell: string): number => {
    const read = momentFromText(cell, zoneNamed('UTC'));
    return read === 'unreadable' ? Number.POSITIVE_INFINITY : (read.moment?.at ?? 0);
  };
  return [...cells].sort((a, b) => at(b) - at(a))[0] ?? '';
}
