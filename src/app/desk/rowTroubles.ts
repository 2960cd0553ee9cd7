// One bad row never stops the others: what fails on it is told in its 注意, and after three runs the row is set aside.
import type { Assessment } from '../../domain/assess/assessment';
import { NOTHING_SAID } from '../../domain/assess/said';
import { isSetAside, type Troubles } from '../../domain/health/troubles';
import type { Order, Problem } from '../../domain/orders/order';
import { fingerprint } from '../../domain/values/fingerprint';
import { textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { cellOf } from '../../sheet/table';
import { OWNED_ORDER_COLUMNS } from './columnOwners';
import type { Desk, RowTroubles } from './desk';

/** Who is set aside in this run. A choice that waits is a wish to be tried again, and so is `retry`. */
export function troublesIn(
  book: Desk['book'],
  before: Troubles,
  failed: Map<string, string>,
  retry: boolean,
): RowTroubles {
  const chosen = Object.keys(before).length > 0 ? withChoice(book) : new Set<string>();
  const aside = book.orders
    .filter(({ order: { id } }) => before[id] && !retry && !chosen.has(id))
    .filter((row) => isSetAside(before[row.order.id], factsOf(row, book.orderTable)))
    .map(({ order }) => order.id);
  return { before, failed, aside: new Set(aside), unwritten: new Set() };
}

function withChoice({ orders, todayTable }: Desk['book']): Set<string> {
  const inToday = todayTable.rows.filter((row) => cellOf(todayTable, row, 'event') !== '');
  return new Set([
    ...orders.filter(({ event }) => event !== '').map(({ order }) => order.id),
    ...inToday.map((row) => textFromCell(cellOf(todayTable, row, 'id'))),
  ]);
}

/** A fingerprint of everything in the row but what the add-on says of it and keeps for 取り消す. */
export function factsOf({ source }: OrderRow, { columns }: Desk['book']['orderTable']): string {
  const ours = new Set(
    [...columns].filter(([key]) => OWNED_ORDER_COLUMNS.has(key) || key === 'undo').map(([, column]) => column),
  );
  return fingerprint(JSON.stringify(source.cells.filter((_, index) => !ours.has(index + 1))));
}

/** Does the work for a row; a failure is noted for it and gives undefined. */
export function tryRow<T>({ troubles }: Desk, orderId: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    troubles.failed.set(orderId, reasonOf(error));
    return undefined;
  }
}

/** The first line of what was thrown: what follows in Google's messages is detail. */
export function reasonOf(error: unknown): string {
  const thrown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(thrown).split('\n')[0]!;
}

/** Nothing is prepared or taken back for such a row. */
export function isInTrouble({ troubles: { failed, aside } }: Desk, orderId: string): boolean {
  return failed.has(orderId) || aside.has(orderId);
}

/** What 注意 says of the row's trouble, if there is any. */
export function troubleOf({ troubles: { before, failed, aside } }: Desk, orderId: string): Problem | undefined {
  const reason = failed.get(orderId) ?? (aside.has(orderId) ? before[orderId]?.reason : undefined);
  if (reason === undefined) return undefined;
  return { code: aside.has(orderId) ? 'set-aside' : 'failed', column: 'id', blocking: false, value: reason };
}

/** What is said of a row that cannot be assessed. */
export function unassessed({ problems }: Order): Assessment {
  return {
    turn: 'seller',
    stage: 'needs-fix',
    severity: 'now',
    step: { kind: 'fix', notice: null, due: null },
    waitingDays: 0,
    clocks: [],
    problems,
    notice: null,
    next: null,
    until: null,
    ends: null,
    firstText: null,
    decidedBy: null,
    said: NOTHING_SAID,
  };
}
