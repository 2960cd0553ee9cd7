// One thing that 動作チェック tries.
import type { Zone } from '../../domain/time/zone';
import type { Sheet, Spreadsheet } from '../../google/spreadsheet';
import type { CheckPoint, CheckWords } from '../../text/areas/check';

/** What a point may use. The scratch tab is new, empty and nobody's; every point has rows and columns of its own. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly scratch: Sheet;
  readonly zone: Zone;
  readonly words: CheckWords;
}

export interface Outcome {
  /** `open`: it could not be tried yet. */
  readonly as: 'expected' | 'different' | 'open';
  /** The same words wherever the same thing happens, so that two sheets can be compared line by line. */
  readonly found: string;
}

export interface Point {
  readonly point: CheckPoint;
  /** May throw: the error then is what was found. */
  readonly run: (bench: Bench) => Outcome;
}

export function outcome(asExpected: boolean, found: string): Outcome {
  return { as: asExpected ? 'expected' : 'different', found };
}
