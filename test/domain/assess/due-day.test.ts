// The promised day while the buyer owes something (product.md 4.1): said from 24 h before its end until 3 days after it.
import { assess } from '../../../src/domain/assess/assess';
import { type Case, check } from './check';
import { at, order, REFUNDS_AFTER_DUE_DAY, sent, world } from './given';

const asked = {
  purchasedAt: '2026/11/12 10:00',
  sellerAt: '2026/11/18 10:00',
  buyerAt: '2026/11/17 10:00',
  waitingFor: '素材',
  dueAt: '2026/11/20',
};
const said = ['due-day dueAt'];

const cases: Case[] = [
  { name: 'the day before nothing is said', order: order(asked), now: '2026/11/19 23:59', gives: { problems: [] } },
  {
    name: 'from 24 h before its end it is',
    order: order(asked),
    now: '2026/11/20 00:00',
    gives: { turn: 'buyer', severity: 'soon', problems: said },
  },
  {
    name: 'snoozed or not',
    order: order({ ...asked, snoozeUntil: '2026/11/25' }),
    now: '2026/11/20 00:00',
    gives: { severity: 'soon', problems: said },
  },
  {
    name: 'with a nudge due',
    order: order(asked),
    now: '2026/11/21 10:00',
    gives: { step: 'send N1', severity: 'now', problems: said },
  },
  {
    name: 'until 3 days after',
    order: order({ ...asked, sellerAt: '2026/11/23 10:00' }),
    now: '2026/11/23 23:59',
    gives: { severity: 'soon', problems: said },
  },
  {
    name: 'and not longer',
    order: order({ ...asked, sellerAt: '2026/11/23 10:00' }),
    now: '2026/11/24 00:00',
    gives: { severity: 'calm', problems: [] },
  },
  {
    name: 'a moved day is another day',
    order: order({ ...asked, dueAt: '2026/11/30' }),
    now: '2026/11/20 09:00',
    gives: { severity: 'calm', problems: [] },
  },
  {
    name: 'a 納期のご相談 sent in the 7 days before settles it',
    order: order({ ...asked, sellerAt: '2026/11/19 10:00' }),
    notices: [sent('N11', '2026/11/13 00:01')],
    now: '2026/11/20 12:00',
    gives: { severity: 'calm', problems: [] },
  },
  {
    name: 'one sent exactly 7 days before is too old',
    order: order({ ...asked, sellerAt: '2026/11/19 10:00' }),
    notices: [sent('N11', '2026/11/13 00:00')],
    now: '2026/11/20 12:00',
    gives: { problems: said },
  },
  {
    name: 'so does one sent on the day',
    order: order({ ...asked, sellerAt: '2026/11/20 09:00' }),
    notices: [sent('N11', '2026/11/20 09:00')],
    now: '2026/11/20 12:00',
    gives: { problems: [] },
  },
  {
    name: 'on my own turn the step says it',
    order: order({ ...asked, waitingFor: '' }),
    now: '2026/11/20 12:00',
    gives: { stage: 'working', step: 'deliver', severity: 'now', problems: [] },
  },
  {
    name: 'once delivered formally the day is kept',
    order: order({ ...asked, waitingFor: '', handedOverAt: '2026/11/18 10:00', formalAt: '2026/11/18 10:00' }),
    now: '2026/11/20 12:00',
    gives: { problems: [] },
  },
  {
    name: 'handed over only, it may have to be spoken about',
    order: order({ ...asked, waitingFor: '', handedOverAt: '2026/11/18 10:00' }),
    now: '2026/11/20 12:00',
    gives: { stage: 'awaiting-check', turn: 'buyer', problems: said },
  },
  {
    name: 'while a キャンセルの予告 runs, that is what counts',
    order: order({ ...asked, sellerAt: '2026/11/18 10:00', buyerAt: '2026/11/10 10:00' }),
    notices: [sent('N3', '2026/11/18 10:00', { deadline: '2026/11/24 20:00' })],
    now: '2026/11/20 12:00',
    gives: { step: 'wait N8', problems: [] },
  },
  {
    name: 'an announced delivery is no cancellation',
    order: order({
      ...asked,
      waitingFor: '',
      sellerAt: '2026/11/18 10:00',
      handedOverAt: '2026/11/11 10:00',
      buyerAt: '2026/11/10 10:00',
    }),
    notices: [sent('N7', '2026/11/18 10:00', { deadline: '2026/11/24 20:00' })],
    now: '2026/11/20 12:00',
    gives: { problems: said },
  },
  {
    name: 'where the order’s end counts from that day: until that end',
    market: REFUNDS_AFTER_DUE_DAY,
    order: order({ ...asked, sellerAt: '2026/11/25 12:00' }),
    now: '2026/11/26 12:00',
    gives: { severity: 'danger', problems: ['ends-refunded dueAt', 'due-day dueAt'] },
  },
];

check(cases);

test.each([
  ['the due day wants a 納期のご相談 first', asked, '2026/11/20 12:00', {}, 'N11'],
  ['before it nothing in particular', asked, '2026/11/19 12:00', {}, null],
  [
    'a refund less than 72 h away wants one, too',
    { ...asked, waitingFor: '', buyerAt: '2026/11/17 10:00' },
    '2026/11/24 12:00',
    { market: REFUNDS_AFTER_DUE_DAY },
    'N11',
  ],
  [
    'with 72 h left not yet',
    { ...asked, waitingFor: '', buyerAt: '2026/11/17 10:00' },
    '2026/11/24 00:00',
    { market: REFUNDS_AFTER_DUE_DAY },
    null,
  ],
  [
    'after the delivery the marketplace is asked',
    { ...asked, waitingFor: '', handedOverAt: '2026/11/18 10:00', formalAt: '2026/11/18 10:00' },
    '2026/11/24 12:00',
    { market: REFUNDS_AFTER_DUE_DAY },
    'N12',
  ],
])('the text offered first: %s', (_name, facts, now, of, expected) => {
  expect(assess(order(facts), [], world(of), at(now)).firstText).toBe(expected);
});
