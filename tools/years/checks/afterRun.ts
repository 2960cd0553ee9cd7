// What every check is told about a run of the hourly trigger that has just ended.
import type { Exported } from '../exported';
import type { Shop } from '../hands';

export interface AfterRun {
  readonly shop: Shop;
  readonly at: number;
  /** It ended well, nothing was made to go wrong in it, and the one before was like that: no excuse is left. */
  readonly settled: boolean;
  /** The sheet as data right after the run; null in runs that are not looked at so closely. */
  readonly exported: Exported | null;
}
