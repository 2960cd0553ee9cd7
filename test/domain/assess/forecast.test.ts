// How and when it all ends if nobody ever answers (product.md 4.3).
import { assess } from '../../../src/domain/assess/assess';
import { forecast } from '../../../src/domain/assess/forecast';
import { type Case, NOW } from './check';
import {
  AT_HAND_OVER,
  at,
  CANCELS_FOR_147_DAYS,
  draft,
  HARD_END_REFUNDS,
  NO_CLOCK_BEHIND,
  NO_REVIEW,
  order,
  REFUNDS_AFTER_A_YEAR,
  sent,
  TOKYO,
  unreadable,
  world,
  written,
} from './given';

/** `paid 2026/12/03 20:00`, or null where the way is open. */
type Forecast = Omit<Case, 'gives'> & { readonly ends: string | null };

function check(cases: readonly Forecast[]): void {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { settlement } = forecast(one.order, one.notices ?? [], world(one), at(one.now ?? NOW));
    expect(settlement && `${settlement.outcome} ${written(settlement.at, TOKYO)}`).toBe(one.ends);
  });
}

const purchasedAt = '2026/11/10 10:00';
const asked = { purchasedAt, waitingFor: '原稿', buyerAt: '2026/11/11 12:00', sellerAt: '2026/11/24 10:00' };
const handedOver = { purchasedAt, buyerAt: '2026/11/11 12:00', handedOverAt: '2026/11/12 12:00' };
const n7 = (when: string, deadline: string) => sent('N7', when, { deadline });

const ladders: Forecast[] = [
  {
    name: 'a session that takes place while an answer is missing: its hour comes before the next reminder',
    order: order({ ...asked, service: 'video', appointmentAt: '2026/11/28 15:00', snoozeUntil: '2026/12/05' }),
    // Held on 11/28; N6 12/6 9:00, N6 12/8, N7 12/10; 12/13 is a Sunday: 12/14 20:00; + 72 h.
    ends: 'paid 2026/12/17 20:00',
  },
  {
    name: 'two reminders sent: deadline, formal delivery, review',
    order: order(handedOver),
    notices: [sent('N6', '2026/11/21 14:00'), sent('N6', '2026/11/23 14:00')],
    // N7 11/25 14:00; 11/28 is a Saturday: 11/30 20:00; + 72 h.
    ends: 'paid 2026/12/03 20:00',
  },
  {
    name: 'a work handed over just now',
    order: order({ ...handedOver, handedOverAt: '2026/11/24 10:00' }),
    // N6 11/27, N6 11/29, N7 12/1 (Tuesday) 10:00; Friday 12/4 20:00; + 72 h.
    ends: 'paid 2026/12/07 20:00',
  },
  {
    name: 'a notice that is due is sent now',
    order: order({ ...handedOver, handedOverAt: '2026/11/16 12:00' }),
    notices: [sent('N6', '2026/11/19 12:00'), sent('N6', '2026/11/21 12:00')],
    // 11/24 + 3 days: Friday 11/27 20:00; + 72 h.
    ends: 'paid 2026/11/30 20:00',
  },
  {
    name: 'a promised deadline ahead',
    order: order(handedOver),
    notices: [n7('2026/11/20 12:00', '2026/11/24 20:00')],
    ends: 'paid 2026/11/27 20:00',
  },
  {
    name: 'a promised deadline passed: formal delivery now',
    order: order({ ...handedOver, read: 'read' }),
    notices: [n7('2026/11/20 12:00', '2026/11/23 20:00')],
    ends: 'paid 2026/11/27 10:00',
  },
  {
    name: 'a deadline too close: formal delivery 48 h after sending',
    order: order(handedOver),
    notices: [n7('2026/11/23 12:00', '2026/11/24 20:00')],
    // 11/25 12:00 + 72 h.
    ends: 'paid 2026/11/28 12:00',
  },
  {
    name: 'messages never read: support now, formal delivery 3 days later',
    order: order({ ...handedOver, read: 'unread' }),
    notices: [n7('2026/11/20 12:00', '2026/11/23 20:00')],
    // 11/27 10:00 + 72 h.
    ends: 'paid 2026/11/30 10:00',
  },
  {
    name: 'a question asked just now',
    order: order(asked),
    // N1 11/27, N2 11/29, N3 12/1 10:00; Friday 12/4 20:00; + 24 h.
    ends: 'refunded 2026/12/05 20:00',
  },
  {
    name: 'an announced cancellation whose deadline has passed: request now',
    order: order({ ...asked, sellerAt: '2026/11/12 12:00' }),
    notices: [sent('N3', '2026/11/20 12:00', { deadline: '2026/11/23 20:00' })],
    ends: 'refunded 2026/11/25 10:00',
  },
  {
    name: 'a request that has to wait for its reason',
    order: order({ ...asked, buyerAt: '2026/11/20 18:00', sellerAt: '2026/11/20 20:00' }),
    notices: [sent('N3', '2026/11/21 12:00', { deadline: '2026/11/23 20:00' })],
    // 4 days after the last word: 11/24 18:00; + 24 h.
    ends: 'refunded 2026/11/25 18:00',
  },
  {
    name: 'going on as announced: delivery at its due, then the ladder of the check',
    order: order({ purchasedAt, progressAt: '2026/11/16 12:00' }),
    notices: [sent('N16', '2026/11/23 12:00', { deadline: '2026/11/26 20:00' })],
    // Delivered 11/30 00:00; N6 12/3 09:00, N6 12/5 09:00, N7 12/7 (Monday) 09:00; Thursday 12/10 20:00; + 72 h.
    ends: 'paid 2026/12/13 20:00',
  },
  {
    name: 'a question after shown work: going on is announced, the work delivered, then the ladder of the check',
    order: order({ ...asked, purchasedAt: '2026/11/01 10:00', progressAt: '2026/11/10 12:00' }),
    // N1 11/27, N2 11/29, N16 12/1 10:00; Friday 12/4 20:00; delivered 12/8 00:00;
    // N6 12/11, N6 12/13, N7 12/15 (Tuesday) 09:00; Friday 12/18 20:00; + 72 h.
    ends: 'paid 2026/12/21 20:00',
  },
  {
    name: 'a snooze moves all that follows it',
    order: order({ ...handedOver, handedOverAt: '2026/11/18 15:00', snoozeUntil: '2026/11/25' }),
    // N6 11/26, N6 11/28, N7 11/30 (Monday) 09:00; Thursday 12/3 20:00; + 72 h.
    ends: 'paid 2026/12/06 20:00',
  },
  {
    name: 'a "not yet" that I answered: 7 days',
    order: order({ ...handedOver, stallAt: '2026/11/23 10:00', sellerAt: '2026/11/23 15:00' }),
    notices: [sent('N6', '2026/11/15 12:00'), sent('N6', '2026/11/17 12:00')],
    // N7 11/25 15:00; Wednesday 12/2 20:00; + 72 h.
    ends: 'paid 2026/12/05 20:00',
  },
  {
    name: 'a "not yet" that I have to answer: now',
    order: order({ ...handedOver, stallAt: '2026/11/23 12:00' }),
    notices: [sent('N6', '2026/11/15 12:00'), sent('N6', '2026/11/17 12:00')],
    // N7 11/26 10:00; Thursday 12/3 20:00; + 72 h.
    ends: 'paid 2026/12/06 20:00',
  },
  {
    name: 'over the year-end',
    order: order({ purchasedAt: '2026/12/10 10:00', buyerAt: '2026/12/15 12:00', handedOverAt: '2026/12/18 12:00' }),
    notices: [sent('N6', '2026/12/21 12:00'), sent('N6', '2026/12/23 12:00')],
    now: '2026/12/26 10:00',
    ends: 'paid 2027/01/07 20:00',
  },
  {
    name: 'where one delivers formally at hand-over: now',
    order: order({ ...handedOver, handedOverAt: '2026/11/23 20:00' }),
    market: AT_HAND_OVER,
    ends: 'paid 2026/11/27 10:00',
  },
];

const mySteps: Forecast[] = [
  {
    name: 'an OK: formal delivery now',
    order: order({ ...handedOver, okAt: '2026/11/22 10:00', buyerAt: '2026/11/22 10:00' }),
    ends: 'paid 2026/11/27 10:00',
  },
  {
    name: 'a message to answer: answered now, the ladder from there',
    order: order({ ...handedOver, buyerAt: '2026/11/22 12:00' }),
    notices: [sent('N6', '2026/11/15 12:00'), n7('2026/11/20 12:00', '2026/11/24 20:00')],
    ends: 'paid 2026/12/07 20:00',
  },
  {
    name: 'work promised for a day: handed over at its end',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/30' }),
    // 12/1 00:00; N6 12/4 09:00, N6 12/6 09:00, N7 12/8 (Tuesday) 09:00; Friday 12/11 20:00; + 72 h.
    ends: 'paid 2026/12/14 20:00',
  },
  {
    name: 'work past its promised day: handed over now',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/22' }),
    ends: 'paid 2026/12/07 20:00',
  },
  {
    name: 'work promised for a day where one delivers formally at hand-over',
    order: order({ purchasedAt, sellerAt: '2026/11/20 12:00', dueAt: '2026/11/30' }),
    market: AT_HAND_OVER,
    ends: 'paid 2026/12/04 00:00',
  },
  {
    name: 'a first message to write: now, then the work',
    order: order({ purchasedAt: '2026/11/23 15:00', dueAt: '2026/11/30' }),
    ends: 'paid 2026/12/14 20:00',
  },
  {
    name: 'changes to make: handed over at the end of the 3rd day',
    order: order({ ...handedOver, revisionAt: '2026/11/22 09:00', sellerAt: '2026/11/22 10:00' }),
    // 11/26 00:00; N6 11/29 09:00, N6 12/1 09:00, N7 12/3 09:00; 12/6 is a Sunday: 12/7 20:00; + 72 h.
    ends: 'paid 2026/12/10 20:00',
  },
  {
    name: 'a formal delivery sent back: the same',
    order: order({ ...handedOver, formalAt: '2026/11/20 09:00', sentBackAt: '2026/11/22 12:00' }),
    ends: 'paid 2026/12/10 20:00',
  },
  {
    name: 'a session ahead: held at its hour',
    order: order({ purchasedAt, service: 'video', sellerAt: '2026/11/12 12:00', appointmentAt: '2026/11/28 15:00' }),
    // N6 12/1, N6 12/3, N7 12/5 (Saturday) 15:00; Tuesday 12/8 20:00; + 72 h.
    ends: 'paid 2026/12/11 20:00',
  },
  {
    name: 'a session not yet recorded: held now',
    order: order({ purchasedAt, service: 'video', sellerAt: '2026/11/12 12:00', appointmentAt: '2026/11/23 15:00' }),
    // N6 11/27, N6 11/29, N7 12/1 (Tuesday) 10:00; Friday 12/4 20:00; + 72 h.
    ends: 'paid 2026/12/07 20:00',
  },
];

const ends: Forecast[] = [
  {
    name: 'a cancellation asked for: the review that ends before it has to be answered',
    order: order({ ...handedOver, formalAt: '2026/11/21 12:00', buyerCancelAt: '2026/11/23 12:30' }),
    ends: 'paid 2026/11/24 12:00',
  },
  {
    name: 'else the answer is the seller’s, and nobody knows it',
    order: order({ ...handedOver, formalAt: '2026/11/21 13:00', buyerCancelAt: '2026/11/23 12:30' }),
    ends: null,
  },
  {
    name: 'inquiries week after week, until the year is over',
    market: REFUNDS_AFTER_A_YEAR,
    order: order({ purchasedAt: '2026/06/01 10:00', sellerAt: '2026/11/23 09:00', waitingFor: '原稿' }),
    ends: 'refunded 2027/06/01 10:00',
  },
  {
    name: 'without a clock behind them they lead nowhere',
    market: { ...NO_CLOCK_BEHIND },
    order: order({ ...handedOver, formalAt: '2026/11/20 12:00' }),
    ends: null,
  },
  {
    name: 'nor does asking for a cancellation that comes too late',
    market: CANCELS_FOR_147_DAYS,
    order: order({ purchasedAt: '2026/07/02 10:00', sellerAt: '2026/11/22 10:00', waitingFor: '素材' }),
    ends: null,
  },
  {
    name: 'an end that comes before the step',
    market: HARD_END_REFUNDS,
    order: order({ purchasedAt: '2026/07/28 10:00', sellerAt: '2026/11/24 09:00', waitingFor: '素材' }),
    ends: 'refunded 2026/11/25 10:00',
  },
  {
    name: 'nobody came: a new time is asked for, then the ladder, then the cancellation',
    order: order({
      purchasedAt,
      service: 'video',
      sellerAt: '2026/11/12 12:00',
      appointmentAt: '2026/11/23 15:00',
      noShowAt: '2026/11/23 15:20',
      waitingFor: '予約の取り直し',
    }),
    // N17 now; N1 11/27, N2 11/29, N3 12/1 (Tuesday) 10:00; Friday 12/4 20:00; + 24 h.
    ends: 'refunded 2026/12/05 20:00',
  },
  {
    name: 'not read: the marketplace is asked before the delivery, 3 days',
    order: order({ ...handedOver, read: 'unread' }),
    notices: [
      sent('N6', '2026/11/15 12:00'),
      sent('N6', '2026/11/17 12:00'),
      sent('N7', '2026/11/20 12:00', { deadline: '2026/11/25 20:00' }),
    ],
    // N8 11/25 9:00; asked 11/25 20:00; delivered 11/28 20:00; + 72 h.
    ends: 'paid 2026/12/01 20:00',
  },
];

const clocks: Forecast[] = [
  {
    name: 'a review that runs',
    order: order({ ...handedOver, formalAt: '2026/11/22 20:00' }),
    ends: 'paid 2026/11/25 20:00',
  },
  {
    name: 'a review that has run out',
    order: order({ ...handedOver, formalAt: '2026/11/20 09:00' }),
    ends: 'paid 2026/11/23 09:00',
  },
  {
    name: 'a cancel request that runs',
    order: order({ ...asked, sellerAt: '2026/11/12 12:00', cancelRequestedAt: '2026/11/23 21:00' }),
    ends: 'refunded 2026/11/24 21:00',
  },
  {
    name: 'a cancel request that has run out',
    order: order({ ...asked, sellerAt: '2026/11/12 12:00', cancelRequestedAt: '2026/11/20 21:00' }),
    ends: 'refunded 2026/11/21 21:00',
  },
  {
    name: 'a hard end that comes before all else',
    order: order({ ...asked, purchasedAt: '2026/07/30 10:00' }),
    ends: 'paid 2026/11/27 10:00',
  },
  {
    // 8/1 + 120 days: 30 of August, 30, 31, 29 of November.
    name: 'a hard end that comes before the promised day',
    order: order({ purchasedAt: '2026/08/01 10:00', sellerAt: '2026/11/20 12:00', dueAt: '2026/12/10' }),
    ends: 'paid 2026/11/29 10:00',
  },
  {
    name: 'a hard end that has passed',
    order: order({ ...asked, purchasedAt: '2026/07/27 10:00' }),
    now: '2026/11/24 11:00',
    ends: 'paid 2026/11/24 10:00',
  },
  {
    name: 'a first contact that was missed',
    order: order({ purchasedAt: '2026/11/20 15:00' }),
    ends: 'refunded 2026/11/22 15:00',
  },
  {
    name: 'a cancel request of the buyer that was not answered in time',
    order: order({ purchasedAt, sellerAt: '2026/11/12 12:00', buyerCancelAt: '2026/11/22 08:00' }),
    ends: 'refunded 2026/11/23 08:00',
  },
  {
    name: 'closed: paid then',
    order: order({ ...handedOver, formalAt: '2026/11/20 09:00', closedAt: '2026/11/21 08:00' }),
    ends: 'paid 2026/11/21 08:00',
  },
  {
    name: 'cancelled: refunded then',
    order: order({ ...asked, sellerAt: '2026/11/12 12:00', cancelledAt: '2026/11/21 08:00' }),
    ends: 'refunded 2026/11/21 08:00',
  },
  {
    name: 'a formal delivery without a review ends with the room',
    order: order({ ...handedOver, formalAt: '2026/11/20 09:00' }),
    market: NO_REVIEW,
    ends: 'paid 2027/03/10 10:00',
  },
];

const open: Forecast[] = [
  {
    name: 'work without a promised day',
    order: order({ purchasedAt, sellerAt: '2026/11/12 12:00' }),
    ends: null,
  },
  {
    name: 'a first message, then work without a promised day',
    order: order({ purchasedAt: '2026/11/23 15:00' }),
    ends: null,
  },
  {
    name: 'an answer, then work without a promised day',
    order: order({ purchasedAt, sellerAt: '2026/11/12 12:00', buyerAt: '2026/11/23 20:00' }),
    ends: null,
  },
  {
    name: 'a cancel request of the buyer to answer',
    order: order({ purchasedAt, sellerAt: '2026/11/12 12:00', buyerCancelAt: '2026/11/24 08:00' }),
    ends: null,
  },
  {
    name: 'a row to be fixed',
    order: order({ ...handedOver, problems: [unreadable('okAt')] }),
    ends: null,
  },
  {
    name: 'support with no clock behind it',
    order: order({ ...handedOver, formalAt: '2026/11/20 09:00' }),
    market: NO_CLOCK_BEHIND,
    ends: null,
  },
];

describe('the ladders to their end', () => check(ladders));
describe('my own steps first', () => check(mySteps));
describe('ends', () => check(ends));
describe('the clocks of the market', () => check(clocks));
describe('the way is open', () => check(open));

test('an open draft of the third rung counts with its own deadline', () => {
  const one = order({ ...handedOver, handedOverAt: '2026/11/16 12:00' });
  const reminded = [sent('N6', '2026/11/19 12:00'), sent('N6', '2026/11/21 12:00')];
  const key = assess(one, reminded, world({}), at(NOW)).notice?.key ?? '';
  const notices = [...reminded, draft('N7', { key, deadline: '2026/12/02 20:00' })];
  const { settlement } = forecast(one, notices, world({}), at(NOW));
  expect(settlement).toMatchObject({ at: at('2026/12/05 20:00'), outcome: 'paid' });
});

test('the draft of another order does not', () => {
  const one = order({ ...handedOver, handedOverAt: '2026/11/16 12:00' });
  const reminded = [sent('N6', '2026/11/19 12:00'), sent('N6', '2026/11/21 12:00')];
  const notices = [...reminded, draft('N7', { orderId: '2002', deadline: '2026/12/02 20:00' })];
  const { settlement } = forecast(one, notices, world({}), at(NOW));
  expect(settlement).toMatchObject({ at: at('2026/11/30 20:00'), outcome: 'paid' });
});
