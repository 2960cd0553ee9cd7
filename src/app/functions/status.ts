// HENJI_STATUS: the assessment columns as a spilled table, for a table passed in.

import type { TabKey } from '../../columns';
import { assess } from '../../domain/assess/assess';
import { forecast } from '../../domain/assess/forecast';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { Notice } from '../../domain/orders/notice';
import { plainText } from '../../domain/values/plainText';
import type { Cell } from '../../sheet/cells';
import { readNotices } from '../../sheet/noticeRows';
import { type OrderRow, readOrders } from '../../sheet/orderRows';
import { isBelieved, type Table, tableIn } from '../../sheet/table';
import type { ColumnsOf } from '../../text/areas/sheet';
import { outcomeText, stepText, untilText } from '../../text/step';
import { noticesById } from '../desk/assessAll';
import { asOfArgument, functionError, rowsOf } from './arguments';
import { type FunctionContext, functionContext } from './context';

/** One row of six cells per row of the table below its header; blank rows stay blank, so that answers stand beside their orders. */
export function statusFunction(orders: unknown, asOf: unknown, notices: unknown): Cell[][] {
  const context = functionContext();
  const { words, world, zone } = context;
  const now = asOfArgument(asOf, zone, words);
  const table = tableOf(rowsOf(orders), 'orders', context);
  const read = readOrders(table, { zone, defaultMarket: DEFAULT_MARKET, marketName: context.marketName });
  const byId = noticesOf(notices, read, context);
  const answers = new Map(
    read.map(({ row, order }) => {
      const own = byId.get(order.id) ?? [];
      const seen = assess(order, own, world, now);
      const { settlement } = forecast(order, own, world, now);
      const { language, steps } = words;
      const cells: Cell[] = [
        steps.turns[seen.turn],
        steps.stages[seen.stage],
        stepText({ ...seen, service: order.service, market: order.market }, language),
        untilText(seen, now, zone, language),
        seen.waitingDays || '',
        outcomeText(settlement, order.amount, now, zone, language),
      ];
      return [row, cells] as const;
    }),
  );
  return table.rows.map(({ row }) => answers.get(row) ?? ['', '', '', '', '', '']);
}

function noticesOf(
  argument: unknown,
  read: readonly OrderRow[],
  context: FunctionContext,
): ReadonlyMap<string, Notice[]> {
  const rows = rowsOf(argument);
  if (rows.length === 0) return new Map();
  const byId = new Map(read.map(({ order }) => [plainText(order.id), order]));
  const table = tableOf(rows, 'notices', context);
  if (!isBelieved(table)) return new Map();
  return noticesById(readNotices(table, byId, context.zone).map(({ notice }) => notice));
}

/** A table passed as a range: columns that are missing read as blank, but without any header there is no telling what is what. */
function tableOf<T extends TabKey>(rows: readonly Cell[][], tab: T, { words }: FunctionContext): Table<ColumnsOf[T]> {
  const table = tableIn(rows, tab);
  if (table.columns.size < 2) throw functionError(words, 'no-header-row', '');
  return table;
}
