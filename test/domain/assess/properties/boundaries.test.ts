// The minute at which an answer changes, and facts that must not count: found by mutating the code (npm run mutate). Nov 2026: 24 Tue.
import { SHIPPED_MARKETS } from '../../../../src/domain/markets/shipped/shippedMarkets';
import { type Case, check } from '../check';
import { AT_HAND_OVER, BLANK_AUTO_AGREE, draft, HARD_END_REFUNDS, NO_REVIEW, order, sent } from '../given';

const shipped = (name: string) => SHIPPED_MARKETS.find((market) => market.name === name)!;
const BEGUN = { purchasedAt: '2026/11/10 10:00', sellerAt: '2026/11/20 10:00' };

describe('how urgent', () => {
  const asked = order({ ...BEGUN, sellerAt: '2026/11/22 10:00', waitingFor: '画像サイズ' });
  const reviewed = order({
    ...BEGUN,
    handedOverAt: '2026/11/20 20:00',
    formalAt: '2026/11/21 20:00',
    sellerAt: '2026/11/21 20:00',
  });
  // 120 days from Aug 3 are Dec 1; warned of from Nov 24 on.
  const old = order({ purchasedAt: '2026/08/03 10:00', sellerAt: '2026/08/04 10:00' });
  const thanked = order({ ...BEGUN, buyerAt: '2026/11/20 12:00', noReplyNeededAt: '2026/11/20 12:00' });
  check([
    {
      name: 'a review that pays in ten hours needs nobody',
      order: reviewed,
      gives: { step: 'wait', due: '2026/11/24 20:00', severity: 'calm' },
    },
    {
      name: 'a notice in 24 hours to the minute is soon',
      order: asked,
      gives: { step: 'wait N1', due: '2026/11/25 10:00', severity: 'soon' },
    },
    { name: 'a minute before that it is not', order: asked, now: '2026/11/24 09:59', gives: { severity: 'calm' } },
    {
      name: 'a wait without an end is calm',
      order: asked,
      daysOff: ['2026/11/23..2027/03/01'],
      gives: { step: 'wait', due: null, severity: 'calm', problems: ['no-day-to-send snoozeUntil'] },
    },
    {
      name: 'the end of the room is warned of from 7 days before it, to the minute',
      order: old,
      gives: { severity: 'soon' },
    },
    { name: 'and not a minute earlier', order: old, now: '2026/11/24 09:59', gives: { severity: 'calm' } },
    {
      name: 'a formal delivery of today’s hand-over without a time is soon: the day is not over',
      market: AT_HAND_OVER,
      order: order({ ...BEGUN, handedOverAt: '2026/11/24' }),
      gives: { step: 'formal-delivery N9', due: '2026/11/25 00:00', severity: 'soon' },
    },
    {
      name: 'an end to be recorded is for now',
      order: old,
      now: '2026/12/08 09:59',
      gives: { stage: 'ended', severity: 'now' },
    },
    {
      name: 'after 7 days, to the minute, it may wait',
      order: old,
      now: '2026/12/08 10:00',
      gives: { stage: 'ended', severity: 'calm' },
    },
    {
      name: 'thanks that need no answer are mentioned on their last day',
      order: thanked,
      now: '2026/11/24 11:59',
      gives: { severity: 'soon' },
    },
    {
      name: 'and no more once their clock has run out',
      order: thanked,
      now: '2026/11/24 12:00',
      gives: { severity: 'calm' },
    },
  ]);
});

describe('notices that count', () => {
  const rungs = [sent('N1', '2026/11/13 10:00'), sent('N2', '2026/11/15 10:00')];
  const typed = sent('N16', '2026/11/17 10:00', { deadline: '2026/11/24 20:00' });
  const shown = {
    ...BEGUN,
    progressAt: '2026/11/05 10:00',
    revisionAt: '2026/11/11 10:00',
    buyerAt: '2026/11/11 10:00',
    waitingFor: '背景の色',
  };
  const handedOver = { ...BEGUN, handedOverAt: '2026/11/12 10:00' };
  const stalled = { ...handedOver, sellerAt: '2026/11/17 10:00', stallAt: '2026/11/13 12:00' };
  const twice = [
    sent('N7', '2026/11/12 11:00', { deadline: '2026/11/16 20:00' }),
    sent('N8', '2026/11/13 09:00', { deadline: '2026/11/16 20:00' }),
    sent('N7', '2026/11/17 10:00', { deadline: '2026/11/24 20:00' }),
  ];
  check([
    {
      name: 'an announcement typed by hand on shown work is rung 3 of the ladder before work',
      order: order(shown),
      notices: [...rungs, typed],
      now: '2026/11/24 21:00',
      gives: { stage: 'awaiting-info', step: 'deliver' },
    },
    {
      name: 'where only the hand-over is on record, too',
      order: order({ ...shown, progressAt: undefined as never, handedOverAt: '2026/11/05 10:00' }),
      notices: [...rungs, typed],
      now: '2026/11/24 21:00',
      gives: { stage: 'awaiting-info', step: 'deliver' },
    },
    {
      name: 'where nothing was shown it is none of them',
      order: order({ ...BEGUN, waitingFor: '背景の色' }),
      notices: [...rungs, typed],
      gives: { stage: 'awaiting-info', step: 'send N3' },
    },
    {
      name: 'nor is it one of the check after a hand-over',
      order: order({ ...handedOver, progressAt: '2026/11/11 10:00' }),
      notices: [typed],
      gives: { stage: 'awaiting-check', step: 'send N6' },
    },
    {
      name: "the reminder of the first deadline's day does not stand for that of the second",
      order: order(stalled),
      notices: twice,
      now: '2026/11/24 08:00',
      gives: { step: 'wait N8', due: '2026/11/24 09:00' },
    },
    {
      name: 'whatever the order of the rows, the last promise holds',
      order: order(stalled),
      notices: [...twice].reverse(),
      now: '2026/11/24 08:00',
      gives: { step: 'wait N8', notice: 'N8/1 2026/11/24 09:00 until 2026/11/24 20:00' },
    },
  ]);
});

describe('clocks that count', () => {
  const formal = { ...BEGUN, handedOverAt: '2026/11/20 10:00', formalAt: '2026/11/20 10:00' };
  // 104 days from the 24:00 of Aug 20.
  const upwork = { ...formal, market: 'Upwork', dueAt: '2026/08/20' };
  const lancers = { ...formal, market: 'Lancers', formalAt: '2026/11/12 10:00' };
  const nudge = '2026/11/22 10:00 paid';
  const hardEnd = '2027/11/10 10:00 refunded';
  const cases: Case[] = [
    {
      name: 'submitted work: the review pays, so the end that refunds does not come',
      market: shipped('Upwork'),
      order: order(upwork),
      gives: { clocks: { review: '2026/12/04 10:00 paid' } },
    },
    {
      name: 'work sent back: it comes',
      market: shipped('Upwork'),
      order: order({ ...upwork, sentBackAt: '2026/11/21 10:00', noReplyNeededAt: '2026/11/21 10:00' }),
      gives: { clocks: { hardEnd: '2026/12/02 00:00 refunded' } },
    },
    {
      name: 'an unknown review stops no end that refunds',
      market: { ...HARD_END_REFUNDS, clocks: { ...HARD_END_REFUNDS.clocks, review: NO_REVIEW.clocks.review } },
      order: order(formal),
      gives: { clocks: { hardEnd: '2027/03/10 10:00 refunded' } },
    },
    {
      name: 'nor does one that pays nobody',
      market: {
        ...HARD_END_REFUNDS,
        clocks: { ...HARD_END_REFUNDS.clocks, review: { ...HARD_END_REFUNDS.clocks.review, result: 'none' } },
      },
      order: order(formal),
      gives: { clocks: { review: '2026/11/23 10:00 none', hardEnd: '2027/03/10 10:00 refunded' } },
    },
    {
      name: 'the reminder by the platform runs from the asking',
      market: shipped('Lancers'),
      order: order({ ...lancers, supportAskedAt: '2026/11/15 10:00', sellerAt: '2026/11/14 10:00' }),
      now: '2026/11/21 10:00',
      gives: { clocks: { platformNudge: nudge, hardEnd } },
    },
    {
      name: 'not where it was asked for before the delivery',
      market: shipped('Lancers'),
      order: order({ ...lancers, supportAskedAt: '2026/11/11 10:00' }),
      now: '2026/11/21 10:00',
      gives: { clocks: { hardEnd } },
    },
    {
      name: 'not where the buyer wrote since',
      market: shipped('Lancers'),
      order: order({
        ...lancers,
        supportAskedAt: '2026/11/15 10:00',
        buyerAt: '2026/11/16 10:00',
        sellerAt: '2026/11/17 10:00',
      }),
      now: '2026/11/21 10:00',
      gives: { clocks: { hardEnd } },
    },
    {
      name: 'at the very end of a review that pays, the reply clock is over, too',
      order: order({ ...formal, formalAt: '2026/11/21 10:00', buyerAt: '2026/11/23 10:00' }),
      gives: {
        clocks: { review: '2026/11/24 10:00 paid', hardEnd: '2027/03/10 10:00 paid' },
        stage: 'formally-delivered',
      },
    },
  ];
  check(cases);
});

describe('since when a reply is owed', () => {
  const heard = { ...BEGUN, buyerAt: '2026/11/22 10:00' };
  const owed = (name: string, unansweredSince: string | undefined, due: string): Case => ({
    name,
    order: order(unansweredSince ? { ...heard, unansweredSince } : heard),
    gives: { stage: 'reply-due', due },
  });
  check([
    owed('nothing is kept: the message itself', undefined, '2026/11/23 10:00'),
    owed('the first of several', '2026/11/21 10:00', '2026/11/22 10:00'),
    owed('kept from before my last word: the message itself', '2026/11/19 10:00', '2026/11/23 10:00'),
    owed(
      'kept from after the message, which somebody moved back: the message itself',
      '2026/11/23 10:00',
      '2026/11/23 10:00',
    ),
    owed('a day without a time, that of my word: it counts as later', '2026/11/20', '2026/11/21 00:00'),
  ]);
});

describe('asking support where no clock is known', () => {
  const requested = order({ ...BEGUN, cancelRequestedAt: '2026/11/20 10:00' });
  const formal = { ...BEGUN, handedOverAt: '2026/11/12 10:00', formalAt: '2026/11/12 10:00' };
  check([
    {
      name: 'a cancel request waits for the marketplace for 7 days',
      market: BLANK_AUTO_AGREE,
      order: requested,
      gives: {
        ...{ stage: 'cancel-requested', turn: 'market', step: 'wait N12', due: '2026/11/27 10:00' },
        notice: 'N12/1 2026/11/27 10:00',
      },
    },
    {
      name: 'then support is asked',
      market: BLANK_AUTO_AGREE,
      order: requested,
      now: '2026/11/27 10:00',
      gives: { turn: 'seller', step: 'ask-support N12', due: '2026/11/27 10:00' },
    },
    {
      name: 'a formal delivery about which support was asked waits for the buyer for 7 days more',
      market: NO_REVIEW,
      order: order({ ...formal, supportAskedAt: '2026/11/21 10:00' }),
      gives: { stage: 'formally-delivered', turn: 'buyer', step: 'wait N12', due: '2026/11/28 10:00' },
    },
    {
      name: 'support asked before the buyer wrote again counts for nothing',
      market: NO_REVIEW,
      order: order({ ...formal, supportAskedAt: '2026/11/18 10:00', buyerAt: '2026/11/19 10:00' }),
      gives: { stage: 'formally-delivered', turn: 'seller', step: 'send N6', due: '2026/11/23 10:00' },
    },
  ]);
});

describe('an open draft with a deadline', () => {
  const handedOver = order({ ...BEGUN, handedOverAt: '2026/11/12 10:00', sellerAt: '2026/11/22 10:00' });
  const rungs = [sent('N6', '2026/11/19 10:00'), sent('N6', '2026/11/22 10:00')];
  const told = (name: string, notice: ReturnType<typeof draft>, deadline: string): Case => ({
    name,
    order: handedOver,
    notices: [...rungs, notice],
    gives: { notice: `N7/1 2026/11/24 10:00 until ${deadline}` },
  });
  const key = '1001|check|2026-11-12T10:00|3';
  const deadline = '2026/12/01 20:00';
  check([
    told('of the rung itself: it holds', draft('N7', { key, deadline }), deadline),
    told('of another text: a new one is promised', draft('N11', { key: 'other', deadline }), '2026/11/27 20:00'),
    told('edited, of another text', { ...draft('N11', { key: 'other', deadline }), edited: true }, '2026/11/27 20:00'),
    told(
      '48 hours away to the minute: it holds',
      draft('N7', { key, deadline: '2026/11/26 10:00' }),
      '2026/11/26 10:00',
    ),
    told('closer: a new one is promised', draft('N7', { key, deadline: '2026/11/26 09:59' }), '2026/11/27 20:00'),
    told(
      'closer, but edited: it is the user’s',
      { ...draft('N7', { key, deadline: '2026/11/25 9:00' }), edited: true },
      '2026/11/25 09:00',
    ),
  ]);
});

describe('days of waiting', () => {
  check([
    {
      name: 'are none while the work itself is due',
      order: order({ ...BEGUN, dueAt: '2026/11/22' }),
      gives: { stage: 'working', step: 'deliver', waitingDays: 0 },
    },
    {
      name: 'are counted in full days of 24 hours, up to the day a notice is due',
      order: order({ ...BEGUN, waitingFor: '画像サイズ' }),
      gives: { step: 'send N1', waitingDays: 4 },
    },
    {
      name: 'a minute less is a day less',
      order: order({ ...BEGUN, waitingFor: '画像サイズ' }),
      now: '2026/11/24 09:59',
      gives: { waitingDays: 3 },
    },
  ]);
});
