// What a run is asked to do and what comes of it.
import type { TabKey } from '../../columns';
import type { Assessed } from '../desk/assessAll';
import type { BookProblem } from '../desk/book';
import type { Desk } from '../desk/desk';
import type { Memory, Unstored } from '../desk/memory';
import type { Mailing } from '../mail/mailing';
import type { Tapped } from '../taps/narrowBook';
import type { Edited } from './tellReplaced';

export interface Refreshed {
  readonly desk: Desk;
  readonly assessed: readonly Assessed[];
  readonly mailing: Mailing | null;
  /** As it was before the run. */
  readonly memory: Memory;
  /** What the run wants remembered: before anything is sent. */
  readonly toRemember: Memory;
  /** Tabs that took nothing, and mails that could not be written. */
  readonly refusals: readonly Refusal[];
}

/** What a run could not do while all else went on, and what Google said. */
export interface Refusal {
  readonly of: TabKey | 'mail';
  readonly reason: string;
}

export type RefreshResult =
  | { readonly ok: true; readonly refreshed: Refreshed; readonly unstored: Unstored }
  | { readonly ok: false; readonly problem: BookProblem | 'busy' | 'unwanted' };

export interface RefreshOptions {
  /** How long to wait for another run to finish. */
  readonly waitMs: number;
  /** Drafts are prepared by the hourly run; in between, only those that are no longer the step's are withdrawn. */
  readonly drafts?: 'prepare' | 'withdraw';
  /** 最終更新 is stamped: by whole runs, whose heartbeat it is. */
  readonly stamp?: boolean;
  /** Mails that are due are sent: only by the hourly run. */
  readonly mails?: boolean;
  /** The account that keeps the document going from now on, where none is known to. */
  readonly runsAs?: string;
  /** Rows that were set aside are tried again. */
  readonly retry?: boolean;
  /** Looked at first, under the lock: false = nothing is read or written (`unwanted`). */
  readonly isWanted?: (memory: Memory) => boolean;
  /** What a person just edited: their own words there, in a column of the add-on, are told before they are replaced. */
  readonly edited?: Edited;
  /** Only this is brought up to date, where that is possible; else everything. */
  readonly only?: Tapped;
  /** Anything else to do on the desk before the orders are assessed: an event from the sidebar, an undo. Never done again once it may be written. */
  readonly also?: (desk: Desk) => void;
}
