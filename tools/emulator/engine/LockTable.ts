// Who holds which lock.
import type { Execution } from './Execution';

/** Who holds which lock. Locks exclude executions, never people at the cells. */
export class LockTable {
  private readonly holders = new Map<string, Execution>();

  /** True if the execution holds it now. An execution that has ended holds nothing. */
  holds(name: string, execution: Execution): boolean {
    return this.holders.get(name) === execution;
  }

  take(name: string, execution: Execution): boolean {
    const holder = this.holders.get(name);
    if (holder && holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  release(name: string, execution: Execution): void {
    if (this.holds(name, execution)) this.holders.delete(name);
  }

  /** At the end of an execution, and wherever a question to the user suspends it. */
  releaseAll(execution: Execution): void {
    for (const [name, holder] of this.holders) if (holder === execution) this.holders.delete(name);
  }
}
