// The buyer's silence since their last real word: which notices were sent in it, and what comes next (product.md 4.2).

import { type Fact, isAfter, isAtOrAfter, latestFact, sentFact } from '../orders/facts';
import { inOrderOfSending, type Notice, type Phase } from '../orders/notice';
import { formatKey, type Rung, startText } from '../orders/noticeKey';
import { isNudge, promisesDeadline } from '../orders/rungs';
import { workShown } from '../orders/workShown';
import type { Case } from './case';

export interface Episode {
  readonly phase: Phase;
  /** The buyer said "not yet" in it. */
  readonly stalled: boolean;
  /** How many rungs before the last were sent. */
  readonly earlierRungs: number;
  /** The latest sent rung 3 whose deadline still holds. */
  readonly promise: Notice | null;
  /** A stall voided the promise: the rung 3 to come is the second one. */
  readonly afterVoid: boolean;
  /** N8 was sent after the promise. */
  readonly remindedOnDay: boolean;
  /** The later of the seller's and the buyer's last word: what gaps count from. */
  readonly base: Fact | undefined;
  key(rung: Rung): string;
}

/** Reads the episode. `versionAt`: the hand-over, formal delivery, shown progress or no-show that starts the count anew. */
export function episodeOf(
  { history, notices, order, world }: Case,
  phase: Phase,
  versionAt: Fact | undefined,
): Episode {
  // Before work, once something was shown, the last rung is N16: also one typed by hand, whose phase is told by its kind.
  const isOfPhase = ({ phase: own, kind }: Notice) => own === phase || (phase === 'before' && kind === 'N16' && shown);
  const shown = workShown(order);
  const counts = (notice: Notice): boolean => {
    if (!notice.sentAt || !isOfPhase(notice)) return false;
    const sent = sentFact(notice.sentAt);
    return isAfter(sent, history.buyer) && isAtOrAfter(sent, versionAt);
  };
  const sent = inOrderOfSending(notices.filter(counts));
  const promises = sent.filter((notice) => promisesDeadline(notice.kind));
  const last = promises[promises.length - 1] ?? null;
  const stall = history.fact('stallAt');
  // A stall voids a promise once: where a second rung 3 was sent already, its deadline stands.
  const voided = last !== null && promises.length === 1 && isAfter(stall, sentFact(last.sentAt!));
  const key = (rung: Rung): string => {
    const start = startText(latestFact([history.buyer, versionAt]), world.zone);
    return formatKey({ orderId: order.id, phase, start, rung });
  };
  return {
    phase,
    stalled: isAfter(stall, history.buyer),
    earlierRungs: sent.filter((notice) => isNudge(notice.kind)).length,
    promise: voided ? null : last,
    afterVoid: voided || promises.length > 1,
    remindedOnDay: last !== null && sent.some(({ kind, sentAt }) => kind === 'N8' && sentAt!.at >= last.sentAt!.at),
    base: latestFact([history.seller, history.heard]),
    key,
  };
}
