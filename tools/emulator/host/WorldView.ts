// The world as the host holds it: one document, and all that is there once.
import type { DocumentCopy } from '../api/DocumentCopy';
import type { Outcome } from '../api/Outcome';
import type { RunOptions } from '../api/RunOptions';
import type { StoreSnapshot, TriggerRun, Users, World, WorldSnapshot } from '../api/World';
import type { CopyOptions, DocumentOptions } from '../api/WorldOptions';
import { fingerprint } from '../engine/fingerprint';
import { argumentsToServer, resultToClient } from '../engine/googleScriptRun';
import { runExecution } from '../engine/runExecution';
import type { WorldState } from '../engine/WorldState';
import { copyDocument } from './copyDocument';
import { DocumentEvents } from './DocumentEvents';
import { Documents } from './Documents';
import { explainTrace } from './explainTrace';
import { putDocument } from './putDocument';
import { Snapshots } from './Snapshots';
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
  private readonly snapshots: Snapshots;

  /** `city`: the documents of the world, this one to be among them. */
  constructor(
    private readonly state: WorldState,
    private readonly city: Documents = new Documents(state.shared),
  ) {
    city.views.push(this);
    this.events = new DocumentEvents(state);
    this.workbook = new WorkbookView(state, this.events);
    this.ui = new UiView(state);
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

  get users(): Users {
    const { accounts, script } = this.state;
    return {
      decline: (user, scopes) => script.consent.decline(user, scopes),
      grant: (user, scopes) => script.consent.grant(user, scopes),
      setSeveralLogins: (user, on) => accounts.setSeveralLogins(user, on),
      mailQuota: (user) => accounts.mailQuota(user),
      setMailQuota: (user, recipientsPerDay) => accounts.setMailQuota(user, recipientsPerDay),
    };
  }

  get documents(): readonly World[] {
    return [...this.city.views];
  }

  addDocument(options: DocumentOptions = {}): World {
    return new WorldView(this.city.added(this.state, options), this.city);
  }

  makeCopy(options: CopyOptions = {}): World {
    return new WorldView(this.city.copied(this.state, options), this.city);
  }

  get functionNames(): readonly string[] {
    return [...this.state.project.entryPoints.keys()].filter((name) => this.state.project.isCallable(name));
  }

  private get installed() {
    return this.state.triggers.stored.filter(({ home }) => home === this.state);
  }

  get triggers() {
    return this.installed.map((trigger) => this.state.triggers.shown(trigger));
  }

  get triggerWeather() {
    return this.state.triggers.weather;
  }

  get calls() {
    const { tally } = this.state;
    return {
      last: tally.last?.calls ?? NO_CALLS,
      total: tally.total,
      executions: tally.executions,
      reset: () => tally.reset(),
      explain: () => explainTrace(tally.last),
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
    return this.city.triggerClock.runUntil(until);
  }

  fireTriggers(handler?: string): TriggerRun[] {
    return this.city.triggerClock.fireNow(this.state, handler ?? null);
  }

  private setDisabled(handler: string | undefined, disabled: boolean): void {
    for (const trigger of this.installed) {
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

  fingerprint(): string {
    return fingerprint(this.state);
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
