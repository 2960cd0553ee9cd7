import type { CallCounts } from '../api/CallCounts';
import type { LatencyModel } from '../api/LatencyModel';
import type { Mail } from '../api/Mail';
import type { Outcome } from '../api/Outcome';
import type { Surface } from '../api/RunOptions';
import type { ProjectKind, WorldOptions } from '../api/WorldOptions';
import { WorkbookModel } from '../model/WorkbookModel';
import { isZone } from '../model/zone';
import { Accounts } from './Accounts';
import { Clock } from './Clock';
import { CustomFunctionCalls } from './CustomFunctionCalls';
import type { Execution } from './Execution';
import { FaultPlan } from './FaultPlan';
import { KeyValueStores } from './KeyValueStore';
import { LockTable } from './LockTable';
import { Project } from './Project';
import { Realms } from './Realms';
import { readProjectFolder } from './readProjectFolder';
import { SeededRandom } from './SeededRandom';
import { TriggerTable } from './TriggerTable';
import { UiState } from './UiState';

export interface CacheEntry {
  value: string;
  expiresAt: number;
  writtenAt: number;
}

function emptyCounts(): CallCounts {
  return { remote: 0, local: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
}

/** Everything that lives longer than one execution. */
export class WorldState {
  readonly project: Project;
  readonly workbook: WorkbookModel;
  readonly owner: string;
  readonly editors: string[];
  readonly kind: ProjectKind;
  readonly latency: LatencyModel | null;
  readonly guardMs: number | undefined;
  readonly withoutLongOffset: boolean;
  /** The next number of the world's one source of chance, from 0 to below 1. */
  readonly random = (): number => this.chance.next();
  readonly seed: number;
  private readonly chance: SeededRandom;
  readonly realms: Realms;
  readonly faults = new FaultPlan();
  readonly locks = new LockTable();
  readonly mails: Mail[] = [];
  readonly properties = new KeyValueStores<string>();
  readonly cache = new KeyValueStores<CacheEntry>();
  readonly accounts: Accounts;
  readonly triggers: TriggerTable;
  readonly ui = new UiState();
  readonly customFunctions: CustomFunctionCalls;
  /** Executions that are under way, the innermost last. */
  readonly running: Execution[] = [];
  total = emptyCounts();
  last: Outcome | null = null;
  executions = 0;
  readonly clock: Clock;

  constructor(options: WorldOptions) {
    this.clock = new Clock(options.now);
    this.project = new Project(typeof options.files === 'string' ? readProjectFolder(options.files) : options.files);
    this.seed = options.seed ?? 1;
    this.chance = new SeededRandom(this.seed);
    this.owner = options.owner ?? 'seller@example.com';
    this.editors = [this.owner, ...(options.editors ?? [])];
    this.kind = options.kind ?? 'bound';
    this.latency = options.latency === undefined || options.latency === 'none' ? null : options.latency;
    this.guardMs = options.guardMs;
    this.withoutLongOffset = options.withoutLongOffset ?? false;
    this.realms = new Realms(options.realm ?? 'fresh');
    this.accounts = new Accounts(() => this.clock.now());
    this.triggers = new TriggerTable(this);
    this.customFunctions = new CustomFunctionCalls(this);
    const zone = options.sheetZone ?? 'Asia/Tokyo';
    if (!isZone(zone)) throw new Error(`There is no time zone "${zone}".`);
    this.workbook = new WorkbookModel(
      { now: () => this.clock.now(), customFunctions: this.customFunctions },
      options.name ?? '無題のスプレッドシート',
      zone,
      options.locale ?? 'ja_JP',
      options.firstSheetName ?? 'シート1',
    );
  }

  /** Scopes that the project has from the user. Without an explicit list Google finds out itself what is needed. */
  grantedScopes(user: string): ReadonlySet<string> {
    const auth = 'https://www.googleapis.com/auth/';
    const detected = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];
    return this.accounts.granted(user, this.project.manifest.oauthScopes ?? detected.map((scope) => auth + scope));
  }

  /** Adds one execution's counts to the totals. */
  account(outcome: Outcome, surface: Surface): void {
    const { calls } = outcome;
    this.executions += 1;
    // Cells compute themselves in between; the last run that somebody looks at is the last one that was started.
    if (surface !== 'customFunction') this.last = outcome;
    for (const key of ['remote', 'local', 'cellsRead', 'cellsWritten'] as const) this.total[key] += calls[key];
    for (const [method, count] of Object.entries(calls.byMethod)) {
      this.total.byMethod[method] = (this.total.byMethod[method] ?? 0) + count;
    }
  }

  resetCounts(): void {
    this.total = emptyCounts();
    this.executions = 0;
    this.last = null;
  }
}
