// Why a step is the step, and what to check before an irreversible button.
import type { Stage } from '../../domain/assess/assessment';
import type { ClockResult } from '../../domain/markets/market';
import type { Situation } from '../../domain/notices/compose';
import type { Terms } from '../vocabulary';

/** A marketplace's rule and how sure it is. All words. */
export interface RuleReason {
  readonly rule: string;
  readonly length: string;
  readonly certainty: string;
  /** '' = not known. */
  readonly source: string;
  readonly asOf: string;
  /** The source is older than half a year, or undated: it has to be looked up again. */
  readonly stale: boolean;
}

export interface ClockReason extends RuleReason {
  /** The clock's end, in words. */
  readonly end: string;
  readonly over: boolean;
  readonly result: ClockResult | 'no-cancelling';
}

/** A rule whose clock is not running yet: it says when the next step becomes possible, or what that step sets off. */
export interface PossibleFrom extends RuleReason {
  readonly from: string;
  readonly result: ClockResult;
}

/** So many days after the last word: the ladder's own arithmetic. */
export interface GapReason {
  readonly from: string;
  readonly days: number;
  readonly at: string;
  readonly moved: boolean;
  readonly check: { readonly nth: number; readonly of: number } | null;
}

/** What a 押す前に list is made from. All words; '' = not known. */
export interface ChecklistInfo {
  readonly terms: Terms;
  /** How long the buyer has after the delivery, where silence then pays: 「72時間」. */
  readonly review: string;
  readonly reviewCertainty: string;
  /** How long the buyer has after the cancel request, where silence then refunds. */
  readonly autoAgree: string;
  readonly autoAgreeCertainty: string;
  /** How long after the buyer's last word the reason "cannot be reached" becomes selectable. */
  readonly notBefore: string;
  readonly notBeforeCertainty: string;
  /** The promised deadline. */
  readonly deadline: string;
  /** Work was shown or handed over: a cancellation brings the sale to nothing. */
  readonly workShown: boolean;
}

/** One 押す前に list, in parts: where the market's own `how` tells the facts, ours are left out. */
export interface Checklist {
  /** Is the work complete? '' = not asked. */
  readonly complete: string;
  readonly questions: readonly string[];
  /** What happens after pressing, as far as the rules say. */
  readonly facts: readonly string[];
}

export interface GuidanceWords {
  readonly because: Readonly<Record<Stage, string>>;
  readonly waitingSince: (days: number) => string;
  readonly clock: (info: ClockReason) => string;
  readonly possibleFrom: (info: PossibleFrom) => string;
  readonly gap: (info: GapReason) => string;
  /** The deadline the buyer was told. */
  readonly promised: (deadline: string) => string;
  readonly formalDelivery: Readonly<Record<Situation, (info: ChecklistInfo) => Checklist>>;
  readonly cancelRequest: (info: ChecklistInfo) => Checklist;
  /** A rule that is named before a button but was read long ago; `asOf` '' = nobody knows when. */
  readonly lookUp: (rule: string, asOf: string) => string;
  readonly beforePressing: string;
  /** Asked before a text is copied or sent: it names no date, several, or one that is over. */
  readonly noDate: Readonly<Record<'none' | 'several' | 'past', string>>;
  readonly reassurance: string;
}
