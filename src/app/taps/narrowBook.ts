// What a tap reads: its rows of 注文, their notices, きょう; settings, rules and days off as the last whole run found them. The same book as a whole
// run's, in which all other rows stand beside.
import type { TabKey } from '../../columns';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { Instant } from '../../domain/time/instant';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import type { Sheet, Spreadsheet } from '../../google/spreadsheet';
import { textFromCell } from '../../sheet/cells';
import { readNotices } from '../../sheet/noticeRows';
import { leftOverRows, type OrderRow, readOrders } from '../../sheet/orderRows';
import { Part } from '../../sheet/part';
import { cellOf, isBelieved, noTable, readTable, type SheetTable, tableIn } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { readTemplates } from '../../sheet/templateRows';
import type { ColumnsOf } from '../../text/areas/sheet';
import { catalogueFor } from '../../text/catalogue';
import type { Book } from '../desk/book';
import type { Memory } from '../desk/memory';
import { Tables } from '../desk/tables';
import { type WorldAgain, worldAgain } from './keptWorld';
import { findNotices, ordersOfNotices } from './narrowNotices';
import { Places } from './places';

/** What a tap is about: rows of a tab, or an order. */
export type Tapped =
  | { readonly tab: 'orders' | 'today' | 'notices'; readonly first: number; readonly last: number }
  /** `withOthers`: also this buyer's other orders. */
  | { readonly orderId: string; readonly withOthers?: true };

type TappedRows = Exclude<Tapped, { orderId: string }>;

/** More rows are read faster with everything else. */
const MOST_ROWS = 12;

/** A tab that lacks more columns is looked at with everything else. */
const ORDER_COLUMNS_NEEDED = 45;

/**
 * Null where more than these rows is needed: a new row, an order that is not there or stands twice, a tab or column that is missing, rows in
 * trouble, nothing kept of the last whole run. Choices that wait in other rows are taken along.
 */
export function openNarrow(spreadsheet: Spreadsheet, memory: Memory, now: Instant, tapped: Tapped): Book | null {
  const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
  const again = worldAgain(memory.world, memory.worldAt, zone, now);
  const found = sheetsByTab(spreadsheet.getSheets(), memory.tabIds ?? {});
  const [ofOrders, ofNotices, ofToday] = (['orders', 'notices', 'today'] as const).map((tab) => found.get(tab));
  const log = found.get('log');
  // A run that died left lines there: a whole run judges them.
  const isUntold = !log || !memory.logged || log.getLastRow() > memory.logged.row;
  const isTroubled = isUntold || memory.unreadable !== undefined || Object.keys(memory.troubles ?? {}).length > 0;
  if (!again || isTroubled || !ofOrders || !ofNotices || !ofToday) return null;
  const orderPart = Part.of(ofOrders, 'orders');
  if (orderPart.head.columns.size < ORDER_COLUMNS_NEEDED || !isBelieved(orderPart.head)) return null;
  const todayTable = readTable(ofToday, 'today');
  if (!isBelieved(todayTable)) return null;
  const read = (kept: Memory['places']) =>
    rowsRead({ tapped, orderPart, todayTable, ofNotices, memory, again, zone }, kept);
  const rows = (memory.places && read(memory.places)) ?? read(undefined);
  if (!rows) return null;
  return { ...bookOf(spreadsheet, memory, now, zone, again, found), ...rows, todayTable };
}

interface Reading {
  readonly tapped: Tapped;
  readonly orderPart: Part<'orders'>;
  readonly todayTable: SheetTable<ColumnsOf['today']>;
  readonly ofNotices: Sheet;
  readonly memory: Memory;
  readonly again: WorldAgain;
  readonly zone: Zone;
}

type Rows = Pick<Book, 'orderTable' | 'noticeTable' | 'orders' | 'notices'>;

/** `kept`: where rows are said to stand. Null where one of them does not, or where everything must be read. */
function rowsRead(reading: Reading, kept: Memory['places']): Rows | null {
  const { tapped, orderPart, memory, again, zone, ofNotices } = reading;
  if ('tab' in tapped && tapped.last - tapped.first >= MOST_ROWS) return null;
  const places = new Places(orderPart, kept);
  const inNotices = 'tab' in tapped && tapped.tab === 'notices' ? range(tapped) : [];
  const noted = inNotices.length > 0 ? ordersOfNotices(ofNotices, memory, inNotices) : [];
  const own = noted && rowsOf(reading, places, noted);
  if (!own) return null;
  const rows = 'orderId' in tapped && tapped.withOthers ? withOthers(own, orderPart) : own;
  const ids = rows.map((row) => places.idAt(row));
  const noticeTable = findNotices(ofNotices, memory, inNotices, ids, kept);
  if (!noticeTable) return null;
  // Last of all: nothing is asked of Google between this and the first write.
  const orderTable = orderPart.tableOf(rows);
  const orders = readOrders(orderTable, { zone, defaultMarket: DEFAULT_MARKET, marketName: again.marketName });
  if (!areKnown(orders, orderTable, rows, places)) return null;
  const byId = new Map(orders.map(({ order }) => [plainText(order.id), order]));
  return { orderTable, noticeTable, orders, notices: readNotices(noticeTable, byId, zone) };
}

/** The rows of 注文 to be read: those that are meant, and those in which a choice waits. null: more than that is needed. */
function rowsOf({ tapped, todayTable }: Reading, places: Places, noted: readonly string[]): number[] | null {
  const isIn = (tab: TappedRows['tab'], row: number) =>
    'tab' in tapped && tapped.tab === tab && row >= tapped.first && row <= tapped.last;
  const lines = todayTable.rows.filter((line) => isIn('today', line.row) || cellOf(todayTable, line, 'event') !== '');
  const ids = [...lines.map((line) => textFromCell(cellOf(todayTable, line, 'id'))), ...noted];
  if ('orderId' in tapped) ids.push(tapped.orderId);
  const inOrders = 'tab' in tapped && tapped.tab === 'orders';
  const rows = inOrders ? [...range(tapped), ...places.waiting()] : [];
  for (const id of ids) {
    const row = places.rowOf(id);
    if (row === null) return null;
    rows.push(row);
  }
  const all = [...new Set(rows)];
  const areOrders = all.every((row) => places.idAt(row) !== '' && places.rowOf(places.idAt(row)) === row);
  return all.length > 0 && all.length <= MOST_ROWS && areOrders ? all : null;
}

/** With the rows of the same buyer, the last ones first. */
function withOthers(rows: readonly number[], part: Part<'orders'>): number[] {
  const first = part.head.headerRow + 1;
  const buyers = part.columns(['buyer']).map(([buyer]) => plainText(textFromCell(buyer)));
  const own = new Set(rows.map((row) => buyers[row - first] ?? ''));
  const others = buyers.flatMap((buyer, at) => (buyer !== '' && own.has(buyer) ? [first + at] : []));
  return [...new Set([...rows, ...others.reverse()])].slice(0, MOST_ROWS);
}

const range = ({ first, last }: Pick<TappedRows, 'first' | 'last'>): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Every row that was asked for is an order that runs have seen before, and still the one that stood there. */
function areKnown(
  orders: readonly OrderRow[],
  table: SheetTable<ColumnsOf['orders']>,
  rows: readonly number[],
  places: Places,
): boolean {
  if (orders.length !== rows.length || leftOverRows(table).length > 0) return false;
  return orders.every(
    ({ row, source, order }) =>
      plainText(order.id) === places.idAt(row) &&
      order.firstSeenAt !== undefined &&
      textFromCell(cellOf(table, source, 'market')) !== '',
  );
}

/** What is the same whatever was tapped. What only a whole run tells of is left out. */
function bookOf(
  spreadsheet: Spreadsheet,
  memory: Memory,
  now: Instant,
  zone: Zone,
  { settings, world, daysOff }: WorldAgain,
  found: ReadonlyMap<TabKey, Sheet>,
): Omit<Book, keyof Rows | 'todayTable'> {
  const tables = new Tables(found);
  return {
    isNarrow: true,
    spreadsheet,
    now,
    zone,
    words: catalogueFor(settings.language),
    settings,
    world,
    daysOff,
    templates: () => readTemplates(tables.of('templates')),
    settingTable: noTable('settings'),
    logTable: () => logTable(found.get('log'), memory) ?? tables.of('log'),
    tabTroubles: () => [],
    knownTables: () => [],
    tabIds: Object.fromEntries([...found].map(([tab, sheet]) => [tab, sheet.getSheetId()])),
    statusRows: { lastRun: null, nextRun: null, health: null, lastMail: null },
    lastRunAt: null,
    settingProblems: [],
    ruleProblems: [],
    dayOffProblems: [],
    goodRules: undefined,
  };
}

/** 履歴 with its header as it was last seen: a tap only adds a line below. */
function logTable(sheet: Sheet | undefined, { headers }: Memory): SheetTable<ColumnsOf['log']> | null {
  if (!sheet || !headers?.log) return null;
  const table = { ...tableIn([headers.log], 'log'), sheet, above: [], written: [] };
  return isBelieved(table) ? table : null;
}
