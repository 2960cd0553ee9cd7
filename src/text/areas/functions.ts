// What the custom functions answer to input they cannot use.

export type FunctionError =
  | 'missing'
  | 'too-many'
  | 'no-header-row'
  | 'missing-header'
  | 'mixed-sizes'
  | 'error-value'
  | 'not-a-moment'
  | 'not-a-number'
  | 'not-an-hour'
  | 'no-as-of'
  | 'unknown-market'
  | 'unknown-clock'
  | 'clock-not-known'
  | 'unknown-kind'
  | 'unknown-tone'
  | 'no-order'
  | 'no-open-day'
  | 'no-date';

/** Where it is and what stands there. */
export interface FunctionFault {
  readonly code: FunctionError;
  /** The name of the argument; '' = none in particular. */
  readonly parameter: string;
  /** What was passed, shortened; of sizes, what differs from what. */
  readonly found: string;
}

export interface FunctionWords {
  /** What is wrong and what to do, without the place. */
  readonly errors: Readonly<Record<FunctionError, (found: string) => string>>;
  /** The whole message when the mouse rests on the cell. */
  readonly whole: (name: string, parameter: string, sentence: string, example: string) => string;
  /** In a cell of a spilled answer: the others stand. */
  readonly inCell: (parameter: string, sentence: string) => string;
  /** HENJI_CHECK on a text with nothing to say about. */
  readonly clean: string;
  /** The tab of examples: its name and headers. */
  readonly examplesTab: string;
  readonly examplesHeaders: readonly [what: string, formula: string, result: string];
}
