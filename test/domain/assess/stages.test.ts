// The stage table, row by row (product.md 4.1): the first row that matches.
import { type Case, check } from './check';
import { order, sent, unreadable } from './given';

const purchasedAt = '2026/11/10 10:00';
const sellerAt = '2026/11/20 12:00';

const needsFix: Case[] = [
  {
    name: 'a fact that cannot be read makes the row needs-fix',
    order: order({ sellerAt, problems: [unreadable('purchasedAt')] }),
    gives: { stage: 'needs-fix', turn: 'seller', step: 'fix', severity: 'now' },
  },
  {
    name: 'an unreadable price is only told',
    order: order({
      purchasedAt,
      sellerAt,
      problems: [{ code: 'unreadable-amount', column: 'amount', blocking: false, value: 'x' }],
    }),
    gives: { stage: 'working', severity: 'calm', problems: ['unreadable-amount amount'] },
  },
  {
    name: 'a fact of tomorrow makes the row needs-fix and names the column',
    order: order({ purchasedAt, sellerAt: '2026/11/25 09:00' }),
    gives: { stage: 'needs-fix', step: 'fix', problems: ['in-the-future sellerAt'] },
  },
  {
    name: 'a fact of tomorrow without a time lies in the future too',
    order: order({ purchasedAt, sellerAt, buyerAt: '2026/11/25' }),
    gives: { stage: 'needs-fix', problems: ['in-the-future buyerAt'] },
  },
  {
    name: 'a fact of later today is accepted',
    order: order({ purchasedAt, sellerAt: '2026/11/24 18:00' }),
    gives: { stage: 'working', problems: [] },
  },
  {
    name: 'appointment, promised day and snooze may lie ahead',
    order: order({
      purchasedAt,
      sellerAt,
      dueAt: '2026/12/20',
      appointmentAt: '2026/12/10 15:00',
      snoozeUntil: '2026/12/05',
    }),
    gives: { stage: 'scheduled', problems: [] },
  },
  {
    name: 'closed before the purchase is a contradiction',
    order: order({ purchasedAt, closedAt: '2026/11/09 10:00' }),
    gives: { stage: 'needs-fix', problems: ['ended-before-purchase closedAt'] },
  },
  {
    name: 'cancelled before the purchase is a contradiction',
    order: order({ purchasedAt, cancelledAt: '2026/11/09' }),
    gives: { stage: 'needs-fix', problems: ['ended-before-purchase cancelledAt'] },
  },
  {
    name: 'closed on the day of the purchase is none',
    order: order({ purchasedAt: '2026/11/20 15:00', closedAt: '2026/11/20' }),
    gives: { stage: 'closed', problems: [] },
  },
  {
    name: 'closed and cancelled contradict each other',
    order: order({ purchasedAt, sellerAt, closedAt: '2026/11/21 10:00', cancelledAt: '2026/11/22 10:00' }),
    gives: { stage: 'needs-fix', step: 'fix' },
  },
  {
    name: 'an order number that exists twice makes the row needs-fix',
    order: order({ purchasedAt, sellerAt, problems: [{ code: 'duplicate-id', column: 'id', blocking: true }] }),
    gives: { stage: 'needs-fix', step: 'fix' },
  },
  {
    name: 'an unknown market makes the row needs-fix and leaves no clock',
    order: order({ purchasedAt, market: '存在しない市場' }),
    gives: { stage: 'needs-fix', severity: 'now', clocks: {}, problems: ['unknown-market market'] },
  },
  {
    name: 'a row to be fixed still lists its readable clocks and turns to danger with them',
    order: order({ purchasedAt: '2026/11/22 18:00', problems: [unreadable('dueAt')] }),
    gives: {
      stage: 'needs-fix',
      step: 'fix',
      severity: 'danger',
      clocks: { firstContact: '2026/11/24 18:00 refunded', hardEnd: '2027/03/22 18:00 paid' },
    },
  },
  {
    name: "a row to be fixed still alarms about the buyer's cancel request",
    order: order({ purchasedAt, sellerAt, buyerCancelAt: '2026/11/24 08:00', problems: [unreadable('okAt')] }),
    gives: {
      stage: 'needs-fix',
      severity: 'danger',
      clocks: { answerCancel: '2026/11/25 08:00 refunded', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: 'an unreadable fact comes before closed',
    order: order({ purchasedAt, closedAt: '2026/11/21 10:00', problems: [unreadable('sellerAt')] }),
    gives: { stage: 'needs-fix', clocks: {} },
  },
];

const over: Case[] = [
  {
    name: 'cancelled is nobody’s turn, whatever else is open',
    order: order({
      purchasedAt,
      sellerAt,
      buyerAt: '2026/11/20 20:00',
      buyerCancelAt: '2026/11/20 20:00',
      cancelledAt: '2026/11/21 08:00',
    }),
    gives: { stage: 'cancelled', turn: 'nobody', step: 'none', due: null, severity: 'calm', clocks: {}, notice: null },
  },
  {
    name: 'closed is nobody’s turn, whatever else is open',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/20 09:00',
      buyerAt: '2026/11/20 20:00',
      closedAt: '2026/11/21 08:00',
    }),
    gives: { stage: 'closed', turn: 'nobody', step: 'none', due: null, severity: 'calm', clocks: {}, waitingDays: 0 },
  },
  {
    name: 'closed after the hard end stays closed',
    order: order({ purchasedAt: '2026/07/01 10:00', sellerAt: '2026/07/02 10:00', closedAt: '2026/10/29 10:00' }),
    gives: { stage: 'closed', clocks: {} },
  },
  {
    // 7/27 + 120 days: 4 of July, 31, 30, 31, 24 of November.
    name: 'when hardEnd has run out the order has ended and is to be recorded',
    order: order({ purchasedAt: '2026/07/27 10:00', handedOverAt: '2026/11/18 12:00' }),
    now: '2026/11/24 11:00',
    gives: { stage: 'ended', turn: 'seller', step: 'record-closed', due: '2026/11/24 10:00', severity: 'now' },
  },
  {
    name: 'a minute before it, it has not',
    order: order({ purchasedAt: '2026/07/27 10:00', handedOverAt: '2026/11/23 12:00' }),
    now: '2026/11/24 09:59',
    gives: { stage: 'awaiting-check', severity: 'soon' },
  },
  {
    name: 'of two ends the earlier has settled the order: the review here',
    order: order({
      purchasedAt: '2026/07/27 10:00',
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/19 12:00',
    }),
    now: '2026/11/24 11:00',
    gives: { stage: 'formally-delivered', step: 'record-closed', due: '2026/11/22 12:00' },
  },
  {
    name: 'a cancel request that the buyer let pass is to be recorded, also before answering theirs',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      cancelRequestedAt: '2026/11/22 10:00',
      buyerCancelAt: '2026/11/23 20:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: {
      stage: 'cancel-requested',
      turn: 'seller',
      step: 'record-cancelled',
      due: '2026/11/23 10:00',
      severity: 'now',
    },
  },
  {
    name: 'a formal delivery that the buyer let pass is to be recorded, also before answering a message or request',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/18 12:00',
      formalAt: '2026/11/20 09:00',
      buyerAt: '2026/11/22 12:00',
      buyerCancelAt: '2026/11/22 12:00',
    }),
    gives: {
      stage: 'formally-delivered',
      turn: 'seller',
      step: 'record-closed',
      due: '2026/11/23 09:00',
      severity: 'now',
    },
  },
];

const start: Case[] = [
  {
    name: 'an order without any word of mine wants the first message',
    order: order({ purchasedAt: '2026/11/23 15:00' }),
    gives: {
      stage: 'first-contact-due',
      turn: 'seller',
      step: 'first-message N0',
      due: '2026/11/25 15:00',
      severity: 'now',
      waitingDays: 0,
    },
  },
  {
    name: 'a message of mine before the purchase does not count',
    order: order({ purchasedAt: '2026/11/23 15:00', sellerAt: '2026/11/23 14:59' }),
    gives: { stage: 'first-contact-due', due: '2026/11/25 15:00' },
  },
  {
    name: 'the first message comes before an answer',
    order: order({
      purchasedAt: '2026/11/23 15:00',
      sellerAt: '2026/11/22 10:00',
      buyerAt: '2026/11/23 16:00',
    }),
    gives: { stage: 'first-contact-due', step: 'first-message N0' },
  },
  {
    name: 'a sent notice is a word of mine',
    order: order({ purchasedAt: '2026/11/23 15:00' }),
    notices: [sent('N0', '2026/11/23 18:00')],
    gives: { stage: 'working' },
  },
  {
    name: 'a question to support is no word to the buyer',
    order: order({ purchasedAt: '2026/11/23 15:00', supportAskedAt: '2026/11/23 18:00' }),
    notices: [sent('N12', '2026/11/23 18:00')],
    gives: { stage: 'first-contact-due' },
  },
  {
    name: 'a row of which only the buyer is known wants the first message, at no known time',
    order: order({}),
    gives: { stage: 'first-contact-due', step: 'first-message N0', due: null, severity: 'now', clocks: {} },
  },
  {
    name: 'a cancel request of the buyer comes before the first message',
    order: order({ purchasedAt: '2026/11/23 15:00', buyerCancelAt: '2026/11/24 08:00' }),
    gives: {
      stage: 'cancel-asked',
      turn: 'seller',
      step: 'answer-cancel',
      due: '2026/11/25 08:00',
      clocks: {
        firstContact: '2026/11/25 15:00 refunded',
        answerCancel: '2026/11/25 08:00 refunded',
        hardEnd: '2027/03/23 15:00 paid',
      },
    },
  },
  {
    name: 'with nothing else to say the order is being worked on',
    order: order({ purchasedAt, sellerAt }),
    gives: {
      stage: 'working',
      turn: 'seller',
      step: 'deliver',
      due: null,
      severity: 'calm',
      waitingDays: 0,
      notice: null,
    },
  },
];

const waiting: Case[] = [
  {
    name: 'while I wait for an answer it is the turn of the buyer',
    order: order({ purchasedAt, sellerAt: '2026/11/23 14:00', waitingFor: '画像サイズ' }),
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/11/26 14:00', severity: 'calm' },
  },
  {
    name: 'shown work waits for word on it',
    order: order({ purchasedAt, progressAt: '2026/11/23 14:00' }),
    gives: { stage: 'awaiting-feedback', turn: 'buyer', step: 'wait N15', due: '2026/11/26 14:00' },
  },
  {
    name: 'shown work comes before a question beside it',
    order: order({ purchasedAt, progressAt: '2026/11/23 14:00', waitingFor: '色' }),
    gives: { stage: 'awaiting-feedback' },
  },
  {
    name: 'word on shown work, answered, ends the waiting',
    order: order({
      purchasedAt,
      progressAt: '2026/11/18 14:00',
      buyerAt: '2026/11/19 12:00',
      sellerAt: '2026/11/19 18:00',
    }),
    gives: { stage: 'working' },
  },
  {
    name: 'a "not yet" on shown work does not end the waiting',
    order: order({
      purchasedAt,
      progressAt: '2026/11/18 14:00',
      stallAt: '2026/11/19 12:00',
      sellerAt: '2026/11/19 18:00',
    }),
    gives: { stage: 'awaiting-feedback' },
  },
  {
    name: 'an OK to shown work alone calls for no formal delivery',
    order: order({
      purchasedAt,
      progressAt: '2026/11/18 14:00',
      buyerAt: '2026/11/19 12:00',
      okAt: '2026/11/19 12:00',
      sellerAt: '2026/11/19 18:00',
    }),
    gives: { stage: 'working', step: 'deliver' },
  },
  {
    name: 'the whole work, handed over, waits for its check',
    order: order({ purchasedAt, handedOverAt: '2026/11/23 14:00' }),
    gives: { stage: 'awaiting-check', turn: 'buyer', step: 'wait N6', due: '2026/11/26 14:00' },
  },
  {
    name: 'progress shown before the hand-over changes nothing',
    order: order({ purchasedAt, progressAt: '2026/11/22 14:00', handedOverAt: '2026/11/23 14:00' }),
    gives: { stage: 'awaiting-check' },
  },
  {
    name: 'progress shown after the hand-over waits for word on it',
    order: order({ purchasedAt, handedOverAt: '2026/11/20 14:00', progressAt: '2026/11/23 14:00' }),
    gives: { stage: 'awaiting-feedback' },
  },
];

describe('a row to be fixed', () => check(needsFix));
describe('an order that is over', () => check(over));
describe('the start of an order', () => check(start));
describe('waiting for the buyer', () => check(waiting));
