// 設定 says how the automatic run is doing: when it last ran, when it comes next, and what is wrong if anything is.
import type { Health } from '../../domain/health/health';
import { HOUR, type Instant } from '../../domain/time/instant';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet, flush } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { readSettings } from '../../sheet/settingRows';
import { believedIn, type SheetTable } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { writeExactly } from '../../sheet/writes';
import { STATUS_KEYS, type StatusKey } from '../../text/areas/settings';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { dateTime } from '../../text/format';
import { readSetting } from '../../text/lookup';
import type { Book } from '../desk/book';
import type { Desk } from '../desk/desk';
import type { Memory } from '../desk/memory';
import { otherZoneText } from '../desk/told/otherZone';
import { tabTroubleTexts } from '../desk/told/tabTroubleTexts';

/** Stamps 最終更新 (what the custom functions take as "now", and what the stale warning looks at), and beside it how things stand. */
export function stampRun(
  { book, troubles: { failed, aside, unwritten } }: Desk,
  isHourly: boolean,
  standing: string,
): void {
  const { settingTable, statusRows, words, now } = book;
  const { wellText, rowsInTrouble } = words.health;
  const rows = new Set([...failed.keys(), ...aside, ...unwritten]);
  const ofRows = rows.size > 0 ? rowsInTrouble(rows.size) : '';
  const wrong = [ofRows, otherZoneText(book), standing, ...tabTroubleTexts(book)];
  const values = {
    lastRun: new Date(now),
    nextRun: new Date(now + HOUR),
    health: wrong.filter(Boolean).join('\n') || wellText,
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

/** Where something is told outside a run: what of the document can still be read. */
export interface Place {
  readonly zone: Zone;
  readonly words: Catalogue;
  readonly url: string;
  /** 設定, to be written. */
  readonly settings: {
    readonly table: SheetTable<ColumnsOf['settings']>;
    readonly rows: ReturnType<typeof readSettings>['statusRows'];
  } | null;
}

export function placeOf({ tabIds }: Memory): Place {
  const unreadable = { zone: zoneNamed('Asia/Tokyo'), words: catalogueFor('ja'), url: '', settings: null };
  try {
    const spreadsheet = activeSpreadsheet();
    const [zone, url] = [zoneNamed(spreadsheet.getSpreadsheetTimeZone()), spreadsheet.getUrl()];
    const table = believedIn(sheetsByTab(spreadsheet.getSheets(), tabIds ?? {}).get('settings'), 'settings');
    if (!table) return { ...unreadable, zone, url };
    const { settings, statusRows } = readSettings(table);
    return { zone, url, words: catalogueFor(settings.language), settings: { table, rows: statusRows } };
  } catch {
    // Whatever made a run fail may well forbid this, too: then it is told in the words and the zone of most sellers.
    return unreadable;
  }
}

/** Says in 設定 that runs fail, where that tab can still be read and written. */
export function tellFailure(place: Place, { failures, since, reason }: Health): void {
  tellStatus(place, { health: place.words.health.failing(failures, dateTime(since, place.zone, since), reason) });
}

/** Writes rows of 設定 that only tell. What keeps the tab from being written is told elsewhere: nothing is thrown. */
export function tellStatus({ settings }: Place, told: { readonly [key in StatusKey]?: Cell }): void {
  if (!settings) return;
  try {
    const changes = STATUS_KEYS.flatMap((key) => {
      const [row, value] = [settings.rows[key], told[key]];
      return row === null || value === undefined ? [] : [{ row, key: 'value' as const, value }];
    });
    writeExactly(settings.table, changes);
    flush();
  } catch {
    // A failure is remembered and shown in the sidebar already.
  }
}

/** The same for the moment a mail left: one look at the row, which may have moved since the run read it, and one write. */
export function tellLastMail({ settingTable, statusRows: { lastMail: row } }: Book, at: Instant): void {
  try {
    const { sheet, columns } = settingTable;
    if (!sheet || row === null) return;
    const name = sheet.getRange(row, columns.get('setting')!).getValue();
    if (readSetting(String(name)) !== 'lastMail') return;
    writeExactly(settingTable, [{ row, key: 'value', value: new Date(at) }]);
  } catch {
    // The mail left, and that is what matters.
  }
}
