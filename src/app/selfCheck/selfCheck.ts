// 動作チェック: tries on this very sheet what could only be assumed without Google, and lists the outcomes as text.
import { zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet, flush, type Sheet, type Spreadsheet } from '../../google/spreadsheet';
import type { CheckPoint } from '../../text/areas/check';
import type { Catalogue } from '../../text/catalogue';
import { isCheckWord } from '../../text/lookup';
import { COLUMNS } from './columns';
import { FORMULAS } from './formulas';
import { MOMENTS } from './moments';
import { isOurCheckTab, readPhone } from './phone';
import type { Bench, Outcome } from './point';
import { SERVICES } from './services';
import { writeResults } from './writeResults';
import { WRITING } from './writing';

const POINTS = [...WRITING, ...FORMULAS, ...MOMENTS, ...COLUMNS, ...SERVICES];

const MARKS: Readonly<Record<Outcome['as'], string>> = { expected: '○', different: '△', open: '－' };

/**
 * Runs every point on a scratch tab, removes it, writes one line per point into the tab 動作チェック.
 * Returns what to tell the user. Only these two tabs are touched; a user's own tab of such a name stops the check.
 */
export function selfCheck({ check: words }: Catalogue): string {
  const spreadsheet = activeSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const named = (key: 'tab' | 'scratchTab') => sheets.filter((sheet) => isCheckWord(key, sheet.getName()));
  const [earlier = null] = named('tab');
  if (earlier && earlier.getLastRow() > 0 && !isOurCheckTab(earlier)) return words.tabTaken(earlier.getName());
  const foreign = named('scratchTab').find((sheet) => !isScratch(sheet));
  if (foreign) return words.tabTaken(foreign.getName());
  // Also a copy of it that was not removed any more.
  const leftOver = sheets.filter((sheet) => sheet.getName().includes(words.scratchTab) && isScratch(sheet));
  for (const sheet of leftOver) spreadsheet.deleteSheet(sheet);

  const found = new Map<CheckPoint, Outcome>(tryAll(spreadsheet, words));
  found.set('phone', readPhone(earlier, words));
  const lines = [...found].map(([point, { as, found: text }]) => {
    const { name, expected } = words.points[point];
    return words.line(MARKS[as], name, expected, text);
  });
  writeResults(spreadsheet, earlier, [...lines, words.clipboard], words);
  const count = (as: Outcome['as']) => [...found.values()].filter((one) => one.as === as).length;
  return words.toast(count('expected'), count('different'), count('open'));
}

/** Left over from a check that was cut short: empty, or with the mark of its first write. */
function isScratch(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 || isCheckWord('scratchTab', String(sheet.getRange(1, 1).getValue()));
}

function tryAll(spreadsheet: Spreadsheet, words: Bench['words']): [CheckPoint, Outcome][] {
  const scratch = spreadsheet.insertSheet(words.scratchTab, spreadsheet.getNumSheets());
  const bench: Bench = { spreadsheet, scratch, zone: zoneNamed(spreadsheet.getSpreadsheetTimeZone()), words };
  try {
    return POINTS.map(({ point, run }) => {
      try {
        const found = run(bench);
        // Writes are buffered: an error of this point's belongs to this point.
        flush();
        return [point, found];
      } catch (error) {
        return [point, { as: 'different', found: words.found.failed(error instanceof Error ? error.message : '') }];
      }
    });
  } finally {
    spreadsheet.deleteSheet(scratch);
  }
}
