// Words of 設定.
import type { Settings } from '../../domain/assess/settings';

/** Rows of 設定 that the add-on writes: they tell, and set nothing. The first one is the as-of cell. */
export const STATUS_KEYS = ['lastRun', 'nextRun', 'health', 'lastMail'] as const;
export type StatusKey = (typeof STATUS_KEYS)[number];

export type SettingKey = keyof Settings | StatusKey;

export interface SettingWord {
  readonly name: string;
  readonly explanation: string;
}

export interface SettingWords {
  readonly settings: Readonly<Record<SettingKey, SettingWord>>;
  /** A value that cannot be used: the default applies. */
  readonly unreadableSetting: (name: string, value: string, usedInstead: string) => string;
}
