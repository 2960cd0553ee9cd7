// Notices to a buyer (連絡文): the draft's row is also the record of what was sent (product.md 5).
import type { Instant } from '../time/instant';
import type { Moment } from '../time/moment';

export const NOTICE_KINDS = [
  'N0',
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N10',
  'N11',
  'N12',
  'N13',
  'N14',
  'N15',
  'N16',
  'N17',
  'N18',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Before work, on shown progress, after hand-over. */
export type Phase = 'before' | 'progress' | 'check';

export type NoticeState = 'draft' | 'sent' | 'withdrawn';

/** One row of 連絡文. */
export interface Notice {
  /** `orderId|phase|start|rung`; '' while a row typed by hand has none yet. One row per key, for ever. */
  readonly key: string;
  readonly orderId: string;
  readonly buyer: string;
  readonly kind: NoticeKind;
  readonly phase: Phase;
  readonly state: NoticeState;
  readonly text: string;
  /** 送れる時刻: the planned moment. */
  readonly plannedAt: Instant | null;
  /** 伝えた期限: what the buyer is (or was) promised. */
  readonly deadline: Instant | null;
  readonly createdAt: Instant | null;
  readonly sentAt: Moment | null;
  /** The user changed the composed text (or typed the row): it is never overwritten. */
  readonly edited: boolean;
  /** A withdrawn row: by the add-on (it may come back) or by the user (it stays). */
  readonly withdrawnBy: 'add-on' | 'user' | null;
}

/** The how-manieth text of its kind a notice is. */
export type Wording = 1 | 2 | 3;

/** The notice that an assessment calls for, now or next. */
export interface PlannedNotice {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly phase: Phase;
  /** The wording, where a kind comes more than once in a ladder. */
  readonly wording: Wording;
  readonly plannedAt: Instant;
  /** For N3, N7, N16: the deadline to promise; for N8: the one promised. Else null. */
  readonly deadline: Instant | null;
}

/** Sent notices by when they were sent, in place; most are so already. */
export function inOrderOfSending<T extends { readonly sentAt: Moment | null }>(sent: T[]): T[] {
  const at = (index: number) => sent[index]!.sentAt!.at;
  for (let index = 1; index < sent.length; index++) {
    if (at(index) < at(index - 1)) return sent.sort((a, b) => a.sentAt!.at - b.sentAt!.at);
  }
  return sent;
}
