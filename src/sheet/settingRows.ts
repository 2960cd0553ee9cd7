// Rows of 設定 as settings. A value that cannot be used is named, and the default applies.
import type { Instant } from '../domain/instant';
import { plainText } from '../domain/plainText';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { type SettingKey, STATUS_KEYS, type StatusKey } from '../text/areas/settings';
import type { Catalogue } from '../text/catalogue';
import { keyInList, readSetting, readYesNo } from '../text/lookup';
import { textFromCell } from './cells';
import type { SettingColumn } from './columns';
import { cellOf, type Table, type TableRow } from './table';

export interface SettingProblem {
  readonly setting: keyof Settings;
  readonly row: number;
  readonly value: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** Rows that the add-on writes; null where one was deleted. */
  readonly statusRows: Readonly<Record<StatusKey, number | null>>;
  /** What 最終更新 holds: the as-of time; null before the first run. */
  readonly lastRunAt: Instant | null;
}

type Reader<V> = (text: string) => V | undefined;

const wholeNumber =
  (low: number, high: number): Reader<number> =>
  (text) =>
    /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;

const yesNo: Reader<boolean> = (text) => readYesNo(text) ?? undefined;

const gaps: Reader<Settings['gaps']> = (text) => {
  const numbers = text
    .split(/[^\d]+/)
    .filter(Boolean)
    .map(Number);
  const usable = numbers.length === 3 && numbers.every((days) => days >= 1 && days <= 60);
  return usable ? (numbers as unknown as Settings['gaps']) : undefined;
};

const READERS: { readonly [key in keyof Settings]: Reader<Settings[key]> } = {
  windowStartHour: wholeNumber(0, 23),
  windowEndHour: wholeNumber(1, 24),
  gaps,
  deadlineDays: wholeNumber(2, 60),
  deadlineDaysAfterStall: wholeNumber(2, 60),
  deadlineHour: wholeNumber(0, 23),
  replyHours: wholeNumber(1, 240),
  revisionDays: wholeNumber(1, 60),
  supportDays: wholeNumber(1, 60),
  unknownClockDays: wholeNumber(1, 60),
  digestHour: wholeNumber(0, 23),
  digestOn: yesNo,
  alertOn: yesNo,
  language: (text) => keyInList('languages', text) ?? undefined,
  tone: (text) => keyInList('tones', text) ?? undefined,
  sellerName: (text) => text,
  yearEndClosed: yesNo,
};

/** All settings; missing rows and blank values mean the default. */
export function readSettings(table: Table<SettingColumn>): ReadSettings {
  const settings: { -readonly [key in keyof Settings]: Settings[key] } = { ...DEFAULT_SETTINGS };
  const problems: SettingProblem[] = [];
  const statusRows: Record<StatusKey, number | null> = { lastRun: null, nextRun: null, health: null };
  let lastRunAt: Instant | null = null;
  for (const row of table.rows) {
    const key = readSetting(textFromCell(cellOf(table, row, 'setting')));
    if (key && isStatus(key)) {
      statusRows[key] = row.row;
      const value = cellOf(table, row, 'value');
      if (key === 'lastRun') lastRunAt = value instanceof Date ? Math.round(value.getTime() / 1000) * 1000 : null;
    } else if (key) readOne(key, row);
  }
  if (settings.windowStartHour >= settings.windowEndHour) {
    problems.push({ setting: 'windowEndHour', row: 0, value: String(settings.windowEndHour) });
    settings.windowStartHour = DEFAULT_SETTINGS.windowStartHour;
    settings.windowEndHour = DEFAULT_SETTINGS.windowEndHour;
  }
  return { settings, problems, statusRows, lastRunAt };

  function readOne<K extends keyof Settings>(key: K, row: TableRow): void {
    const written = textFromCell(cellOf(table, row, 'value'));
    // A name goes into letters exactly as it is written.
    const text = key === 'sellerName' ? written : plainText(written);
    if (text === '' && key !== 'sellerName') return;
    const value = READERS[key](text);
    if (value === undefined) problems.push({ setting: key, row: row.row, value: text });
    else settings[key] = value as (typeof settings)[K];
  }
}

/** A row that tells and sets nothing. */
export function isStatus(key: SettingKey): key is StatusKey {
  return (STATUS_KEYS as readonly string[]).includes(key);
}

/** How a setting's value is written in the tab. */
export function settingText(key: keyof Settings, settings: Settings, { lists }: Catalogue): string {
  const value = settings[key];
  if (typeof value === 'boolean') return value ? lists.yes : lists.no;
  if (key === 'language') return lists.languages[settings.language];
  if (key === 'tone') return lists.tones[settings.tone];
  return Array.isArray(value) ? value.join('・') : String(value);
}
