// What each event does to an order, and when it makes no sense (product.md 2.2). The one declaration that cell, sidebar and tests read.

import type { Moment } from '../time/moment';
import type { EventKey } from './event';
import type { History } from './history';
import type { MomentKey, Order } from './order';

/** Why an event is refused. The sentence is in the catalogue. */
export const EVENT_REFUSALS = [
  'no-such-order',
  'duplicate-id',
  // The row is another one by now than the person saw.
  'changed-order',
  'no-formal-delivery',
  'no-cancel-request',
  'no-buyer-cancel',
  'no-appointment',
  'closed-order',
  'when-unreadable',
  'when-in-future',
  'when-too-early',
  'nothing-to-undo',
  'edited-since',
  // The row has no place for what happened.
  'no-column',
  'unknown-event',
] as const;
export type EventRefusal = (typeof EVENT_REFUSALS)[number];

export type Waiting = 'cleared' | 'reply' | 'new-appointment';

export interface EventRule {
  /** The facts that are set to the event's time. */
  readonly stamps: readonly MomentKey[];
  /** What becomes of 待っている返事: cleared, or filled where it is blank, with any answer or with a new appointment. */
  readonly waiting?: Waiting;
  /** What 既読／未読 says from then on. */
  readonly read?: 'read' | 'unread';
  /** The fact that this event answers or ends: it cannot have come before it. */
  readonly answers?: MomentKey;
  /** Why the event contradicts the row, or null. */
  readonly refusal?: (order: Order, history: History, when: Moment) => EventRefusal | null;
}

const needsFormal = (_: Order, history: History) =>
  history.standingFormal ? null : ('no-formal-delivery' satisfies EventRefusal);
const needsCancelRequest = (_: Order, history: History) =>
  history.standingCancelRequest ? null : ('no-cancel-request' satisfies EventRefusal);
const needsBuyerCancel = (_: Order, history: History) =>
  history.openBuyerCancel ? null : ('no-buyer-cancel' satisfies EventRefusal);
/** Of a date-only appointment nobody but the seller knows the hour: its day is enough. */
const needsPastAppointment = ({ appointmentAt }: Order, _: History, when: Moment) =>
  appointmentAt && (appointmentAt.at <= when.at || (appointmentAt.day === when.day && when.dateOnly))
    ? null
    : ('no-appointment' satisfies EventRefusal);

export const EVENT_TABLE: { readonly [key in EventKey]: EventRule } = {
  replied: { stamps: ['buyerAt'], waiting: 'cleared' },
  'replied-no-answer-needed': { stamps: ['buyerAt', 'noReplyNeededAt'], waiting: 'cleared' },
  stalled: { stamps: ['stallAt'] },
  reacted: { stamps: [], read: 'read' },
  unread: { stamps: [], read: 'unread' },
  'wrote-waiting': { stamps: ['sellerAt'], waiting: 'reply' },
  wrote: { stamps: ['sellerAt'], waiting: 'cleared' },
  'sent-draft': { stamps: ['sellerAt'] },
  'showed-progress': { stamps: ['progressAt', 'sellerAt'] },
  'handed-over': { stamps: ['handedOverAt', 'sellerAt'] },
  'no-show': { stamps: ['noShowAt'], waiting: 'new-appointment', refusal: needsPastAppointment },
  approved: { stamps: ['buyerAt', 'okAt'] },
  'revision-asked': { stamps: ['buyerAt', 'revisionAt'] },
  'formally-delivered': { stamps: ['formalAt', 'sellerAt'] },
  'sent-back': { stamps: ['sentBackAt', 'buyerAt'], answers: 'formalAt', refusal: needsFormal },
  'asked-support': { stamps: ['supportAskedAt'] },
  'cancel-requested': { stamps: ['cancelRequestedAt', 'sellerAt'] },
  'cancel-refused': {
    stamps: ['cancelRefusedAt', 'buyerAt'],
    answers: 'cancelRequestedAt',
    refusal: needsCancelRequest,
  },
  'cancel-asked': { stamps: ['buyerCancelAt'] },
  'cancel-answered': { stamps: ['cancelAnsweredAt', 'sellerAt'], answers: 'buyerCancelAt', refusal: needsBuyerCancel },
  cancelled: { stamps: ['cancelledAt'], answers: 'purchasedAt' },
  closed: { stamps: ['closedAt'], answers: 'purchasedAt' },
};
