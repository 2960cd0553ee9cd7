// What kinds of files there are, which columns each knows under which words, and which it cannot do without.

import type { ForeignTable } from '../../src/sheet/foreign/foreignRows';
import { foreignTable, type HeaderFound, tableBelow } from '../../src/sheet/foreign/foreignTable';
import { findHeader } from '../../src/sheet/table';
import { catalogueFor } from '../../src/text/catalogue';
import { columnOf } from '../../src/text/headers';
import { plain } from '../../src/text/lookup';

export type TableKind = 'orders' | 'notices' | 'events';
type Values = readonly (readonly string[])[];

/** A missing 注文番号 of an order is blank: the add-on gives one. */
export const NEEDED: { readonly [kind in TableKind]: readonly string[] } = {
  orders: ['buyer'],
  notices: ['orderId', 'kind'],
  events: ['at', 'id', 'event'],
};

const { headers } = catalogueFor('ja').sheet;
/** Of a file of events: what happens when in which row. 日時 is the file's own; the others are columns of 注文. */
const EVENT_WORDS = {
  at: headers.log.at,
  id: headers.orders.id,
  event: headers.orders.event,
  eventAt: headers.orders.eventAt,
};

/** The sheet's own words for the columns, by key. */
export function wordsOf(kind: TableKind): Readonly<Record<string, string>> {
  return kind === 'events' ? EVENT_WORDS : headers[kind];
}

export function tableOfKind(values: Values, kind: TableKind): ForeignTable<string> {
  return kind === 'events' ? tableBelow(values, eventHeader(values)) : foreignTable(values, kind);
}

/** How many columns are named in the row that names the most. */
export function headersIn(values: Values, kind: TableKind): number {
  return (kind === 'events' ? eventHeader(values) : findHeader(values, kind)).columns.size;
}

function eventHeader(values: Values): HeaderFound<string> {
  const keyOf = (cell: string) => (plain(cell) === plain(EVENT_WORDS.at) ? 'at' : columnOf('orders', cell));
  const candidates = values.slice(0, 10).map((cells, at): HeaderFound<string> => {
    const columns = new Map<string, number>();
    cells.forEach((cell, index) => {
      const key = keyOf(cell);
      if (key && key in EVENT_WORDS && !columns.has(key)) columns.set(key, index + 1);
    });
    return { at, columns };
  });
  const none: HeaderFound<string> = { at: 0, columns: new Map() };
  return candidates.reduce((best, one) => (one.columns.size > best.columns.size ? one : best), none);
}
