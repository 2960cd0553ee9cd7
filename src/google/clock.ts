// The only place that reads the clock.
import type { Instant } from '../domain/time/instant';

/** Now, in whole seconds: a sheet cell keeps no more. */
export function now(): Instant {
  return Math.floor(Date.now() / 1000) * 1000;
}
