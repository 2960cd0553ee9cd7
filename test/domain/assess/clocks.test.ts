// Which marketplace clocks are listed, from when and with what result (product.md 3 and 4.1).
import { type Case, check } from './check';
import {
  AGREES_AT_2359,
  HARD_END_REFUNDS,
  NO_CLOCK_BEHIND,
  NO_PUNISHMENT_KNOWN,
  order,
  sent,
  unreadable,
} from './given';

const purchasedAt = '2026/11/10 10:00';
const hardEnd = '2027/03/10 10:00 paid';

const listed: Case[] = [
  {
    name: 'an order that is being worked on has only its hard end',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00' }),
    gives: { clocks: { hardEnd } },
  },
  {
    name: 'firstContact runs until my first message',
    order: order({ purchasedAt: '2026/11/23 15:00' }),
    gives: { clocks: { firstContact: '2026/11/25 15:00 refunded', hardEnd: '2027/03/23 15:00 paid' } },
  },
  {
    name: 'firstContact that has run out unanswered stays listed',
    order: order({ purchasedAt: '2026/11/20 15:00' }),
    gives: {
      stage: 'first-contact-due',
      severity: 'danger',
      clocks: { firstContact: '2026/11/22 15:00 refunded', hardEnd: '2027/03/20 15:00 paid' },
    },
  },
  {
    name: 'replyToBuyer runs from the message that I have not answered',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', buyerAt: '2026/11/23 20:00' }),
    gives: { clocks: { replyToBuyer: '2026/11/27 20:00 may-cancel', hardEnd } },
  },
  {
    name: 'replyToBuyer that has run out unanswered stays listed',
    order: order({ purchasedAt, sellerAt: '2026/11/15 12:00', buyerAt: '2026/11/18 20:00' }),
    gives: { severity: 'danger', clocks: { replyToBuyer: '2026/11/22 20:00 may-cancel', hardEnd } },
  },
  {
    name: 'replyToBuyer runs on a "not yet" too',
    order: order({ purchasedAt, handedOverAt: '2026/11/20 12:00', stallAt: '2026/11/23 20:00' }),
    gives: { clocks: { replyToBuyer: '2026/11/27 20:00 may-cancel', hardEnd } },
  },
  {
    name: 'replyToBuyer runs on after 返信不要, beside the stage',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/20 12:00',
      buyerAt: '2026/11/22 20:00',
      noReplyNeededAt: '2026/11/22 20:00',
    }),
    gives: { stage: 'awaiting-check', clocks: { replyToBuyer: '2026/11/26 20:00 may-cancel', hardEnd } },
  },
  {
    name: 'a message from before the purchase starts replyToBuyer at the purchase',
    order: order({ purchasedAt: '2026/11/23 15:00', sellerAt: '2026/11/21 10:00', buyerAt: '2026/11/22 10:00' }),
    gives: {
      stage: 'first-contact-due',
      clocks: {
        firstContact: '2026/11/25 15:00 refunded',
        replyToBuyer: '2026/11/27 15:00 may-cancel',
        hardEnd: '2027/03/23 15:00 paid',
      },
    },
  },
  {
    name: 'a review runs on beside a message that wants an answer',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/22 20:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: {
      stage: 'reply-due',
      clocks: { replyToBuyer: '2026/11/27 20:00 may-cancel', review: '2026/11/25 20:00 paid', hardEnd },
    },
  },
  {
    name: 'a send-back voids the review, a new formal delivery starts it again',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      sentBackAt: '2026/11/20 20:00',
      formalAt: '2026/11/22 20:00',
    }),
    gives: { clocks: { review: '2026/11/25 20:00 paid', hardEnd } },
  },
  {
    name: 'a review voided by a send-back never runs out',
    order: order({
      purchasedAt,
      formalAt: '2026/11/15 12:00',
      sentBackAt: '2026/11/16 12:00',
      handedOverAt: '2026/11/22 12:00',
    }),
    gives: { stage: 'awaiting-check', clocks: { hardEnd } },
  },
  {
    name: 'an answer after 返信不要 ends replyToBuyer as well',
    order: order({
      purchasedAt,
      buyerAt: '2026/11/22 20:00',
      noReplyNeededAt: '2026/11/22 20:00',
      sellerAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'working', clocks: { hardEnd } },
  },
  {
    name: 'autoAgree runs on beside a message that wants an answer',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      cancelRequestedAt: '2026/11/23 21:00',
      buyerAt: '2026/11/24 08:00',
    }),
    gives: {
      stage: 'reply-due',
      clocks: { replyToBuyer: '2026/11/28 08:00 may-cancel', autoAgree: '2026/11/24 21:00 refunded', hardEnd },
    },
  },
  {
    name: 'a refusal voids autoAgree',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      cancelRequestedAt: '2026/11/22 21:00',
      cancelRefusedAt: '2026/11/23 08:00',
      buyerAt: '2026/11/23 08:00',
      sellerAt: '2026/11/23 09:00',
    }),
    gives: { stage: 'awaiting-info', clocks: { hardEnd } },
  },
  {
    name: 'answerCancel runs until I have agreed or refused; a message alone is no answer',
    order: order({ purchasedAt, buyerCancelAt: '2026/11/24 08:00', sellerAt: '2026/11/24 09:00' }),
    gives: { stage: 'cancel-asked', clocks: { answerCancel: '2026/11/25 08:00 refunded', hardEnd } },
  },
  {
    name: 'answerCancel that has run out unanswered stays listed',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', buyerCancelAt: '2026/11/22 08:00' }),
    gives: {
      stage: 'cancel-asked',
      severity: 'danger',
      clocks: { answerCancel: '2026/11/23 08:00 refunded', hardEnd },
    },
  },
  {
    name: 'a clock of unknown length is never listed',
    order: order({ purchasedAt: '2026/11/23 15:00', buyerCancelAt: '2026/11/24 08:00' }),
    market: NO_PUNISHMENT_KNOWN,
    gives: {
      stage: 'cancel-asked',
      severity: 'now',
      due: null,
      clocks: { hardEnd: '2027/03/23 15:00 paid' },
    },
  },
  {
    name: 'nothing is listed where nothing is known',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 12:00', formalAt: '2026/11/23 20:00' }),
    market: NO_CLOCK_BEHIND,
    gives: { stage: 'formally-delivered', clocks: {} },
  },
  {
    name: 'what a clock does is the market’s',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00' }),
    market: HARD_END_REFUNDS,
    gives: { clocks: { hardEnd: '2027/03/10 10:00 refunded' } },
  },
  {
    name: '"23:59 of the 3rd day" ends at that minute',
    order: order({ purchasedAt, waitingFor: '原稿', cancelRequestedAt: '2026/11/21 15:00' }),
    market: AGREES_AT_2359,
    gives: { stage: 'cancel-requested', turn: 'market', step: 'wait', due: '2026/11/24 23:59' },
  },
  {
    name: 'a snooze hides no clock',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/19 12:00',
      buyerAt: '2026/11/20 20:00',
      snoozeUntil: '2026/12/10',
    }),
    gives: {
      stage: 'reply-due',
      severity: 'danger',
      clocks: { replyToBuyer: '2026/11/24 20:00 may-cancel', hardEnd },
    },
  },
  {
    name: 'notices of other orders answer nothing',
    order: order({ purchasedAt: '2026/11/23 15:00' }),
    notices: [sent('N0', '2026/11/23 16:00', { orderId: '2002' })],
    gives: {
      stage: 'first-contact-due',
      clocks: { firstContact: '2026/11/25 15:00 refunded', hardEnd: '2027/03/23 15:00 paid' },
    },
  },
  {
    name: 'a clock whose own fact cannot be read is not guessed, the others run',
    order: order({ sellerAt: '2026/11/20 12:00', buyerAt: '2026/11/23 20:00', problems: [unreadable('purchasedAt')] }),
    gives: { stage: 'needs-fix', clocks: { replyToBuyer: '2026/11/27 20:00 may-cancel' } },
  },
];

const runOut: Case[] = [
  {
    name: 'once the review has run out no punishing clock is listed or alerted',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/20 09:00',
      buyerAt: '2026/11/20 20:00',
      buyerCancelAt: '2026/11/22 20:00',
    }),
    gives: { stage: 'formally-delivered', severity: 'now', clocks: { review: '2026/11/23 09:00 paid', hardEnd } },
  },
  {
    name: 'once autoAgree has run out no punishing clock is listed or alerted',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      cancelRequestedAt: '2026/11/20 21:00',
      buyerAt: '2026/11/20 22:00',
    }),
    gives: {
      stage: 'cancel-requested',
      step: 'record-cancelled',
      severity: 'now',
      clocks: { autoAgree: '2026/11/21 21:00 refunded', hardEnd },
    },
  },
  {
    name: 'once hardEnd has run out no punishing clock is listed or alerted',
    order: order({
      purchasedAt: '2026/07/27 10:00',
      sellerAt: '2026/11/18 12:00',
      buyerAt: '2026/11/20 20:00',
    }),
    now: '2026/11/24 11:00',
    gives: { stage: 'ended', severity: 'now', clocks: { hardEnd: '2026/11/24 10:00 paid' } },
  },
  {
    name: 'no clock runs once the order is closed',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/23 09:00',
      buyerAt: '2026/11/23 20:00',
      closedAt: '2026/11/24 08:00',
    }),
    gives: { severity: 'calm', clocks: {} },
  },
  {
    name: 'no clock runs once the order is cancelled',
    order: order({ purchasedAt: '2026/11/23 15:00', cancelledAt: '2026/11/24 08:00' }),
    gives: { severity: 'calm', clocks: {} },
  },
];

describe('clocks that are listed', () => check(listed));
describe('clocks after an end', () => check(runOut));
