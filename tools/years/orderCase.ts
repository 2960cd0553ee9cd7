// One order in the seller's life: the room as it is, what the seller has seen of it, and what the sheet was told.
import type { Arrival } from './arrivals';
import type { Entry, Happening } from './happening';
import type { Room } from './room';

/** A choice that stands in a cell and was not taken yet. */
export interface Waiting {
  readonly tab: '注文' | 'きょう' | '連絡文';
  readonly what: Happening;
  /** The word that was chosen, and that 最後のできごと will end with. */
  readonly word: string;
  /** The ticked notice, in 連絡文. */
  readonly key?: string;
  /** Set where いつ was chosen: the recorded moment does not depend on when the choice is taken. */
  readonly dated: Entry | null;
}

export class OrderCase {
  /** Entries of the room that the seller has seen. */
  seen = 0;
  /** What was seen or done, and not recorded yet, by time. */
  readonly untold: Entry[] = [];
  /** What the sheet was told, by time. */
  told: Entry[] = [];
  waiting: Waiting | null = null;
  inSheet = false;
  inSheetSince = Number.POSITIVE_INFINITY;
  /** When the seller saw how much of the room; what the sheet was told, and which step it named, when: to tell afterwards why a clock was missed. */
  readonly looks: { readonly at: number; readonly seen: number }[] = [];
  /** `as`: the moment that was recorded. */
  readonly noted: { readonly at: number; readonly as: number; readonly what: Happening }[] = [];
  readonly named: { readonly at: number; readonly step: string }[] = [];
  /** 注文番号 as it stands in the sheet; '' until it has one. */
  id = '';
  /** Copied by accident: two rows with one number, nothing can be recorded until one is gone. */
  doubled = false;
  /**
   * A run that took a choice died with its writes kept, before the choice was cleared: the next run took it again, and no outsider can say
   * which of the two moments counts for what. Such an order is not compared any more.
   */
  blurred = false;
  /** A cell holds what no date is. */
  broken = false;

  constructor(
    readonly arrival: Arrival,
    readonly room: Room,
  ) {}

  /** The seller has seen everything in the room. */
  lookedAt(now: number): void {
    this.seen = this.room.entries.length;
    this.looks.push({ at: now, seen: this.seen });
  }

  get mark(): string {
    return this.arrival.token;
  }

  /** The sheet knows all that the seller knows. */
  get isTold(): boolean {
    return this.inSheet && this.untold.length === 0 && this.waiting === null;
  }

  get seenEntries(): readonly Entry[] {
    return this.room.entries.slice(0, this.seen);
  }
}
