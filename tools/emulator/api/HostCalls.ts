// Host API: what was counted over all executions of a world.
import type { CallCounts } from './CallCounts';

/** Totals over all executions of the world, and of the last one that ended. */
export interface HostCalls {
  readonly last: CallCounts;
  readonly total: CallCounts;
  readonly executions: number;
  reset(): void;
  /** The trace of the last execution as a readable table. */
  explain(): string;
}
