// Rows of 設定 as settings. A value that cannot be used is named, and the default applies.

import type { SettingColumn } from '../columns';
import { DEFAULT_SETTINGS, SENDING_HOURS, type Settings } from '../domain/assess/settings';
import type { Instant } from '../domain/time/instant';
import { plainText } from '../domain/values/plainText';
import { type SettingKey, STATUS_KEYS, type StatusKey } from '../text/areas/settings';
import type { Catalogue } from '../text/catalogue';
import { keyInList, readSetting, readYesNo } from '../text/lookup';
import { textFromCell } from './cells';
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
  sendingHours: (text) => keyInList('sendingHours', text) ?? undefined,
  windowStartHour: wholeNumber(0, 23),
  windowEndHour: wholeNumber(1, 24),
  checks: wholeNumber(1, 3) as Reader<Settings['checks']>,
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
  obonClosed: yesNo,
};

/** All settings; missing rows and blank values mean the default. */
export function readSettings(table: Table<SettingColumn>): ReadSettings {
  const settings: { -readonly [key in keyof Settings]: Settings[key] } = { ...DEFAULT_SETTINGS };
  const problems: SettingProblem[] = [];
  const statusRows: Record<StatusKey, number | null> = { lastRun: null, nextRun: null, health: null, lastMail: null };
  const chosen = new Set<keyof Settings>();
  let lastRunAt: Instant | null = null;
  for (const row of table.rows) {
    const key = readSetting(textFromCell(cellOf(table, row, 'setting')));
    if (key && isStatus(key)) {
      statusRows[key] = row.row;
      const value = cellOf(table, row, 'value');
      if (key === 'lastRun') lastRunAt = value instanceof Date ? Math.round(value.getTime() / 1000) * 1000 : null;
    } else if (key) readOne(key, row);
  }
  const preset = SENDING_HOURS[settings.sendingHours];
  // An hour that was not chosen by itself follows 送る時間帯.
  for (const hour of ['windowStartHour', 'windowEndHour'] as const)
    if (!chosen.has(hour)) settings[hour] = preset[hour];
  if (settings.windowStartHour >= settings.windowEndHour) {
    problems.push({ setting: 'windowEndHour', row: 0, value: String(settings.windowEndHour) });
    Object.assign(settings, preset);
  }
  return { settings, problems, statusRows, lastRunAt };

  function readOne<K extends keyof Settings>(key: K, row: TableRow): void {
    const written = textFromCell(cellOf(table, row, 'value'));
    // A name goes into letters exactly as it is written.
    const text = key === 'sellerName' ? written : plainText(written);
    if (text === '' && key !== 'sellerName') return;
    const value = READERS[key](text);
    if (value === undefined) problems.push({ setting: key, row: row.row, value: text });
    else {
      settings[key] = value as (typeof settings)[K];
      chosen.add(key);
    }
  }
}

/** A row that tells and sets nothing. */
export function isStatus(key: SettingKey): key is StatusKey {
  return (STATUS_KEYS as readonly string[]).includes(key);
}

/** What a setting's row says when it is added to the tab: the hours stay blank, so that 送る時間帯 decides. */
export function shippedSettingText(key: keyof Settings, settings: Settings, words: Catalogue): string {
  return key === 'windowStartHour' || key === 'windowEndHour' ? '' : settingText(key, settings, words);
}

/** The words that a setting's cell offers; null where anything may be written. */
export function settingChoices(key: keyof Settings, { lists }: Catalogue): readonly string[] | null {
  if (key === 'sendingHours') return Object.values(lists.sendingHours);
  if (key === 'tone') return Object.values(lists.tones);
  if (key === 'language') return Object.values(lists.languages);
  if (key === 'checks') return ['1', '2', '3'];
  return typeof DEFAULT_SETTINGS[key] === 'boolean' ? [lists.yes, lists.no] : null;
}

/** How a setting's value is written in the tab. */
export function settingText(key: keyof Settings, settings: Settings, { lists }: Catalogue): string {
  const value = settings[key];
  if (typeof value === 'boolean') return value ? lists.yes : lists.no;
  if (key === 'language') return lists.languages[settings.language];
  if (key === 'sendingHours') return lists.sendingHours[settings.sendingHours];
  if (key === 'tone') return lists.tones[settings.tone];
  return Array.isArray(value) ? value.join('・') : String(value);
}
