// How urgent it is: the worst that holds (product.md 4.1, severity).
import { type Case, check } from './check';
import { NO_PUNISHMENT_KNOWN, order, sent } from './given';

const purchasedAt = '2026/11/10 10:00';

const danger: Case[] = [
  {
    name: 'firstContact with exactly 24 h left is not yet dangerous',
    order: order({ purchasedAt: '2026/11/23 10:00' }),
    gives: { due: '2026/11/25 10:00', severity: 'now' },
  },
  {
    name: 'a minute later it is',
    order: order({ purchasedAt: '2026/11/23 10:00' }),
    now: '2026/11/24 10:01',
    gives: { severity: 'danger' },
  },
  {
    name: 'firstContact that has run out is dangerous',
    order: order({ purchasedAt: '2026/11/20 10:00' }),
    gives: { stage: 'first-contact-due', severity: 'danger' },
  },
  {
    name: 'replyToBuyer with exactly 24 h left is not yet dangerous, the answer only late',
    order: order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/21 10:00' }),
    gives: { due: '2026/11/22 10:00', severity: 'late' },
  },
  {
    name: 'a minute later it is, and danger is worse than late',
    order: order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/21 10:00' }),
    now: '2026/11/24 10:01',
    gives: { severity: 'danger' },
  },
  {
    name: 'a cancel request just asked for has exactly 24 h left',
    order: order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerCancelAt: '2026/11/24 10:00' }),
    gives: { step: 'answer-cancel', severity: 'now' },
  },
  {
    name: 'a minute later it is dangerous',
    order: order({ purchasedAt, sellerAt: '2026/11/20 10:00', buyerCancelAt: '2026/11/24 09:59' }),
    gives: { step: 'answer-cancel', severity: 'danger' },
  },
  {
    name: 'a punishing clock is dangerous beside any stage',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      okAt: '2026/11/20 12:00',
      buyerAt: '2026/11/20 12:00',
    }),
    now: '2026/11/23 13:00',
    gives: { stage: 'approved', severity: 'danger' },
  },
];

/** Handed over long ago, approved then. */
const approved = (okAt: string) =>
  order({ purchasedAt, handedOverAt: '2026/11/15 12:00', okAt, noReplyNeededAt: okAt });
const announced = [sent('N6', '2026/11/10 15:00'), sent('N6', '2026/11/12 15:00')];

const late: Case[] = [
  ...(
    [
      ['N1', order({ purchasedAt, sellerAt: '2026/11/10 12:00', waitingFor: '原稿' }), []],
      ['N6', order({ purchasedAt, handedOverAt: '2026/11/10 12:00' }), []],
      ['N15', order({ purchasedAt, progressAt: '2026/11/10 12:00' }), []],
    ] as const
  ).map(
    ([kind, of, notices]): Case => ({
      name: `nothing has expired with a text that only asks: ${kind}, a week past due`,
      order: of,
      notices,
      gives: { step: `send ${kind}`, severity: 'now' },
    }),
  ),
  {
    name: 'the announcement of a deadline is late after 24 h',
    order: order({ purchasedAt: '2026/11/01 10:00', handedOverAt: '2026/11/07 15:00' }),
    notices: announced,
    // Due 11/14 15:00.
    gives: { step: 'send N7', severity: 'late' },
  },
  {
    name: 'an answer is late from the minute it is past due',
    order: order({ purchasedAt, sellerAt: '2026/11/22 10:00', buyerAt: '2026/11/23 09:59' }),
    gives: { due: '2026/11/24 09:59', severity: 'late' },
  },
  {
    name: 'at its due it is not yet',
    order: order({ purchasedAt, sellerAt: '2026/11/22 10:00', buyerAt: '2026/11/23 10:00' }),
    gives: { due: '2026/11/24 10:00', severity: 'now' },
  },
  {
    name: 'a delivery is late from the minute it is past due',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/23' }),
    now: '2026/11/24 00:01',
    gives: { step: 'deliver', due: '2026/11/24 00:00', severity: 'late' },
  },
  {
    name: 'at its due it is not yet',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/23' }),
    now: '2026/11/24 00:00',
    gives: { severity: 'now' },
  },
  {
    name: 'a delivery past due is late on a day off as well',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/23' }),
    daysOff: ['2026/11/24'],
    gives: { severity: 'late' },
  },
  {
    name: 'any other step is late only when past due by more than 24 h',
    order: approved('2026/11/23 10:00'),
    // Due 11/23 10:00: exactly 24 h.
    gives: { step: 'formal-delivery N9', due: '2026/11/23 10:00', severity: 'now' },
  },
  {
    name: 'and then from the next minute on',
    order: approved('2026/11/23 10:00'),
    now: '2026/11/24 10:01',
    gives: { severity: 'late' },
  },
  {
    name: 'my days off do not count towards the 24 h',
    order: approved('2026/11/20 15:00'),
    daysOff: ['2026/11/21'],
    // Due Friday 11/20 15:00; 43 h, of which the whole Saturday does not count.
    now: '2026/11/22 10:00',
    gives: { step: 'formal-delivery N9', due: '2026/11/20 15:00', severity: 'now' },
  },
  {
    name: 'weekends and holidays do',
    order: approved('2026/11/20 15:00'),
    now: '2026/11/22 10:00',
    gives: { due: '2026/11/20 15:00', severity: 'late' },
  },
  {
    name: 'with the day off taken away they are late once 24 h have passed',
    order: approved('2026/11/20 15:00'),
    daysOff: ['2026/11/21'],
    now: '2026/11/22 15:01',
    gives: { severity: 'late' },
  },
  {
    name: 'a formal delivery after an OK is late after 24 h',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      okAt: '2026/11/23 09:00',
      noReplyNeededAt: '2026/11/23 09:00',
    }),
    gives: { stage: 'approved', severity: 'late' },
  },
];

const now: Case[] = [
  {
    name: 'a step that is due is for today',
    order: order({ purchasedAt, handedOverAt: '2026/11/21 10:00' }),
    gives: { step: 'send N6', due: '2026/11/24 10:00', severity: 'now' },
  },
  {
    name: 'the first message is for today even where its clock is not known',
    order: order({ purchasedAt: '2026/11/24 09:30' }),
    market: NO_PUNISHMENT_KNOWN,
    gives: { step: 'first-message N0', due: null, severity: 'now' },
  },
  {
    name: 'the first message is for today as soon as it exists',
    order: order({ purchasedAt: '2026/11/24 09:30' }),
    gives: { due: '2026/11/26 09:30', severity: 'now' },
  },
  {
    name: 'an answer is for today as soon as it exists',
    order: order({ purchasedAt, sellerAt: '2026/11/22 10:00', buyerAt: '2026/11/24 09:59' }),
    gives: { due: '2026/11/25 09:59', severity: 'now' },
  },
  {
    name: 'answering a cancel request is for today as soon as it exists, where its clock is not known',
    order: order({ purchasedAt, sellerAt: '2026/11/22 10:00', buyerCancelAt: '2026/11/24 09:00' }),
    market: NO_PUNISHMENT_KNOWN,
    gives: { step: 'answer-cancel', due: null, severity: 'now' },
  },
  {
    name: 'a delivery is for today on the last day before its due',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/24' }),
    gives: { due: '2026/11/25 00:00', severity: 'now' },
  },
  {
    name: 'and calm days before it',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/27' }),
    gives: { due: '2026/11/28 00:00', severity: 'calm' },
  },
  {
    name: 'without a promised day it is never due',
    order: order({ purchasedAt, sellerAt: '2026/11/11 12:00' }),
    gives: { step: 'deliver', due: null, severity: 'calm' },
  },
  {
    name: 'recording an end is for today, never late',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', formalAt: '2026/11/15 12:00' }),
    // Review ended 11/18 12:00: 5 days and 22 hours ago.
    gives: { step: 'record-closed', due: '2026/11/18 12:00', severity: 'now' },
  },
  {
    name: 'after 7 days recording an end is calm',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 12:00', formalAt: '2026/11/13 12:00' }),
    // Review ended 11/16 12:00: 7 days and 22 hours ago.
    gives: { step: 'record-closed', due: '2026/11/16 12:00', severity: 'calm' },
  },
  {
    name: 'recording a cancellation likewise: for today',
    order: order({ purchasedAt, cancelRequestedAt: '2026/11/17 12:00' }),
    gives: { step: 'record-cancelled', due: '2026/11/18 12:00', severity: 'now' },
  },
  {
    name: 'recording a cancellation likewise: calm after 7 days',
    order: order({ purchasedAt, cancelRequestedAt: '2026/11/15 12:00' }),
    gives: { step: 'record-cancelled', due: '2026/11/16 12:00', severity: 'calm' },
  },
];

const soon: Case[] = [
  {
    name: 'a notice that can be sent within 24 h is for soon',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 09:59' }),
    gives: { turn: 'buyer', step: 'wait N6', due: '2026/11/25 09:59', severity: 'soon' },
  },
  {
    name: 'one that can be sent later is calm',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 10:01' }),
    gives: { turn: 'buyer', due: '2026/11/25 10:01', severity: 'calm' },
  },
  {
    name: 'waiting for the market is calm to the end',
    order: order({ purchasedAt, handedOverAt: '2026/11/20 12:00', formalAt: '2026/11/21 12:00' }),
    gives: { turn: 'market', step: 'wait', due: '2026/11/24 12:00', severity: 'calm' },
  },
  {
    name: 'waiting for autoAgree is calm to the end',
    order: order({ purchasedAt, cancelRequestedAt: '2026/11/23 12:00' }),
    gives: { turn: 'market', step: 'wait', due: '2026/11/24 12:00', severity: 'calm' },
  },
  {
    // 8/3 + 120 days: 28 of August, 30, 31, 30, 1 of December.
    name: 'a hard end within its 7 days of warning is for soon',
    order: order({ purchasedAt: '2026/08/03 09:00', sellerAt: '2026/08/04 10:00' }),
    gives: { stage: 'working', severity: 'soon', clocks: { hardEnd: '2026/12/01 09:00 paid' } },
  },
  {
    name: 'a hard end beyond its warning is calm',
    order: order({ purchasedAt: '2026/08/03 11:00', sellerAt: '2026/08/04 10:00' }),
    gives: { severity: 'calm', clocks: { hardEnd: '2026/12/01 11:00 paid' } },
  },
  {
    name: 'a worse step is not made milder by a hard end that is near',
    order: order({ purchasedAt: '2026/08/03 09:00', sellerAt: '2026/11/22 10:00', buyerAt: '2026/11/23 12:00' }),
    gives: { severity: 'now' },
  },
];

const afterNoReplyNeeded: Case[] = [
  {
    name: 'after 返信不要 replyToBuyer is calm',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/15 12:00',
      buyerAt: '2026/11/20 18:00',
      noReplyNeededAt: '2026/11/20 18:00',
    }),
    now: '2026/11/23 10:00',
    gives: { stage: 'working', severity: 'calm' },
  },
  {
    name: 'for soon in its last 24 h',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/15 12:00',
      buyerAt: '2026/11/20 18:00',
      noReplyNeededAt: '2026/11/20 18:00',
    }),
    gives: { stage: 'working', severity: 'soon' },
  },
  {
    name: 'and calm again when it has run out',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/15 12:00',
      buyerAt: '2026/11/20 18:00',
      noReplyNeededAt: '2026/11/20 18:00',
    }),
    now: '2026/11/25 10:00',
    gives: { stage: 'working', severity: 'calm' },
  },
  {
    name: 'a later message that wants an answer makes it dangerous again',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/15 12:00',
      noReplyNeededAt: '2026/11/20 18:00',
      buyerAt: '2026/11/21 09:00',
    }),
    gives: { stage: 'reply-due', severity: 'danger' },
  },
];

describe('danger', () => check(danger));
describe('late', () => check(late));
describe('for today', () => check(now));
describe('for soon', () => check(soon));
describe('replyToBuyer after 返信不要', () => check(afterNoReplyNeeded));
