// Host API: one line of an execution's trace.

/** One service call of one execution. */
export interface CallRecord {
  /** 1-based position among the calls of its execution; faults name calls by it. */
  index: number;
  /** e.g. `Range.setValues`. */
  method: string;
  /** A few words about the arguments, e.g. `注文!A2:C9`. */
  detail: string;
  remote: boolean;
  cellsRead: number;
  cellsWritten: number;
  /** World time when the call began. */
  at: number;
  /** The message it threw, if it did. */
  error?: string;
}
