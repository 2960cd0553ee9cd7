// HENJI_STATUS, HENJI_OUTCOME: what the assessment says of a table of orders that was passed in.
import { assessToTheEnd, forecast } from '../../domain/assess/forecast';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { Notice } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import type { Instant } from '../../domain/time/instant';
import { dateOnly } from '../../domain/time/moment';
import { dayOf, wallTime, type Zone } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import type { Cell } from '../../sheet/cells';
import { readNotices } from '../../sheet/noticeRows';
import { type OrderRow, readOrders } from '../../sheet/orderRows';
import { isBelieved, type Table } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { outcomeText, stageText, stepText, untilText } from '../../text/step';
import { noticesById } from '../desk/assessAll';
import { asOfOf, languageOf, rowsOf, tableOf } from './arguments';
import { type Call, complain, isFault } from './call';
import { type FunctionWorld, worldOf } from './world';

/** Everything the arguments say about the orders. */
export interface GivenOrders {
  readonly table: Table<ColumnsOf['orders']>;
  readonly orders: readonly OrderRow[];
  readonly noticesOf: (order: Order) => readonly Notice[];
  readonly world: FunctionWorld;
  readonly now: Instant;
  /** In the language of the settings given, else in that of the table's headers. */
  readonly words: Catalogue;
}

/** Reads the tables. `name`: of the argument that holds the orders. */
export function givenOrders(call: Call, name: 'orders' | 'order'): GivenOrders {
  const table = tableOf(call.argument(name), 'orders', name);
  if (isFault(table)) return complain(call, table);
  const now = asOfOf(call.argument('asOf'), call.zone);
  if (isFault(now)) return complain(call, now);
  const world = worldOf(call);
  const orders = readOrders(table, { zone: call.zone, defaultMarket: DEFAULT_MARKET, marketName: world.marketName });
  const notices = noticesIn(call, orders);
  const language = world.settingsGiven ? world.settings.language : languageOf(table);
  const none: readonly Notice[] = [];
  return { table, orders, noticesOf: ({ id }) => notices.get(id) ?? none, world, now, words: catalogueFor(language) };
}

function noticesIn(call: Call, orders: readonly OrderRow[]): ReadonlyMap<string, Notice[]> {
  const argument = call.argument('notices');
  if (rowsOf(argument).length === 0) return new Map();
  const table = tableOf(argument, 'notices', 'notices');
  if (isFault(table)) return complain(call, table);
  if (!isBelieved(table)) return new Map();
  const byId = new Map(orders.map(({ order }) => [plainText(order.id), order]));
  return noticesById(readNotices(table, byId, call.zone).map(({ notice }) => notice));
}

/** One row of six cells per row of the table down to its last order; blank rows stay blank, so that answers stand beside their orders. */
export function status(call: Call): Cell[][] {
  const given = givenOrders(call, 'orders');
  const { world, now, words } = given;
  const { language, steps } = words;
  return perRow(given, 6, (order) => {
    const notices = given.noticesOf(order);
    const { assessment: seen, future } = assessToTheEnd(order, notices, world, now);
    return [
      steps.turns[seen.turn],
      stageText(seen.stage, order.service, language),
      stepText({ ...seen, service: order.service, market: order.market }, language),
      untilText(seen, now, world.zone, language),
      seen.waitingDays || '',
      outcomeText(future.settlement, order.amount, now, world.zone, language),
    ];
  });
}

/** Date and outcome; an end at 24:00 has the date of the day that ends. */
export function outcome(call: Call): Cell[][] {
  const given = givenOrders(call, 'orders');
  const { world, now, words } = given;
  return perRow(given, 2, (order) => {
    const { settlement } = forecast(order, given.noticesOf(order), world, now);
    return settlement ? [endAsDate(settlement.at, world.zone), words.steps.outcomes[settlement.outcome]] : ['', ''];
  });
}

function endAsDate(at: Instant, zone: Zone): Date {
  const { hour, minute, second } = wallTime(at, zone);
  const endsTheDay = hour === 0 && minute === 0 && second === 0;
  return new Date(endsTheDay ? dateOnly(dayOf(at - 1, zone), zone).at : at);
}

/** Beside each row of the table its order's cells, down to the last order. `at`: the row's place below the header, from 0. */
export function perRow(
  { table, orders }: GivenOrders,
  width: number,
  answer: (order: Order, at: number) => Cell[],
): Cell[][] {
  const byRow = new Map(orders.map(({ row, order }) => [row, order]));
  const last = orders[orders.length - 1]?.row ?? table.headerRow + 1;
  const rows = table.rows.filter(({ row }) => row <= last);
  const blank: Cell[] = Array.from({ length: width }, () => '');
  const cellsOf = (row: number, at: number) => {
    const order = byRow.get(row);
    return order ? answer(order, at) : blank;
  };
  return rows.length > 0 ? rows.map(({ row }, at) => cellsOf(row, at)) : [blank];
}
