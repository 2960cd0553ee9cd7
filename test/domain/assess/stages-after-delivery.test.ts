// The stage table from a delivery on: replies, approvals, changes, send-backs (product.md 4.1).
import { type Case, check } from './check';
import { order } from './given';

const purchasedAt = '2026/11/10 10:00';
const handedOverAt = '2026/11/18 12:00';

const replies: Case[] = [
  {
    name: 'a message of the buyer wants an answer within 24 h',
    order: order({ purchasedAt, sellerAt: '2026/11/23 09:00', buyerAt: '2026/11/23 20:00' }),
    gives: {
      stage: 'reply-due',
      turn: 'seller',
      step: 'reply',
      due: '2026/11/24 20:00',
      severity: 'now',
      waitingDays: 0,
    },
  },
  {
    name: 'a second message does not restart it: the first unanswered one counts',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/22 09:00',
      buyerAt: '2026/11/24 08:00',
      unansweredSince: '2026/11/23 20:00',
    }),
    gives: {
      due: '2026/11/24 20:00',
      clocks: { replyToBuyer: '2026/11/27 20:00 may-cancel', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: 'a "not yet" wants an answer too',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/23 20:00' }),
    gives: { stage: 'reply-due', due: '2026/11/24 20:00' },
  },
  {
    name: 'after 返信不要 nothing wants an answer',
    order: order({
      purchasedAt,
      handedOverAt,
      buyerAt: '2026/11/23 20:00',
      noReplyNeededAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'awaiting-check' },
  },
  {
    name: 'a message after 返信不要 wants an answer',
    order: order({
      purchasedAt,
      handedOverAt,
      noReplyNeededAt: '2026/11/22 20:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'reply-due', due: '2026/11/24 20:00' },
  },
  {
    name: 'an answer comes before waiting for the review',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/22 20:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'reply-due', step: 'reply' },
  },
  {
    name: 'an answer comes before waiting for information or for a session',
    order: order({
      purchasedAt,
      sellerAt: '2026/11/22 12:00',
      waitingFor: '原稿',
      appointmentAt: '2026/11/30 15:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'reply-due' },
  },
  {
    name: 'a request for changes wants an answer first',
    order: order({ purchasedAt, handedOverAt, buyerAt: '2026/11/23 20:00', revisionAt: '2026/11/23 20:00' }),
    gives: { stage: 'reply-due', due: '2026/11/24 20:00' },
  },
];

const approvals: Case[] = [
  {
    name: 'an OK after the hand-over calls for the formal delivery at once',
    order: order({ purchasedAt, handedOverAt, buyerAt: '2026/11/24 08:00', okAt: '2026/11/24 08:00' }),
    gives: {
      stage: 'approved',
      turn: 'seller',
      step: 'formal-delivery N9',
      due: '2026/11/24 08:00',
      severity: 'now',
      clocks: { replyToBuyer: '2026/11/28 08:00 may-cancel', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: 'an OK before the hand-over is none to this version',
    order: order({
      purchasedAt,
      progressAt: '2026/11/15 12:00',
      okAt: '2026/11/16 12:00',
      handedOverAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'awaiting-check' },
  },
  {
    name: 'a later message of the buyer wants an answer before the formal delivery',
    order: order({ purchasedAt, handedOverAt, okAt: '2026/11/22 08:00', buyerAt: '2026/11/23 20:00' }),
    gives: { stage: 'reply-due' },
  },
  {
    name: 'once that message is answered the order is approved again',
    order: order({
      purchasedAt,
      handedOverAt,
      okAt: '2026/11/22 08:00',
      buyerAt: '2026/11/23 20:00',
      sellerAt: '2026/11/23 21:00',
    }),
    gives: { stage: 'approved', due: '2026/11/22 08:00' },
  },
  {
    name: 'changes asked for after the OK take it back',
    order: order({
      purchasedAt,
      handedOverAt,
      okAt: '2026/11/20 08:00',
      revisionAt: '2026/11/22 20:00',
      buyerAt: '2026/11/22 20:00',
      sellerAt: '2026/11/22 21:00',
    }),
    gives: { stage: 'revising', step: 'deliver', due: '2026/11/26 00:00' },
  },
  {
    name: 'an OK after changes were asked for stands',
    order: order({
      purchasedAt,
      handedOverAt,
      revisionAt: '2026/11/19 20:00',
      okAt: '2026/11/22 08:00',
      buyerAt: '2026/11/22 08:00',
    }),
    gives: { stage: 'approved' },
  },
  {
    name: 'an approved order that is formally delivered waits for the review',
    order: order({ purchasedAt, handedOverAt, okAt: '2026/11/20 08:00', formalAt: '2026/11/22 20:00' }),
    gives: { stage: 'formally-delivered', turn: 'market', step: 'wait', due: '2026/11/25 20:00', severity: 'calm' },
  },
  {
    name: 'an OK after a send-back calls for the formal delivery again',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/19 08:00',
      sentBackAt: '2026/11/20 08:00',
      okAt: '2026/11/22 08:00',
    }),
    gives: { stage: 'approved', step: 'formal-delivery N9', due: '2026/11/22 08:00' },
  },
];

const changes: Case[] = [
  {
    name: 'changes asked for are due at the end of the 3rd day after',
    order: order({ purchasedAt, handedOverAt, revisionAt: '2026/11/22 09:00', sellerAt: '2026/11/22 10:00' }),
    gives: { stage: 'revising', turn: 'seller', step: 'deliver', due: '2026/11/26 00:00' },
  },
  {
    name: 'or at the end of the promised day where that is later',
    order: order({
      purchasedAt,
      handedOverAt,
      dueAt: '2026/11/30',
      revisionAt: '2026/11/22 09:00',
      sellerAt: '2026/11/22 10:00',
    }),
    gives: { stage: 'revising', due: '2026/12/01 00:00' },
  },
  {
    name: 'days for changes are a setting',
    order: order({ purchasedAt, handedOverAt, revisionAt: '2026/11/22 09:00', sellerAt: '2026/11/22 10:00' }),
    settings: { revisionDays: 5 },
    gives: { stage: 'revising', due: '2026/11/28 00:00' },
  },
  {
    name: 'a new version handed over ends the revision',
    order: order({ purchasedAt, handedOverAt: '2026/11/23 12:00', revisionAt: '2026/11/20 09:00' }),
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/26 12:00' },
  },
  {
    name: 'progress shown ends the revision',
    order: order({
      purchasedAt,
      handedOverAt,
      revisionAt: '2026/11/20 09:00',
      progressAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'awaiting-feedback' },
  },
  {
    name: 'changes asked for on shown progress, answered, are being made',
    order: order({
      purchasedAt,
      progressAt: '2026/11/18 12:00',
      revisionAt: '2026/11/22 09:00',
      sellerAt: '2026/11/22 10:00',
    }),
    gives: { stage: 'revising', due: '2026/11/26 00:00' },
  },
  {
    name: 'a question about the changes waits for its answer',
    order: order({
      purchasedAt,
      handedOverAt,
      revisionAt: '2026/11/22 09:00',
      sellerAt: '2026/11/22 10:00',
      waitingFor: '色',
    }),
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/11/25 10:00' },
  },
  {
    name: 'a question from before the changes does not wait',
    order: order({
      purchasedAt,
      handedOverAt,
      revisionAt: '2026/11/22 09:00',
      noReplyNeededAt: '2026/11/22 09:00',
      waitingFor: '色',
    }),
    gives: { stage: 'revising', step: 'deliver' },
  },
];

const sentBack: Case[] = [
  {
    name: 'a formal delivery sent back is worked on, without any answer first',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      buyerAt: '2026/11/22 12:00',
    }),
    gives: {
      stage: 'sent-back',
      turn: 'seller',
      step: 'deliver',
      due: '2026/11/26 00:00',
      // The review clock is void, the buyer's word is unanswered.
      clocks: { replyToBuyer: '2026/11/26 12:00 may-cancel', hardEnd: '2027/03/10 10:00 paid' },
    },
  },
  {
    name: 'or at the end of the promised day where that is later than the 3rd day after',
    order: order({
      purchasedAt,
      handedOverAt,
      dueAt: '2026/11/30',
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
    }),
    gives: { stage: 'sent-back', due: '2026/12/01 00:00' },
  },
  {
    name: 'a later message wants an answer first',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      sellerAt: '2026/11/22 13:00',
      buyerAt: '2026/11/23 20:00',
    }),
    gives: { stage: 'reply-due' },
  },
  {
    name: 'once it is answered the work goes on',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      buyerAt: '2026/11/23 20:00',
      sellerAt: '2026/11/23 21:00',
    }),
    gives: { stage: 'sent-back', due: '2026/11/26 00:00' },
  },
  {
    name: 'a question about it waits for its answer',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      sellerAt: '2026/11/22 13:00',
      waitingFor: '修正の内容',
    }),
    gives: { stage: 'awaiting-info', turn: 'buyer', step: 'wait N1', due: '2026/11/25 13:00' },
  },
  {
    name: 'a question from before it does not wait',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      waitingFor: '修正の内容',
    }),
    gives: { stage: 'sent-back' },
  },
  {
    name: 'a new version ends it',
    order: order({
      purchasedAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      handedOverAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/26 12:00' },
  },
  {
    name: 'progress shown ends it',
    order: order({
      purchasedAt,
      handedOverAt,
      formalAt: '2026/11/20 09:00',
      sentBackAt: '2026/11/22 12:00',
      progressAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'awaiting-feedback' },
  },
  {
    name: 'a new formal delivery ends it and stands',
    order: order({
      purchasedAt,
      handedOverAt,
      sentBackAt: '2026/11/22 12:00',
      formalAt: '2026/11/23 12:00',
    }),
    gives: { stage: 'formally-delivered', turn: 'market', due: '2026/11/26 12:00' },
  },
];

describe('messages of the buyer', () => check(replies));
describe('approval', () => check(approvals));
describe('changes', () => check(changes));
describe('a formal delivery sent back', () => check(sentBack));
