// Words of 動作チェック: what is tried on this very sheet, what should come out, and what did.

/** One thing that is tried; each becomes one line. */
export type CheckPoint =
  | 'grid'
  | 'safeText'
  | 'markedFormula'
  | 'bareFormula'
  | 'refusedWrite'
  | 'advisingList'
  | 'todayArgument'
  | 'dateResult'
  | 'midnight'
  | 'foreignZone'
  | 'columns'
  | 'property'
  | 'lock'
  | 'trigger'
  | 'quota'
  | 'recalculation'
  | 'marks'
  | 'phone';

export interface CheckWords {
  /** The tab with the lines. Its first cell holds `title`, by which it is known as ours. */
  readonly tab: string;
  readonly title: string;
  /** The tab on which everything is tried; gone when the check ends. */
  readonly scratchTab: string;
  readonly howToRead: string;
  readonly phoneInstruction: string;
  readonly clipboard: string;
  readonly line: (mark: string, name: string, expected: string, found: string) => string;
  readonly points: Readonly<Record<CheckPoint, { readonly name: string; readonly expected: string }>>;
  readonly found: {
    readonly failed: (message: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly grid: (rows: number, columns: number, used: string, lastRow: number) => string;
    readonly allKept: (count: number) => string;
    readonly changed: (texts: string) => string;
    readonly formula: string;
    readonly text: string;
    readonly atOnce: string;
    readonly atFlush: string;
    readonly taken: string;
    readonly refused: string;
    readonly moment: string;
    readonly shown: (text: string) => string;
    readonly midnight: (first: string, second: string) => string;
    readonly timed: string;
    readonly dateOnly: string;
    readonly kilobytes: (count: number) => string;
    readonly busy: string;
    readonly hourly: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly notTried: string;
    readonly stamped: string;
    readonly notStamped: string;
  };
  readonly toast: (asExpected: number, different: number, open: number) => string;
  readonly tabTaken: (name: string) => string;
}
