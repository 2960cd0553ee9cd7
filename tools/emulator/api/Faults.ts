// Host API: ordering things to go wrong, and coming in between two calls.
import type { CallRecord } from './CallRecord';

/** Picks calls: by position, by method, or by anything else about them. */
export type CallMatcher = number | string | ((call: CallRecord, functionName: string) => boolean);

/** Things that go wrong on demand. Each fault fires once, unless `times` says otherwise. */
export interface Faults {
  /** The execution dies before the call has its effect. Buffered writes are lost unless `keepBuffered`. */
  killBefore(call: CallMatcher, options?: { keepBuffered?: boolean }): void;
  /** The execution dies after the call had its effect. */
  killAfter(call: CallMatcher, options?: { keepBuffered?: boolean }): void;
  /** The call throws and has no effect. Default message: Google's transient server error. */
  throwAt(call: CallMatcher, options?: { message?: string; times?: number }): void;
  /** The call has its effect and throws all the same (the mail left, the answer was lost). */
  effectThenThrow(call: CallMatcher, options?: { message?: string; times?: number }): void;
  /** Called before every service call of every execution: run another execution or a user edit in the middle. */
  onCall: ((call: CallRecord, functionName: string) => void) | null;
  /** Forgets every fault and the hook. */
  clear(): void;
}
