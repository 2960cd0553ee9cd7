// Who spoke last: the derived moments that every stage is decided by (product.md 4.1).
import { compareFacts, earliestSince, type Fact, factOf, isAfter, isAtOrAfter, latestFact, sentFact } from './facts';
import type { Notice } from './notice';
import type { MomentKey, Order } from './order';

export interface History {
  fact(key: MomentKey): Fact | undefined;
  /** The seller's last word, notices included (asking support is no word to the buyer). */
  readonly seller: Fact | undefined;
  /** The buyer's last real word. Starts the episode. */
  readonly buyer: Fact | undefined;
  /** The buyer's last message of any kind, "not yet" included. */
  readonly heard: Fact | undefined;
  /** The buyer's first message since the seller's last word; undefined when the seller spoke last. */
  readonly unansweredSince: Fact | undefined;
  /** The first of the seller's acts since the buyer was last heard. */
  readonly firstActSinceHeard: Fact | undefined;
  /** Since when the buyer owes the answer that is being waited for; where that is not kept, the first act since heard, else heard. */
  readonly owedSince: Fact | undefined;
  /** The buyer's message waits for an answer: it came after the seller's word and needs one. */
  readonly owesReply: boolean;
  /** The seller wrote (after the purchase). */
  readonly contacted: boolean;
  /** A formal delivery that was not sent back. */
  readonly standingFormal: Fact | undefined;
  /** A cancel request of the seller that was not refused. */
  readonly standingCancelRequest: Fact | undefined;
  /** The buyer's cancel request, not answered yet. */
  readonly openBuyerCancel: Fact | undefined;
}

const SELLER_KEYS = [
  'sellerAt',
  'progressAt',
  'handedOverAt',
  'formalAt',
  'cancelRequestedAt',
  'cancelAnsweredAt',
] as const;

/** Written out for the same reason as `orderOf`. */
function factsOf(order: Order): { readonly [key in MomentKey]: Fact | undefined } {
  const { recorded } = order;
  return {
    purchasedAt: order.purchasedAt && factOf('purchasedAt', order.purchasedAt, recorded?.purchasedAt),
    dueAt: order.dueAt && factOf('dueAt', order.dueAt, recorded?.dueAt),
    sellerAt: order.sellerAt && factOf('sellerAt', order.sellerAt, recorded?.sellerAt),
    buyerAt: order.buyerAt && factOf('buyerAt', order.buyerAt, recorded?.buyerAt),
    noReplyNeededAt:
      order.noReplyNeededAt && factOf('noReplyNeededAt', order.noReplyNeededAt, recorded?.noReplyNeededAt),
    stallAt: order.stallAt && factOf('stallAt', order.stallAt, recorded?.stallAt),
    progressAt: order.progressAt && factOf('progressAt', order.progressAt, recorded?.progressAt),
    handedOverAt: order.handedOverAt && factOf('handedOverAt', order.handedOverAt, recorded?.handedOverAt),
    okAt: order.okAt && factOf('okAt', order.okAt, recorded?.okAt),
    revisionAt: order.revisionAt && factOf('revisionAt', order.revisionAt, recorded?.revisionAt),
    formalAt: order.formalAt && factOf('formalAt', order.formalAt, recorded?.formalAt),
    sentBackAt: order.sentBackAt && factOf('sentBackAt', order.sentBackAt, recorded?.sentBackAt),
    supportAskedAt: order.supportAskedAt && factOf('supportAskedAt', order.supportAskedAt, recorded?.supportAskedAt),
    cancelRequestedAt:
      order.cancelRequestedAt && factOf('cancelRequestedAt', order.cancelRequestedAt, recorded?.cancelRequestedAt),
    cancelRefusedAt:
      order.cancelRefusedAt && factOf('cancelRefusedAt', order.cancelRefusedAt, recorded?.cancelRefusedAt),
    buyerCancelAt: order.buyerCancelAt && factOf('buyerCancelAt', order.buyerCancelAt, recorded?.buyerCancelAt),
    cancelAnsweredAt:
      order.cancelAnsweredAt && factOf('cancelAnsweredAt', order.cancelAnsweredAt, recorded?.cancelAnsweredAt),
    closedAt: order.closedAt && factOf('closedAt', order.closedAt, recorded?.closedAt),
    cancelledAt: order.cancelledAt && factOf('cancelledAt', order.cancelledAt, recorded?.cancelledAt),
    appointmentAt: order.appointmentAt && factOf('appointmentAt', order.appointmentAt, recorded?.appointmentAt),
    noShowAt: order.noShowAt && factOf('noShowAt', order.noShowAt, recorded?.noShowAt),
    snoozeUntil: order.snoozeUntil && factOf('snoozeUntil', order.snoozeUntil, recorded?.snoozeUntil),
    unansweredSince:
      order.unansweredSince && factOf('unansweredSince', order.unansweredSince, recorded?.unansweredSince),
    owedSince: order.owedSince && factOf('owedSince', order.owedSince, recorded?.owedSince),
    firstSeenAt: order.firstSeenAt && factOf('firstSeenAt', order.firstSeenAt, recorded?.firstSeenAt),
  };
}

/** Reads the history out of an order's facts and its own notices. */
export function historyOf(order: Order, notices: readonly Notice[]): History {
  const facts = factsOf(order);
  const fact = (key: MomentKey): Fact | undefined => facts[key];
  const acts: Fact[] = [];
  for (const key of SELLER_KEYS) {
    const act = fact(key);
    if (act) acts.push(act);
  }
  for (const { kind, sentAt } of notices) if (sentAt && kind !== 'N12') acts.push(sentFact(sentAt));
  const seller = latestFact(acts);
  const stall = fact('stallAt');
  const word = fact('buyerAt');
  const isStall = word && stall && word.dateOnly === stall.dateOnly && compareFacts(word, stall) === 0;
  const answers = [fact('okAt'), fact('revisionAt'), fact('sentBackAt'), fact('cancelRefusedAt')];
  const buyer = latestFact([isStall ? undefined : word, ...answers]);
  const heard = latestFact([buyer, stall]);
  const unanswered = isAfter(heard, seller);
  const firstActSinceHeard = earliestSince(heard, acts);
  const formal = fact('formalAt');
  const request = fact('cancelRequestedAt');
  const asked = fact('buyerCancelAt');
  return {
    fact,
    seller,
    buyer,
    heard,
    unansweredSince: unanswered ? firstUnanswered(heard!, seller, fact('unansweredSince')) : undefined,
    firstActSinceHeard,
    owedSince: keptOwedSince(fact('owedSince'), heard, seller) ?? noShow(fact, heard) ?? firstActSinceHeard ?? heard,
    owesReply: unanswered && isAfter(heard, fact('noReplyNeededAt')),
    contacted: seller !== undefined && !precedes(seller, fact('purchasedAt')),
    standingFormal: isAfter(fact('sentBackAt'), formal) ? undefined : formal,
    standingCancelRequest: isAtOrAfter(fact('cancelRefusedAt'), request) ? undefined : request,
    openBuyerCancel: isAtOrAfter(fact('cancelAnsweredAt'), asked) ? undefined : asked,
  };
}

/** The kept `unansweredSince`, as long as it still lies between the seller's word and the last message; else that message. */
function firstUnanswered(heard: Fact, seller: Fact | undefined, kept: Fact | undefined): Fact {
  if (!kept) return heard;
  const asWord: Fact = { ...kept, role: 'word' };
  return isAfter(asWord, seller) && compareFacts(asWord, heard) <= 0 ? asWord : heard;
}

/** The kept `owedSince`, as long as it lies between the buyer's last message and the seller's last act, or is the no-show. */
function keptOwedSince(kept: Fact | undefined, heard: Fact | undefined, seller: Fact | undefined): Fact | undefined {
  return isAtOrAfter(kept, heard) && isAtOrAfter(seller, kept) ? kept : undefined;
}

/** The buyer who did not come owes a word since then, whatever was arranged before. */
function noShow(fact: History['fact'], heard: Fact | undefined): Fact | undefined {
  const missed = fact('noShowAt');
  return isAtOrAfter(missed, heard) ? missed : undefined;
}

function precedes(a: Fact, b: Fact | undefined): boolean {
  return b !== undefined && compareFacts(a, b) < 0;
}
