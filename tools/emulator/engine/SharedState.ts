// What all documents of a world share: time, chance, accounts, mails, triggers, faults and what was counted.
import type { CallCounts } from '../api/CallCounts';
import type { LatencyModel } from '../api/LatencyModel';
import type { Mail } from '../api/Mail';
import type { Outcome } from '../api/Outcome';
import type { ProjectKind, WorldOptions } from '../api/WorldOptions';
import { Accounts } from './Accounts';
import { Clock } from './Clock';
import type { Execution } from './Execution';
import { FaultPlan } from './FaultPlan';
import type { Language } from './permissionText';
import { SeededRandom } from './SeededRandom';
import { TriggerTable } from './TriggerTable';

function emptyCounts(): CallCounts {
  return { remote: 0, local: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
}

/** What was counted over all executions, and the last one that somebody started. */
export class Tally {
  total = emptyCounts();
  last: Outcome | null = null;
  executions = 0;

  add(outcome: Outcome, isLast: boolean): void {
    const { calls } = outcome;
    this.executions += 1;
    if (isLast) this.last = outcome;
    for (const key of ['remote', 'local', 'cellsRead', 'cellsWritten'] as const) this.total[key] += calls[key];
    for (const [method, count] of Object.entries(calls.byMethod)) {
      this.total.byMethod[method] = (this.total.byMethod[method] ?? 0) + count;
    }
  }

  reset(): void {
    this.total = emptyCounts();
    this.executions = 0;
    this.last = null;
  }
}

/** Everything that is there once, however many documents there are. */
export class SharedState {
  readonly clock: Clock;
  readonly seed: number;
  private readonly chance: SeededRandom;
  /** The next number of the world's one source of chance, from 0 to below 1. */
  readonly random = (): number => this.chance.next();
  readonly kind: ProjectKind;
  readonly latency: LatencyModel | null;
  readonly guardMs: number | undefined;
  readonly withoutLongOffset: boolean;
  /** The language of the users' accounts, where the world says it. */
  readonly spoken: Language | undefined;
  readonly computing: { readonly factor: number } | null;
  readonly allowMissing: boolean;
  readonly faults = new FaultPlan();
  readonly mails: Mail[] = [];
  readonly accounts: Accounts;
  readonly triggers: TriggerTable;
  readonly tally = new Tally();
  /** Executions that are under way, the innermost last. */
  readonly running: Execution[] = [];
  /** Ids of all documents there have been. */
  readonly documentIds: string[] = [];

  constructor(options: WorldOptions) {
    this.clock = new Clock(options.now);
    this.seed = options.seed ?? 1;
    this.chance = new SeededRandom(this.seed);
    this.kind = options.kind ?? 'bound';
    this.latency = options.latency === undefined || options.latency === 'none' ? null : options.latency;
    this.guardMs = options.guardMs;
    this.withoutLongOffset = options.withoutLongOffset ?? false;
    this.spoken = options.language;
    this.computing = options.computing ?? null;
    this.allowMissing = options.allowMissing ?? false;
    this.accounts = new Accounts(() => this.clock.now());
    this.triggers = new TriggerTable(this);
  }

  /** The id of the next document. */
  newDocumentId(): string {
    const id = `1HenjimachiEmulatorSpreadsheet${String(this.documentIds.length).padStart(13, '0')}`;
    this.documentIds.push(id);
    return id;
  }

  isDocument(id: string): boolean {
    return this.documentIds.includes(id);
  }
}
