// Fifty seeded years of a shop with the built product. The other fifty run beside them.

import { NO_GAINS, plusGains, quantile } from '../../../tools/years/gains';
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

test('a shop misses fewer clocks than with a paper list, and comes to its money sooner', () => {
  const of = (key: 'product' | 'paper') => lives.years.map(({ gains }) => gains[key]).reduce(plusGains, NO_GAINS);
  const [product, paper] = [of('product'), of('paper')];
  expect(product.missed).toBeLessThan(0.7 * paper.missed);
  expect(product.open).toBeLessThan(paper.open);
  expect(quantile(product.daysToSale, 0.5)).toBeLessThan(quantile(paper.daysToSale, 0.5));
});
