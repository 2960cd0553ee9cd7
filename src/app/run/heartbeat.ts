// 設定 says how the automatic run is doing: when it last ran, when it comes next, and what is wrong if anything is.
import type { Health } from '../../domain/health/health';
import { HOUR } from '../../domain/time/instant';
import { zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet, flush } from '../../google/spreadsheet';
import { readSettings } from '../../sheet/settingRows';
import { isProblem, readTable, sheetsByTab } from '../../sheet/table';
import { writeExactly } from '../../sheet/writes';
import { catalogueFor } from '../../text/catalogue';
import { dateTime } from '../../text/format';
import type { Desk } from '../desk/desk';
import type { Memory } from '../desk/memory';

/** Stamps 最終更新 (what the custom functions take as "now", and what the stale warning looks at), and beside it how things stand. */
export function stampRun(
  { book, troubles: { failed, aside, unwritten } }: Desk,
  isHourly: boolean,
  isForgetful: boolean,
): void {
  const { settingTable, statusRows, words, now } = book;
  const { wellText, rowsInTrouble, forgotten } = words.health;
  const rows = new Set([...failed.keys(), ...aside, ...unwritten]);
  const wrong = [...(rows.size > 0 ? [rowsInTrouble(rows.size)] : []), ...(isForgetful ? [forgotten] : [])];
  const values = {
    lastRun: new Date(now),
    nextRun: new Date(now + HOUR),
    health: wrong.join('\n') || wellText,
  };
  writeExactly(
    settingTable,
    (['lastRun', 'nextRun', 'health'] as const).flatMap((key) => {
      const row = statusRows[key];
      const isKnown = key !== 'nextRun' || isHourly;
      return row === null || !isKnown ? [] : [{ row, key: 'value' as const, value: values[key] }];
    }),
  );
}

/** Says in 設定 that runs fail, where that tab can still be read and written. */
export function tellFailure({ tabIds }: Memory, { failures, since, reason }: Health): void {
  try {
    const spreadsheet = activeSpreadsheet();
    const sheet = sheetsByTab(spreadsheet.getSheets(), tabIds ?? {}).get('settings');
    const table = sheet && readTable(sheet, 'settings', 'ja');
    if (!table || isProblem(table)) return;
    const { settings, statusRows } = readSettings(table);
    if (statusRows.health === null) return;
    const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
    const text = catalogueFor(settings.language).health.failing(failures, dateTime(since, zone, since), reason);
    writeExactly(table, [{ row: statusRows.health, key: 'value', value: text }]);
    flush();
  } catch {
    // The failure itself is remembered and shown in the sidebar already; whatever made the run fail may well forbid this, too.
  }
}
