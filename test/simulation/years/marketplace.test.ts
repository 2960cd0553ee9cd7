// The oracle of the simulated years, against the marketplace's published rules.
import type { Entry, Happening } from '../../../tools/years/happening';
import { COCONALA, clocksOf, endBySilence } from '../../../tools/years/marketplace';
import { HOUR } from '../../../tools/years/time';
import { turnOf } from '../../../tools/years/turn';

/** Entries by hours after the purchase. */
function room(...entries: readonly (readonly [hours: number, what: Happening])[]): Entry[] {
  return [{ what: 'purchased' as const, at: 0 }, ...entries.map(([hours, what]) => ({ what, at: hours * HOUR }))];
}

test.each<[string, Entry[], string, number]>([
  ['nobody wrote', room(), 'cancelled', 48],
  ['the buyer asked to cancel', room([1, 'seller-wrote'], [10, 'buyer-asked-cancel']), 'cancelled', 34],
  ['formal delivery', room([1, 'seller-handed-over'], [20, 'seller-delivered']), 'closed', 92],
  ['the seller asked to cancel', room([1, 'seller-asked'], [120, 'seller-asked-cancel']), 'cancelled', 144],
  ['nothing pressed at all', room([1, 'seller-handed-over']), 'closed', 120 * 24],
  ['sent back', room([1, 'seller-delivered'], [5, 'buyer-sent-back']), 'closed', 120 * 24],
])('silence ends an order: %s', (_, entries, what, hours) => {
  const end = endBySilence(entries, COCONALA);
  expect([end?.what, end && end.at / HOUR]).toEqual([what, hours]);
});

test('a second message of the buyer does not start the four days anew', () => {
  const entries = room([1, 'seller-wrote'], [10, 'buyer-wrote'], [50, 'buyer-wrote']);
  const clock = clocksOf(entries, COCONALA, 60 * HOUR).find(({ id }) => id === 'replyToBuyer');
  expect(clock!.endsAt / HOUR).toBe(10 + 96);
});

test.each<[string, Entry[], string]>([
  ['a new order', room(), 'seller'],
  ['a question asked', room([1, 'seller-asked']), 'buyer'],
  ['briefed', room([1, 'seller-asked'], [2, 'buyer-wrote'], [3, 'seller-wrote']), 'seller'],
  ['handed over', room([1, 'seller-wrote'], [9, 'seller-handed-over']), 'buyer'],
  ['approved', room([1, 'seller-handed-over'], [9, 'buyer-approved']), 'seller'],
  ['delivered formally', room([1, 'seller-handed-over'], [9, 'seller-delivered']), 'market'],
  ['closed', room([1, 'seller-handed-over'], [9, 'closed']), 'nobody'],
])('whose turn it is: %s', (_, entries, turn) => {
  expect(turnOf(entries, COCONALA, 10 * HOUR)).toBe(turn);
});
