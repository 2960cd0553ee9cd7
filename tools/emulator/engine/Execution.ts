// The heart: one run of the script, and every rule that a service call meets on its way.
import type { CallCounts } from '../api/CallCounts';
import type { CallRecord } from '../api/CallRecord';
import type { RunOptions } from '../api/RunOptions';
import type { SpreadsheetObjects } from '../services/spreadsheet/SpreadsheetObjects';
import { type AuthMode, authModeOf, timeLimitOf } from './AuthMode';
import { ComputingMeter } from './ComputingMeter';
import { callKind } from './callKind';
import type { Declaration } from './declarations';
import { GoogleError, NotImplementedError } from './GoogleError';
import { Killed } from './Killed';
import { keepMissing } from './missingCalls';
import type { Realm } from './Realm';
import { refusal } from './refusal';
import { ScriptBridge } from './ScriptBridge';
import type { ServiceObject } from './ServiceObject';
import { checkSignature } from './signature';
import { summary } from './summary';
import type { WorldState } from './WorldState';

/** One run of the script from an entry point: its own realm, its own services, its own end. */
export class Execution {
  readonly mode: AuthMode;
  readonly user: string;
  readonly startedAt: number;
  readonly trace: CallRecord[] = [];
  readonly counts: CallCounts = { remote: 0, local: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
  readonly logs: string[] = [];
  /** Members of Google's that the script asked for and the emulator does not have. */
  readonly missing: string[] = [];
  readonly realm: Realm;
  /** The cell being calculated, in custom functions. */
  activeCell: { sheetId: number; row: number; column: number } | null = null;
  /** Makes Range, Sheet and Spreadsheet objects; set when the services are installed. */
  objects!: SpreadsheetObjects;
  loading = true;
  ended = false;
  killed: Killed | null = null;
  /** A fault of the emulator itself: never shown to the script as if it were Google's. */
  defect: unknown = null;
  private pending: (() => void)[] = [];
  private readonly bridge = new ScriptBridge(this);
  private readonly granted: ReadonlySet<string>;
  private readonly wanted: ReadonlySet<string>;
  private readonly limit: number;
  private current: CallRecord | null = null;
  private readonly meter: ComputingMeter | null;

  constructor(
    readonly world: WorldState,
    readonly functionName: string,
    readonly how: RunOptions,
  ) {
    this.user = how.user ?? world.owner;
    this.mode = authModeOf(how.surface, world.kind);
    this.limit = timeLimitOf(how.surface);
    this.startedAt = world.clock.now();
    this.granted = world.grantedScopes(this.user);
    this.wanted = new Set(world.wantedScopes);
    const { computing } = world.shared;
    this.meter = computing === null ? null : new ComputingMeter(computing.factor);
    this.realm = world.realms.take({
      now: () => {
        this.chargeComputing();
        return world.clock.now();
      },
      random: world.random,
      log: (level, args) => this.log(level, args),
      withoutLongOffset: world.withoutLongOffset,
    });
  }

  get hasUi(): boolean {
    return this.how.surface !== 'trigger' && this.how.surface !== 'customFunction';
  }

  log(level: string, args: readonly unknown[]): void {
    this.logs.push(`${level} ${args.map((arg) => (typeof arg === 'string' ? arg : summary(arg))).join(' ')}`);
  }

  /** Says that the current call read or wrote so many cells. */
  countCells(kind: 'cellsRead' | 'cellsWritten', cells: number): void {
    this.counts[kind] += cells;
    if (this.current) this.current[kind] += cells;
    const { cell = 0, cellWritten = cell } = this.world.latency ?? {};
    this.spend(cells * (kind === 'cellsRead' ? cell : cellWritten));
  }

  /** Moves the world's clock by what something costs, and dies where the time is used up. */
  spend(ms: number): void {
    if (ms > 0) {
      const jitter = this.world.latency?.jitter ?? 0;
      this.world.clock.advance(Math.round(ms * (1 + jitter * (2 * this.world.random() - 1))));
    }
    this.checkTime();
  }

  /** From here on the script computes. */
  resumeComputing(): void {
    this.meter?.resume();
  }

  /** Lets what the script has computed pass as time. */
  chargeComputing(): void {
    const ms = this.meter?.take() ?? 0;
    if (ms === 0 || this.killed) return;
    this.world.clock.advance(ms);
    this.checkTime();
  }

  /** Waits exactly, but not beyond the end of the execution. */
  sleep(ms: number): void {
    const left = this.startedAt + this.limit - this.world.clock.now();
    this.world.clock.advance(Math.min(ms, Math.max(0, left) + 1));
    this.checkTime();
  }

  private checkTime(): void {
    if (this.world.clock.now() - this.startedAt > this.limit) this.kill('Exceeded maximum execution time', false);
  }

  /** Ends the execution here and now. See Killed. */
  kill(message: string, keepBuffered: boolean): never {
    if (keepBuffered) this.settle();
    this.pending = [];
    this.killed = new Killed(message);
    throw this.killed;
  }

  /** Puts off a write until the next read, flush or the end, as Google does. */
  buffer(write: () => void): void {
    this.pending.push(write);
  }

  /** Carries out what was put off. The first write that fails throws; it and those after it are dropped. */
  settle(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) write();
  }

  private checkAlive(): void {
    if (this.killed) throw this.killed;
    if (this.ended) throw new GoogleError('The execution has ended.');
  }

  /** One service call from the script: every rule of Google's in order, then the effect. */
  call(service: ServiceObject, declaration: Declaration, method: string, rawArgs: readonly unknown[]): unknown {
    let record: CallRecord | null = null;
    try {
      this.chargeComputing();
      this.meter?.pause();
      this.checkAlive();
      const args = rawArgs.map((arg) => this.fromScript(arg));
      record = this.record(service, declaration, method, args);
      this.world.faults.onCall?.(record, this.functionName);
      this.checkAlive();
      this.world.faults.before(this, record);
      const refused = refusal(service.key, method, callKind(service.key, method), this.context);
      if (refused !== null) throw new GoogleError(refused);
      checkSignature(declaration, method, args);
      this.spend((record.remote ? this.world.latency?.remote : this.world.latency?.local) ?? 0);
      if (callKind(service.key, method) === 'read') this.settle();
      this.current = record;
      const body = (service as unknown as Record<string, (...all: unknown[]) => unknown>)[method]!;
      const result = body.apply(service, args);
      this.world.faults.after(this, record);
      return this.toScript(result);
    } catch (error) {
      if (record && error instanceof Error) record.error = error.message;
      throw this.toScriptError(error);
    } finally {
      this.current = null;
      if (!this.ended) this.meter?.resume();
    }
  }

  // The context of the AuthMode matrix.
  get context() {
    const { mode, loading, hasUi, granted, wanted } = this;
    return { mode, loading, hasUi, granted, wanted, language: this.world.language };
  }

  private record(service: ServiceObject, declaration: Declaration, method: string, args: unknown[]): CallRecord {
    const remote = callKind(service.key, method) !== 'local';
    const name = `${declaration.name}.${method}`;
    const record: CallRecord = {
      index: this.trace.length + 1,
      method: name,
      detail: [service.describe(), args.map(summary).join(', ')].filter((part) => part !== '').join(' '),
      remote,
      cellsRead: 0,
      cellsWritten: 0,
      at: this.world.clock.now(),
    };
    this.trace.push(record);
    this.counts[remote ? 'remote' : 'local'] += 1;
    this.counts.byMethod[name] = (this.counts.byMethod[name] ?? 0) + 1;
    return record;
  }

  /** The object's face for the script; the same object always has the same face. */
  expose(service: ServiceObject): object {
    return this.bridge.expose(service);
  }

  /** Says that an array is of the script's realm already, with all that is in it. */
  made<T extends object>(value: T): T {
    return this.bridge.made(value);
  }

  /** Any value of the host as an object of the script's realm. */
  toScript(value: unknown): unknown {
    return this.bridge.toScript(value);
  }

  /** A script's value as the host's. */
  fromScript(value: unknown): unknown {
    return this.bridge.fromScript(value);
  }

  /** What the script may catch: Google's errors as Errors of its own realm; kills and defects as they are. */
  toScriptError(error: unknown): unknown {
    if (error instanceof NotImplementedError) this.report(error.member);
    if (error instanceof GoogleError) return this.realm.tools.makeError(error.name, error.message);
    if (error instanceof Killed) return error;
    this.defect ??= error;
    return error;
  }

  private report(member: string): void {
    this.missing.push(member);
    if (!this.world.shared.allowMissing) keepMissing({ member, functionName: this.functionName });
  }
}
