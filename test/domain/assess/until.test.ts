// いつまで: the date, the rest of today, or past due (product.md 4.1).
import { assess } from '../../../src/domain/assess/assess';
import type { Order } from '../../../src/domain/orders/order';
import { at, order, unreadable, type WorldFacts, world, written } from './given';

function until(facts: Order, now: string, of: WorldFacts = {}): string | null {
  const found = assess(facts, [], world(of), at(now)).until;
  if (!found) return null;
  return 'at' in found ? `${found.say} ${written(found.at)}` : found.say;
}

const purchasedAt = '2026/11/10 10:00';
const reply = order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/23 10:00' });
const handOver = { purchasedAt, sellerAt: '2026/11/18 15:00', handedOverAt: '2026/11/18 15:00' };
const handedOver = order(handOver);
const delivers = order({ purchasedAt, sellerAt: '2026/11/20 10:00', dueAt: '2026/11/23' });
const approved = order({ ...handOver, buyerAt: '2026/11/19 10:00', okAt: '2026/11/19 10:00' });
const closesSoon = order({ purchasedAt, sellerAt: '2026/11/10 11:00', formalAt: '2026/11/10 11:00' });

test.each<[string, Order, string, string | null, WorldFacts?]>([
  ['a reply has its day', reply, '2026/11/24 09:59', 'by 2026/11/24 10:00'],
  ['and is past due from the minute after', reply, '2026/11/24 10:01', 'overdue 2026/11/24 10:00'],
  ['a delivery has all of its last day', delivers, '2026/11/23 23:59', 'by 2026/11/24 00:00'],
  ['and is past due after it', delivers, '2026/11/24 00:01', 'overdue 2026/11/24 00:00'],
  ['a wait ends by its moment', handedOver, '2026/11/20 10:00', 'by 2026/11/21 15:00'],
  ['what may be sent from its due on has the rest of the day', handedOver, '2026/11/21 15:00', 'today'],
  ['the button after an OK too', approved, '2026/11/19 12:00', 'today'],
  ['and is past due a day later', approved, '2026/11/20 10:01', 'overdue 2026/11/19 10:00'],
  [
    'days off do not count: not past due, but waiting since then',
    approved,
    '2026/11/21 09:00',
    'since 2026/11/19 10:00',
    { daysOff: ['2026/11/20'] },
  ],
  ['a first message is past due at once', order({ purchasedAt }), '2026/11/12 10:01', 'overdue 2026/11/12 10:00'],
  ['what only wants recording is for today', closesSoon, '2026/11/13 12:00', 'today'],
  ['and after a week for any time', closesSoon, '2026/11/20 12:00', 'any-time'],
  ['no date', order({ purchasedAt, sellerAt: '2026/11/20 10:00' }), '2026/11/24 10:00', null],
  ['nothing to do', order({ purchasedAt, closedAt: '2026/11/20 10:00' }), '2026/11/24 10:00', null],
  [
    'a row to put right: by the next clock that punishes',
    order({ purchasedAt, problems: [unreadable('dueAt')] }),
    '2026/11/11 10:00',
    'by 2026/11/12 10:00',
  ],
  [
    'a row to put right whose clock has run out: no date',
    order({ purchasedAt, problems: [unreadable('dueAt')] }),
    '2026/11/12 10:00',
    null,
  ],
])('%s', (_name, facts, now, expected, ...of) => {
  expect(until(facts, now, ...of)).toBe(expected);
});
