// Words of the assessment: whose turn, which stage, how urgent, what to do next and until when.
import type { Severity, Stage, Turn } from '../../domain/assess/assessment';
import type { StepKind } from '../../domain/markets/stepKind';
import type { Service } from '../../domain/orders/order';
import type { Terms } from '../vocabulary';

/** What a 次にすること phrase is made from. */
export interface StepInfo {
  readonly stage: Stage;
  readonly service: Service;
  /** The name of the notice that goes with the step or comes after the wait; '' = none. */
  readonly notice: string;
  /** Of a `wait`: the action that comes next instead of a notice, in words; '' = none. */
  readonly next: string;
  readonly terms: Terms;
}

export interface StepWords {
  readonly turns: Readonly<Record<Turn, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  /** `awaiting-check` of a session: nothing was handed over. */
  readonly sessionHeld: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** 次にすること: short enough for a narrow column on a phone. '' for `none`. */
  readonly steps: Readonly<Record<StepKind, (info: StepInfo) => string>>;
  readonly until: {
    /** A day and a time, both already in words: 「きょう」「20:00」. */
    readonly dayAndTime: (day: string, time: string) => string;
    /** The whole of that day: 「きょう中」「11/25（水）中」. */
    readonly wholeDay: (day: string) => string;
    readonly today: string;
    readonly tomorrow: string;
    /** `late`: the word of that severity. */
    readonly overdue: (late: string, dateTime: string) => string;
    /** The order's own end, and what it brings. */
    readonly ends: (dateTime: string, outcome: string) => string;
    /** Between the step's date and the order's end. */
    readonly and: string;
    /** It could have been done since that day, and nothing has expired. */
    readonly since: (day: string) => string;
    /** A record that is no longer urgent. */
    readonly anyTime: string;
    /** The same in a phone's cell. */
    readonly anyTimeShort: string;
  };
  readonly outcomes: Readonly<Record<'paid' | 'refunded', string>>;
  /** Asked before a further check is sent. `event`: the name of 返事が来た. */
  readonly answerFirst: (event: string) => string;
  /** The same in a phone's narrow cell, beside which できごと stands. */
  readonly answerFirstShort: string;
  /** 「返事待ち5日」 */
  readonly waiting: (days: number) => string;
  /** 下書きの文を送った, with the text's name. */
  readonly sent: (notice: string) => string;
  /** 最後のできごと: 「11/22 22:14 返事が来た」 */
  readonly lastEvent: (when: string, event: string) => string;
}
