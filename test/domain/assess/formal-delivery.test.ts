// Formal delivery: after the deadline, by way of support, at hand-over, and what follows it (product.md 4.1, 4.2).
import { type Case, check } from './check';
import { AT_HAND_OVER, NO_REVIEW, order, PLATFORM_NUDGE, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const handedOver = { purchasedAt, buyerAt: '2026/11/11 12:00', handedOverAt: '2026/11/12 12:00' };
const announced = [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/23 20:00' }), sent('N8', '2026/11/23 09:10')];

const afterDeadline: Case[] = [
  {
    name: 'after the deadline the formal delivery is due at it',
    order: order({ ...handedOver, read: 'read' }),
    notices: announced,
    gives: {
      stage: 'awaiting-check',
      turn: 'seller',
      step: 'formal-delivery N9',
      due: '2026/11/23 20:00',
      severity: 'now',
      // Since the hand-over: my notices do not start it anew.
      waitingDays: 11,
    },
  },
  {
    name: 'unknown marks are no unread marks',
    order: order(handedOver),
    notices: announced,
    gives: { step: 'formal-delivery N9' },
  },
  {
    name: 'it is late when past due by more than 24 h',
    order: order(handedOver),
    notices: announced,
    now: '2026/11/24 20:01',
    gives: { severity: 'late' },
  },
  {
    name: 'messages never read: support is asked at the deadline',
    order: order({ ...handedOver, read: 'unread' }),
    notices: announced,
    gives: { turn: 'seller', step: 'ask-support N12', due: '2026/11/23 20:00', severity: 'now' },
  },
  {
    name: 'and that is what the wait for the deadline announces',
    order: order({ ...handedOver, read: 'unread' }),
    notices: announced,
    now: '2026/11/23 10:00',
    gives: { turn: 'buyer', step: 'wait N12', due: '2026/11/23 20:00' },
  },
  {
    name: 'support asked: the buyer has 3 days more',
    order: order({ ...handedOver, read: 'unread', supportAskedAt: '2026/11/24 09:00' }),
    notices: announced,
    gives: { turn: 'buyer', step: 'wait N9', due: '2026/11/27 09:00', severity: 'calm' },
  },
  {
    name: 'then the formal delivery is due',
    order: order({ ...handedOver, read: 'unread', supportAskedAt: '2026/11/24 09:00' }),
    notices: announced,
    now: '2026/11/27 09:00',
    gives: { turn: 'seller', step: 'formal-delivery N9', due: '2026/11/27 09:00', severity: 'now' },
  },
  {
    name: 'the 3 days are a setting',
    order: order({ ...handedOver, read: 'unread', supportAskedAt: '2026/11/24 09:00' }),
    notices: announced,
    settings: { supportDays: 5 },
    gives: { step: 'wait N9', due: '2026/11/29 09:00' },
  },
  {
    name: 'support asked in an earlier episode does not count',
    order: order({ ...handedOver, read: 'unread', supportAskedAt: '2026/11/10 09:00' }),
    notices: announced,
    gives: { step: 'ask-support N12', due: '2026/11/23 20:00' },
  },
  {
    name: 'support asked long enough before the deadline need not be asked again',
    order: order({ ...handedOver, read: 'unread', supportAskedAt: '2026/11/18 09:00' }),
    notices: announced,
    gives: { turn: 'seller', step: 'formal-delivery N9' },
  },
];

const never: Case[] = [
  {
    name: 'no formal delivery before the work is handed over, not even after an OK',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/23 12:00',
      okAt: '2026/11/22 12:00',
      buyerAt: '2026/11/22 12:00',
    }),
    gives: { stage: 'working', step: 'deliver' },
  },
  {
    name: 'nor after a deadline promised for it by mistake',
    order: order({ purchasedAt, sellerAt: '2026/11/12 12:00' }),
    notices: announced,
    gives: { stage: 'working', step: 'deliver' },
  },
];

const atHandOver: Case[] = [
  {
    name: 'where one delivers formally at hand-over it is due then',
    order: order({ purchasedAt, handedOverAt: '2026/11/23 20:00' }),
    market: AT_HAND_OVER,
    gives: {
      stage: 'awaiting-check',
      turn: 'seller',
      step: 'formal-delivery N9',
      due: '2026/11/23 20:00',
      severity: 'now',
    },
  },
  {
    name: 'before any reminder, however long ago it was',
    order: order({ purchasedAt, handedOverAt: '2026/11/12 20:00' }),
    market: AT_HAND_OVER,
    gives: { step: 'formal-delivery N9', due: '2026/11/12 20:00', severity: 'late' },
  },
  {
    name: 'an answer comes first',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 20:00', buyerAt: '2026/11/23 20:00' }),
    market: AT_HAND_OVER,
    gives: { stage: 'reply-due' },
  },
  {
    name: 'progress shown is no hand-over',
    order: order({ purchasedAt, progressAt: '2026/11/23 20:00' }),
    market: AT_HAND_OVER,
    gives: { stage: 'awaiting-feedback', step: 'wait N15' },
  },
];

const review: Case[] = [
  {
    name: 'a formal delivery waits for the market',
    order: order({ ...handedOver, formalAt: '2026/11/22 20:00' }),
    gives: {
      stage: 'formally-delivered',
      turn: 'market',
      step: 'wait',
      due: '2026/11/25 20:00',
      severity: 'calm',
      waitingDays: 0,
      notice: null,
    },
  },
  {
    name: 'an approval after it changes nothing',
    order: order({
      ...handedOver,
      formalAt: '2026/11/22 20:00',
      okAt: '2026/11/23 20:00',
      buyerAt: '2026/11/23 20:00',
      noReplyNeededAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'formally-delivered', turn: 'market', due: '2026/11/25 20:00' },
  },
  {
    name: 'at the end of the review it is to be recorded as closed',
    order: order({ ...handedOver, formalAt: '2026/11/20 20:00' }),
    gives: { turn: 'seller', step: 'record-closed', due: '2026/11/23 20:00', severity: 'now' },
  },
];

const delivered = { ...handedOver, formalAt: '2026/11/16 12:00' };
const remindedTwice = [sent('N6', '2026/11/19 12:00'), sent('N6', '2026/11/21 12:00')];

const noReview: Case[] = [
  {
    name: 'without a review the buyer is reminded, counting from the formal delivery',
    order: order(delivered),
    notices: [sent('N6', '2026/11/15 12:00')],
    now: '2026/11/17 10:00',
    gives: {
      stage: 'formally-delivered',
      turn: 'buyer',
      step: 'wait N6',
      due: '2026/11/19 12:00',
      notice: 'N6/1 2026/11/19 12:00',
    },
  },
  {
    name: 'and reminded again',
    order: order(delivered),
    notices: [sent('N6', '2026/11/19 12:00')],
    now: '2026/11/21 12:00',
    gives: { turn: 'seller', step: 'send N6', due: '2026/11/21 12:00', notice: 'N6/2 2026/11/21 12:00' },
  },
  {
    name: 'then support comes next, two days later',
    order: order(delivered),
    notices: remindedTwice,
    now: '2026/11/22 10:00',
    gives: { turn: 'buyer', step: 'wait N12', due: '2026/11/23 12:00' },
  },
  {
    name: 'and is to be asked then',
    order: order(delivered),
    notices: remindedTwice,
    gives: {
      stage: 'formally-delivered',
      turn: 'seller',
      step: 'ask-support N12',
      due: '2026/11/23 12:00',
      severity: 'now',
    },
  },
  {
    name: 'planned like a rung: moved into the window',
    order: order(delivered),
    notices: [sent('N6', '2026/11/19 12:00'), sent('N6', '2026/11/21 21:00')],
    gives: { step: 'ask-support N12', due: '2026/11/24 09:00' },
  },
  {
    name: 'where the platform has a reminder of its own, that one comes next',
    order: order(delivered),
    notices: remindedTwice,
    market: PLATFORM_NUDGE,
    now: '2026/11/22 10:00',
    gives: { turn: 'buyer', step: 'wait', due: '2026/11/23 12:00' },
  },
  {
    name: 'and is mine to start then',
    order: order(delivered),
    notices: remindedTwice,
    market: PLATFORM_NUDGE,
    gives: { turn: 'seller', step: 'platform-nudge', due: '2026/11/23 12:00', severity: 'now' },
  },
  {
    name: 'a message, answered, starts the count anew',
    order: order({ ...delivered, buyerAt: '2026/11/22 10:00', sellerAt: '2026/11/22 13:00' }),
    notices: remindedTwice,
    gives: { stage: 'formally-delivered', step: 'wait N6', due: '2026/11/25 13:00' },
  },
].map((one): Case => ({ market: NO_REVIEW, ...one }) as Case);

describe('after the deadline', () => check(afterDeadline));
describe('never before the hand-over', () => check(never));
describe('at hand-over', () => check(atHandOver));
describe('the review', () => check(review));
describe('a formal delivery without a review', () => check(noReview));
