// Which of two facts came later, also where one has no time of day (product.md 2.1).

import type { Moment } from '../time/moment';
import type { MomentKey } from './order';

/** What a fact is for comparisons: an answer to something, the buyer's word, an act of the seller, or neither. */
type Role = 'answer' | 'word' | 'mine' | 'other';

const ROLES: { readonly [key in MomentKey]?: Role } = {
  okAt: 'answer',
  revisionAt: 'answer',
  sentBackAt: 'answer',
  cancelRefusedAt: 'answer',
  cancelAnsweredAt: 'answer',
  noReplyNeededAt: 'answer',
  buyerAt: 'word',
  stallAt: 'word',
  sellerAt: 'mine',
  progressAt: 'mine',
  handedOverAt: 'mine',
  formalAt: 'mine',
  cancelRequestedAt: 'mine',
};

export interface Fact extends Moment {
  readonly role: Role;
  /** Of two facts with numbers, events recorded the one with the higher number later. */
  readonly recorded?: number;
}

/** A filled cell as a fact; undefined stays undefined, so that blank facts fall out of every comparison. */
export function factOf(key: MomentKey, moment: Moment | undefined, recorded?: number): Fact | undefined {
  if (!moment) return undefined;
  const { at, dateOnly, day } = moment;
  const role = ROLES[key] ?? 'other';
  return recorded === undefined ? { at, dateOnly, day, role } : { at, dateOnly, day, role, recorded };
}

/** A notice's 送信日時: an act of the seller. */
export function sentFact(sentAt: Moment): Fact {
  return { at: sentAt.at, dateOnly: sentAt.dateOnly, day: sentAt.day, role: 'mine' };
}

/**
 * Negative when `a` came first, positive when `b` did, 0 when they count as simultaneous.
 * On one day, with a time missing: what an event recorded later came later; else an answer comes after what it answers, and the buyer's
 * word after the seller's act where one of the two has a time.
 */
export function compareFacts(a: Fact, b: Fact): number {
  if (!a.dateOnly && !b.dateOnly) return a.at - b.at;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const order = recordingOrder(a, b);
  if (order !== 0) return order;
  if (a.role === 'answer' && b.role !== 'answer') return 1;
  if (b.role === 'answer' && a.role !== 'answer') return -1;
  if (a.dateOnly === b.dateOnly) return 0;
  if (a.role === 'word' && b.role === 'mine') return 1;
  return b.role === 'word' && a.role === 'mine' ? -1 : 0;
}

/** Which of the two an event recorded later; 0 where that is not known. */
function recordingOrder(a: Fact, b: Fact): number {
  return a.recorded === undefined || b.recorded === undefined ? 0 : a.recorded - b.recorded;
}

/** `a` is filled and came after `b`; a blank `b` comes before everything. */
export function isAfter(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && (b === undefined || compareFacts(a, b) > 0);
}

/** `a` is filled and did not come before `b`. */
export function isAtOrAfter(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && (b === undefined || compareFacts(a, b) >= 0);
}

/** The latest: the one with the later day, then the one recorded later, then the one with a time, then the answer. undefined when all are blank. */
export function latestFact(facts: readonly (Fact | undefined)[]): Fact | undefined {
  return facts.reduce((best, fact) => (fact && (!best || outranks(fact, best)) ? fact : best), undefined);
}

function outranks(a: Fact, b: Fact): boolean {
  if (a.day !== b.day) return a.day > b.day;
  if (!a.dateOnly && !b.dateOnly) return a.at > b.at;
  const order = recordingOrder(a, b);
  if (order !== 0) return order > 0;
  if (a.dateOnly !== b.dateOnly) return b.dateOnly;
  return a.role === 'answer' && b.role !== 'answer';
}

/** The earliest of the acts that did not come before `heard`; undefined when there is none. */
export function earliestSince(heard: Fact | undefined, acts: readonly (Fact | undefined)[]): Fact | undefined {
  return acts.reduce<Fact | undefined>((first, act) => {
    if (!act || !isAtOrAfter(act, heard)) return first;
    return first && compareFacts(first, act) <= 0 ? first : act;
  }, undefined);
}
