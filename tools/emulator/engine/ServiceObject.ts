// The base of all service objects.
import type { Execution } from './Execution';

/** Base of every object that Google's services hand to a script. The script sees it only through a proxy. */
export abstract class ServiceObject {
  /** Which declaration it implements, e.g. `Spreadsheet.Range`. */
  abstract readonly key: string;

  constructor(protected readonly execution: Execution) {}

  /** A few words for the trace. */
  describe(): string {
    return '';
  }

  /** This object as the Google type that its chained methods return. */
  protected as<T>(): T {
    return this as unknown as T;
  }
}
