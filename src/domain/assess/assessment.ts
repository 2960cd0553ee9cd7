// The answer to every question about one order (product.md 4). Everything shown anywhere comes from here.

import type { ClockId, ClockResult } from '../markets/market';
import type { StepKind } from '../markets/stepKind';
import type { NoticeKind, PlannedNotice } from '../orders/notice';
import type { Problem } from '../orders/order';
import type { Instant } from '../time/instant';

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
  /** Running out harms the seller. False also for replyToBuyer when the buyer's message needs no answer. */
  readonly punishes: boolean;
}

/** How and when it all ends if nobody ever answers. `paid` means 売上確定. */
export interface Settlement {
  readonly at: Instant;
  readonly outcome: 'paid' | 'refunded';
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
}
