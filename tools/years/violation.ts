// A broken promise of the product, found while living a year.
import { momentText } from './time';

/** `promise`: short name of what should have held. `at`: world time. */
export class Violation extends Error {
  constructor(
    readonly promise: string,
    readonly at: number,
    readonly detail: string,
  ) {
    super(`${momentText(at)} ${promise}: ${detail}`);
    this.name = 'Violation';
  }
}

/** Throws unless the promise holds; `detail` is only asked for then. */
export function demand(holds: boolean, promise: string, at: number, detail: () => string): void {
  if (!holds) throw new Violation(promise, at, detail());
}
