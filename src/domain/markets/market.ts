// The rules of one marketplace: its clocks and what silence does (product.md 3). Data, read from the rules tab.
import type { Length } from '../time/length';
import type { StepKind } from './stepKind';

/** The clocks of product.md 3, in the order in which they are shown. At cancelLimit the marketplace stops cancelling by itself. */
export const CLOCK_IDS = [
  'firstContact',
  'replyToBuyer',
  'answerCancel',
  'review',
  'cancelLimit',
  'autoAgree',
  'platformNudge',
  'hardEnd',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

/** What happens by itself when a clock runs out. */
export type ClockResult = 'paid' | 'refunded' | 'may-cancel' | 'none';

/** 公式 | 第三者情報 | 未確認 */
export type Certainty = 'official' | 'third-party' | 'unconfirmed';

/** Where a rule comes from, so that every claim can be checked by the seller. */
export interface Provenance {
  readonly source: string;
  /** The day on which the source was read or dated, as written in the tab. '' = unknown. */
  readonly asOf: string;
  readonly certainty: Certainty;
}

export interface ClockRule extends Provenance {
  /** null = not known: never a guess. */
  readonly length: Length | null;
  readonly result: ClockResult;
}

export interface Market {
  readonly name: string;
  readonly clocks: { readonly [id in ClockId]: ClockRule };
  /** The buyer's last word (or purchase) → the cancel reason becomes selectable. No clock: nothing happens by itself. */
  readonly cancelNotBefore: ClockRule;
  /** After the last word to the buyer: from when the platform can be asked to nudge, where that is longer than the ladder's gap. */
  readonly nudgeWait: ClockRule;
  /** When the hard end is warned of: this many days before it. */
  readonly hardEndWarningDays: number;
  /** What the hard end counts from. */
  readonly hardEndFrom: 'purchase' | 'due';
  /** A formal delivery that stands keeps the hard end from coming. */
  readonly formalStopsHardEnd: boolean;
  /** `after-notice`: give the buyer time first; `at-hand-over`: press it as soon as the work is handed over. */
  readonly formalDelivery: 'after-notice' | 'at-hand-over';
  readonly mailAllowed: boolean;
  readonly readMarks: boolean;
  /** Share of the price that the platform keeps (0.22), by service where it differs. null = not known. */
  readonly fee: number | null;
  readonly feeVideo: number | null;
  /** Language of notices to this market's buyers. */
  readonly language: 'ja' | 'en';
  /** Per step: what to press, which reason to choose, what to know before pressing. */
  readonly how: { readonly [kind in StepKind]?: string };
}
