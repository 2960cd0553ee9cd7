// The answer to every question about one order (product.md 4). Everything shown anywhere comes from here.

import type { ClockId, ClockResult } from '../markets/market';
import type { StepKind } from '../markets/stepKind';
import type { NoticeKind, PlannedNotice } from '../orders/notice';
import type { Order, Problem } from '../orders/order';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import type { Moment } from '../time/moment';

export const STAGES = [
  'needs-fix',
  'cancelled',
  'closed',
  'ended',
  'cancel-requested',
  'formally-delivered',
  'cancel-asked',
  'sent-back',
  'first-contact-due',
  'approved',
  'reply-due',
  'revising',
  'awaiting-check',
  'awaiting-feedback',
  'scheduled',
  'awaiting-info',
  'working',
] as const;
export type Stage = (typeof STAGES)[number];

export type Turn = 'seller' | 'buyer' | 'market' | 'nobody';

/** From harmless to urgent. */
export const SEVERITIES = ['calm', 'soon', 'now', 'late', 'danger'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Step {
  readonly kind: StepKind;
  /** The notice that goes with the step, or, of a `wait`, the one that comes next. */
  readonly notice: NoticeKind | null;
  /** By when; of a `wait`, when the waiting ends. null = no date. */
  readonly due: Instant | null;
}

/** A marketplace clock that runs, or has run out unanswered. */
export interface RunningClock {
  readonly id: ClockId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly result: ClockResult;
  /** It has run out. */
  readonly over: boolean;
  /** Running out harms the seller. False for replyToBuyer when the buyer's message needs no answer, and for what comes too late to harm. */
  readonly punishes: boolean;
}

/** A clock as the facts start it: its end stands, whatever the time is now. */
export type StartedClock = Omit<RunningClock, 'over' | 'punishes'>;

/** How and when it all ends if nobody ever answers. `paid` means 売上確定. */
export interface Settlement {
  readonly at: Instant;
  /** The day to show: of an end at 24:00 the day that it ends. */
  readonly day: Day;
  readonly outcome: 'paid' | 'refunded';
}

/** What the step follows from: a marketplace's clock or rule, a gap of the ladder, a promise. */
export type DecidedBy =
  | { readonly by: 'clock'; readonly clock: RunningClock }
  /** `at`: from when it is possible. */
  | { readonly by: 'rule'; readonly rule: 'cancelNotBefore' | 'platformNudge'; readonly at: Instant }
  /** So many days after the last word; `moved`: into the sending hours, over days off, past a snooze or a session. */
  | {
      readonly by: 'gap';
      readonly from: Moment;
      readonly days: number;
      readonly at: Instant;
      readonly moved: boolean;
      /** The how-manieth of the checks; null = the announcement after them. */
      readonly check: { readonly nth: number; readonly of: number } | null;
    }
  /** The deadline the buyer was told. */
  | { readonly by: 'promise'; readonly at: Instant };

/** いつまで: by a moment, past due, possible since a moment on an earlier day, in the course of today, or whenever there is time. null = no date. */
export type Until =
  | { readonly say: 'by' | 'overdue' | 'since'; readonly at: Instant }
  | { readonly say: 'today' | 'any-time' }
  | null;

/** What the two said to each other so far. null = never. */
export interface Said {
  /** The formal delivery, unless it was sent back. */
  readonly formal: Moment | null;
  /** The buyer's last message of any kind. */
  readonly reply: Moment | null;
  /** Since when the buyer has said nothing: since that message, or since the purchase. */
  readonly quietSince: Moment | null;
  /** The seller's last word to the buyer. */
  readonly wrote: Moment | null;
  /** The session to which the buyer did not come, as long as they have not written since. */
  readonly missed: Moment | null;
  /** The deadline that was promised last. */
  readonly promise: Instant | null;
  /** The notices the buyer got, in the order of sending, each with what it promised. */
  readonly told: readonly { readonly kind: NoticeKind; readonly sentAt: Moment; readonly deadline: Instant | null }[];
  /** The buyer has seen work. */
  readonly workShown: boolean;
}

export interface Assessment {
  readonly turn: Turn;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly step: Step;
  /** Whole days for which the buyer's answer has been missing; 0 when it is not the buyer's turn. */
  readonly waitingDays: number;
  readonly clocks: readonly RunningClock[];
  readonly problems: readonly Problem[];
  /** The notice of the step, or of the wait's end, with everything a draft needs. null when none comes. */
  readonly notice: PlannedNotice | null;
  /** Of a `wait` for the buyer or an appointment: the seller's step after it. null = none, or the marketplace goes on by itself. */
  readonly next: StepKind | null;
  readonly until: Until;
  /** The order's own end while it is warned of; null = none is near. */
  readonly ends: RunningClock | null;
  /** The text to offer before all others; null = no particular one. */
  readonly firstText: NoticeKind | null;
  readonly decidedBy: DecidedBy | null;
  readonly said: Said;
}

/** An order with its assessment. */
export interface AssessedOrder {
  readonly order: Order;
  readonly assessment: Assessment;
}
