// Host API: what a world, a further document or a copy is made from.
import type { LatencyModel } from './LatencyModel';

/** One file of the pushed project. `name` has its extension: `Code.js`, `sidebar.html`, `appsscript.json`. */
export interface ProjectFile {
  name: string;
  source: string;
}

/** How the project is attached to the sheet; it decides AuthMode on open and the trigger rules. */
export type ProjectKind = 'bound' | 'addon-installed' | 'addon-enabled';

export interface WorldOptions {
  /** World time at the start, ms since the epoch. */
  now: number;
  /** The pushed files in push order, or the path of a folder (`dist`), whose files are taken in alphabetical order. */
  files: readonly ProjectFile[] | string;
  /** Zone of the spreadsheet. Default Asia/Tokyo. The script's zone is the manifest's. */
  sheetZone?: string;
  /** Locale of the spreadsheet, `ja_JP` (default) or `en_US`. */
  locale?: string;
  /** Account that owns the sheet and the script. Default seller@example.com. */
  owner?: string;
  /** Scopes that the owner left out when consenting, e.g. `['script.send_mail']`; see `World.users`. Default none. */
  declined?: readonly string[];
  /**
   * Language of the users' accounts: permission errors come in it, and Session.getActiveUserLocale says it. Without it
   * errors are English and the locale is the spreadsheet's.
   */
  language?: 'en' | 'ja';
  /** Accounts that may edit too. */
  editors?: readonly string[];
  /** Decides everything random. Default 1. */
  seed?: number;
  latency?: LatencyModel | 'none';
  /** Default `bound`. */
  kind?: ProjectKind;
  /** Name of the spreadsheet. */
  name?: string;
  /** Name of its first, empty tab. Default シート1. */
  firstSheetName?: string;
  /** Real-time guard against endless loops, ms; off unless given. */
  guardMs?: number;
  /**
   * `fresh` (default): every execution evaluates the pushed files anew, as on Google. `kept`: executions that end by
   * themselves hand their evaluated files to the next one, which is three times as fast. `shared`: killed ones, too. What a
   * script leaves in its own variables then survives, which on Google never happens: for crash tests and simulations of
   * years of a script that is known to leave nothing.
   */
  realm?: 'fresh' | 'kept' | 'shared';
  /**
   * Lets a script's own computing cost time: its processor time on this machine × `factor` passes in the world, so that
   * computing alone can use up the six minutes. Off unless given: then two runs of one seed differ.
   */
  computing?: { factor: number };
  /** Lets tests off that call what the emulator does not have (every other test fails on it). Default false. */
  allowMissing?: boolean;
  /** Takes away Intl's `longOffset`, which live Apps Script may lack. */
  withoutLongOffset?: boolean;
}

/** A further document of the same account. What is not said is as in a new world. */
export type DocumentOptions = Pick<
  WorldOptions,
  'owner' | 'editors' | 'name' | 'sheetZone' | 'locale' | 'firstSheetName' | 'declined'
> & {
  /** The files of its own bound script. Default: those of the document asked. An add-on has only one script. */
  files?: WorldOptions['files'];
};

/** How a document is copied. */
export interface CopyOptions {
  /** Default: 「… のコピー」 or "Copy of …". */
  name?: string;
  /** Who copies, and so owns the copy and its script. Default: the owner. */
  by?: string;
  /** Whether developer metadata comes along: no source says so for sure. Default true. */
  metadata?: boolean;
}
