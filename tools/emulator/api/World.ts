// Host API: the whole world; the file to begin with.
import type { DocumentCopy } from './DocumentCopy';
import type { Faults } from './Faults';
import type { HostCalls } from './HostCalls';
import type { HostTrigger, TriggerWeather } from './HostTrigger';
import type { HostUi } from './HostUi';
import type { HostWorkbook } from './HostWorkbook';
import type { Mail } from './Mail';
import type { Outcome } from './Outcome';
import type { RunOptions } from './RunOptions';
import type { CopyOptions, DocumentOptions } from './WorldOptions';

/** World time. It moves only when told, or by what calls cost where a latency model is on. */
export interface WorldClock {
  now(): number;
  set(ms: number): void;
  advance(ms: number): void;
}

/** Stored key-value pairs as plain objects, for looking at. */
export interface StoreSnapshot {
  script: Record<string, string>;
  document: Record<string, string>;
  user: Record<string, Record<string, string>>;
}

/** One Google account's consent and standing. */
export interface Users {
  /** Withdraws or never gives single scopes of this script; `script.send_mail` is enough of a name. */
  decline(user: string, scopes: readonly string[]): void;
  /** Gives scopes that were declined; the next execution has them. */
  grant(user: string, scopes: readonly string[]): void;
  /** Signed in to several Google accounts at once: every google.script.run fails with PERMISSION_DENIED. */
  setSeveralLogins(user: string, on: boolean): void;
  /** Recipients left today. */
  mailQuota(user: string): number;
  setMailQuota(user: string, recipientsPerDay: number): void;
}

/** A finished trigger run. */
export interface TriggerRun {
  trigger: HostTrigger;
  at: number;
  outcome: Outcome;
}

/** A world's whole state at one moment, for the same world to go back to as often as wanted. */
export interface WorldSnapshot {
  /** World time of the moment. */
  readonly at: number;
}

/** A whole small Google seen from one spreadsheet and its script. Clock, mails, users and chance are there once for all documents. */
export interface World {
  readonly clock: WorldClock;
  readonly workbook: HostWorkbook;
  readonly mails: Mail[];
  readonly ui: HostUi;
  readonly calls: HostCalls;
  readonly faults: Faults;
  readonly users: Users;
  /** Names callable from outside, as found in the pushed files. */
  readonly functionNames: readonly string[];
  /** All documents of the world, each as a world of its own; the one it was created with is the first. */
  readonly documents: readonly World[];
  /** A further, empty document with its own bound script (in an add-on: under the same script). */
  addDocument(options?: DocumentOptions): World;
  /**
   * 「コピーを作成」: same tabs, tab ids, cells and script under new ids; without triggers, properties and the consent
   * of anybody being remembered.
   */
  makeCopy(options?: CopyOptions): World;
  /** All installed triggers of all users in this document. */
  readonly triggers: readonly HostTrigger[];
  readonly triggerWeather: TriggerWeather;

  /** One execution in a fresh context. */
  run(functionName: string, args?: readonly unknown[], how?: RunOptions): Outcome;
  /**
   * What google.script.run's success handler gets, after Google's serialisation (a Date anywhere: null). Throws an
   * Error of the host's realm where the failure handler would be called, or where the client refuses the arguments.
   */
  scriptRun(functionName: string, ...args: unknown[]): unknown;
  /** The same as another account. */
  scriptRunAs(user: string, functionName: string, ...args: unknown[]): unknown;
  /** A user opens the document: menus, sidebar and dialogs start empty, onOpen runs. */
  openDocument(user?: string): Outcome | null;
  /** Moves the clock to `until`, firing time triggers of all documents on the way at their own moments. */
  runDueTriggers(until: number): TriggerRun[];
  /** Fires this document's time triggers of a handler (default: all) at this very moment, whatever their schedule. */
  fireTriggers(handler?: string): TriggerRun[];
  disableTriggers(handler?: string): void;
  enableTriggers(handler?: string): void;
  properties(): StoreSnapshot;
  cache(): StoreSnapshot;
  /**
   * Remembers everything: cells and looks, formulas, stores, cache, triggers, mails, quotas, faults, counters, windows,
   * clock and chance. Throws while an execution is under way.
   */
  snapshot(): WorldSnapshot;
  /**
   * Goes back to a snapshot of this world: the next run is then exactly the run that would have followed it. Sheets and
   * other handles of the host stay valid; a script's own variables, where realms are kept, stay as they are. Throws
   * while an execution is under way.
   */
  restore(snapshot: WorldSnapshot): void;
  /** The document as plain data, for a file: it can be opened in another world, unlike a snapshot. */
  copyDocument(): DocumentCopy;
  /** Opens a copied document in the place of this world's: tabs, properties and triggers. Nothing runs. */
  putDocument(copy: DocumentCopy): void;
  /**
   * A short text that stands for all that later runs can find: cells and looks, formulas, stores, cache, triggers, mails,
   * quotas, windows, clock; of other documents only what they share. Two moments of one world with the same text go on
   * alike. Counters, faults and chance are not in it.
   */
  fingerprint(): string;
  /** Drops cache entries, as Google may at any time. */
  evictCache(): void;
}
