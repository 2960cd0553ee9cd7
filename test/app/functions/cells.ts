// Formulas of a seller's own tab, beside a shop with two orders: what the cells show, and what Sheets says of an error.
import type { World } from '../../../tools/emulator';
import { openShop, ordersOf, putRows, runHourly } from '../shop';

export interface Shown {
  /** As shown, down to the last cell with something in it. */
  readonly rows: string[][];
  /** The message behind the first cell, if it shows an error. */
  readonly error: string | null;
}

export const japan = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+09:00`);

/** Two orders on 2026-11-24 10:00: one never answered, one handed over yesterday. */
export function shopWithOrders(): World {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    { 購入者: 'みかん', 注文番号: '1', サイト: 'ココナラ', 購入日時: japan('2026-11-23 15:00'), 金額: 8000 },
    {
      購入者: 'そら',
      注文番号: '2',
      サイト: 'ココナラ',
      購入日時: japan('2026-11-10 10:00'),
      仮納品日時: japan('2026-11-23 10:00'),
      金額: 9000,
    },
  ]);
  runHourly(world);
  return world;
}

/** Types the formula into a tab of its own; `cells` stand in a tab `data` from A1 on. */
export function shownBy(world: World, formula: string, cells: readonly (readonly unknown[])[] = []): Shown {
  const data = world.workbook.addSheet('data');
  const missing = (cells[0]?.length ?? 0) - data.maxColumns;
  if (missing > 0) data.insertColumn(data.maxColumns, missing);
  if (cells.length > 0) data.put(1, 1, cells);
  const own = world.workbook.addSheet('わたしの表');
  try {
    own.type(1, 1, formula);
    const rows = own.display();
    while (rows.length > 1 && rows.at(-1)!.every((text) => text === '')) rows.pop();
    return { rows: rows.map((row) => trimmed(row)), error: own.errorMessage(1, 1) };
  } finally {
    own.delete();
    data.delete();
  }
}

function trimmed(row: readonly string[]): string[] {
  const filled = row.map((text) => text !== '');
  return row.slice(0, Math.max(1, filled.lastIndexOf(true) + 1));
}
