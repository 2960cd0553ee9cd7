// Which of two facts came later, in every combination of day, time and role (product.md 2.1).
import {
  compareFacts,
  type Fact,
  factOf,
  isAfter,
  isAtOrAfter,
  latestFact,
  sentFact,
} from '../../../src/domain/orders/facts';
import { MOMENT_KEYS, type MomentKey } from '../../../src/domain/orders/order';
import { moment } from '../assess/given';

const fact = (key: MomentKey, when: string): Fact => factOf(key, moment(when))!;

const ANSWERS: readonly MomentKey[] = [
  'okAt',
  'revisionAt',
  'sentBackAt',
  'cancelRefusedAt',
  'cancelAnsweredAt',
  'noReplyNeededAt',
];
const WORDS: readonly MomentKey[] = ['buyerAt', 'stallAt'];
const MINE: readonly MomentKey[] = ['sellerAt', 'progressAt', 'handedOverAt', 'formalAt', 'cancelRequestedAt'];
const OTHERS = MOMENT_KEYS.filter((key) => ![...ANSWERS, ...WORDS, ...MINE].includes(key));

test.each([
  // Both timed: the minute decides, whatever they are.
  ['sellerAt', '2026/11/20 10:00', 'okAt', '2026/11/20 10:01', 'first'],
  ['okAt', '2026/11/20 10:00', 'sellerAt', '2026/11/20 10:01', 'first'],
  ['buyerAt', '2026/11/20 10:00', 'sellerAt', '2026/11/20 10:00', 'together'],
  // Another day: the day decides, with a time or without.
  ['okAt', '2026/11/19', 'sellerAt', '2026/11/20 0:01', 'first'],
  ['buyerAt', '2026/11/20', 'sellerAt', '2026/11/19 23:59', 'second'],
  ['buyerAt', '2026/11/20', 'sellerAt', '2026/11/21', 'first'],
  // One day, a time missing: the buyer's word after my act where one of them has a time, both ways round; dated alike: together.
  ['buyerAt', '2026/11/20', 'sellerAt', '2026/11/20 23:00', 'second'],
  ['sellerAt', '2026/11/20 23:00', 'buyerAt', '2026/11/20', 'first'],
  ['buyerAt', '2026/11/20', 'sellerAt', '2026/11/20', 'together'],
  ['buyerAt', '2026/11/20 9:00', 'sellerAt', '2026/11/20', 'second'],
  ['sellerAt', '2026/11/20', 'buyerAt', '2026/11/20 9:00', 'first'],
  ['buyerAt', '2026/11/20', 'stallAt', '2026/11/20 9:00', 'together'],
  ['buyerAt', '2026/11/20', 'purchasedAt', '2026/11/20 9:00', 'together'],
  ['purchasedAt', '2026/11/20 9:00', 'buyerAt', '2026/11/20', 'together'],
  ['okAt', '2026/11/20', 'revisionAt', '2026/11/20 9:00', 'together'],
] as const)('%s %s and %s %s: the one named first came %s', (a, whenA, b, whenB, result) => {
  const order = Math.sign(compareFacts(fact(a, whenA), fact(b, whenB)));
  expect({ [-1]: 'first', 0: 'together', 1: 'second' }[order]).toBe(result);
});

describe('of one day, a time missing, what an event recorded later came later', () => {
  const recorded = (key: MomentKey, when: string, number: number): Fact => factOf(key, moment(when), number)!;
  test.each<[Fact, Fact]>([
    [recorded('buyerAt', '2026/11/20', 0), recorded('sellerAt', '2026/11/20 9:00', 1)],
    [recorded('revisionAt', '2026/11/20 15:00', 0), recorded('handedOverAt', '2026/11/20', 1)],
    [recorded('handedOverAt', '2026/11/20', 0), recorded('revisionAt', '2026/11/20 15:00', 1)],
    [recorded('sellerAt', '2026/11/20', 2), recorded('buyerAt', '2026/11/20', 3)],
  ])('%j before %j', (first, second) => {
    expect(compareFacts(first, second)).toBeLessThan(0);
    expect(compareFacts(second, first)).toBeGreaterThan(0);
    expect(latestFact([first, second])).toBe(second);
    expect(latestFact([second, first])).toBe(second);
  });

  test('but times and days tell more, and nothing is told of what was typed by hand', () => {
    const [early, late] = [recorded('buyerAt', '2026/11/20 9:00', 1), recorded('sellerAt', '2026/11/20 10:00', 0)];
    expect(compareFacts(early, late)).toBeLessThan(0);
    expect(compareFacts(recorded('buyerAt', '2026/11/19', 1), recorded('sellerAt', '2026/11/20', 0))).toBeLessThan(0);
    expect(compareFacts(recorded('buyerAt', '2026/11/20', 1), fact('sellerAt', '2026/11/20'))).toBe(0);
  });
});

test.each(ANSWERS)('%s without a time comes after what it answers that day', (key) => {
  for (const other of [...WORDS, ...MINE, ...OTHERS]) {
    expect(compareFacts(fact(key, '2026/11/20'), fact(other, '2026/11/20 23:59'))).toBeGreaterThan(0);
    expect(compareFacts(fact(other, '2026/11/20 23:59'), fact(key, '2026/11/20'))).toBeLessThan(0);
    expect(compareFacts(fact(key, '2026/11/20 0:01'), fact(other, '2026/11/20'))).toBeGreaterThan(0);
  }
});

test.each(MINE)('%s with a time comes before the word of that day without one', (key) => {
  for (const word of WORDS) {
    expect(compareFacts(fact(word, '2026/11/20'), fact(key, '2026/11/20 23:59'))).toBeGreaterThan(0);
    expect(compareFacts(fact(word, '2026/11/20'), sentFact(moment('2026/11/20 23:59')))).toBeGreaterThan(0);
  }
});

test.each(OTHERS)('%s is neither: that day, without a time, it counts as simultaneous with any word or act', (key) => {
  for (const other of [...WORDS, ...MINE]) {
    expect(compareFacts(fact(key, '2026/11/20'), fact(other, '2026/11/20 9:00'))).toBe(0);
    expect(compareFacts(fact(other, '2026/11/20'), fact(key, '2026/11/20 9:00'))).toBe(0);
  }
});

test('a blank fact comes before everything and after nothing', () => {
  const some = fact('sellerAt', '2026/11/20');
  expect([isAfter(some, undefined), isAfter(undefined, some), isAfter(undefined, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isAtOrAfter(some, undefined), isAtOrAfter(undefined, some)]).toEqual([true, false]);
  expect([isAfter(some, some), isAtOrAfter(some, some)]).toEqual([false, true]);
  expect(factOf('okAt', undefined)).toBeUndefined();
});

describe('the latest of several', () => {
  const LATER = fact('sellerAt', '2026/11/20 12:00');
  test.each<[string, Fact, Fact]>([
    ['the later day, without a time', fact('buyerAt', '2026/11/21'), LATER],
    ['of one day the one with a time', LATER, fact('buyerAt', '2026/11/20')],
    ['of one day the one with a time, also against an answer', LATER, fact('okAt', '2026/11/20')],
    ['of two with a time the later', LATER, fact('progressAt', '2026/11/20 11:59')],
    ['of two with a time the later, also against an answer', LATER, fact('okAt', '2026/11/20 11:59')],
    ['of two without one the answer', fact('okAt', '2026/11/20'), fact('buyerAt', '2026/11/20')],
  ])('%s', (_name, winner, loser) => {
    expect(latestFact([winner, loser])).toBe(winner);
    expect(latestFact([loser, winner])).toBe(winner);
    expect(latestFact([undefined, loser, undefined, winner, undefined])).toBe(winner);
  });

  test('among equals is the first, and of none nothing', () => {
    const [a, b] = [fact('sellerAt', '2026/11/20 12:00'), fact('progressAt', '2026/11/20 12:00')];
    expect(latestFact([a, b])).toBe(a);
    const [c, d] = [fact('okAt', '2026/11/20'), fact('revisionAt', '2026/11/20')];
    expect(latestFact([c, d])).toBe(c);
    const [e, f] = [fact('buyerAt', '2026/11/20'), fact('stallAt', '2026/11/20')];
    expect(latestFact([e, f])).toBe(e);
    expect(latestFact([undefined])).toBeUndefined();
    expect(latestFact([])).toBeUndefined();
  });
});
