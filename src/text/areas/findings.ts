// Sentences of the wording check.
import type { FindingCode } from '../../domain/notices/wording/checkWording';

export interface FindingWords {
  /** Why the place was marked, and what to do. `quote` is the place itself. */
  readonly findings: Readonly<Record<FindingCode, (quote: string) => string>>;
  /** One line: sentence and source. */
  readonly withSource: (sentence: string, source: string) => string;
}
