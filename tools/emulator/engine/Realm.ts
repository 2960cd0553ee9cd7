// The bare context a script runs in: ECMAScript, console, world time, and nothing of Node's.
import { type Context, constants, createContext, Script } from 'node:vm';

/** Constructors and helpers of one execution's own world of objects. */
export interface RealmTools {
  Array: ArrayConstructor;
  Object: ObjectConstructor;
  makeDate(ms: number): Date;
  makeError(name: string, message: string): Error;
  /** Calls the function and leaves what became of it in `state`; promises are awaited as far as they can settle. */
  enter(fn: (...args: unknown[]) => unknown, args: unknown[], state: EntryState): void;
}

export interface EntryState {
  status: 'pending' | 'returned' | 'threw';
  value: unknown;
}

/** What a realm asks of the execution that runs in it. */
export interface RealmHost {
  now(): number;
  random(): number;
  log(level: string, args: unknown[]): void;
  withoutLongOffset: boolean;
}

// Runs first in every context: time and chance come from the world, and what Google lacks is taken away.
const PRELUDE = `(function (host) {
  'use strict';
  const RealDate = Date;
  const WorldDate = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      return Reflect.construct(target, args.length === 0 ? [host.now()] : args, newTarget === WorldDate ? target : newTarget);
    },
    apply() { return new RealDate(host.now()).toString(); },
  });
  RealDate.now = function now() { return host.now(); };
  RealDate.prototype.constructor = WorldDate;
  Object.defineProperty(globalThis, 'Date', { value: WorldDate, writable: true, configurable: true, enumerable: false });
  Math.random = function random() { return host.random(); };
  for (const name of ['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry']) delete globalThis[name];
  if (host.withoutLongOffset) {
    const RealFormat = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(RealFormat, {
      construct(target, args, newTarget) {
        if (args[1] && args[1].timeZoneName === 'longOffset') throw new RangeError('Value longOffset out of range for Intl.DateTimeFormat options property timeZoneName');
        return Reflect.construct(target, args, newTarget === Intl.DateTimeFormat ? target : newTarget);
      },
    });
  }
  const log = (level) => function (...args) { host.log(level, args); };
  const console = { log: log('INFO'), info: log('INFO'), warn: log('WARNING'), error: log('ERROR'), debug: log('DEBUG'), time() {}, timeEnd() {} };
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true, enumerable: false });
  return {
    Array, Object,
    makeDate(ms) { return new RealDate(ms); },
    makeError(name, message) { const error = new Error(message); error.name = name; return error; },
    enter(fn, args, state) {
      try {
        const value = fn.apply(null, args);
        if (value && typeof value === 'object' && typeof value.then === 'function') {
          Promise.resolve(value).then(
            (settled) => { state.status = 'returned'; state.value = settled; },
            (error) => { state.status = 'threw'; state.value = error; },
          );
          return;
        }
        state.status = 'returned';
        state.value = value;
      } catch (error) {
        state.status = 'threw';
        state.value = error;
      }
    },
  };
})`;

const prelude = new Script(PRELUDE, { filename: 'emulator-prelude.js' });
const globalThisOf = new Script('globalThis');
const runNext = new Script("globalThis[Symbol.for('henjimachi.next')]()", { filename: 'emulator-entry.js' });
const NEXT = Symbol.for('henjimachi.next');

/** A fresh context with nothing but ECMAScript, console and what is put onto `global`. */
export class Realm {
  readonly global: Record<string | symbol, unknown>;
  readonly tools: RealmTools;
  /** The pushed files have been evaluated to their ends. */
  loaded = false;
  private readonly context: Context;

  constructor(public host: RealmHost) {
    // An ordinary global object where Node has it: without interceptors the bundle evaluates noticeably faster.
    const { DONT_CONTEXTIFY } = constants as unknown as { DONT_CONTEXTIFY?: symbol };
    const globalOrSandbox = (DONT_CONTEXTIFY ?? {}) as object;
    this.context = createContext(globalOrSandbox, { microtaskMode: 'afterEvaluate' });
    this.global = globalThisOf.runInContext(this.context) as Record<string | symbol, unknown>;
    const install = prelude.runInContext(this.context) as (host: RealmHost) => RealmTools;
    this.tools = install({
      now: () => this.host.now(),
      random: () => this.host.random(),
      log: (level, args) => this.host.log(level, args),
      withoutLongOffset: host.withoutLongOffset,
    });
  }

  evaluate(script: Script, guardMs: number | undefined): void {
    script.runInContext(this.context, guardMs === undefined ? {} : { timeout: guardMs });
  }

  /** Runs the work inside the context, so that promises that can settle have settled when it comes back. */
  enter(work: () => void, guardMs: number | undefined): void {
    Object.defineProperty(this.global, NEXT, { value: work, configurable: true, enumerable: false });
    try {
      this.evaluate(runNext, guardMs);
    } finally {
      delete this.global[NEXT];
    }
  }
}
