// Words of 履歴 and of the timeline: what happened, in the past tense.
import type { MomentKey } from '../../domain/orders/order';

export const LOG_KINDS = [
  'event',
  'undo',
  'refused',
  'draft',
  'redraft',
  'withdrawn',
  'notice-sent',
  'digest',
  'alert',
  'id-assigned',
  'rules-reset',
  'forgotten',
  'pasted',
  'replaced',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface LogWords {
  /** The できごと cell of 履歴. */
  readonly kinds: Readonly<Record<LogKind, string>>;
  /** What was read from a pasted table: how many orders, which columns stay the seller's own, and which rows only add up others. */
  readonly pasted: (orders: number, own: readonly string[], totals: readonly number[]) => string;
  /** Labels of points on the timeline, by the fact they stand for. '' = not shown. */
  readonly facts: Readonly<Record<MomentKey, string>>;
  readonly timeline: {
    readonly now: string;
    readonly sent: (notice: string) => string;
    readonly willSend: (notice: string) => string;
    /** The order's own end, and what it brings ('' = nothing). */
    readonly ends: (outcome: string) => string;
    readonly deadline: string;
    readonly paid: string;
    readonly refunded: string;
  };
}
