// Recording an event: which facts of the row and of its notices it moves. Pure; writing is done elsewhere.

import type { Moment } from '../time/moment';
import type { EventKey } from './event';
import { EVENT_TABLE, type EventRefusal } from './eventTable';
import { compareFacts, factOf, isAfter } from './facts';
import { type History, historyOf } from './history';
import type { Notice, NoticeKind } from './notice';
import type { MomentKey, Order } from './order';
import { isManaged } from './rungs';

/** Cells of the row that change. A null moment clears the cell. */
export interface FactChanges {
  readonly moments: { readonly [key in MomentKey]?: Moment | null };
  readonly waiting?: 'cleared' | 'filled';
  readonly read?: 'read' | null;
}

export type Recorded =
  | {
      readonly ok: true;
      readonly changes: FactChanges;
      /** The key of the draft that this event sends, or null. */
      readonly sends: string | null;
      /** 下書きの文を送った without an open draft: recorded as a message that waits for an answer. */
      readonly assumedMessage: boolean;
    }
  | { readonly ok: false; readonly refusal: EventRefusal };

/** What a draft's kind stamps besides the seller's message. Asking support is no message to the buyer. */
function stampsOfDraft(kind: NoticeKind): readonly MomentKey[] {
  if (kind === 'N12') return ['supportAskedAt'];
  if (kind === 'N9') return ['sellerAt', 'formalAt'];
  return kind === 'N4' ? ['sellerAt', 'cancelRequestedAt'] : ['sellerAt'];
}

/**
 * What `event` at `when` changes in an order. `notices`: this order's rows.
 * `draftKey`: which open draft was sent, where the seller pointed at one; else the order's open one.
 * Refused when it contradicts the row; then nothing moves.
 */
export function recordEvent(
  order: Order,
  notices: readonly Notice[],
  event: EventKey,
  when: Moment,
  draftKey?: string,
): Recorded {
  const own = notices.filter((notice) => notice.orderId === order.id);
  const history = historyOf(order, own);
  const rule = EVENT_TABLE[event];
  const refusal = refusalOf(order, history, event, when);
  if (refusal) return { ok: false, refusal };
  const draft = event === 'sent-draft' ? draftMeant(own, draftKey) : undefined;
  const assumedMessage = event === 'sent-draft' && !draft;
  const stamps = draft ? stampsOfDraft(draft.kind) : stampsOf(event, history);
  return {
    ok: true,
    changes: changesOf(stamps, assumedMessage ? 'filled' : rule.waiting, event, history, when),
    sends: draft?.key ?? null,
    assumedMessage,
  };
}

function refusalOf(order: Order, history: History, event: EventKey, when: Moment): EventRefusal | null {
  if (order.closedAt || order.cancelledAt) return 'closed-order';
  const { refusal, answers, stamps } = EVENT_TABLE[event];
  const refused = refusal?.(order, history) ?? null;
  if (refused || !answers) return refused;
  const what = history.fact(answers);
  const stamped = factOf(stamps[0]!, when);
  return what && stamped && compareFacts(stamped, what) < 0 ? 'when-too-early' : null;
}

/** The draft that was pointed at; else the one of the step; else any that stands open. */
function draftMeant(own: readonly Notice[], draftKey: string | undefined): Notice | undefined {
  const open = own.filter(({ state }) => state === 'draft');
  if (draftKey) return open.find(({ key }) => key === draftKey);
  return open.find(({ kind }) => isManaged(kind)) ?? open[0];
}

/** An approval of what was delivered formally asks for no answer: the marketplace's clock does the rest. */
function stampsOf(event: EventKey, history: History): readonly MomentKey[] {
  const { stamps } = EVENT_TABLE[event];
  return event === 'approved' && history.standingFormal ? [...stamps, 'noReplyNeededAt'] : stamps;
}

function changesOf(
  stamps: readonly MomentKey[],
  waiting: 'cleared' | 'filled' | undefined,
  event: EventKey,
  history: History,
  when: Moment,
): FactChanges {
  const moments: { [key in MomentKey]?: Moment | null } = {};
  for (const key of stamps) moments[key] = when;
  const hears = stamps.includes('buyerAt') || stamps.includes('stallAt');
  const writes = stamps.includes('sellerAt');
  // An answer leaves it in place: it is ignored once the seller's word is later, and still right where the answer was dated back.
  if (hears) moments.unansweredSince = firstSince(history, when);
  const read = writes ? null : hears || event === 'reacted' ? ('read' as const) : undefined;
  return { moments, ...(waiting && { waiting }), ...(read !== undefined && { read }) };
}

/** The buyer's first message since the seller's last word: the kept one, the one on record, or this one. */
function firstSince(history: History, when: Moment): Moment {
  const { heard, seller, unansweredSince } = history;
  const first = unansweredSince ?? (isAfter(heard, seller) ? heard : undefined);
  return first && first.at <= when.at ? { at: first.at, dateOnly: first.dateOnly, day: first.day } : when;
}

/** The order with the changes applied. `answerWord`: what 待っている返事 is filled with when it was blank. */
export function withChanges(order: Order, changes: FactChanges, answerWord: string): Order {
  const moments: { [key in MomentKey]?: Moment } = {};
  const cleared = new Set<string>();
  for (const [key, moment] of Object.entries(changes.moments) as [MomentKey, Moment | null][]) {
    if (moment) moments[key] = moment;
    else cleared.add(key);
  }
  const kept = Object.fromEntries(Object.entries(order).filter(([key]) => !cleared.has(key))) as unknown as Order;
  const waitingFor =
    changes.waiting === 'cleared'
      ? ''
      : changes.waiting === 'filled'
        ? order.waitingFor || answerWord
        : order.waitingFor;
  return { ...kept, ...moments, waitingFor, read: changes.read === undefined ? order.read : changes.read };
}
