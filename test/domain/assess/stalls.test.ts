// "Not yet": the buyer answers without saying more (product.md 4.2).
import { type Case, check } from './check';
import { order, sent } from './given';

const purchasedAt = '2026/11/01 10:00';
const handedOverAt = '2026/11/10 12:00';
const reminded = [sent('N6', '2026/11/13 12:00'), sent('N6', '2026/11/15 12:00')];

const before: Case[] = [
  {
    name: 'a "not yet" wants an answer before anything else',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/16 10:00' }),
    notices: reminded,
    now: '2026/11/16 11:00',
    gives: { stage: 'reply-due', step: 'reply', due: '2026/11/17 10:00' },
  },
  {
    name: 'it ends no episode: the count goes on, the gap from my answer',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/14 10:00', sellerAt: '2026/11/14 18:00' }),
    notices: [sent('N6', '2026/11/13 12:00')],
    now: '2026/11/15 10:00',
    gives: { stage: 'awaiting-check', step: 'wait N6', due: '2026/11/16 18:00', notice: 'N6/2 2026/11/16 18:00' },
  },
  {
    name: 'before the deadline was named it makes it 7 days',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/16 10:00', sellerAt: '2026/11/16 12:00' }),
    notices: reminded,
    now: '2026/11/17 10:00',
    // Planned Wednesday 11/18 + 7 days.
    gives: { step: 'wait N7', due: '2026/11/18 12:00', notice: 'N7/1 2026/11/18 12:00 until 2026/11/25 20:00' },
  },
  {
    name: 'the 7 days too are moved over closed days',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/14 08:00', sellerAt: '2026/11/14 12:00' }),
    notices: [sent('N6', '2026/11/12 12:00'), sent('N6', '2026/11/13 12:00')],
    now: '2026/11/15 10:00',
    // 11/16 + 7 days is 勤労感謝の日.
    gives: { notice: 'N7/1 2026/11/16 12:00 until 2026/11/24 20:00' },
  },
  {
    name: 'the 7 days are a setting',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/16 10:00', sellerAt: '2026/11/16 12:00' }),
    notices: reminded,
    settings: { deadlineDaysAfterStall: 5 },
    now: '2026/11/17 10:00',
    // 11/18 + 5 days is 勤労感謝の日.
    gives: { notice: 'N7/1 2026/11/18 12:00 until 2026/11/24 20:00' },
  },
  {
    name: 'a "not yet" of an earlier episode does not',
    order: order({
      purchasedAt,
      handedOverAt: '2026/11/02 12:00',
      stallAt: '2026/11/05 10:00',
      buyerAt: '2026/11/10 10:00',
      sellerAt: '2026/11/10 12:00',
    }),
    notices: reminded,
    now: '2026/11/16 10:00',
    // 11/17 + 3 days: Friday 11/20.
    gives: { step: 'wait N7', due: '2026/11/17 12:00', notice: 'N7/1 2026/11/17 12:00 until 2026/11/20 20:00' },
  },
  {
    name: 'a message equal to the "not yet" is the "not yet"',
    order: order({
      purchasedAt,
      handedOverAt,
      buyerAt: '2026/11/16 10:00',
      stallAt: '2026/11/16 10:00',
      sellerAt: '2026/11/16 12:00',
    }),
    notices: reminded,
    now: '2026/11/17 10:00',
    gives: { step: 'wait N7', notice: 'N7/1 2026/11/18 12:00 until 2026/11/25 20:00' },
  },
];

const n7 = sent('N7', '2026/11/17 12:00', { deadline: '2026/11/20 20:00' });
const again = sent('N7', '2026/11/20 15:00', { deadline: '2026/11/27 20:00' });

const after: Case[] = [
  {
    name: 'after the deadline was named it wants an answer, also when the deadline passes meanwhile',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00' }),
    notices: [...reminded, n7],
    now: '2026/11/20 21:00',
    gives: { stage: 'reply-due', step: 'reply', due: '2026/11/19 10:00', severity: 'late' },
  },
  {
    name: 'it voids the deadline: rung 3 is due again 2 days after my answer, with 7 days',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00', sellerAt: '2026/11/18 15:00' }),
    notices: [...reminded, n7],
    now: '2026/11/19 10:00',
    gives: {
      stage: 'awaiting-check',
      turn: 'buyer',
      step: 'wait N7',
      due: '2026/11/20 15:00',
      notice: 'N7/1 2026/11/20 15:00 until 2026/11/27 20:00',
    },
  },
  {
    name: 'the voided deadline calls for nothing when it passes',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00', sellerAt: '2026/11/18 15:00' }),
    notices: [...reminded, n7],
    now: '2026/11/20 21:00',
    gives: { turn: 'seller', step: 'send N7', due: '2026/11/20 15:00' },
  },
  {
    name: 'two days after an answer given at night: in the morning after',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00', sellerAt: '2026/11/18 22:00' }),
    notices: [...reminded, n7],
    now: '2026/11/19 10:00',
    // 11/20 22:00 → 11/21 09:00; 11/28 is a Saturday.
    gives: { step: 'wait N7', due: '2026/11/21 09:00', notice: 'N7/1 2026/11/21 09:00 until 2026/11/30 20:00' },
  },
  {
    name: 'the second deadline binds like the first',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00', sellerAt: '2026/11/20 15:00' }),
    notices: [...reminded, n7, again],
    now: '2026/11/21 10:00',
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/27 09:00' },
  },
  {
    name: 'a second "not yet" wants an answer',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/22 10:00' }),
    notices: [...reminded, n7, again],
    now: '2026/11/22 12:00',
    gives: { stage: 'reply-due', due: '2026/11/23 10:00' },
  },
  {
    name: 'but voids nothing any more',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/22 10:00', sellerAt: '2026/11/22 15:00' }),
    notices: [...reminded, n7, again],
    gives: { turn: 'buyer', step: 'wait N8', due: '2026/11/27 09:00' },
  },
  {
    name: 'nor does it move the step after the deadline',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/26 10:00', sellerAt: '2026/11/26 15:00' }),
    notices: [...reminded, n7, again],
    now: '2026/11/27 20:00',
    gives: { turn: 'seller', step: 'formal-delivery N9', due: '2026/11/27 20:00' },
  },
  {
    name: 'a deadline named without reminders before it is voided alike',
    order: order({ purchasedAt, handedOverAt, stallAt: '2026/11/18 10:00', sellerAt: '2026/11/18 15:00' }),
    notices: [sent('N7', '2026/11/17 12:00', { deadline: '2026/11/24 20:00' })],
    now: '2026/11/19 10:00',
    gives: { step: 'wait N7', due: '2026/11/20 15:00' },
  },
  {
    name: 'a real word after it ends the episode: three days again',
    order: order({
      purchasedAt,
      handedOverAt,
      stallAt: '2026/11/18 10:00',
      buyerAt: '2026/11/19 10:00',
      sellerAt: '2026/11/19 12:00',
    }),
    notices: [...reminded, n7],
    now: '2026/11/20 10:00',
    gives: { step: 'wait N6', due: '2026/11/22 12:00', notice: 'N6/1 2026/11/22 12:00' },
  },
];

const otherLadders: Case[] = [
  {
    name: 'before work a "not yet" voids the announced cancellation',
    order: order({
      purchasedAt,
      waitingFor: '原稿',
      stallAt: '2026/11/18 10:00',
      sellerAt: '2026/11/18 15:00',
    }),
    notices: [sent('N3', '2026/11/17 12:00', { deadline: '2026/11/20 20:00' })],
    now: '2026/11/20 21:00',
    gives: {
      stage: 'awaiting-info',
      turn: 'seller',
      step: 'send N3',
      due: '2026/11/20 15:00',
      notice: 'N3/1 2026/11/20 15:00 until 2026/11/27 20:00',
    },
  },
  {
    name: 'on progress it voids the announced going on',
    order: order({
      purchasedAt,
      progressAt: '2026/11/10 12:00',
      stallAt: '2026/11/18 10:00',
      sellerAt: '2026/11/18 15:00',
    }),
    notices: [sent('N16', '2026/11/17 12:00', { deadline: '2026/11/20 20:00' })],
    now: '2026/11/19 10:00',
    gives: {
      stage: 'awaiting-feedback',
      turn: 'buyer',
      step: 'wait N16',
      due: '2026/11/20 15:00',
      notice: 'N16/1 2026/11/20 15:00 until 2026/11/27 20:00',
    },
  },
];

describe('"not yet" before a deadline was named', () => check(before));
describe('"not yet" after a deadline was named', () => check(after));
describe('"not yet" in the other ladders', () => check(otherLadders));
