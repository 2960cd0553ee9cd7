// unansweredSince, kept by the events: the buyer's first message since my last word (product.md 2.2).
// Read where it matters: the reply is due 24 h after it, and the marketplace's 4 days count from it (4.1).
import { assess } from '../../../src/domain/assess/assess';
import type { EventKey } from '../../../src/domain/orders/event';
import type { Notice } from '../../../src/domain/orders/notice';
import type { Order } from '../../../src/domain/orders/order';
import { recordEvent, withChanges } from '../../../src/domain/orders/recordEvent';
import { at, draft, moment, order, sent, world, written } from '../assess/given';

const WRITTEN = order({ purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00' });

type Told = readonly [EventKey, string];

function tell(row: Order, events: readonly Told[], notices: readonly Notice[] = []): Order {
  return events.reduce((so, [event, when]) => {
    const recorded = recordEvent(so, notices, event, moment(when));
    if (!recorded.ok) throw new Error(`refused: ${recorded.refusal}`);
    return withChanges(so, recorded.changes, '返事');
  }, row);
}

/** When the reply is due and when the marketplace's clock runs out; null where nothing is to be replied. */
function replyDue(row: Order, notices: readonly Notice[] = []): readonly [string, string] | null {
  const { stage, step, clocks } = assess(row, notices, world({}), at('2026/11/22 16:00'));
  const clock = clocks.find(({ id }) => id === 'replyToBuyer');
  return stage === 'reply-due' ? [written(step.due!), written(clock!.endsAt)] : null;
}

interface Story {
  readonly name: string;
  readonly from?: Order;
  readonly events: readonly Told[];
  readonly notices?: readonly Notice[];
  /** Due of the reply (+ 24 h); the clock ends three days after it (+ 4 days). */
  readonly due: readonly [string, string] | null;
}

const stories: Story[] = [
  {
    name: 'a second message does not restart the count',
    events: [
      ['replied', '2026/11/22 9:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    name: 'a message after 「まだ」 counts from the 「まだ」',
    events: [
      ['stalled', '2026/11/22 9:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    name: 'an OK, a revision and a second message count from the first of them',
    events: [
      ['revision-asked', '2026/11/22 9:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    name: 'my answer ends the count; the next message starts it anew',
    events: [
      ['replied', '2026/11/22 9:00'],
      ['wrote', '2026/11/22 12:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 15:00', '2026/11/26 15:00'],
  },
  {
    name: 'an answered message is due no more',
    events: [
      ['replied', '2026/11/22 9:00'],
      ['wrote', '2026/11/22 12:00'],
    ],
    due: null,
  },
  {
    name: 'a first message that was typed by hand is the first one',
    from: order({ purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/22 9:00' }),
    events: [['replied', '2026/11/22 15:00']],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    name: 'a notice that was sent is my answer, too',
    from: order({ purchasedAt: '2026/11/01 10:00', sellerAt: '2026/11/20 10:00', buyerAt: '2026/11/22 9:00' }),
    notices: [sent('N14', '2026/11/22 12:00', { key: 'a' })],
    events: [['replied', '2026/11/22 15:00']],
    due: ['2026/11/23 15:00', '2026/11/26 15:00'],
  },
  {
    name: 'asking support answers nobody',
    notices: [draft('N12', { key: 'a' })],
    events: [
      ['replied', '2026/11/22 9:00'],
      ['sent-draft', '2026/11/22 12:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    name: 'a sticker starts no count and ends none',
    events: [
      ['reacted', '2026/11/22 8:00'],
      ['replied', '2026/11/22 9:00'],
      ['reacted', '2026/11/22 10:00'],
      ['replied', '2026/11/22 15:00'],
    ],
    due: ['2026/11/23 09:00', '2026/11/26 09:00'],
  },
  {
    // My message of yesterday came before both of today's: they are still unanswered, since 8:00.
    name: 'a message of yesterday, recorded late, does not forget when the buyer began to wait today',
    events: [
      ['replied', '2026/11/22 8:00'],
      ['replied', '2026/11/22 12:00'],
      ['wrote', '2026/11/21'],
    ],
    due: ['2026/11/23 08:00', '2026/11/26 08:00'],
  },
  {
    // Some time yesterday: against the seller it counts from 00:00 (2.1).
    name: 'a message of yesterday, recorded after one of today, is the first one',
    events: [
      ['replied', '2026/11/22 12:00'],
      ['replied', '2026/11/21'],
    ],
    due: ['2026/11/22 00:00', '2026/11/25 00:00'],
  },
];

test.each(stories.map((story) => [story.name, story] as const))('%s', (_name, { from, events, notices, due }) => {
  // A draft that is sent along the way stays a draft here: only the order's own facts are looked at.
  expect(replyDue(tell(from ?? WRITTEN, events, notices), notices)).toEqual(due);
});
