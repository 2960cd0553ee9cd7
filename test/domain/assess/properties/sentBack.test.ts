// Asking back on work that was sent back or is to be revised: the ladder before work, in its form for shown work (product.md 4.1).
import { assess } from '../../../../src/domain/assess/assess';
import { forecast } from '../../../../src/domain/assess/forecast';
import { SHIPPED_MARKETS } from '../../../../src/domain/markets/shipped/shippedMarkets';
import { at, order, sent, world } from '../given';

const WAITING = { purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/12 10:00', waitingFor: '背景の色' };
/** The seller pressed the formal delivery without recording a hand-over before. */
const FORMAL_ONLY = {
  ...WAITING,
  formalAt: '2026/11/08 10:00',
  sentBackAt: '2026/11/11 10:00',
  buyerAt: '2026/11/11 10:00',
};
const TWO_RUNGS = [sent('N1', '2026/11/15 10:00'), sent('N2', '2026/11/17 10:00')];

test.each([
  ['sent back, though no hand-over is on record', FORMAL_ONLY],
  [
    'to be revised, though nothing shown is on record',
    { ...WAITING, revisionAt: '2026/11/11 10:00', buyerAt: '2026/11/11 10:00' },
  ],
])('work that was %s is announced to go on, not to be cancelled', (_name, facts) => {
  const row = order(facts);
  const { stage, step } = assess(row, TWO_RUNGS, world({}), at('2026/11/18 10:00'));
  expect([stage, step.kind, step.notice]).toEqual(['awaiting-info', 'wait', 'N16']);
  const { timeline } = forecast(row, TWO_RUNGS, world({}), at('2026/11/18 10:00'));
  expect(timeline.map(({ step }) => step)).not.toContain('cancel-request');
});

test('its rung 3 counts, and after the deadline the work goes on', () => {
  const promised = sent('N16', '2026/11/19 10:00', { deadline: '2026/11/24 20:00', phase: 'before' });
  const row = order({ ...FORMAL_ONLY, sellerAt: '2026/11/19 10:00' });
  const { step } = assess(row, [...TWO_RUNGS, promised], world({}), at('2026/11/24 21:00'));
  expect([step.kind, step.notice]).toEqual(['deliver', null]);
});

test('a delivery that falls due at the very moment at which the order ends comes too late, as assess says of that moment', () => {
  // SKIMA refunds 7 days after the 00:00 of Nov 11: at the 24:00 of Nov 17, the end of the 3rd day after Nov 14, too.
  const skima = SHIPPED_MARKETS.find(({ name }) => name === 'SKIMA')!;
  const where = { ...world({}), markets: new Map([[skima.name, skima]]) };
  const facts = { purchasedAt: '2026/11/01 10:00', dueAt: '2026/11/11', sellerAt: '2026/11/02 10:00' };
  const back = { formalAt: '2026/11/10 10:00', sentBackAt: '2026/11/14 10:00', buyerAt: '2026/11/14 10:00' };
  const row = order({ ...facts, ...back, market: 'SKIMA', noReplyNeededAt: '2026/11/14 10:00' });
  const { settlement, timeline } = forecast(row, [], where, at('2026/11/16 10:00'));
  expect(settlement).toMatchObject({ at: at('2026/11/18 00:00'), outcome: 'refunded' });
  expect(timeline.map(({ step }) => step)).toEqual([null]);
  expect(assess(row, [], where, settlement!.at).step.kind).toBe('record-cancelled');
});
