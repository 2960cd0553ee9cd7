// One order as facts: who wrote when, what was delivered when (product.md 2.1).
import type { Instant } from '../time/instant';
import type { Moment } from '../time/moment';

/** The facts that are moments, by the key of their column. */
export const MOMENT_KEYS = [
  'purchasedAt',
  'dueAt',
  'sellerAt',
  'buyerAt',
  'noReplyNeededAt',
  'stallAt',
  'progressAt',
  'handedOverAt',
  'okAt',
  'revisionAt',
  'formalAt',
  'sentBackAt',
  'supportAskedAt',
  'cancelRequestedAt',
  'cancelRefusedAt',
  'buyerCancelAt',
  'cancelAnsweredAt',
  'closedAt',
  'cancelledAt',
  'appointmentAt',
  'noShowAt',
  'snoozeUntil',
  'unansweredSince',
  'owedSince',
  'firstSeenAt',
] as const;

export type MomentKey = (typeof MOMENT_KEYS)[number];
export type Moments = { readonly [key in MomentKey]?: Moment | undefined };

/** A fact with the higher number was recorded later, by an event; facts without a number cannot be told apart by it. */
export type Recorded = { readonly [key in MomentKey]?: number };

/** Every column of 注文 that an order is read from. */
export type FactKey =
  | MomentKey
  | 'recorded'
  | 'id'
  | 'buyer'
  | 'market'
  | 'service'
  | 'title'
  | 'amount'
  | 'waitingFor'
  | 'read'
  | 'email'
  | 'url'
  | 'note';

/** 制作 | 相談・チャット | ビデオ | 電話 */
export type Service = 'work' | 'chat' | 'video' | 'phone';

/**
 * Something about a row that the seller should know, said in 注意.
 * A blocking problem makes the row `needs-fix`; the others are only told.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly column: FactKey | 'event' | 'eventAt' | 'snoozeUntil';
  readonly blocking: boolean;
  /** The moment it is about. */
  readonly at?: Instant;
  /** Since when it is warned of. */
  readonly from?: Instant;
  /** That moment is past. */
  readonly over?: true;
  /** What keeps an end that refunds from coming. */
  readonly stoppedBy?: 'formal-delivery' | 'later-due-day' | 'completion' | 'acceptance';
  /** What the cell holds, or what else the wording needs. Never shown as markup. */
  readonly value?: string;
}

/** What makes a row urgent by itself, beside its step: how the order ends, until when it can be cancelled, the promised day. */
export const CONCERN_CODES = ['ends-paid', 'ends-refunded', 'ends-open', 'cancel-limit', 'due-day'] as const;
export type ConcernCode = (typeof CONCERN_CODES)[number];

export type ProblemCode =
  | 'unreadable-moment'
  | 'unreadable-amount'
  | 'unreadable-url'
  | 'unreadable-read'
  | 'unreadable-service'
  | 'unreadable-text'
  | 'in-the-future'
  | 'ended-before-purchase'
  | 'closed-and-cancelled'
  | 'duplicate-id'
  | 'unknown-market'
  | 'no-purchase-date'
  | 'no-day-to-send'
  | ConcernCode
  | 'failed'
  | 'set-aside';

/** Facts of one order. An unfilled fact is absent or undefined; `market` is the name of a market, the default already applied. */
export interface Order extends Moments {
  readonly id: string;
  readonly buyer: string;
  readonly market: string;
  readonly service: Service;
  readonly title: string;
  /** Yen (or the market's currency), or null when blank or unreadable. */
  readonly amount: number | null;
  /** What the seller asked and cannot go on without; '' = not waiting. */
  readonly waitingFor: string;
  readonly read: 'read' | 'unread' | null;
  readonly email: string;
  readonly url: string;
  readonly note: string;
  /** In which order events recorded the facts of a day on which one has no time of day. Absent: unknown. */
  readonly recorded?: Recorded | undefined;
  /** What reading the row found. */
  readonly problems: readonly Problem[];
}

/** An order while it is read or moved on: every key is there. */
export type OrderInMaking = { -readonly [key in keyof Order]-?: Order[key] };

/**
 * A new order with these facts; nothing is filled of what is left out. Written out key by key, and the only way in which orders are copied in
 * numbers: engines read objects of one shape several times as fast, and copy them so ten times as fast as by spreading.
 */
export function orderOf(facts: Partial<Order>): OrderInMaking {
  return {
    purchasedAt: facts.purchasedAt,
    dueAt: facts.dueAt,
    sellerAt: facts.sellerAt,
    buyerAt: facts.buyerAt,
    noReplyNeededAt: facts.noReplyNeededAt,
    stallAt: facts.stallAt,
    progressAt: facts.progressAt,
    handedOverAt: facts.handedOverAt,
    okAt: facts.okAt,
    revisionAt: facts.revisionAt,
    formalAt: facts.formalAt,
    sentBackAt: facts.sentBackAt,
    supportAskedAt: facts.supportAskedAt,
    cancelRequestedAt: facts.cancelRequestedAt,
    cancelRefusedAt: facts.cancelRefusedAt,
    buyerCancelAt: facts.buyerCancelAt,
    cancelAnsweredAt: facts.cancelAnsweredAt,
    closedAt: facts.closedAt,
    cancelledAt: facts.cancelledAt,
    appointmentAt: facts.appointmentAt,
    noShowAt: facts.noShowAt,
    snoozeUntil: facts.snoozeUntil,
    unansweredSince: facts.unansweredSince,
    owedSince: facts.owedSince,
    firstSeenAt: facts.firstSeenAt,
    recorded: facts.recorded,
    id: facts.id ?? '',
    buyer: facts.buyer ?? '',
    market: facts.market ?? '',
    service: facts.service ?? 'work',
    title: facts.title ?? '',
    amount: facts.amount ?? null,
    waitingFor: facts.waitingFor ?? '',
    read: facts.read ?? null,
    email: facts.email ?? '',
    url: facts.url ?? '',
    note: facts.note ?? '',
    problems: facts.problems ?? [],
  };
}
