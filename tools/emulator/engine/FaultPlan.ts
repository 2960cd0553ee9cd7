// Makes the faults that a test ordered come true.
import type { CallRecord } from '../api/CallRecord';
import type { CallMatcher, Faults } from '../api/Faults';
import type { Execution } from './Execution';
import { GoogleError } from './GoogleError';

const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again.";
const KILLED = 'Exceeded maximum execution time';

interface Fault {
  matches: CallMatcher;
  kind: 'killBefore' | 'killAfter' | 'throw' | 'effectThenThrow';
  message: string;
  keepBuffered: boolean;
  left: number;
}

function matches(matcher: CallMatcher, call: CallRecord, functionName: string): boolean {
  if (typeof matcher === 'number') return call.index === matcher;
  return typeof matcher === 'string' ? call.method === matcher : matcher(call, functionName);
}

/** The faults that a test ordered, and their coming true. */
export class FaultPlan implements Faults {
  onCall: Faults['onCall'] = null;
  private faults: Fault[] = [];

  private add(kind: Fault['kind'], call: CallMatcher, message: string, times = 1, keepBuffered = false): void {
    this.faults.push({ kind, matches: call, message, left: times, keepBuffered });
  }

  killBefore(call: CallMatcher, options: { keepBuffered?: boolean } = {}): void {
    this.add('killBefore', call, KILLED, 1, options.keepBuffered);
  }

  killAfter(call: CallMatcher, options: { keepBuffered?: boolean } = {}): void {
    this.add('killAfter', call, KILLED, 1, options.keepBuffered);
  }

  throwAt(call: CallMatcher, options: { message?: string; times?: number } = {}): void {
    this.add('throw', call, options.message ?? TRANSIENT, options.times);
  }

  effectThenThrow(call: CallMatcher, options: { message?: string; times?: number } = {}): void {
    this.add('effectThenThrow', call, options.message ?? TRANSIENT, options.times);
  }

  clear(): void {
    this.faults = [];
    this.onCall = null;
  }

  private due(call: CallRecord, execution: Execution, kinds: readonly Fault['kind'][]): Fault | undefined {
    const fault = this.faults.find(
      ({ kind, matches: matcher }) => kinds.includes(kind) && matches(matcher, call, execution.functionName),
    );
    if (fault && --fault.left <= 0) this.faults.splice(this.faults.indexOf(fault), 1);
    return fault;
  }

  /** Before a call's effect. */
  before(execution: Execution, call: CallRecord): void {
    if (this.faults.length === 0) return;
    const fault = this.due(call, execution, ['killBefore', 'throw']);
    if (fault?.kind === 'killBefore') execution.kill(fault.message, fault.keepBuffered);
    if (fault) throw new GoogleError(fault.message);
  }

  /** After a call's effect. */
  after(execution: Execution, call: CallRecord): void {
    if (this.faults.length === 0) return;
    const fault = this.due(call, execution, ['killAfter', 'effectThenThrow']);
    if (fault?.kind === 'killAfter') execution.kill(fault.message, fault.keepBuffered);
    if (fault) throw new GoogleError(fault.message);
  }
}
