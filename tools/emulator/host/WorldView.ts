import type { DocumentCopy } from '../api/DocumentCopy';
import type { Outcome } from '../api/Outcome';
import type { RunOptions } from '../api/RunOptions';
import type { StoreSnapshot, TriggerRun, World, WorldSnapshot } from '../api/World';
import { argumentsToServer, resultToClient } from '../engine/googleScriptRun';
import { runExecution } from '../engine/runExecution';
import type { WorldState } from '../engine/WorldState';
import { copyDocument } from './copyDocument';
import { DocumentEvents } from './DocumentEvents';
import { explainTrace } from './explainTrace';
import { putDocument } from './putDocument';
import { Snapshots } from './Snapshots';
import { TriggerClock } from './TriggerClock';
import { UiView } from './UiView';
import { WorkbookView } from './WorkbookView';

const NO_CALLS = { remote: 0, local: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
const PERMISSION_DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** The world as the host holds it. */
export class WorldView implements World {
  readonly workbook: WorkbookView;
  readonly ui: UiView;
  private readonly events: DocumentEvents;
  private readonly triggerClock: TriggerClock;
  private readonly snapshots: Snapshots;

  constructor(private readonly state: WorldState) {
    this.events = new DocumentEvents(state);
    this.workbook = new WorkbookView(state, this.events);
    this.ui = new UiView(state);
    this.triggerClock = new TriggerClock(state);
    this.snapshots = new Snapshots(this, state);
  }

  get clock() {
    return this.state.clock;
  }

  get mails() {
    return this.state.mails;
  }

  get faults() {
    return this.state.faults;
  }

  get users() {
    return this.state.accounts;
  }

  get functionNames(): readonly string[] {
    return [...this.state.project.entryPoints.keys()].filter((name) => this.state.project.isCallable(name));
  }

  get triggers() {
    return this.state.triggers.stored.map((trigger) => this.state.triggers.shown(trigger));
  }

  get triggerWeather() {
    return this.state.triggers.weather;
  }

  get calls() {
    const { state } = this;
    return {
      last: state.last?.calls ?? NO_CALLS,
      total: state.total,
      executions: state.executions,
      reset: () => state.resetCounts(),
      explain: () => explainTrace(state.last),
    };
  }

  run(functionName: string, args: readonly unknown[] = [], how: RunOptions = { surface: 'editor' }): Outcome {
    return runExecution(this.state, functionName, how, (execution) => args.map((arg) => execution.toScript(arg)))
      .outcome;
  }

  scriptRun(functionName: string, ...args: unknown[]): unknown {
    return this.scriptRunAs(this.state.owner, functionName, ...args);
  }

  scriptRunAs(user: string, functionName: string, ...args: unknown[]): unknown {
    if (!this.state.project.isCallable(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    const sent = argumentsToServer(args);
    if (this.state.accounts.hasSeveralLogins(user)) throw scriptError(PERMISSION_DENIED);
    const { outcome, execution } = runExecution(this.state, functionName, { surface: 'scriptRun', user }, (self) =>
      sent.map((arg) => self.toScript(arg)),
    );
    if (outcome.ok) return resultToClient(outcome.value, execution);
    const { name, message } = outcome.error;
    throw scriptError(name === 'Error' ? message : `${name}: ${message}`);
  }

  openDocument(user = this.state.owner): Outcome | null {
    this.state.ui.reset();
    return this.events.opened(user);
  }

  runDueTriggers(until: number): TriggerRun[] {
    return this.triggerClock.runUntil(until);
  }

  fireTriggers(handler?: string): TriggerRun[] {
    return this.triggerClock.fireNow(handler ?? null);
  }

  private setDisabled(handler: string | undefined, disabled: boolean): void {
    for (const trigger of this.state.triggers.stored) {
      if (handler === undefined || trigger.handler === handler) trigger.disabled = disabled;
    }
  }

  disableTriggers(handler?: string): void {
    this.setDisabled(handler, true);
  }

  enableTriggers(handler?: string): void {
    this.setDisabled(handler, false);
  }

  properties(): StoreSnapshot {
    return this.state.properties.snapshot((value) => value);
  }

  cache(): StoreSnapshot {
    const now = this.state.clock.now();
    return this.state.cache.snapshot(({ value, expiresAt }) => (expiresAt > now ? value : null));
  }

  snapshot(): WorldSnapshot {
    return this.snapshots.take();
  }

  restore(snapshot: WorldSnapshot): void {
    this.snapshots.goBack(snapshot);
  }

  copyDocument(): DocumentCopy {
    return copyDocument(this.state);
  }

  putDocument(copy: DocumentCopy): void {
    putDocument(this.state, copy);
  }

  evictCache(): void {
    this.state.cache.clear();
  }
}

/** The error that a failure handler gets. */
function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}
