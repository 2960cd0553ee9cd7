// One bad row never stops the others: what fails on it is told in its 注意, and after three runs the row is set aside.
import type { Assessment } from '../domain/assessment';
import { fingerprint } from '../domain/fingerprint';
import type { Order, Problem } from '../domain/order';
import { isSetAside, type Troubles } from '../domain/troubles';
import type { OrderRow } from '../sheet/orderRows';
import { OWNED_ORDER_COLUMNS } from './columnOwners';
import type { Desk } from './desk';

export interface RowTroubles {
  /** From earlier runs. */
  readonly before: Troubles;
  /** What this run failed on: the reason by 注文番号. */
  readonly failed: Map<string, string>;
  /** Rows that this run neither drafts for nor writes to. */
  readonly aside: ReadonlySet<string>;
}

/** Who is set aside in this run. `retry`: nobody; the seller asked for it. */
export function troublesIn(
  { orders, orderTable }: Desk['book'],
  before: Troubles,
  failed: Map<string, string>,
  retry: boolean,
): RowTroubles {
  const aside = orders
    .filter(({ order }) => before[order.id] && !retry)
    .filter((row) => isSetAside(before[row.order.id], factsOf(row, orderTable)))
    .map(({ order }) => order.id);
  return { before, failed, aside: new Set(aside) };
}

/** A fingerprint of everything in the row that the add-on does not write by itself. */
export function factsOf({ source }: OrderRow, { columns }: Desk['book']['orderTable']): string {
  const ours = new Set([...columns].filter(([key]) => OWNED_ORDER_COLUMNS.has(key)).map(([, column]) => column));
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
  const reason = failed.get(orderId) ?? before[orderId]?.reason;
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
  };
}
