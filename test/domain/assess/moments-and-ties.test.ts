// Date-only facts and facts of one day (product.md 2.1, last paragraph).
import { zoneNamed } from '../../../src/domain/time/zone';
import { type Case, check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/11/10 10:00';
const NEW_YORK = zoneNamed('America/New_York');

const clocksFromDays: Case[] = [
  {
    name: 'a purchase without a time starts firstContact at 00:00 and hardEnd at 24:00 of its day',
    order: order({ purchasedAt: '2026/11/23' }),
    gives: {
      stage: 'first-contact-due',
      due: '2026/11/25 00:00',
      severity: 'danger',
      // hardEnd: 11/24 00:00 + 120 days (6 of November, 31, 31, 28, 24).
      clocks: { firstContact: '2026/11/25 00:00 refunded', hardEnd: '2027/03/24 00:00 paid' },
    },
  },
  {
    name: "a buyer's message without a time starts the answer's due and replyToBuyer at 00:00",
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', buyerAt: '2026/11/22' }),
    gives: {
      step: 'reply',
      due: '2026/11/23 00:00',
      severity: 'late',
      clocks: { replyToBuyer: '2026/11/26 00:00 may-cancel', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: 'a first unanswered message without a time counts from 00:00 too',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerAt: '2026/11/23 20:00',
      unansweredSince: '2026/11/22',
    }),
    gives: { step: 'reply', due: '2026/11/23 00:00' },
  },
  {
    name: "a buyer's cancel request without a time counts from 00:00",
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', buyerCancelAt: '2026/11/24' }),
    gives: { step: 'answer-cancel', due: '2026/11/25 00:00', severity: 'danger' },
  },
  {
    name: 'a formal delivery without a time counts from 24:00',
    order: order({ purchasedAt, handedOverAt: '2026/11/20 12:00', formalAt: '2026/11/22' }),
    gives: { stage: 'formally-delivered', turn: 'market', step: 'wait', due: '2026/11/26 00:00' },
  },
  {
    name: 'my cancel request without a time counts from 24:00',
    order: order({ purchasedAt, waitingFor: '原稿', sellerAt: '2026/11/20 12:00', cancelRequestedAt: '2026/11/23' }),
    gives: { stage: 'cancel-requested', turn: 'market', step: 'wait', due: '2026/11/25 00:00' },
  },
  {
    name: "notBefore counts from the 24:00 of a buyer's message without a time",
    order: order({ purchasedAt, waitingFor: '原稿', sellerAt: '2026/11/21 12:00', buyerAt: '2026/11/20' }),
    notices: [sent('N3', '2026/11/21 12:00', { deadline: '2026/11/23 20:00' })],
    // 11/21 00:00 + 4 days, later than the deadline and than 48 h after sending.
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N4', due: '2026/11/25 00:00', severity: 'soon' },
  },
  {
    name: 'the gaps of the ladder count from 00:00, the days of waiting from 24:00',
    order: order({ purchasedAt, waitingFor: '原稿', sellerAt: '2026/11/20' }),
    // 11/20 00:00 + 3 days, into the window. From 11/21 00:00 to now: 3 days and 10 hours (from 00:00 it would be 4).
    gives: { step: 'send N1', due: '2026/11/23 09:00', waitingDays: 3, severity: 'now' },
  },
  {
    name: 'a hand-over without a time: the ladder counts from 00:00',
    order: order({ purchasedAt, handedOverAt: '2026/11/22' }),
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/25 09:00', waitingDays: 1 },
  },
  {
    name: 'the end of the promised day is 24:00',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/30' }),
    gives: { stage: 'working', step: 'deliver', due: '2026/12/01 00:00' },
  },
  {
    name: 'an OK without a time is due for formal delivery at the end of its day',
    order: order({ purchasedAt, handedOverAt: '2026/11/20 12:00', okAt: '2026/11/22' }),
    gives: { stage: 'approved', step: 'formal-delivery N9', due: '2026/11/23 00:00' },
  },
];

const ties: Case[] = [
  {
    name: 'an OK of the day of a timed hand-over comes after it',
    order: order({ purchasedAt, handedOverAt: '2026/11/23 15:00', okAt: '2026/11/23' }),
    gives: { stage: 'approved', due: '2026/11/24 00:00' },
  },
  {
    name: 'a timed OK of the day of a hand-over without a time comes after it',
    order: order({ purchasedAt, handedOverAt: '2026/11/23', okAt: '2026/11/23 10:00' }),
    gives: { stage: 'approved', due: '2026/11/23 10:00' },
  },
  {
    name: 'a request for changes of the day of a later-timed hand-over comes after it',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/20 15:00',
      revisionAt: '2026/11/20',
      sellerAt: '2026/11/21 10:00',
    }),
    // End of the 3rd day after 11/20.
    gives: { stage: 'revising', step: 'deliver', due: '2026/11/24 00:00' },
  },
  {
    name: 'a timed request for changes comes after a hand-over of that day without a time',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/20',
      revisionAt: '2026/11/20 09:00',
      sellerAt: '2026/11/21 10:00',
    }),
    gives: { stage: 'revising' },
  },
  {
    name: 'a send-back of the day of the formal delivery comes after it',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/20 15:00',
      formalAt: '2026/11/22 21:00',
      sentBackAt: '2026/11/22',
    }),
    gives: { stage: 'sent-back', due: '2026/11/26 00:00' },
  },
  {
    name: 'a timed send-back comes after a formal delivery of that day without a time',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/20 15:00',
      formalAt: '2026/11/22',
      sentBackAt: '2026/11/22 09:00',
    }),
    gives: { stage: 'sent-back' },
  },
  {
    name: 'a refusal of the day of my cancel request voids it',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      sellerAt: '2026/11/20 18:00',
      cancelRequestedAt: '2026/11/20 18:00',
      buyerAt: '2026/11/20',
      cancelRefusedAt: '2026/11/20',
    }),
    now: '2026/11/21 10:00',
    // A message without a time is later than my timed facts of that day: it wants an answer.
    gives: {
      stage: 'reply-due',
      due: '2026/11/21 00:00',
      clocks: { replyToBuyer: '2026/11/24 00:00 may-cancel', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: "my answer of the day of the buyer's cancel request counts as given after it",
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerCancelAt: '2026/11/23 20:00',
      cancelAnsweredAt: '2026/11/23',
    }),
    gives: { stage: 'working', severity: 'calm' },
  },
  {
    name: "my timed answer counts as given after the buyer's cancel request of that day without a time",
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerCancelAt: '2026/11/23',
      cancelAnsweredAt: '2026/11/23 09:00',
    }),
    gives: { stage: 'working' },
  },
  {
    name: 'my message of the day of a timed purchase counts as the first contact',
    order: order({ purchasedAt: '2026/11/23 15:00', sellerAt: '2026/11/23' }),
    gives: { stage: 'working' },
  },
  {
    name: 'my timed message of the day of a purchase without a time counts as the first contact',
    order: order({ purchasedAt: '2026/11/23', sellerAt: '2026/11/23 09:00' }),
    gives: { stage: 'working' },
  },
  {
    name: 'my message of the very minute of the purchase counts as the first contact',
    order: order({ purchasedAt: '2026/11/23 15:00', sellerAt: '2026/11/23 15:00' }),
    gives: { stage: 'working' },
  },
  {
    name: "a buyer's message without a time is later than my timed message of that day",
    order: order({ purchasedAt, sellerAt: '2026/11/23 21:00', buyerAt: '2026/11/23' }),
    gives: { stage: 'reply-due', due: '2026/11/24 00:00' },
  },
  {
    name: 'a "not yet" without a time is later than my timed message of that day',
    order: order({ purchasedAt, waitingFor: '原稿', sellerAt: '2026/11/23 21:00', stallAt: '2026/11/23' }),
    gives: { stage: 'reply-due', due: '2026/11/24 00:00' },
  },
  {
    name: 'a message and my message of one day, both without a time: answered',
    order: order({ purchasedAt, sellerAt: '2026/11/23', buyerAt: '2026/11/23' }),
    gives: { stage: 'working' },
  },
  {
    name: 'a "not yet" and my message of one day, both without a time: answered',
    order: order({ purchasedAt, waitingFor: '原稿', sellerAt: '2026/11/23', stallAt: '2026/11/23' }),
    gives: { stage: 'awaiting-info' },
  },
  {
    name: 'a timed message and my message of that day without a time: unanswered',
    order: order({ purchasedAt, sellerAt: '2026/11/23', buyerAt: '2026/11/23 20:00' }),
    gives: { stage: 'reply-due', due: '2026/11/24 20:00' },
  },
  {
    name: 'a message and mine of the same minute: answered',
    order: order({ purchasedAt, sellerAt: '2026/11/23 20:00', buyerAt: '2026/11/23 20:00' }),
    gives: { stage: 'working' },
  },
  {
    name: '返信不要 of the day of a timed message counts as later',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerAt: '2026/11/23 20:00',
      noReplyNeededAt: '2026/11/23',
    }),
    gives: { stage: 'working' },
  },
  {
    name: 'timed 返信不要 of the day of a message without a time counts as later',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerAt: '2026/11/23',
      noReplyNeededAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'working' },
  },
  {
    name: 'shown work and word on it of one day, both without a time: still waiting for word on it',
    order: order({ purchasedAt, progressAt: '2026/11/23', buyerAt: '2026/11/23' }),
    gives: { stage: 'awaiting-feedback' },
  },
  {
    name: 'a notice of the day of a message without a time was sent before it and is no rung of the new episode',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      buyerAt: '2026/11/18',
      sellerAt: '2026/11/19 10:00',
    }),
    notices: [sent('N6', '2026/11/18 12:00')],
    now: '2026/11/20 10:00',
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/22 10:00', notice: 'N6/1 2026/11/22 10:00' },
  },
];

const latest: Case[] = [
  {
    name: 'of two of my facts of one day the one with a time is the latest',
    order: order({ purchasedAt, sellerAt: '2026/11/20', handedOverAt: '2026/11/20 15:00' }),
    gives: { step: 'send N6', due: '2026/11/23 15:00', waitingDays: 3 },
  },
  {
    name: 'of two of my facts the one of the later day is the latest, with or without a time',
    order: order({ purchasedAt, sellerAt: '2026/11/21', handedOverAt: '2026/11/20 15:00' }),
    gives: { step: 'send N6', due: '2026/11/24 09:00' },
  },
  {
    name: 'a later day without a time beats a time of an earlier day among the facts of the buyer',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      buyerAt: '2026/11/20 23:00',
      okAt: '2026/11/21',
      sellerAt: '2026/11/21 01:00',
    }),
    gives: { stage: 'approved', due: '2026/11/22 00:00' },
  },
  {
    name: 'a message equal to a "not yet" says no more than it: the episode goes on',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      buyerAt: '2026/11/19 10:00',
      stallAt: '2026/11/19 10:00',
      sellerAt: '2026/11/19 12:00',
    }),
    notices: [sent('N6', '2026/11/18 12:00')],
    now: '2026/11/20 10:00',
    // One rung sent in the episode; 2 days after my answer.
    gives: { step: 'wait N6', due: '2026/11/21 12:00', notice: 'N6/2 2026/11/21 12:00' },
  },
];

const zones: Case[] = [
  {
    name: 'gaps are calendar days on the wall clock, also over a change to summer time',
    order: order({ purchasedAt: '2026/03/01 10:00', handedOverAt: '2026/03/06 10:00' }, NEW_YORK),
    zone: NEW_YORK,
    now: '2026/03/07 10:00',
    gives: { step: 'wait N6', due: '2026/03/09 10:00', clocks: { hardEnd: '2026/06/29 10:00 paid' } },
  },
  {
    name: 'hours are hours, also over a change to summer time',
    order: order(
      { purchasedAt: '2026/03/01 10:00', handedOverAt: '2026/03/05 10:00', formalAt: '2026/03/06 20:00' },
      NEW_YORK,
    ),
    zone: NEW_YORK,
    now: '2026/03/07 10:00',
    // 72 h, one of which the wall clock leaves out.
    gives: { step: 'wait', due: '2026/03/09 21:00' },
  },
];

describe('facts without a time of day', () => check(clocksFromDays));
describe('facts of one day', () => check(ties));
describe('the latest of several facts', () => check(latest));
describe('other zones', () => check(zones));
