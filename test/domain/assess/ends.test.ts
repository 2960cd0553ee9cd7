// How an order ends by itself: the earliest end wins, a refunding end is an alarm, a cancellation has its last day (product.md 3 and 4.1).
// Nov 2026: 22 Sun, 23 holiday, 24 Tue.
import { type Case, check } from './check';
import {
  BLANK_AUTO_AGREE,
  CANCELS_FOR_147_DAYS,
  FORMAL_STOPS_END,
  HARD_END_REFUNDS,
  NO_REVIEW,
  NUDGE_AFTER_3_DAYS,
  order,
  REFUNDS_AFTER_DUE_DAY,
  sent,
} from './given';

const purchasedAt = '2026/11/01 10:00';
const handedOver = { purchasedAt, sellerAt: '2026/11/10 10:00', handedOverAt: '2026/11/10 10:00' };

const earliest: Case[] = [
  {
    name: 'a review that ran out before the order’s end has settled it',
    // 120 days from 7/27 10:00: 11/24 10:00. Review: 11/20 12:00 + 72 h.
    order: order({ ...handedOver, purchasedAt: '2026/07/27 10:00', formalAt: '2026/11/20 12:00' }),
    now: '2026/11/24 11:00',
    gives: { stage: 'formally-delivered', turn: 'seller', step: 'record-closed', due: '2026/11/23 12:00' },
  },
  {
    name: 'the order’s end that came before the review has settled it',
    order: order({ ...handedOver, purchasedAt: '2026/07/27 10:00', formalAt: '2026/11/21 12:00' }),
    now: '2026/11/24 13:00',
    gives: { stage: 'ended', turn: 'seller', step: 'record-closed', due: '2026/11/24 10:00' },
  },
  {
    name: 'of two on one minute the row higher in the table: ended',
    order: order({ ...handedOver, purchasedAt: '2026/07/27 10:00', formalAt: '2026/11/21 10:00' }),
    now: '2026/11/24 13:00',
    gives: { stage: 'ended', due: '2026/11/24 10:00' },
  },
  {
    name: 'my cancel request that was agreed to before the review ended',
    order: order({
      ...handedOver,
      sellerAt: '2026/11/20 12:00',
      formalAt: '2026/11/19 12:00',
      cancelRequestedAt: '2026/11/20 12:00',
    }),
    gives: { stage: 'cancel-requested', step: 'record-cancelled', due: '2026/11/21 12:00', severity: 'now' },
  },
  {
    name: 'a wait for the market lasts until the earliest of the ends that run: the order’s own',
    order: order({ ...handedOver, purchasedAt: '2026/07/28 10:00', formalAt: '2026/11/23 12:00' }),
    gives: { stage: 'formally-delivered', turn: 'market', step: 'wait', due: '2026/11/25 10:00' },
  },
  {
    name: 'the agreement, where that comes before the review',
    order: order({
      ...handedOver,
      sellerAt: '2026/11/24 08:00',
      formalAt: '2026/11/23 20:00',
      cancelRequestedAt: '2026/11/24 08:00',
    }),
    gives: { stage: 'cancel-requested', turn: 'market', step: 'wait', due: '2026/11/25 08:00' },
  },
  {
    name: 'nothing is known of the agreement: the market’s end that comes before the week is over',
    market: { ...BLANK_AUTO_AGREE },
    order: order({
      purchasedAt: '2026/07/28 10:00',
      sellerAt: '2026/11/23 08:00',
      cancelRequestedAt: '2026/11/23 08:00',
    }),
    gives: { stage: 'cancel-requested', turn: 'market', step: 'wait', due: '2026/11/25 10:00', notice: null },
  },
  {
    name: 'a clock that punishes is dead once an end has settled the order',
    order: order({ ...handedOver, formalAt: '2026/11/20 12:00', buyerAt: '2026/11/20 13:00' }),
    gives: {
      stage: 'formally-delivered',
      step: 'record-closed',
      severity: 'now',
      clocks: { review: '2026/11/23 12:00 paid', hardEnd: '2027/03/01 10:00 paid' },
    },
  },
  {
    name: 'so is a refund that would have come later',
    market: HARD_END_REFUNDS,
    order: order({ ...handedOver, purchasedAt: '2026/07/28 00:00', formalAt: '2026/11/20 12:00' }),
    now: '2026/11/24 12:00',
    gives: { stage: 'formally-delivered', step: 'record-closed', severity: 'now', problems: [] },
  },
];

const refunding: Case[] = [
  {
    name: 'an end that refunds counts from 00:00 of a date-only day',
    market: HARD_END_REFUNDS,
    order: order({ purchasedAt: '2026/08/01', sellerAt: '2026/11/20 10:00' }),
    gives: {
      clocks: { hardEnd: '2026/11/29 00:00 refunded' },
      severity: 'soon',
      problems: ['ends-refunded purchasedAt'],
    },
  },
  {
    name: 'one that pays counts from its 24:00',
    order: order({ purchasedAt: '2026/08/01', sellerAt: '2026/11/20 10:00' }),
    gives: { clocks: { hardEnd: '2026/11/30 00:00 paid' }, severity: 'soon', problems: ['ends-paid purchasedAt'] },
  },
  {
    name: 'with exactly 24 h left it is no alarm yet',
    market: HARD_END_REFUNDS,
    order: order({ purchasedAt: '2026/07/28 10:00', sellerAt: '2026/11/20 10:00' }),
    gives: { severity: 'soon' },
  },
  {
    name: 'a minute later it is',
    market: HARD_END_REFUNDS,
    order: order({ purchasedAt: '2026/07/28 10:00', sellerAt: '2026/11/20 10:00' }),
    now: '2026/11/24 10:01',
    gives: { severity: 'danger' },
  },
  {
    name: 'once it has come there is only the record',
    market: HARD_END_REFUNDS,
    order: order({ purchasedAt: '2026/07/27 09:00', sellerAt: '2026/11/20 10:00' }),
    gives: { stage: 'ended', step: 'record-cancelled', severity: 'now' },
  },
  {
    name: 'a delivery that stands stops it where the rules say so',
    market: FORMAL_STOPS_END,
    order: order({ ...handedOver, purchasedAt: '2026/09/26 10:00', formalAt: '2026/11/23 10:00' }),
    gives: {
      stage: 'formally-delivered',
      turn: 'market',
      clocks: { review: '2026/11/26 10:00 paid' },
      severity: 'calm',
    },
  },
  {
    name: 'one that was sent back does not',
    market: FORMAL_STOPS_END,
    order: order({
      ...handedOver,
      purchasedAt: '2026/09/26 10:00',
      formalAt: '2026/11/22 10:00',
      buyerAt: '2026/11/23 10:00',
      sentBackAt: '2026/11/23 10:00',
    }),
    // 60 days from 9/26: 4 to 9/30, 31 (35), 25 in November.
    now: '2026/11/24 10:01',
    gives: { stage: 'sent-back', severity: 'danger', problems: ['ends-refunded purchasedAt'] },
  },
  {
    name: 'elsewhere a delivery stops nothing',
    market: REFUNDS_AFTER_DUE_DAY,
    order: order({ ...handedOver, dueAt: '2026/11/18', formalAt: '2026/11/15 10:00' }),
    gives: { stage: 'formally-delivered', severity: 'danger', problems: ['ends-refunded dueAt'] },
  },
  {
    name: 'a row to put right is in danger, too',
    market: REFUNDS_AFTER_DUE_DAY,
    order: order({ ...handedOver, dueAt: '2026/11/18', closedAt: '2027/11/24 9:00' }),
    gives: { stage: 'needs-fix', severity: 'danger', problems: ['in-the-future closedAt', 'ends-refunded dueAt'] },
  },
];

const waiting = { purchasedAt: '2026/07/02 10:00', buyerAt: '2026/11/20 10:00', waitingFor: '素材' };

/** 147 days from 7/2 10:00: 29 in July, 31 (60), 30 (90), 31 (121), 26 in November. */
const cancelLimit: Case[] = [
  {
    name: 'it is listed, brings nothing about and is warned of for 7 days',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, sellerAt: '2026/11/22 10:00' }),
    gives: {
      stage: 'awaiting-info',
      step: 'wait N1',
      severity: 'soon',
      clocks: { cancelLimit: '2026/11/26 10:00 none' },
      problems: ['cancel-limit purchasedAt'],
    },
  },
  {
    name: 'not earlier',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/17 10:00', sellerAt: '2026/11/18 10:00' }),
    now: '2026/11/19 09:59',
    gives: { severity: 'calm', problems: [] },
  },
  {
    name: 'nor once it has passed',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, sellerAt: '2026/11/25 10:00' }),
    now: '2026/11/26 10:00',
    gives: { severity: 'calm', problems: [] },
  },
  {
    name: 'a start without a time counts from 00:00',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, purchasedAt: '2026/07/02', sellerAt: '2026/11/22 10:00' }),
    gives: { clocks: { cancelLimit: '2026/11/26 00:00 none' } },
  },
  {
    name: 'once work was shown nobody cancels: no warning',
    market: CANCELS_FOR_147_DAYS,
    order: order({ purchasedAt: '2026/07/02 10:00', sellerAt: '2026/11/23 10:00', progressAt: '2026/11/23 10:00' }),
    gives: { stage: 'awaiting-feedback', severity: 'calm', problems: [] },
  },
  {
    name: 'nor while a request of mine stands',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, sellerAt: '2026/11/23 20:00', cancelRequestedAt: '2026/11/23 20:00' }),
    gives: { stage: 'cancel-requested', severity: 'calm', problems: [] },
  },
  {
    name: 'a deadline that would not lie before it is not announced: the marketplace is asked at that moment',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/10 10:00', sellerAt: '2026/11/22 10:00' }),
    notices: [sent('N1', '2026/11/15 10:00'), sent('N2', '2026/11/22 10:00')],
    // Planned 11/24 10:00; + 3 days is Friday 11/27 20:00, after 11/26 10:00.
    gives: { turn: 'seller', step: 'ask-support N12', due: '2026/11/24 10:00', waitingDays: 9 },
  },
  {
    name: 'until then it is waited for',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/10 10:00', sellerAt: '2026/11/23 10:00' }),
    notices: [sent('N1', '2026/11/15 10:00'), sent('N2', '2026/11/23 10:00')],
    gives: { turn: 'buyer', step: 'wait N12', due: '2026/11/25 10:00' },
  },
  {
    name: 'a deadline before it is announced as ever',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/10 10:00', sellerAt: '2026/11/20 10:00' }),
    notices: [sent('N1', '2026/11/15 10:00'), sent('N2', '2026/11/20 10:00')],
    // Planned 11/22 10:00 (Sunday); + 3 days: Wednesday 11/25 20:00.
    now: '2026/11/22 10:00',
    gives: { step: 'send N3', notice: 'N3/1 2026/11/22 10:00 until 2026/11/25 20:00' },
  },
  {
    name: 'asked, it is asked again 7 days later',
    market: CANCELS_FOR_147_DAYS,
    order: order({
      ...waiting,
      buyerAt: '2026/11/10 10:00',
      sellerAt: '2026/11/22 10:00',
      supportAskedAt: '2026/11/24 12:00',
    }),
    notices: [sent('N1', '2026/11/15 10:00'), sent('N2', '2026/11/22 10:00')],
    now: '2026/11/25 10:00',
    gives: { turn: 'buyer', step: 'wait N12', due: '2026/12/01 12:00' },
  },
  {
    name: 'a cancel request that was possible and was not made in time: the marketplace is asked from the limit on',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/10 10:00', sellerAt: '2026/11/22 10:00' }),
    notices: [sent('N3', '2026/11/22 10:00', { deadline: '2026/11/25 20:00' })],
    now: '2026/11/26 10:00',
    gives: { turn: 'seller', step: 'ask-support N12', due: '2026/11/26 10:00' },
  },
  {
    name: 'a minute before, the request',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/10 10:00', sellerAt: '2026/11/22 10:00' }),
    notices: [sent('N3', '2026/11/22 10:00', { deadline: '2026/11/25 20:00' })],
    now: '2026/11/26 09:59',
    gives: { step: 'cancel-request N4', due: '2026/11/25 20:00' },
  },
  {
    name: 'a reason that cannot be chosen before it: asked at the deadline',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/22 12:00', sellerAt: '2026/11/22 13:00' }),
    notices: [sent('N3', '2026/11/22 13:00', { deadline: '2026/11/25 20:00' })],
    // 11/22 12:00 + 4 days lies after 11/26 10:00.
    gives: { step: 'wait N8', due: '2026/11/25 09:00' },
  },
  {
    name: 'and then',
    market: CANCELS_FOR_147_DAYS,
    order: order({ ...waiting, buyerAt: '2026/11/22 12:00', sellerAt: '2026/11/22 13:00' }),
    notices: [sent('N3', '2026/11/22 13:00', { deadline: '2026/11/25 20:00' })],
    now: '2026/11/25 20:00',
    gives: { step: 'ask-support N12', due: '2026/11/25 20:00' },
  },
];

const nudges: Case[] = [
  {
    name: 'the platform’s own waiting time, where it is longer than the gap',
    market: NUDGE_AFTER_3_DAYS,
    order: order({ ...handedOver, formalAt: '2026/11/10 10:00' }),
    notices: [sent('N6', '2026/11/19 10:00'), sent('N6', '2026/11/21 10:00')],
    gives: { stage: 'formally-delivered', turn: 'seller', step: 'platform-nudge', due: '2026/11/24 10:00' },
  },
  {
    name: 'until then waited for',
    market: NUDGE_AFTER_3_DAYS,
    order: order({ ...handedOver, formalAt: '2026/11/10 10:00' }),
    notices: [sent('N6', '2026/11/19 10:00'), sent('N6', '2026/11/22 10:00')],
    gives: { turn: 'buyer', step: 'wait', due: '2026/11/25 10:00' },
  },
  {
    name: 'nobody is asked before two checks, and then every 7 days',
    market: NO_REVIEW,
    order: order({ ...handedOver, formalAt: '2026/11/10 10:00', supportAskedAt: '2026/11/17' }),
    // From the 24:00 of a day without a time.
    gives: { turn: 'buyer', step: 'wait N12', due: '2026/11/25 00:00' },
  },
];

describe('of several ends', () => check(earliest));
describe('an end that refunds', () => check(refunding));
describe('until when it can be cancelled', () => check(cancelLimit));
describe('asking the marketplace', () => check(nudges));
