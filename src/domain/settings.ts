// What the seller can choose (設定). Every number of the ladder and the reminders that is not a marketplace's rule.

export interface Settings {
  /** Notices are planned from this hour … */
  readonly windowStartHour: number;
  /** … until before this hour (1-24). */
  readonly windowEndHour: number;
  /** Days from the last word to the first, second and third notice. */
  readonly gaps: readonly [number, number, number];
  /** Days from a rung-3 notice to the deadline it promises. */
  readonly deadlineDays: number;
  /** The same when the buyer said "not yet" in this episode. */
  readonly deadlineDaysAfterStall: number;
  /** Hour of a promised deadline. */
  readonly deadlineHour: number;
  /** Hours within which a buyer's message wants an answer. */
  readonly replyHours: number;
  /** Days for a revision, counted to the end of the last one. */
  readonly revisionDays: number;
  /** Days after asking support until the formal delivery (product.md 4.2). */
  readonly supportDays: number;
  /** Days until support is asked (again) where no clock is known. */
  readonly unknownClockDays: number;
  /** Hour of the digest, 0-23. */
  readonly digestHour: number;
  readonly digestOn: boolean;
  readonly alertOn: boolean;
  readonly language: 'ja' | 'en';
  readonly tone: Tone;
  /** The seller's own name for merge fields; '' leaves it out. */
  readonly sellerName: string;
  /** 12/29-1/3 counts as closed. */
  readonly yearEndClosed: boolean;
}

/** やわらかい | きっちり */
export type Tone = 'soft' | 'formal';

export const DEFAULT_SETTINGS: Settings = {
  windowStartHour: 9,
  windowEndHour: 20,
  gaps: [3, 2, 2],
  deadlineDays: 3,
  deadlineDaysAfterStall: 7,
  deadlineHour: 20,
  replyHours: 24,
  revisionDays: 3,
  supportDays: 3,
  unknownClockDays: 7,
  digestHour: 8,
  digestOn: true,
  alertOn: true,
  language: 'ja',
  tone: 'soft',
  sellerName: '',
  yearEndClosed: true,
};
