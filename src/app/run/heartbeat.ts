// 設定 says how the automatic run is doing: when it last ran, when it comes next, and what is wrong if anything is.
import type { Health } from '../../domain/health/health';
import { HOUR } from '../../domain/time/instant';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet } from '../../google/spreadsheet';
import type { Cell } from '../../sheet/cells';
import { readSettings } from '../../sheet/settingRows';
import { settle } from '../../sheet/settle';
import { believedIn, cellOf, type SheetTable } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { writeExactly } from '../../sheet/writes';
import { STATUS_KEYS, type StatusKey } from '../../text/areas/settings';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { dateTime } from '../../text/format';
import type { Book } from '../desk/book';
import type { Desk } from '../desk/desk';
import type { Memory } from '../desk/memory';
import { otherZoneText } from '../desk/told/otherZone';
import { tabTroubleTexts } from '../desk/told/tabTroubleTexts';

type SettingTable = SheetTable<ColumnsOf['settings']>;

/**
 * Stamps 最終更新 (what the custom functions take as "now", and what the stale warning looks at), and beside it how things stand. The tab is read
 * once more for it, as it may have been sorted or widened since, and looked at after it. `mails`: some leave right after this, which is told
 * here; `unsayLastMail` takes it back where none did.
 */
export function stampRun(
  { book, troubles: { failed, aside, unwritten } }: Desk,
  { isHourly, mails }: { readonly isHourly: boolean; readonly mails: boolean },
  standing: string,
): boolean {
  const { words, now } = book;
  const { wellText, rowsInTrouble } = words.health;
  const rows = new Set([...failed.keys(), ...aside, ...unwritten]);
  const ofRows = rows.size > 0 ? rowsInTrouble(rows.size) : '';
  const wrong = [ofRows, otherZoneText(book), standing, ...tabTroubleTexts(book)];
  const table = settingsNow(book);
  if (!table) return false;
  writeStatus(table, {
    lastRun: new Date(now),
    ...(isHourly && { nextRun: new Date(now + HOUR) }),
    health: wrong.filter(Boolean).join('\n') || wellText,
    ...(mails && { lastMail: new Date(now) }),
  });
  return true;
}

/** 設定 as it stands at this moment; null where it is not to be written. */
function settingsNow({ settingTable: { sheet } }: Book): SettingTable | null {
  return believedIn(sheet ?? undefined, 'settings');
}

type Told = { readonly [key in StatusKey]?: Cell };

function writeStatus(table: SettingTable, told: Told): void {
  const { statusRows } = readSettings(table);
  const changes = STATUS_KEYS.flatMap((key) => {
    const [row, value] = [statusRows[key], told[key]];
    return row === null || value === undefined ? [] : [{ row, key: 'value' as const, value }];
  });
  writeExactly(table, changes);
  settle<'settings'>(table, { keys: ['setting'] });
}

/** Where something is told outside a run: what of the document can still be read. */
export interface Place {
  readonly zone: Zone;
  readonly words: Catalogue;
  readonly url: string;
  /** 設定, to be written. */
  readonly settings: SettingTable | null;
}

export function placeOf({ tabIds }: Memory): Place {
  const unreadable = { zone: zoneNamed('Asia/Tokyo'), words: catalogueFor('ja'), url: '', settings: null };
  try {
    const spreadsheet = activeSpreadsheet();
    const [zone, url] = [zoneNamed(spreadsheet.getSpreadsheetTimeZone()), spreadsheet.getUrl()];
    const table = believedIn(sheetsByTab(spreadsheet.getSheets(), tabIds ?? {}).get('settings'), 'settings');
    if (!table) return { ...unreadable, zone, url };
    return { zone, url, words: catalogueFor(readSettings(table).settings.language), settings: table };
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
export function tellStatus({ settings }: Pick<Place, 'settings'>, told: Told): void {
  if (!settings) return;
  try {
    writeStatus(settings, told);
  } catch {
    // A failure is remembered and shown in the sidebar already.
  }
}

/** No mail left after all: the row says what it said before. */
export function unsayLastMail(book: Book): void {
  const { settingTable, statusRows } = book;
  const row = settingTable.rows.find((one) => one.row === statusRows.lastMail);
  try {
    if (row) tellStatus({ settings: settingsNow(book) }, { lastMail: cellOf(settingTable, row, 'value') });
  } catch {
    // That no mail left is told beside it, and thrown.
  }
}
