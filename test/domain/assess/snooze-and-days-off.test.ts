// Snoozed orders and the seller's days off (product.md 4.2).
import { assess } from '../../../src/domain/assess/assess';
import { type Case, check } from './check';
import { at, order, sent, world } from './given';

const purchasedAt = '2026/11/10 10:00';

const snooze: Case[] = [
  {
    name: 'no reminder is planned before the end of the snoozed day',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 15:00', snoozeUntil: '2026/11/25' }),
    gives: { turn: 'buyer', step: 'wait N6', due: '2026/11/26 09:00' },
  },
  {
    name: 'also after that day has passed',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', snoozeUntil: '2026/11/23' }),
    // Without the snooze it would have been due on 11/15.
    gives: { turn: 'seller', step: 'send N6', due: '2026/11/24 09:00', severity: 'now' },
  },
  {
    name: 'a plan that lies later stays',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 15:00', snoozeUntil: '2026/11/24' }),
    gives: { step: 'wait N6', due: '2026/11/25 15:00' },
  },
  {
    name: 'a plan on the day after stays too',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 09:30', snoozeUntil: '2026/11/24' }),
    gives: { step: 'wait N6', due: '2026/11/25 09:30' },
  },
  {
    name: 'a deadline not yet named counts from the day after the snooze',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', snoozeUntil: '2026/11/30' }),
    notices: [sent('N6', '2026/11/15 12:00'), sent('N6', '2026/11/17 12:00')],
    // 12/1 + 3 days: Friday 12/4.
    gives: { step: 'wait N7', due: '2026/12/01 09:00', notice: 'N7/1 2026/12/01 09:00 until 2026/12/04 20:00' },
  },
  {
    name: 'a snooze of months is kept',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 15:00', snoozeUntil: '2027/02/28' }),
    gives: { step: 'wait N6', due: '2027/03/01 09:00', problems: [] },
  },
  {
    name: 'the word of the day keeps its moment',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', snoozeUntil: '2026/11/30' }),
    notices: [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/24 20:00' })],
    gives: { turn: 'seller', step: 'send N8', due: '2026/11/24 09:00' },
  },
  {
    name: 'the step after the deadline keeps its moment',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', snoozeUntil: '2026/11/30' }),
    notices: [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/24 20:00' })],
    now: '2026/11/24 20:00',
    gives: { turn: 'seller', step: 'formal-delivery N9', due: '2026/11/24 20:00' },
  },
  {
    name: 'so does the cancel request',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      sellerAt: '2026/11/12 12:00',
      snoozeUntil: '2026/11/30',
    }),
    notices: [sent('N3', '2026/11/20 12:00', { deadline: '2026/11/23 20:00' })],
    gives: { turn: 'seller', step: 'cancel-request N4', due: '2026/11/23 20:00' },
  },
  {
    name: 'the messages of the buyer are not snoozed',
    order: order({ purchasedAt, sellerAt: '2026/11/22 12:00', buyerAt: '2026/11/23 20:00', snoozeUntil: '2026/11/30' }),
    gives: { stage: 'reply-due', step: 'reply', due: '2026/11/24 20:00', severity: 'now' },
  },
  {
    name: 'nor is my delivery',
    order: order({ purchasedAt, sellerAt: '2026/11/22 12:00', dueAt: '2026/11/24', snoozeUntil: '2026/11/30' }),
    gives: { step: 'deliver', due: '2026/11/25 00:00', severity: 'now' },
  },
  {
    name: 'nor a hard end',
    order: order({
      purchasedAt: '2026/07/30 10:00',
      handedOverAt: '2026/11/22 12:00',
      snoozeUntil: '2026/12/10',
    }),
    gives: { severity: 'soon', clocks: { hardEnd: '2026/11/27 10:00 paid' } },
  },
];

const daysOff: Case[] = [
  {
    name: 'a plan on days off is moved behind them',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 09:00' }),
    daysOff: ['2026/11/21..2026/11/22'],
    gives: { step: 'send N6', due: '2026/11/23 09:00' },
  },
  {
    name: 'a plan moved into the window is moved on where that morning is off',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 21:30' }),
    daysOff: ['2026/11/22'],
    gives: { step: 'send N6', due: '2026/11/23 09:00' },
  },
  {
    name: 'days off before the plan change nothing: a gap counts all days',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 15:00' }),
    daysOff: ['2026/11/19..2026/11/20'],
    gives: { step: 'send N6', due: '2026/11/21 15:00' },
  },
  {
    name: 'after a snooze the first morning that is not off',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 15:00', snoozeUntil: '2026/11/25' }),
    daysOff: ['2026/11/26..2026/11/27'],
    gives: { step: 'wait N6', due: '2026/11/28 09:00' },
  },
  {
    name: 'a deadline not yet named counts from the day behind the days off',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00' }),
    notices: [sent('N6', '2026/11/20 09:00'), sent('N6', '2026/11/22 09:00')],
    daysOff: ['2026/11/24..2026/11/26'],
    // Friday 11/27 + 3 days: Monday 11/30.
    gives: { step: 'wait N7', due: '2026/11/27 09:00', notice: 'N7/1 2026/11/27 09:00 until 2026/11/30 20:00' },
  },
  {
    name: 'a promised deadline stays where a day off is put on it later',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00' }),
    notices: [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/25 20:00' })],
    daysOff: ['2026/11/25'],
    now: '2026/11/25 20:00',
    gives: { step: 'formal-delivery N9', due: '2026/11/25 20:00' },
  },
  {
    name: 'within 60 days a day to send is found',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 09:00' }),
    // 11/21 to 1/17: 58 days.
    daysOff: ['2026/11/21..2027/01/17'],
    gives: { turn: 'buyer', step: 'wait N6', due: '2027/01/18 09:00', problems: [] },
  },
  {
    name: 'beyond them there is no draft, and the row says why',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 09:00' }),
    // 70 days.
    daysOff: ['2026/11/21..2027/01/29'],
    gives: { stage: 'awaiting-check', notice: null },
  },
  {
    name: 'days off do not move the answer’s due',
    order: order({ purchasedAt, sellerAt: '2026/11/22 12:00', buyerAt: '2026/11/23 20:00' }),
    daysOff: ['2026/11/24..2026/11/28'],
    gives: { step: 'reply', due: '2026/11/24 20:00' },
  },
];

describe('snooze', () => check(snooze));
describe('days off', () => check(daysOff));

test('the reason for no draft is a finding that does not block', () => {
  const given = assess(
    order({ purchasedAt, handedOverAt: '2026/11/18 09:00' }),
    [],
    world({ daysOff: ['2026/11/21..2027/01/29'] }),
    at('2026/11/24 10:00'),
  );
  expect(given.problems).toContainEqual(expect.objectContaining({ code: 'no-day-to-send', blocking: false }));
});
