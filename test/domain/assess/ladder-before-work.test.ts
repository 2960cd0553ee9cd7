// The ladder before work: N1, N2, N3, N8, cancel request; and its form for shown work (product.md 4.2).
import { type Case, check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const waitingFor = '画像サイズ';
const asked = { purchasedAt, waitingFor, buyerAt: '2026/11/10 12:00', sellerAt: '2026/11/16 12:00' };
const bothSent = [sent('N1', '2026/11/19 12:00'), sent('N2', '2026/11/21 12:00')];
const announced = [...bothSent, sent('N3', '2026/11/23 12:00', { deadline: '2026/11/26 20:00' })];

const before: Case[] = [
  {
    name: 'three days after my question it can be asked again',
    order: order(asked),
    now: '2026/11/18 10:00',
    gives: {
      stage: 'awaiting-info',
      turn: 'buyer',
      step: 'wait N1',
      due: '2026/11/19 12:00',
      waitingDays: 1,
      notice: 'N1/1 2026/11/19 12:00',
    },
  },
  {
    name: 'a question asked at night can be asked again in the morning after',
    order: order({ purchasedAt, waitingFor, buyerAt: '2026/11/20 09:00', sellerAt: '2026/11/20 21:30' }),
    gives: { turn: 'seller', step: 'send N1', due: '2026/11/24 09:00', severity: 'now', waitingDays: 3 },
  },
  {
    name: 'two days later comes the second reminder',
    order: order(asked),
    notices: [sent('N1', '2026/11/23 12:00')],
    gives: { turn: 'buyer', step: 'wait N2', due: '2026/11/25 12:00' },
  },
  {
    name: 'two days later the cancellation is announced, with a deadline',
    order: order(asked),
    notices: bothSent,
    // Planned 11/23 12:00, not sent by today: 11/24 + 3 days = Friday 11/27.
    gives: {
      turn: 'seller',
      step: 'send N3',
      due: '2026/11/23 12:00',
      notice: 'N3/1 2026/11/23 12:00 until 2026/11/27 20:00',
    },
  },
  {
    name: 'the rung is the number of sent ones: a second question sent first is one',
    order: order(asked),
    notices: [sent('N2', '2026/11/23 12:00')],
    gives: { step: 'wait N2', due: '2026/11/25 12:00' },
  },
  {
    name: 'on the day of the deadline comes a last word',
    order: order(asked),
    notices: announced,
    now: '2026/11/26 09:00',
    gives: {
      turn: 'seller',
      step: 'send N8',
      due: '2026/11/26 09:00',
      notice: 'N8/1 2026/11/26 09:00 until 2026/11/26 20:00',
    },
  },
  {
    name: 'after the last word the cancel request comes next',
    order: order(asked),
    notices: [...announced, sent('N8', '2026/11/26 09:05', { phase: 'before' })],
    now: '2026/11/26 10:00',
    gives: { turn: 'buyer', step: 'wait N4', due: '2026/11/26 20:00' },
  },
  {
    name: 'at the deadline the cancel request is mine to make',
    order: order(asked),
    notices: announced,
    now: '2026/11/26 20:00',
    gives: {
      stage: 'awaiting-info',
      turn: 'seller',
      step: 'cancel-request N4',
      due: '2026/11/26 20:00',
      severity: 'now',
    },
  },
  {
    name: 'unread marks change nothing about it',
    order: order({ ...asked, read: 'unread' }),
    notices: announced,
    now: '2026/11/26 20:00',
    gives: { step: 'cancel-request N4', due: '2026/11/26 20:00' },
  },
  {
    name: 'an order never talked about starts counting at my first question',
    order: order({ purchasedAt: '2026/11/20 10:00', waitingFor, sellerAt: '2026/11/20 12:00' }),
    gives: { step: 'send N1', due: '2026/11/23 12:00' },
  },
  {
    name: 'notices from before the last word of the buyer are no rungs',
    order: order({ ...asked, buyerAt: '2026/11/22 12:00', sellerAt: '2026/11/22 18:00' }),
    notices: bothSent,
    gives: { step: 'wait N1', due: '2026/11/25 18:00' },
  },
];

const shown = {
  purchasedAt,
  waitingFor: '色',
  progressAt: '2026/11/10 12:00',
  buyerAt: '2026/11/15 12:00',
  sellerAt: '2026/11/16 12:00',
};
const announcedGoingOn = [
  ...bothSent,
  sent('N16', '2026/11/23 12:00', { phase: 'before', deadline: '2026/11/26 20:00' }),
];

const afterShownWork: Case[] = [
  {
    name: 'a question after shown work starts like any other',
    order: order(shown),
    now: '2026/11/18 10:00',
    gives: { stage: 'awaiting-info', step: 'wait N1', due: '2026/11/19 12:00' },
  },
  {
    name: 'but where work was shown, going on is announced instead of a cancellation',
    order: order(shown),
    notices: bothSent,
    gives: { step: 'send N16', due: '2026/11/23 12:00', notice: 'N16/1 2026/11/23 12:00 until 2026/11/27 20:00' },
  },
  {
    name: 'so it is where the whole work was handed over and changes were asked for',
    order: order({
      purchasedAt,
      waitingFor: '色',
      handedOverAt: '2026/11/10 12:00',
      revisionAt: '2026/11/15 12:00',
      sellerAt: '2026/11/16 12:00',
    }),
    notices: bothSent,
    gives: { stage: 'awaiting-info', step: 'send N16', due: '2026/11/23 12:00' },
  },
  {
    name: 'so it is where a formal delivery was sent back',
    order: order({
      purchasedAt,
      waitingFor: '色',
      handedOverAt: '2026/11/10 12:00',
      formalAt: '2026/11/12 12:00',
      sentBackAt: '2026/11/15 12:00',
      sellerAt: '2026/11/16 12:00',
    }),
    notices: bothSent,
    gives: { stage: 'awaiting-info', step: 'send N16', due: '2026/11/23 12:00' },
  },
  {
    name: 'until its deadline the next word of mine is the one of the day',
    order: order(shown),
    notices: announcedGoingOn,
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/26 09:00' },
  },
  {
    name: 'then no notice comes next',
    order: order(shown),
    notices: [...announcedGoingOn, sent('N8', '2026/11/26 09:05', { phase: 'before' })],
    now: '2026/11/26 10:00',
    gives: { turn: 'buyer', step: 'wait', due: '2026/11/26 20:00' },
  },
  {
    name: 'after the deadline I go on, until the end of the 3rd day after it: no cancel request',
    order: order(shown),
    notices: announcedGoingOn,
    now: '2026/11/27 10:00',
    gives: { stage: 'awaiting-info', turn: 'seller', step: 'deliver', due: '2026/11/30 00:00' },
  },
  {
    name: 'or until the end of the promised day',
    order: order({ ...shown, dueAt: '2026/12/10' }),
    notices: announcedGoingOn,
    now: '2026/11/27 10:00',
    gives: { step: 'deliver', due: '2026/12/11 00:00', severity: 'calm' },
  },
];

describe('before work', () => check(before));
describe('in its form for shown work', () => check(afterShownWork));
