// How often the buyer is asked before a deadline is announced (確認の回数): one, two as shipped, or three; worked out by hand.
// Nov 2026: 18 Wed, 21 Sat, 23 Mon, 25 Wed, 27 Fri, 30 Mon; gaps 3, 2, 2.
import { forecast } from '../../../src/domain/assess/forecast';
import { type Case, check } from './check';
import { at, draft, order, PLATFORM_NUDGE, sent, world, written } from './given';

const handedOver = order({ purchasedAt: '2026/11/01 10:00', handedOverAt: '2026/11/18 15:00' });
const asking = order({ purchasedAt: '2026/11/17 10:00', sellerAt: '2026/11/18 15:00', waitingFor: '画像サイズ' });
const first = sent('N6', '2026/11/21 15:00');
const second = sent('N6', '2026/11/23 15:00');
const third = sent('N6', '2026/11/25 15:00');

const once: Case[] = [
  {
    name: 'the first check comes after the first gap',
    order: handedOver,
    settings: { checks: 1 },
    gives: { step: 'send N6', due: '2026/11/21 15:00', notice: 'N6/1 2026/11/21 15:00' },
  },
  {
    name: 'the announcement follows it after the third gap',
    order: handedOver,
    notices: [first],
    settings: { checks: 1, gaps: [3, 5, 2] },
    // Now that 11/23 has passed, it is sent on 11/24; + 3 days is Friday 11/27.
    gives: { step: 'send N7', due: '2026/11/23 15:00', notice: 'N7/1 2026/11/23 15:00 until 2026/11/27 20:00' },
  },
  {
    name: 'before work the cancellation is announced second',
    order: asking,
    notices: [sent('N1', '2026/11/21 15:00')],
    settings: { checks: 1 },
    gives: { step: 'send N3', due: '2026/11/23 15:00', notice: 'N3/1 2026/11/23 15:00 until 2026/11/27 20:00' },
  },
  {
    name: 'two that were sent while two were asked for lead to the announcement all the same',
    order: handedOver,
    notices: [first, second],
    settings: { checks: 1 },
    gives: { step: 'wait N7', due: '2026/11/25 15:00' },
  },
  {
    name: 'after a formal delivery that pays nobody it stays at two: Lancers wants three messages',
    order: order({ purchasedAt: '2026/11/01 10:00', handedOverAt: '2026/11/18 15:00', formalAt: '2026/11/18 15:00' }),
    market: PLATFORM_NUDGE,
    notices: [first],
    settings: { checks: 1 },
    gives: { step: 'send N6', due: '2026/11/23 15:00' },
  },
];

const thrice: Case[] = [
  {
    name: 'the third check has a text of its own and comes after the second gap',
    order: handedOver,
    notices: [first, second],
    settings: { checks: 3, gaps: [3, 4, 2] },
    gives: { step: 'wait N6', due: '2026/11/27 15:00', notice: 'N6/3 2026/11/27 15:00' },
  },
  {
    name: 'before work too, of the second kind',
    order: asking,
    notices: [sent('N1', '2026/11/21 15:00'), sent('N2', '2026/11/23 15:00')],
    settings: { checks: 3 },
    gives: { step: 'wait N2', due: '2026/11/25 15:00', notice: 'N2/3 2026/11/25 15:00' },
  },
  {
    name: 'the announcement is the fourth',
    order: handedOver,
    notices: [first, second, third],
    settings: { checks: 3 },
    // 11/27 + 3 days is Monday 11/30.
    gives: { step: 'wait N7', due: '2026/11/27 15:00', notice: 'N7/1 2026/11/27 15:00 until 2026/11/30 20:00' },
  },
  {
    name: 'a promise that was made while two were asked for stands',
    order: handedOver,
    notices: [first, second, sent('N7', '2026/11/25 15:00', { deadline: '2026/11/30 20:00' })],
    settings: { checks: 3 },
    gives: { step: 'wait N8', due: '2026/11/30 09:00' },
  },
  {
    name: 'a draft of the announcement that is open already is not the next any more',
    order: handedOver,
    notices: [first, second, draft('N7', { deadline: '2026/11/30 20:00' })],
    settings: { checks: 3 },
    gives: { step: 'wait N6', notice: 'N6/3 2026/11/25 15:00' },
  },
  {
    name: 'after a formal delivery that pays nobody there are three as well',
    order: order({ purchasedAt: '2026/11/01 10:00', handedOverAt: '2026/11/18 15:00', formalAt: '2026/11/18 15:00' }),
    market: PLATFORM_NUDGE,
    notices: [first, second],
    settings: { checks: 3 },
    gives: { step: 'wait N6', due: '2026/11/25 15:00' },
  },
];

describe('one check', () => check(once));
describe('three checks', () => check(thrice));

test.each([
  [1, ['11/21 N6', '11/24 N7', '11/27 N8', '11/27 N9']],
  [2, ['11/21 N6', '11/23 N6', '11/25 N7', '11/30 N8', '11/30 N9']],
  [3, ['11/21 N6', '11/23 N6', '11/25 N6', '11/27 N7', '11/30 N8', '11/30 N9']],
] as const)('%i check(s): the forecast unfolds every rung, each under a key of its own', (checks, rungs) => {
  const settings = { checks, gaps: checks === 1 ? ([3, 2, 3] as const) : ([3, 2, 2] as const) };
  const { timeline } = forecast(handedOver, [], world({ settings }), at('2026/11/18 16:00'));
  const steps = timeline.filter(({ notice }) => notice !== null);
  expect(steps.map(({ at: when, notice }) => `${written(when).slice(5, 10)} ${notice}`)).toEqual(rungs);
});
