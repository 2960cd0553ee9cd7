// One cell's formula and its last result.
import type { Area } from '../model/Area';
import type { Scalar } from '../model/Cell';
import { CellError } from '../model/CellError';
import type { Node } from './Node';
import { parse } from './parse';

/** One formula in one cell, and what is remembered of its last result. */
export class Formula {
  readonly node: Node | null;
  readonly parseError: CellError | null;
  state: 'dirty' | 'running' | 'clean' = 'dirty';
  /** Everything the last evaluation read, and the cells it wants to fill. */
  reads: Area[] = [];
  /** Format that the result brings along (a date stays a date). */
  resultFormat: string | null = null;
  /** What is spilled beyond the formula's own cell. */
  spill: { values: readonly (readonly Scalar[])[]; formats: readonly (readonly (string | null)[])[] } | null = null;
  /** Directly or indirectly made from NOW() or RAND(): custom functions refuse it. */
  tainted = false;
  /** Changes with the clock. */
  volatile = false;

  constructor(readonly text: string) {
    let node: Node | null = null;
    let error: CellError | null = null;
    try {
      node = parse(text);
    } catch (thrown) {
      if (!(thrown instanceof CellError)) throw thrown;
      error = thrown;
    }
    this.node = node;
    this.parseError = error;
  }
}
