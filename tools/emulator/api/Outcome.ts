// Host API: how one execution ended and what it left behind.
import type { CallCounts } from './CallCounts';
import type { CallRecord } from './CallRecord';

/** The error of an execution as Google's execution log shows it. `name` is "Exception" for errors of Google's services. */
export interface OutcomeError {
  name: string;
  message: string;
  stack: string;
}

/** What every execution leaves behind, whether it ended well or not. */
interface Ended {
  /** The function that was asked for. */
  functionName: string;
  /** One line for each service call, in order. */
  trace: readonly CallRecord[];
  /** Totals of the trace. */
  calls: CallCounts;
  /** What the script wrote with console and Logger. */
  logs: readonly string[];
  /** What the script asked of Google's that the emulator does not have, e.g. `Range.getBandings`, caught or not. */
  missing: readonly string[];
  /** World time at the start and the end (they differ only where a latency model or a sleep costs time). */
  startedAt: number;
  endedAt: number;
  /** The world's seed: what was drawn by chance can be had again with it. */
  seed: number;
  /** Real milliseconds it took to build the context and evaluate the pushed files. */
  startCostMs: number;
}

/**
 * How one execution ended. `value` is the script's own object of the execution's realm: compare by content, never by
 * `instanceof`.
 */
export type Outcome = Ended & ({ ok: true; value: unknown } | { ok: false; error: OutcomeError; killed: boolean });
