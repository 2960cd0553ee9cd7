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
}

/** A filled cell as a fact; undefined stays undefined, so that blank facts fall out of every comparison. */
export function factOf(key: MomentKey, moment: Moment | undefined): Fact | undefined {
  return moment && { at: moment.at, dateOnly: moment.dateOnly, day: moment.day, role: ROLES[key] ?? 'other' };
}

/** A notice's 送信日時: an act of the seller. */
export function sentFact(sentAt: Moment): Fact {
  return { at: sentAt.at, dateOnly: sentAt.dateOnly, day: sentAt.day, role: 'mine' };
}

/**
 * Negative when `a` came first, positive when `b` did, 0 when they count as simultaneous.
 * On one day, with a time missing: an answer comes after what it answers, and the buyer's undated word after the seller's timed act.
 */
export function compareFacts(a: Fact, b: Fact): number {
  if (!a.dateOnly && !b.dateOnly) return a.at - b.at;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.role === 'answer' && b.role !== 'answer') return 1;
  if (b.role === 'answer' && a.role !== 'answer') return -1;
  if (a.role === 'word' && a.dateOnly && b.role === 'mine' && !b.dateOnly) return 1;
  if (b.role === 'word' && b.dateOnly && a.role === 'mine' && !a.dateOnly) return -1;
  return 0;
}

/** `a` is filled and came after `b`; a blank `b` comes before everything. */
export function isAfter(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && (b === undefined || compareFacts(a, b) > 0);
}

/** `a` is filled and did not come before `b`. */
export function isAtOrAfter(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && (b === undefined || compareFacts(a, b) >= 0);
}

/** The latest: the one with the later day, then the one with a time, then the answer. undefined when all are blank. */
export function latestFact(facts: readonly (Fact | undefined)[]): Fact | undefined {
  return facts.reduce((best, fact) => (fact && (!best || outranks(fact, best)) ? fact : best), undefined);
}

function outranks(a: Fact, b: Fact): boolean {
  if (a.day !== b.day) return a.day > b.day;
  if (a.dateOnly !== b.dateOnly) return b.dateOnly;
  if (!a.dateOnly) return a.at > b.at;
  return a.role === 'answer' && b.role !== 'answer';
}
