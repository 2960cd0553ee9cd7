// One document with its script: the world as an execution that runs in it sees it.
import type { Outcome } from '../api/Outcome';
import type { Surface } from '../api/RunOptions';
import type { WorldOptions } from '../api/WorldOptions';
import { WorkbookModel } from '../model/WorkbookModel';
import { isZone } from '../model/zone';
import { fullScope } from './Consent';
import { CustomFunctionCalls } from './CustomFunctionCalls';
import { KeyValueStores } from './KeyValueStore';
import { ScriptState } from './ScriptState';
import { SharedState } from './SharedState';
import { UiState } from './UiState';

const DETECTED = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];

export interface CacheEntry {
  value: string;
  expiresAt: number;
  writtenAt: number;
}

/** What is asked of a document: the part of the world's options that is about it. */
export type DocumentPart = Pick<
  WorldOptions,
  'owner' | 'editors' | 'name' | 'sheetZone' | 'locale' | 'firstSheetName' | 'declined'
>;

/** Everything that lives longer than one execution, seen from one document. */
export class WorldState {
  readonly workbook: WorkbookModel;
  readonly owner: string;
  readonly editors: string[];
  readonly properties: KeyValueStores<string>;
  readonly cache: KeyValueStores<CacheEntry>;
  readonly ui = new UiState();
  readonly customFunctions: CustomFunctionCalls;

  constructor(
    options: DocumentPart,
    readonly shared: SharedState,
    readonly script: ScriptState,
  ) {
    this.owner = options.owner ?? 'seller@example.com';
    this.editors = [this.owner, ...(options.editors ?? [])];
    this.properties = new KeyValueStores(script.properties);
    this.cache = new KeyValueStores(script.cache);
    this.customFunctions = new CustomFunctionCalls(this);
    if (options.declined) script.consent.decline(this.owner, options.declined);
    const zone = options.sheetZone ?? 'Asia/Tokyo';
    if (!isZone(zone)) throw new Error(`There is no time zone "${zone}".`);
    this.workbook = new WorkbookModel(
      { now: () => this.clock.now(), customFunctions: this.customFunctions },
      options.name ?? '無題のスプレッドシート',
      zone,
      options.locale ?? 'ja_JP',
      options.firstSheetName ?? 'シート1',
      shared.newDocumentId(),
    );
  }

  get clock() {
    return this.shared.clock;
  }

  get random() {
    return this.shared.random;
  }

  get seed() {
    return this.shared.seed;
  }

  get kind() {
    return this.shared.kind;
  }

  get latency() {
    return this.shared.latency;
  }

  get guardMs() {
    return this.shared.guardMs;
  }

  get withoutLongOffset() {
    return this.shared.withoutLongOffset;
  }

  /** The language in which Google speaks to the users. */
  get language() {
    return this.shared.spoken ?? 'en';
  }

  get faults() {
    return this.shared.faults;
  }

  get mails() {
    return this.shared.mails;
  }

  get accounts() {
    return this.shared.accounts;
  }

  get triggers() {
    return this.shared.triggers;
  }

  get tally() {
    return this.shared.tally;
  }

  get running() {
    return this.shared.running;
  }

  get project() {
    return this.script.project;
  }

  get realms() {
    return this.script.realms;
  }

  get locks() {
    return this.script.locks;
  }

  /** The first document of a new world. */
  static first(options: WorldOptions): WorldState {
    const shared = new SharedState(options);
    return new WorldState(options, shared, new ScriptState(options.files, options.realm ?? 'fresh', 0));
  }

  /** Scopes that the project asks for. Without an explicit list Google finds out itself what is needed. */
  get wantedScopes(): readonly string[] {
    return this.project.manifest.oauthScopes ?? DETECTED.map(fullScope);
  }

  /** Scopes that the project has from the user. */
  grantedScopes(user: string): ReadonlySet<string> {
    return this.script.consent.granted(user, this.wantedScopes);
  }

  /** Adds one execution's counts to the totals. */
  account(outcome: Outcome, surface: Surface): void {
    // Cells compute themselves in between; the last run that somebody looks at is the last one that was started.
    this.tally.add(outcome, surface !== 'customFunction');
  }
}
