// Words of サイトのルール: the names of rules, their values and results.

import type { ClockId, ClockResult } from '../../domain/markets/market';
import type { StepKind } from '../../domain/markets/stepKind';
import type { LengthUnit } from '../../domain/time/length';

export type RuleKey =
  | ClockId
  | 'cancelNotBefore'
  | 'nudgeWait'
  | 'hardEndWarning'
  | 'hardEndFrom'
  | 'formalStopsHardEnd'
  | 'formalDelivery'
  | 'mailAllowed'
  | 'readMarks'
  | 'fee'
  | 'feeVideo'
  | 'language'
  | `how:${StepKind}`;

export interface RuleWords {
  /** The ルール cell. */
  readonly rules: Readonly<Record<RuleKey, string>>;
  /** One short sentence per clock: from what to what it runs. */
  readonly clockMeanings: Readonly<Record<ClockId | 'cancelNotBefore' | 'nudgeWait', string>>;
  /** What happens by itself when the time is up. */
  readonly results: Readonly<Record<ClockResult, string>>;
  /** 「48時間」「4日」「5営業日」「3日後の23:59」 */
  readonly lengths: Readonly<Record<LengthUnit, (count: number) => string>>;
  readonly formalDelivery: Readonly<Record<'after-notice' | 'at-hand-over', string>>;
  readonly hardEndFrom: Readonly<Record<'purchase' | 'due', string>>;
  /** The note in a row whose value was not found. */
  readonly unknown: string;
}
