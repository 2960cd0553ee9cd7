// Drop-downs of 設定: row by row, because every setting has choices of its own. They advise and never refuse.
import type { Settings } from '../domain/assess/settings';
import { newValidation, type Sheet } from '../google/spreadsheet';
import type { Catalogue } from '../text/catalogue';
import { settingChoices } from './settingRows';

/** `first`: the row of the first of `keys`, which stand one below the other; `column`: of the values. Both 1-based. */
export function offerSettingChoices(
  sheet: Sheet,
  first: number,
  column: number,
  keys: readonly (keyof Settings | null)[],
  words: Catalogue,
): void {
  const rules = keys.map((key) => {
    const choices = key && settingChoices(key, words);
    const rule =
      choices &&
      newValidation()
        .setAllowInvalid(true)
        .requireValueInList([...choices], true);
    return [rule ? rule.build() : null];
  });
  if (rules.some(([rule]) => rule)) sheet.getRange(first, column, rules.length, 1).setDataValidations(rules);
}
