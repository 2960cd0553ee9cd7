// Sample orders around today, so that every part of the product can be seen at work.

import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { MomentKey } from '../../domain/orders/order';
import { HOUR, type Instant } from '../../domain/time/instant';
import { timed } from '../../domain/time/moment';
import type { Zone } from '../../domain/time/zone';
import { now } from '../../google/clock';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { type Cell, cellFromMoment } from '../../sheet/cells';
import { appendRows } from '../../sheet/writes';
import type { ColumnsOf } from '../../text/areas/sheet';
import { OLDER_SAMPLE_MARKS } from '../../text/olderWords';
import { SAMPLE_WORDS } from '../../text/samples';
import { type Book, isProblem, openBook } from '../desk/book';
import { readDocumentMemory } from '../desk/memory';

/** Facts as hours before now. */
type Sample = { readonly [key in MomentKey]?: number } & { readonly amount: number; readonly asks?: boolean };

const SAMPLES: readonly Sample[] = [
  { amount: 8000, purchasedAt: 20 },
  { amount: 12000, purchasedAt: 120, sellerAt: 76, buyerAt: 90, asks: true },
  { amount: 15000, purchasedAt: 240, sellerAt: 80, buyerAt: 110, handedOverAt: 80 },
  { amount: 5000, purchasedAt: 200, sellerAt: 40, buyerAt: 26, handedOverAt: 40, okAt: 26 },
  { amount: 30000, purchasedAt: 300, sellerAt: 30, buyerAt: 60, handedOverAt: 50, formalAt: 30 },
  { amount: 6000, purchasedAt: 100, sellerAt: 60, buyerAt: 30 },
];

/** Returns how many were added; 0 when they are there already or the sheet is not set up. */
export function fillInSamples(): number {
  const book = openBook(activeSpreadsheet(), readDocumentMemory(), now());
  return isProblem(book) ? 0 : addSamples(book);
}

/** Appends the samples below what is there. Returns how many, 0 when they are there already. */
function addSamples(book: Book): number {
  const { orderTable, orders, words, zone, now } = book;
  const marks = [words.setUp.sampleMark, ...OLDER_SAMPLE_MARKS];
  if (orders.some(({ order }) => marks.some((mark) => order.buyer.includes(mark)))) return 0;
  appendRows(
    orderTable,
    SAMPLES.map((sample, index) => sampleRow(sample, index, { words, zone, now })),
  );
  return SAMPLES.length;
}

function sampleRow(
  sample: Sample,
  index: number,
  { words, zone, now }: Pick<Book, 'words' | 'zone' | 'now'>,
): { readonly [key in ColumnsOf['orders']]?: Cell } {
  const { buyers, titles, question } = SAMPLE_WORDS[words.language];
  const { amount, asks, ...facts } = sample;
  const moments = Object.entries(facts).map(([key, hours]) => [key, momentCell(now, hours, zone)]);
  return {
    ...Object.fromEntries(moments),
    buyer: `${buyers[index]}${words.setUp.sampleMark}`,
    title: titles[index]!,
    market: DEFAULT_MARKET,
    amount,
    waitingFor: asks ? question : '',
  };
}

function momentCell(now: Instant, hoursAgo: number, zone: Zone): Date {
  return cellFromMoment(timed(Math.floor((now - hoursAgo * HOUR) / (5 * 60_000)) * 5 * 60_000, zone), zone);
}
