// Sentences about what went wrong: what happened, in which tab and column, what to do.
import type { EventRefusal } from '../../domain/orders/eventTable';
import type { ConcernCode, Problem, ProblemCode } from '../../domain/orders/order';
import type { Terms } from '../vocabulary';

/** What the add-on took for granted while recording an event. */
export type EventNote = 'no-draft-open';

export interface ProblemInfo {
  /** The header of the column. */
  readonly column: string;
  /** What the cell holds; '' when it does not matter. */
  readonly value: string;
}

export interface ConcernInfo {
  /** The moment it is about, as a date or a date with time; '' = none. */
  readonly end: string;
  /** That moment is past. */
  readonly over: boolean;
  readonly stoppedBy: NonNullable<Problem['stoppedBy']> | null;
  readonly terms: Terms;
}

export interface ProblemWords {
  /** 注意: one sentence per problem. */
  readonly problems: Readonly<Record<Exclude<ProblemCode, ConcernCode>, (info: ProblemInfo) => string>>;
  /** There too, with the reason and in mails: what is near. */
  readonly concerns: Readonly<Record<ConcernCode, (info: ConcernInfo) => string>>;
  readonly refusals: Readonly<Record<EventRefusal, (event: string) => string>>;
  readonly eventNotes: Readonly<Record<EventNote, string>>;
  /** 注意: what the seller had in columns that the add-on writes, cell by cell. */
  readonly replaced: (cells: string) => string;
  readonly replacedCell: (header: string, text: string) => string;
  readonly runErrors: {
    readonly missingTab: (tab: string) => string;
    /** Columns without which nothing can be done. */
    readonly missingHeader: (tab: string, headers: readonly string[]) => string;
    readonly notSetUp: string;
    /** Another run holds the lock. */
    readonly busy: string;
    readonly unexpected: string;
  };
  /** A cell of お休み that is no date. */
  readonly unreadableDayOff: (tab: string, row: number, column: string, found: string) => string;
  /** 注意 of 連絡文. */
  /** In 注意 of a row of 注文 that only adds up others. */
  readonly totalsRow: string;
  readonly noticeNotes: {
    /** The mark of a withdrawal by the add-on: 注意 starts with it. */
    readonly autoMark: string;
    /** The whole 注意 of a draft that was withdrawn because it is no longer the next step. */
    readonly withdrawn: string;
    /** An edited draft whose deadline has come closer than 48 hours. */
    /** A text that the seller changed was sent, and names no deadline or several: this one counts. */
    readonly noDeadlineInText: (deadline: string) => string;
    /** 納期のご相談 was sent with a day that is over, or several. */
    readonly noDayInText: string;
    readonly deadlineTooClose: (deadline: string) => string;
    readonly unknownField: (field: string) => string;
    readonly brokenTemplate: (kind: string) => string;
    readonly unknownKind: (value: string) => string;
    readonly unknownOrder: (orderId: string) => string;
    readonly unreadableSent: (value: string) => string;
  };
}
