// Words of 設定.
import type { Settings } from '../../domain/settings';

export type SettingKey = keyof Settings | 'lastRun';

export interface SettingWord {
  readonly name: string;
  readonly explanation: string;
}

export interface SettingWords {
  readonly settings: Readonly<Record<SettingKey, SettingWord>>;
  /** A value that cannot be used: the default applies. */
  readonly unreadableSetting: (name: string, value: string, usedInstead: string) => string;
}
