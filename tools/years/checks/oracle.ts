// The product against the independent model: clocks to the minute, whose turn it is, and steps that must never be offered.
import type { ExportedOrder } from '../exported';
import { clocksOf } from '../marketplace';
import type { OrderCase } from '../orderCase';
import { turnOf } from '../turn';
import { demand } from '../violation';
import type { AfterRun } from './afterRun';

/** The buyer owes a word, and has for so long that the ladder asks the seller to move. */
const LADDER: ReadonlySet<string> = new Set(['send', 'formal-delivery', 'cancel-request', 'ask-support', 'deliver']);

/** Compares every order of the sheet with what the sheet was told. Only after a run that ended well. */
export function compareWithOracle({ shop, at, exported }: AfterRun): void {
  if (!exported) return;
  const byId = new Map(exported.orders.map((order) => [order.id, order]));
  for (const order of shop.cases) {
    // Something waits in a cell, or a number stands twice: the sheet itself says that it does not know.
    if (!order.inSheet || order.waiting || order.doubled || order.blurred || order.id === '') continue;
    const product = byId.get(order.id);
    demand(product !== undefined, 'every row is an order', at, () => `${order.mark} ${order.id}`);
    compareClocks(order, product!, shop.lengths, at);
    shop.tally.add('orders compared');
    if (!order.broken) compareTurn(order, product!, shop.lengths, at);
  }
}

type Lengths = Parameters<typeof clocksOf>[1];

function compareClocks(order: OrderCase, product: ExportedOrder, lengths: Lengths, at: number): void {
  const expected = clocksOf(order.told, lengths, at).map(({ id, endsAt }) => `${id} ${minute(endsAt)}`);
  const actual = product.clocks.map(({ id, endsAt }) => `${id} ${minute(Date.parse(endsAt))}`);
  demand(expected.sort().join() === actual.sort().join(), 'clocks end when the marketplace says', at, () => {
    return `${order.mark}: expected ${expected.join()}, product ${actual.join()}; told ${JSON.stringify(order.told)}`;
  });
}

function compareTurn(order: OrderCase, { turn, step, stage }: ExportedOrder, lengths: Lengths, at: number): void {
  const expected = turnOf(order.told, lengths, at);
  const agrees = turn === expected || (expected === 'buyer' && turn === 'seller' && LADDER.has(step.kind));
  const say = () =>
    `${order.mark}: expected ${expected}, product ${turn} ${stage} ${step.kind}; ${JSON.stringify(order.told)}`;
  demand(agrees, 'whose turn it is', at, say);
  const shown = order.told.some(({ what }) => what === 'seller-handed-over' || what === 'seller-showed');
  const handedOver = order.told.some(({ what }) => what === 'seller-handed-over');
  demand(step.kind !== 'formal-delivery' || handedOver, 'no formal delivery before the hand-over', at, say);
  demand(step.kind !== 'cancel-request' || !shown, 'no cancellation once work was shown', at, say);
}

function minute(at: number): string {
  return new Date(Math.round(at / 60_000) * 60_000).toISOString().slice(0, 16);
}
