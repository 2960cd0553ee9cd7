// Cancelling: when a request may be offered, what its silence does, and the buyer's own request (product.md 3, 4.1, 4.2).
import { type Case, check } from './check';
import { BLANK_AUTO_AGREE, BLANK_NOT_BEFORE, order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const waitingFor = '原稿';
const asked = { purchasedAt, waitingFor, buyerAt: '2026/11/10 12:00', sellerAt: '2026/11/12 12:00' };
const n3 = (when: string) => sent('N3', when, { deadline: '2026/11/23 20:00' });

const offered: Case[] = [
  {
    name: 'after the deadline the cancel request is due at it',
    order: order(asked),
    notices: [n3('2026/11/20 12:00')],
    gives: {
      stage: 'awaiting-info',
      turn: 'seller',
      step: 'cancel-request N4',
      due: '2026/11/23 20:00',
      severity: 'now',
      // Since I asked, not since the last notice.
      waitingDays: 11,
    },
  },
  {
    name: 'it is late when past due by more than 24 h',
    order: order(asked),
    notices: [n3('2026/11/20 12:00')],
    now: '2026/11/24 20:01',
    gives: { step: 'cancel-request N4', severity: 'late' },
  },
  {
    name: 'not before the reason can be chosen: 4 days after the last word of the buyer',
    order: order({ ...asked, buyerAt: '2026/11/20 18:00', sellerAt: '2026/11/20 20:00' }),
    notices: [n3('2026/11/21 12:00')],
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N4', due: '2026/11/24 18:00', severity: 'soon' },
  },
  {
    name: 'then it is due at the later of both',
    order: order({ ...asked, buyerAt: '2026/11/20 18:00', sellerAt: '2026/11/20 20:00' }),
    notices: [n3('2026/11/21 12:00')],
    now: '2026/11/24 18:00',
    gives: { turn: 'seller', step: 'cancel-request N4', due: '2026/11/24 18:00', severity: 'now' },
  },
  {
    name: 'a "not yet" is a word too',
    order: order({ ...asked, stallAt: '2026/11/20 12:00', sellerAt: '2026/11/20 13:00' }),
    notices: [n3('2026/11/20 14:00')],
    gives: { turn: 'buyer', step: 'wait N4', due: '2026/11/24 12:00' },
  },
  {
    name: 'with a buyer who never wrote the 4 days count from the purchase',
    order: order({ purchasedAt: '2026/11/20 10:00', waitingFor, sellerAt: '2026/11/20 11:00' }),
    notices: [n3('2026/11/20 12:00')],
    now: '2026/11/24 09:59',
    gives: { turn: 'buyer', step: 'wait N4', due: '2026/11/24 10:00' },
  },
  {
    name: 'and at their end the request is mine to make',
    order: order({ purchasedAt: '2026/11/20 10:00', waitingFor, sellerAt: '2026/11/20 11:00' }),
    notices: [n3('2026/11/20 12:00')],
    gives: { turn: 'seller', step: 'cancel-request N4', due: '2026/11/24 10:00' },
  },
  {
    name: 'a message from before the purchase does not make them start earlier',
    order: order({
      purchasedAt: '2026/11/20 10:00',
      waitingFor,
      buyerAt: '2026/11/15 10:00',
      sellerAt: '2026/11/20 11:00',
    }),
    notices: [n3('2026/11/20 12:00')],
    now: '2026/11/24 09:59',
    gives: { turn: 'buyer', step: 'wait N4', due: '2026/11/24 10:00' },
  },
  {
    name: 'where nothing is known about such days the deadline alone counts',
    order: order({ ...asked, buyerAt: '2026/11/20 18:00', sellerAt: '2026/11/20 20:00' }),
    notices: [n3('2026/11/21 12:00')],
    market: BLANK_NOT_BEFORE,
    gives: { step: 'cancel-request N4', due: '2026/11/23 20:00' },
  },
];

const mine: Case[] = [
  {
    name: 'my request waits for the market',
    order: order({ ...asked, cancelRequestedAt: '2026/11/23 21:00' }),
    gives: {
      stage: 'cancel-requested',
      turn: 'market',
      step: 'wait',
      due: '2026/11/24 21:00',
      severity: 'calm',
      waitingDays: 0,
      notice: null,
      clocks: { autoAgree: '2026/11/24 21:00 refunded', hardEnd: '2027/03/01 10:00 paid' },
    },
  },
  {
    name: 'it does so after shown work as well, where the seller chose it',
    order: order({ ...asked, progressAt: '2026/11/15 12:00', cancelRequestedAt: '2026/11/23 21:00' }),
    gives: { stage: 'cancel-requested', due: '2026/11/24 21:00' },
  },
  {
    name: 'when its time has run out it is to be recorded',
    order: order({ ...asked, cancelRequestedAt: '2026/11/23 09:00' }),
    gives: {
      stage: 'cancel-requested',
      turn: 'seller',
      step: 'record-cancelled',
      due: '2026/11/24 09:00',
      severity: 'now',
    },
  },
  {
    name: 'a refusal wants an answer',
    order: order({
      ...asked,
      cancelRequestedAt: '2026/11/22 21:00',
      cancelRefusedAt: '2026/11/23 20:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'reply-due', due: '2026/11/24 20:00' },
  },
  {
    name: 'a refusal is a real word: once answered, my question counts anew',
    order: order({
      ...asked,
      cancelRequestedAt: '2026/11/21 21:00',
      cancelRefusedAt: '2026/11/22 08:00',
      buyerAt: '2026/11/22 08:00',
      sellerAt: '2026/11/22 09:30',
    }),
    notices: [n3('2026/11/18 12:00')],
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/11/25 09:30' },
  },
  {
    name: 'a request made again after a refusal stands',
    order: order({
      ...asked,
      cancelRefusedAt: '2026/11/20 08:00',
      buyerAt: '2026/11/20 08:00',
      cancelRequestedAt: '2026/11/23 21:00',
    }),
    gives: { stage: 'cancel-requested', turn: 'market', due: '2026/11/24 21:00' },
  },
  {
    name: 'a message that refuses nothing, answered, leaves it standing',
    order: order({
      ...asked,
      cancelRequestedAt: '2026/11/23 21:00',
      buyerAt: '2026/11/24 08:00',
      sellerAt: '2026/11/24 09:00',
    }),
    gives: { stage: 'cancel-requested', turn: 'market', due: '2026/11/24 21:00' },
  },
  {
    name: 'it comes before changes that were asked for',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      revisionAt: '2026/11/20 09:00',
      cancelRequestedAt: '2026/11/23 21:00',
    }),
    gives: { stage: 'cancel-requested', turn: 'market', due: '2026/11/24 21:00' },
  },
  {
    name: 'it comes before a review that runs',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/15 12:00',
      formalAt: '2026/11/22 20:00',
      cancelRequestedAt: '2026/11/23 21:00',
    }),
    gives: {
      stage: 'cancel-requested',
      turn: 'market',
      due: '2026/11/24 21:00',
      clocks: {
        review: '2026/11/25 20:00 paid',
        autoAgree: '2026/11/24 21:00 refunded',
        hardEnd: '2027/03/01 10:00 paid',
      },
    },
  },
  {
    name: 'where its silence is not known support is to be asked after 7 days',
    order: order({ ...asked, cancelRequestedAt: '2026/11/20 12:00' }),
    market: BLANK_AUTO_AGREE,
    gives: { stage: 'cancel-requested', step: 'wait N12', due: '2026/11/27 12:00' },
  },
  {
    name: 'and then it is mine to do',
    order: order({ ...asked, cancelRequestedAt: '2026/11/20 12:00' }),
    market: BLANK_AUTO_AGREE,
    now: '2026/11/27 12:00',
    gives: {
      stage: 'cancel-requested',
      turn: 'seller',
      step: 'ask-support N12',
      due: '2026/11/27 12:00',
      severity: 'now',
    },
  },
];

const theirs: Case[] = [
  {
    name: 'a request of the buyer wants an answer within the clock',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', buyerCancelAt: '2026/11/24 08:00' }),
    gives: {
      stage: 'cancel-asked',
      turn: 'seller',
      step: 'answer-cancel',
      due: '2026/11/25 08:00',
      severity: 'danger',
      waitingDays: 0,
    },
  },
  {
    name: 'it comes before a formal delivery sent back',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/20 12:00',
      sentBackAt: '2026/11/22 12:00',
      buyerCancelAt: '2026/11/24 08:00',
    }),
    gives: { stage: 'cancel-asked' },
  },
  {
    name: 'it comes before a review that still runs',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/22 12:00',
      buyerCancelAt: '2026/11/24 08:00',
    }),
    gives: { stage: 'cancel-asked' },
  },
  {
    name: 'refused, it is over, and the refusal answers the message with it',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerAt: '2026/11/23 08:00',
      buyerCancelAt: '2026/11/23 08:00',
      cancelAnsweredAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'working', clocks: { hardEnd: '2027/03/01 10:00 paid' } },
  },
  {
    name: 'refused in the same minute, it is over',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      buyerCancelAt: '2026/11/23 08:00',
      cancelAnsweredAt: '2026/11/23 08:00',
    }),
    gives: { stage: 'working' },
  },
  {
    name: 'asked again after an answer, it wants another',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/20 12:00',
      cancelAnsweredAt: '2026/11/22 08:00',
      buyerCancelAt: '2026/11/24 08:00',
    }),
    gives: { stage: 'cancel-asked', due: '2026/11/25 08:00' },
  },
];

describe('when a cancel request is offered', () => check(offered));
describe('my cancel request', () => check(mine));
describe('the cancel request of the buyer', () => check(theirs));
