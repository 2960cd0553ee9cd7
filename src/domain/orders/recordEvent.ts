// Recording an event: which facts of the row and of its notices it moves. Pure; writing is done elsewhere.

import type { Moment } from '../time/moment';
import type { EventKey } from './event';
import { EVENT_TABLE, type EventRefusal, type Waiting } from './eventTable';
import { compareFacts, type Fact, factOf, isAfter, isAtOrAfter } from './facts';
import { type History, historyOf } from './history';
import type { Notice, NoticeKind } from './notice';
import { type MomentKey, type Moments, type Order, type OrderInMaking, orderOf, type Recorded } from './order';
import { answerIsOwed } from './owed';
import { asKnownBefore, RECORDING_NOW, recordedAfter } from './recording';
import { isManaged } from './rungs';

/** Cells of the row that change. A null moment clears the cell. */
export interface FactChanges {
  readonly moments: { readonly [key in MomentKey]?: Moment | null };
  /** What 待っている返事 is from then on; never the same as before. */
  readonly waiting?: Waiting;
  readonly read?: 'read' | 'unread' | null;
  readonly recorded: Recorded;
}

export type Recording =
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
 * What is recorded late moves no fact backwards. Refused when it contradicts the row; then nothing moves.
 */
export function recordEvent(
  order: Order,
  notices: readonly Notice[],
  event: EventKey,
  when: Moment,
  draftKey?: string,
): Recording {
  const own = notices.filter((notice) => notice.orderId === order.id);
  const history = historyOf(asKnownBefore(order, when), own);
  const refusal = refusalOf(order, history, event, when);
  if (refusal) return { ok: false, refusal };
  const draft = event === 'sent-draft' ? draftMeant(own, draftKey) : undefined;
  const assumedMessage = event === 'sent-draft' && !draft;
  const stamps = draft ? stampsOfDraft(draft.kind) : stampsOf(event, history);
  const act: Act = { event: assumedMessage ? 'wrote-waiting' : event, stamps, when };
  return { ok: true, changes: changesOf(order, history, own, act), sends: draft?.key ?? null, assumedMessage };
}

function refusalOf(order: Order, history: History, event: EventKey, when: Moment): EventRefusal | null {
  if (order.closedAt || order.cancelledAt) return 'closed-order';
  const { refusal, answers, stamps } = EVENT_TABLE[event];
  const refused = refusal?.(order, history, when) ?? null;
  if (refused || !answers) return refused;
  const what = history.fact(answers);
  return what && compareFacts(factNow(stamps[0]!, when), what) < 0 ? 'when-too-early' : null;
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

/** What is being recorded. */
interface Act {
  readonly event: EventKey;
  readonly stamps: readonly MomentKey[];
  readonly when: Moment;
}

/** What is recorded now counts, within its day, as later than all that was recorded before. */
function factNow(key: MomentKey, when: Moment): Fact {
  return factOf(key, when, RECORDING_NOW)!;
}

function changesOf(order: Order, history: History, own: readonly Notice[], act: Act): FactChanges {
  const { stamps, when } = act;
  const moved = stamps.filter((key) => isAtOrAfter(factNow(key, when), history.fact(key)));
  const moments: { [key in MomentKey]?: Moment | null } = Object.fromEntries(moved.map((key) => [key, when]));
  const word = factNow('buyerAt', when);
  const hears = stamps.includes('buyerAt') || stamps.includes('stallAt');
  if (hears && isAfter(word, history.seller)) moments.unansweredSince = firstSince(history, word);
  const waiting = waitingAfter(order, history, act);
  const read = readAfter(order, history, act, moved);
  const told: FactChanges = { moments, ...(waiting && { waiting }), ...(read !== undefined && { read }), recorded: {} };
  const since = owedAfter(order, history, own, act, told);
  if (since !== undefined) moments.owedSince = since;
  const set = Object.fromEntries(Object.entries(moments).filter(([, moment]) => moment)) as Moments;
  return { ...told, recorded: recordedAfter({ ...order, ...set }, set) };
}

/** The buyer's first message since the seller's last word: the kept one, the one on record, or this one. */
function firstSince({ heard, seller, unansweredSince }: History, word: Fact): Moment {
  const first = unansweredSince ?? (isAfter(heard, seller) ? heard : undefined);
  return plain(first && compareFacts(first, word) <= 0 ? first : word);
}

/** A nudge does not make an answer too old: the buyer's word counts from the question on. What I wrote since is not undone by what I wrote before. */
function waitingAfter({ waitingFor }: Order, history: History, { event, when }: Act): Waiting | undefined {
  const { stamps, waiting } = EVENT_TABLE[event];
  if (waiting === undefined || (waiting === 'cleared') === (waitingFor === '')) return undefined;
  if (stamps.includes('buyerAt')) return isAtOrAfter(factNow('buyerAt', when), history.owedSince) ? waiting : undefined;
  const act = factNow(stamps[0]!, when);
  const isLate = !isAtOrAfter(act, history.buyer) || (stamps.includes('sellerAt') && !isAtOrAfter(act, history.seller));
  return isLate ? undefined : waiting;
}

/** A message of mine makes 既読 unknown again: it was said of the one before. 未読 stays true of what was not read before either. */
function readAfter(order: Order, history: History, act: Act, moved: readonly MomentKey[]): FactChanges['read'] {
  const { event, stamps, when } = act;
  const told = EVENT_TABLE[event].read;
  if (told) return told;
  const hears = stamps.includes('buyerAt') || stamps.includes('stallAt');
  if (hears) return isAtOrAfter(factNow('buyerAt', when), history.seller) ? 'read' : undefined;
  return moved.includes('sellerAt') && order.read === 'read' ? null : undefined;
}

/** Since when the buyer owes an answer, where an act of mine (or a session nobody came to) changes that; null = no longer known. */
function owedAfter(
  order: Order,
  history: History,
  own: readonly Notice[],
  { event, stamps, when }: Act,
  told: FactChanges,
): Moment | null | undefined {
  if (event === 'no-show') return when;
  const act = factNow('sellerAt', when);
  if (!stamps.includes('sellerAt') || !isAtOrAfter(act, history.heard)) return undefined;
  const after = withChanges(order, told, '?');
  if (!answerIsOwed(after, historyOf(after, own)))
    return order.owedSince && isAtOrAfter(act, history.seller) ? null : undefined;
  const before = answerIsOwed(order, history) && history.firstActSinceHeard ? history.owedSince : undefined;
  return plain(before && compareFacts(before, act) <= 0 ? before : act);
}

function plain({ at, dateOnly, day }: Moment): Moment {
  return { at, dateOnly, day };
}

/** The order after a message of the seller's at `when` that says nothing about 待っている返事. */
export function withMessage(order: Order, when: Moment): Order {
  const written = orderOf(order);
  written.sellerAt = when;
  if (written.read === 'read') written.read = null;
  return numberedAs(written, recordedAfter(written, { sellerAt: when }));
}

function numberedAs(order: OrderInMaking, recorded: Recorded): Order {
  order.recorded = Object.keys(recorded).length > 0 ? recorded : undefined;
  return order;
}

/** The order with the changes applied. `answerWord`, `appointmentWord`: what a blank 待っている返事 is filled with. */
export function withChanges(
  order: Order,
  changes: FactChanges,
  answerWord: string,
  appointmentWord: string = answerWord,
): Order {
  const words = { cleared: '', reply: answerWord, 'new-appointment': appointmentWord };
  const { waiting, read, recorded, moments } = changes;
  const after = orderOf(order);
  if (waiting) after.waitingFor = words[waiting];
  if (read !== undefined) after.read = read;
  for (const key of Object.keys(moments) as MomentKey[]) after[key] = moments[key] ?? undefined;
  return numberedAs(after, recorded);
}
