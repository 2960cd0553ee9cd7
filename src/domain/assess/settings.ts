// What the seller can choose (設定). Every number of the ladder and the reminders that is not a marketplace's rule.

export interface Settings {
  /** A choice for the hours that were not chosen one by one (SENDING_HOURS). */
  readonly sendingHours: SendingHours;
  /** Notices are planned from this hour … */
  readonly windowStartHour: number;
  /** … until before this hour (1-24). */
  readonly windowEndHour: number;
  /** How often the buyer is asked before a deadline is announced. */
  readonly checks: 1 | 2 | 3;
  /** Days from the last word to the first check, to each further check, and to the announcement of a deadline. */
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
  /** 8/13-8/16 (お盆) is promised as no deadline. */
  readonly obonClosed: boolean;
}

export type SendingHours = 'standard' | 'night';

/** What each choice of sending hours means. 夜型: sellers and buyers who write late in the evening. */
export const SENDING_HOURS: Readonly<Record<SendingHours, Pick<Settings, 'windowStartHour' | 'windowEndHour'>>> = {
  standard: { windowStartHour: 9, windowEndHour: 20 },
  night: { windowStartHour: 9, windowEndHour: 22 },
};

/** やわらかい | きっちり */
export type Tone = 'soft' | 'formal';

export const DEFAULT_SETTINGS: Settings = {
  sendingHours: 'standard',
  ...SENDING_HOURS.standard,
  checks: 2,
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
  obonClosed: false,
};
