// Many different orders, always the same ones: every market, a hundred days of beginnings, every kind of middle.

import { SHIPPED_MARKETS } from '../../src/domain/markets/shipped/shippedMarkets';
import type { Notice, NoticeKind } from '../../src/domain/orders/notice';
import type { Moments, Order } from '../../src/domain/orders/order';
import { plusDays } from '../../src/domain/time/day';
import { HOUR } from '../../src/domain/time/instant';
import { dateOnly, type Moment, timed } from '../../src/domain/time/moment';
import { instantAt, type Zone } from '../../src/domain/time/zone';

export interface OrderWithNotices {
  readonly order: Order;
  readonly notices: readonly Notice[];
}

/** A middle: facts in hours after the purchase, and the notices sent. */
interface Middle {
  readonly facts: { readonly [key in keyof Moments]?: number };
  readonly sent?: readonly (readonly [NoticeKind, number])[];
  readonly waitingFor?: string;
}
const MIDDLES: readonly Middle[] = [
  { facts: {} },
  { facts: { sellerAt: 5 } },
  { facts: { sellerAt: 5 }, waitingFor: '画像サイズ' },
  {
    facts: { sellerAt: 170, buyerAt: 20 },
    sent: [
      ['N1', 100],
      ['N2', 170],
    ],
    waitingFor: '画像サイズ',
  },
  { facts: { sellerAt: 5, buyerAt: 30 } },
  { facts: { sellerAt: 90, buyerAt: 30, progressAt: 90 } },
  { facts: { sellerAt: 90, buyerAt: 30, handedOverAt: 90 } },
  {
    facts: { sellerAt: 240, buyerAt: 30, handedOverAt: 90 },
    sent: [
      ['N6', 165],
      ['N6', 215],
      ['N7', 240],
    ],
  },
  { facts: { sellerAt: 90, buyerAt: 130, handedOverAt: 90, revisionAt: 130 } },
  { facts: { sellerAt: 90, buyerAt: 130, handedOverAt: 90, okAt: 130, noReplyNeededAt: 130 } },
  { facts: { sellerAt: 140, buyerAt: 30, handedOverAt: 90, formalAt: 140 } },
  { facts: { sellerAt: 140, buyerAt: 150, handedOverAt: 90, formalAt: 140, sentBackAt: 150 } },
  { facts: { sellerAt: 200, buyerAt: 20, cancelRequestedAt: 200 } },
  { facts: { sellerAt: 60, buyerCancelAt: 90 } },
  { facts: { sellerAt: 60, closedAt: 300 } },
  { facts: { sellerAt: 60, cancelledAt: 300 } },
];

export function manyOrders(count: number, zone: Zone): OrderWithNotices[] {
  return Array.from({ length: count }, (_, index) => orderOf(index, zone));
}

function orderOf(index: number, zone: Zone): OrderWithNotices {
  const middle = MIDDLES[index % MIDDLES.length]!;
  const day = plusDays('2026-08-10', (index * 7) % 101);
  const start = instantAt(day, zone, 9 + (index % 11), (index * 13) % 60);
  const at = (hours: number): Moment => timed(start + hours * HOUR, zone);
  const id = `M-${index}`;
  const moments = Object.fromEntries(Object.entries(middle.facts).map(([key, hours]) => [key, at(hours)])) as Moments;
  const market = SHIPPED_MARKETS[index % 3 === 0 ? Math.floor(index / 3) % SHIPPED_MARKETS.length : 0]!.name;
  const order: Order = {
    ...moments,
    ...{ id, buyer: `購入者${index % 4000}`, market, service: 'work', title: 'アイコン制作', amount: 8000 },
    ...{ purchasedAt: timed(start, zone), dueAt: dateOnly(plusDays(day, 14), zone) },
    ...{ waitingFor: middle.waitingFor ?? '', read: null, email: '', url: '', note: '', problems: [] },
  };
  const notices = (middle.sent ?? []).map(([kind, hours], rung) => noticeOf(order, kind, at(hours), rung));
  return { order, notices };
}

function noticeOf({ id, buyer }: Order, kind: NoticeKind, sentAt: Moment, rung: number): Notice {
  const phase = kind === 'N1' || kind === 'N2' ? 'before' : 'check';
  return {
    ...{ key: `${id}|${phase}||${rung + 1}`, orderId: id, buyer, kind, phase, state: 'sent', text: '', sentAt },
    ...{ plannedAt: sentAt.at, deadline: kind === 'N7' ? sentAt.at + 72 * HOUR : null, createdAt: null },
    ...{ edited: false, withdrawnBy: null },
  };
}
