// Adds the rows of 設定 that are not there: all of them to a fresh tab, later those that were deleted or are new.

import { columnLetters } from '../columns';
import { DEFAULT_SETTINGS, type Settings } from '../domain/assess/settings';
import type { Sheet } from '../google/spreadsheet';
import { STATUS_KEYS } from '../text/areas/settings';
import type { Catalogue } from '../text/catalogue';
import { readSetting } from '../text/lookup';
import type { Cell } from './cells';
import type { LaidOut } from './layout';
import { offerSettingChoices } from './offerSettingChoices';
import { isStatus, shippedSettingText } from './settingRows';
import { growTo, intoCell } from './writes';

/** 最終更新 first, then every setting with its value and what it does. A row that was deleted comes back. */
export function addMissingSettings(sheet: Sheet, { headerRow, columns, fresh }: LaidOut, words: Catalogue): void {
  const present = fresh
    ? []
    : (sheet.getDataRange().getValues() as Cell[][]).map((row) =>
        readSetting(String(row[columns.get('setting')! - 1] ?? '')),
      );
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const defaults: Settings = { ...DEFAULT_SETTINGS, language: words.language };
  const missing = ([...STATUS_KEYS, ...keys] as const).filter((key) => !present.includes(key));
  const rows = missing.map((key) => {
    const { name, explanation } = words.settings.settings[key];
    return [name, isStatus(key) ? '' : shippedSettingText(key, defaults, words), explanation];
  });
  if (rows.length === 0) return;
  const first = fresh ? headerRow + 1 : sheet.getLastRow() + 1;
  const left = Math.min(...columns.values());
  const width = Math.max(...columns.values()) - left + 1;
  const values = rows.map(([name, value, explanation]) => {
    const cells: Cell[] = Array.from({ length: width }, () => '');
    cells[columns.get('setting')! - left] = intoCell(name!);
    cells[columns.get('value')! - left] = intoCell(value!);
    cells[columns.get('explanation')! - left] = intoCell(explanation!);
    return cells;
  });
  growTo(sheet, first + rows.length - 1);
  sheet.getRange(first, left, values.length, width).setValues(values);
  const choosable = missing.map((key) => (isStatus(key) ? null : key));
  offerSettingChoices(sheet, first, columns.get('value')!, choosable, words);
  const moments = new Set(
    (['lastRun', 'nextRun', 'lastMail'] as const).map((key) => words.settings.settings[key].name),
  );
  const letters = columnLetters(columns.get('value')!);
  const cells = rows.flatMap(([name], index) => (moments.has(name!) ? [`${letters}${first + index}`] : []));
  if (cells.length > 0) sheet.getRangeList(cells).setNumberFormat('yyyy/mm/dd h:mm');
}
