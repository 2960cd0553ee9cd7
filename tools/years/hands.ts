// The user's hands on the sheet: typing, choosing, ticking, and looking whether what was chosen has been taken.

import type { EditResult, World } from '../emulator';
import type { Absence } from './attention';
import { type Grid, gridOf } from './grid';
import type { Entry } from './happening';
import type { Lengths } from './marketplace';
import type { OrderCase } from './orderCase';
import { MARK, type OwnCells } from './ownCells';
import type { Tally } from './tally';
import { DAY, dayText, momentText, startOfDay } from './time';
import { demand } from './violation';

export interface Shop {
  readonly world: World;
  readonly own: OwnCells;
  readonly tally: Tally;
  readonly cases: OrderCase[];
  /** Texts that the user made their own, by 記録番号. */
  readonly retold: Map<string, string>;
  /** What stands in お休み. */
  readonly daysOff: Absence[];
  /** Notices that the user cleared away, by 記録番号. */
  readonly cleared: Set<string>;
  /** The marketplace's clocks as the rules tab has them. */
  lengths: Lengths;
  /** Notices that the user called off, by 記録番号. */
  readonly calledOff: Set<string>;
  /** Lets something go wrong with the next onEdit, now and then. */
  disturbEdit(): void;
  /** After every execution: what was taken is noted, and what belongs to the user is looked at. */
  afterExecution(): void;
}

export const ordersGrid = ({ world }: Shop): Grid => gridOf(world.workbook.sheet('注文'), '購入者');

/** 1-based row of the order in 注文. Throws when it is not there. */
export function rowOf(grid: Grid, mark: string): number {
  const found = grid.rows.find((row) => grid.text(row, MARK) === mark);
  if (!found) throw new Error(`${mark} is not in the sheet.`);
  return found.row;
}

/** Types into a cell of the order's row. */
export function typeInto(shop: Shop, mark: string, header: string, text: string): void {
  const grid = ordersGrid(shop);
  edited(
    shop,
    () => grid.sheet.type(rowOf(grid, mark), grid.column(header), text),
    () => shop.own.acceptCell(mark, header),
  );
}

/** An edit of the user, in whose wake onEdit ran, or failed to. `accept`: what it changed is the user's will. */
export function edited(shop: Shop, edit: () => EditResult, accept?: () => void): void {
  shop.disturbEdit();
  const result = edit();
  shop.world.faults.clear();
  shop.tally.add('edits');
  demand(result.ok, 'the sheet takes what the user enters', shop.world.clock.now(), () => JSON.stringify(result));
  accept?.();
  shop.afterExecution();
}

/** A new order: a row below all others, filled in faster than scripts run. */
export function addRow(shop: Shop, order: OrderCase): void {
  const { arrival, mark } = order;
  const grid = ordersGrid(shop);
  const used = grid.rows.filter((row) => grid.text(row, '購入者') !== '' || grid.text(row, MARK) !== '');
  const row = (used.at(-1)?.row ?? grid.headerRow) + 1;
  const blank = arrival.amount % 7 === 0;
  const cells: readonly (readonly [header: string, text: string])[] = [
    [MARK, mark],
    ['内容', arrival.title],
    ['金額', String(arrival.amount)],
    ...(blank ? [] : [['購入日時', momentText(arrival.at)] as const]),
    ...(arrival.workDays > 3 ? [['納品予定日', dayText(arrival.at + (arrival.workDays + 6) * DAY)] as const] : []),
    ['購入者', arrival.buyer],
  ];
  shop.world.workbook.burst(() => {
    for (const [header, text] of cells) grid.sheet.type(row, grid.column(header), text);
  });
  shop.tally.add('edits', cells.length);
  order.inSheet = true;
  order.inSheetSince = shop.world.clock.now();
  order.told = [purchaseAsRead(arrival.at, blank, shop.world.clock.now())];
  shop.own.acceptRow(
    mark,
    cells.map(([header]) => header),
    shop.world.clock.now(),
  );
  shop.afterExecution();
  readId(shop, order);
}

/** Left blank, an order begins when the sheet first sees it; midnight to the minute is read as a day without a time. */
function purchaseAsRead(at: number, blank: boolean, now: number): Entry {
  if (blank) return { what: 'purchased', at: now };
  return { what: 'purchased', at, ...(startOfDay(at) === at && { dateOnly: true as const }) };
}

export function readId(shop: Shop, order: OrderCase): void {
  const grid = ordersGrid(shop);
  const found = grid.rows.find((row) => grid.text(row, MARK) === order.mark);
  order.id = found ? grid.text(found, '注文番号') : '';
}
