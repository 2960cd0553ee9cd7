// Fifty seeded years of a shop with the built product. The other fifty run beside them.

import { NO_GAINS, plusGains } from '../../../tools/years/gains';
import type { Lives } from '../../../tools/years/lives';
import { LONGEST, liveHalf, SEEDS, tooRare } from './half';

let lives: Lives;

beforeAll(() => {
  lives = liveHalf(1);
}, LONGEST);

test('fifty years break no promise, and the same seed lives the same year', () => {
  expect(lives.failures).toEqual([]);
  expect(lives.years).toHaveLength(SEEDS);
});

test('enough happened and went wrong in them', () => {
  expect(tooRare(lives)).toEqual([]);
});

test('a shop misses fewer clocks than with a paper list, and books more of its sales', () => {
  const of = (key: 'product' | 'paper') => lives.years.map(({ gains }) => gains[key]).reduce(plusGains, NO_GAINS);
  expect(of('product').missed).toBeLessThan(of('paper').missed / 2);
  expect(of('product').booked).toBeGreaterThan(of('paper').booked);
});
