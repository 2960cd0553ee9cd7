// Sentences of the wording check, and of what the custom functions answer to input they cannot use.
import type { FindingCode } from '../../domain/notices/wording/checkWording';

export type FunctionError =
  | 'no-header-row'
  | 'missing-header'
  | 'not-a-moment'
  | 'not-a-number'
  | 'no-as-of'
  | 'unknown-market'
  | 'unknown-clock'
  | 'clock-not-known'
  | 'unknown-notice'
  | 'not-one-row'
  | 'no-open-day';

export interface FindingWords {
  /** Why the place was marked, and what to do. `quote` is the place itself. */
  readonly findings: Readonly<Record<FindingCode, (quote: string) => string>>;
  /** One line: sentence and source. */
  readonly withSource: (sentence: string, source: string) => string;
  readonly functionErrors: Readonly<Record<FunctionError, (what: string) => string>>;
  /** HENJI_CHECK on a text with nothing to say about. */
  readonly clean: string;
}
