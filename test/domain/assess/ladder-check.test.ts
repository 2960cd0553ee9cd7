// The ladder after hand-over: N6, N6, N7, N8, formal delivery (product.md 4.2).
import { type Case, check } from './check';
import { draft, order, sent, withdrawn } from './given';

const purchasedAt = '2026/11/01 10:00';
const handedOverAt = '2026/11/18 15:00';
/** The hand-over with both kind reminders sent, each when due. */
const bothSent = [sent('N6', '2026/11/21 15:00'), sent('N6', '2026/11/23 15:00')];

const rungs: Case[] = [
  {
    name: 'three days after the hand-over the first reminder can be sent; until then it is the turn of the buyer',
    order: order({ purchasedAt, buyerAt: '2026/11/17 12:00', handedOverAt }),
    now: '2026/11/20 10:00',
    gives: {
      stage: 'awaiting-check',
      turn: 'buyer',
      step: 'wait N6',
      due: '2026/11/21 15:00',
      waitingDays: 1,
      notice: 'N6/1 2026/11/21 15:00',
    },
  },
  {
    name: 'at the planned minute it is mine (a Saturday is fine)',
    order: order({ purchasedAt, handedOverAt }),
    now: '2026/11/21 15:00',
    gives: {
      turn: 'seller',
      step: 'send N6',
      due: '2026/11/21 15:00',
      severity: 'now',
      waitingDays: 3,
      notice: 'N6/1 2026/11/21 15:00',
    },
  },
  {
    name: 'the second reminder has a second wording and comes two days after the first (a holiday is fine)',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N6', '2026/11/21 15:00')],
    now: '2026/11/22 10:00',
    gives: {
      turn: 'buyer',
      step: 'wait N6',
      due: '2026/11/23 15:00',
      waitingDays: 3,
      notice: 'N6/2 2026/11/23 15:00',
    },
  },
  {
    name: 'the gap counts from when the first was really sent',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N6', '2026/11/23 11:00')],
    gives: { step: 'wait N6', due: '2026/11/25 11:00' },
  },
  {
    name: 'the third names a deadline',
    order: order({ purchasedAt, handedOverAt }),
    notices: bothSent,
    // 11/25 + 3 days is a Saturday: Monday 11/30.
    gives: {
      turn: 'buyer',
      step: 'wait N7',
      due: '2026/11/25 15:00',
      notice: 'N7/1 2026/11/25 15:00 until 2026/11/30 20:00',
    },
  },
  {
    name: 'a third reminder of the first kind leads no further than to the deadline',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N6', '2026/11/19 15:00'), ...bothSent],
    gives: { step: 'wait N7', due: '2026/11/25 15:00' },
  },
  {
    name: 'a deadline named first is the third rung, whatever came before',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N7', '2026/11/21 15:00', { deadline: '2026/11/25 20:00' })],
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/25 09:00' },
  },
  {
    name: 'a reminder sent after the deadline was named changes nothing about it',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N7', '2026/11/21 15:00', { deadline: '2026/11/25 20:00' }), sent('N6', '2026/11/23 15:00')],
    gives: { step: 'wait N8', due: '2026/11/25 09:00' },
  },
  {
    name: 'any other message of mine is no rung but moves the next one',
    order: order({ purchasedAt, handedOverAt, sellerAt: '2026/11/22 11:00' }),
    gives: { step: 'wait N6', due: '2026/11/25 11:00', notice: 'N6/1 2026/11/25 11:00' },
  },
  {
    name: 'a notice of another kind is no rung but moves the next one',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N13', '2026/11/22 11:00')],
    gives: { step: 'wait N6', due: '2026/11/25 11:00', notice: 'N6/1 2026/11/25 11:00' },
  },
  {
    name: 'a question to support moves nothing',
    order: order({ purchasedAt, handedOverAt, supportAskedAt: '2026/11/22 11:00' }),
    notices: [sent('N12', '2026/11/22 11:00')],
    gives: { step: 'send N6', due: '2026/11/21 15:00' },
  },
  {
    name: 'drafts and withdrawn notices are no rungs',
    order: order({ purchasedAt, handedOverAt }),
    notices: [draft('N6'), withdrawn('N6')],
    gives: { step: 'send N6', due: '2026/11/21 15:00', notice: 'N6/1 2026/11/21 15:00' },
  },
  {
    name: 'notices of other orders are no rungs',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N6', '2026/11/21 15:00', { orderId: '2002' })],
    gives: { step: 'send N6', due: '2026/11/21 15:00' },
  },
  {
    name: 'notices of another phase are no rungs of this one',
    order: order({ purchasedAt, handedOverAt }),
    notices: [sent('N15', '2026/11/20 15:00')],
    // It is a word of mine all the same.
    gives: { step: 'send N6', due: '2026/11/23 15:00', notice: 'N6/1 2026/11/23 15:00' },
  },
];

const newStart: Case[] = [
  {
    name: 'a new version starts the count anew',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 15:00' }),
    notices: [sent('N6', '2026/11/13 15:00'), sent('N6', '2026/11/15 15:00')],
    gives: { step: 'wait N6', due: '2026/11/25 15:00', notice: 'N6/1 2026/11/25 15:00' },
  },
  {
    name: 'a new version voids the promise made about the old one',
    order: order({ purchasedAt, handedOverAt: '2026/11/22 15:00' }),
    notices: [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/24 20:00' })],
    gives: { step: 'wait N6', due: '2026/11/25 15:00', notice: 'N6/1 2026/11/25 15:00' },
  },
  {
    name: 'a word of the buyer, answered, starts the count anew',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/12 15:00',
      buyerAt: '2026/11/18 12:00',
      sellerAt: '2026/11/18 15:00',
    }),
    notices: [sent('N6', '2026/11/15 15:00'), sent('N6', '2026/11/17 15:00')],
    now: '2026/11/20 10:00',
    gives: { step: 'wait N6', due: '2026/11/21 15:00', notice: 'N6/1 2026/11/21 15:00' },
  },
  {
    name: 'a word of the buyer voids the promised deadline',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/12 15:00',
      buyerAt: '2026/11/22 12:00',
      sellerAt: '2026/11/22 15:00',
    }),
    notices: [sent('N7', '2026/11/20 12:00', { deadline: '2026/11/23 20:00' })],
    gives: { step: 'wait N6', due: '2026/11/25 15:00' },
  },
  {
    name: 'a word of the buyer counts from itself where it needs no answer',
    order: order({
      purchasedAt,
      handedOverAt,
      buyerAt: '2026/11/22 12:00',
      noReplyNeededAt: '2026/11/22 12:00',
    }),
    // Nothing of mine since: from the buyer's word.
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/25 12:00', waitingDays: 1 },
  },
  {
    name: 'a sticker starts and ends nothing',
    order: order({ purchasedAt, handedOverAt, read: 'read' }),
    notices: bothSent,
    gives: { step: 'wait N7', due: '2026/11/25 15:00' },
  },
];

const window: Case[] = [
  {
    name: 'a plan a minute before the window opens is moved to its opening',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 08:59' }),
    gives: { due: '2026/11/21 09:00' },
  },
  {
    name: 'a plan at its opening stays',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 09:00' }),
    gives: { due: '2026/11/21 09:00' },
  },
  {
    name: 'a plan a minute after midnight is moved to 9:00 of the same day',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 00:01' }),
    gives: { due: '2026/11/21 09:00' },
  },
  {
    name: 'a plan a minute before its end stays',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 19:59' }),
    gives: { due: '2026/11/21 19:59' },
  },
  {
    name: 'a plan at its end is moved to 9:00 of the next day',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 20:00' }),
    gives: { due: '2026/11/22 09:00' },
  },
  {
    name: 'a plan late at night is moved to 9:00 of the next day',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 23:59' }),
    gives: { due: '2026/11/22 09:00' },
  },
  {
    name: 'the window is a setting: its end',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 18:00' }),
    settings: { windowStartHour: 10, windowEndHour: 18 },
    gives: { due: '2026/11/22 10:00' },
  },
  {
    name: 'the window is a setting: its opening',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 09:30' }),
    settings: { windowStartHour: 10, windowEndHour: 18 },
    gives: { due: '2026/11/21 10:00' },
  },
  {
    name: 'with a window of the whole day nothing is moved',
    order: order({ purchasedAt, handedOverAt: '2026/11/18 23:59' }),
    settings: { windowStartHour: 0, windowEndHour: 24 },
    gives: { due: '2026/11/21 23:59' },
  },
  {
    name: 'the gaps are settings: the first',
    order: order({ purchasedAt, handedOverAt }),
    settings: { gaps: [5, 4, 3] },
    gives: { step: 'send N6', due: '2026/11/23 15:00' },
  },
  {
    name: 'the gaps are settings: the third',
    order: order({ purchasedAt, handedOverAt }),
    notices: bothSent,
    settings: { gaps: [5, 4, 3] },
    gives: { step: 'wait N7', due: '2026/11/26 15:00' },
  },
];

describe('rungs', () => check(rungs));
describe('counting starts again', () => check(newStart));
describe('the sending window', () => check(window));
