// What a custom function needs from the document: zone, settings, rules, days off. Reading is all it may do.

import type { TabKey } from '../../columns';
import type { AssessWorld } from '../../domain/assess/case';
import type { Settings } from '../../domain/assess/settings';
import { DEFAULT_SETTINGS } from '../../domain/assess/settings';
import { calendarOf } from '../../domain/time/calendar';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { readDaysOff } from '../../sheet/dayOffRows';
import { readRulesTab } from '../../sheet/rules/rules';
import { readSettings } from '../../sheet/settingRows';
import type { Table } from '../../sheet/table';
import { believedIn } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { readDocumentMemory } from '../desk/memory';

export interface FunctionContext {
  readonly zone: Zone;
  readonly settings: Settings;
  readonly words: Catalogue;
  readonly world: AssessWorld;
  readonly marketName: (written: string) => string | null;
}

/** Reads three small tabs. A tab that is missing or broken means the shipped rules and defaults: a cell must not go dark for that. */
export function functionContext(): FunctionContext {
  const spreadsheet = activeSpreadsheet();
  const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
  const sheets = sheetsByTab(spreadsheet.getSheets(), readDocumentMemory().tabIds ?? {});
  const read = <T extends TabKey>(tab: T): Table<ColumnsOf[T]> | null => believedIn(sheets.get(tab), tab);
  const settingTable = read('settings');
  const settings = settingTable ? readSettings(settingTable).settings : DEFAULT_SETTINGS;
  const dayOffTable = read('daysOff');
  const days = dayOffTable ? readDaysOff(dayOffTable, zone).days : [];
  const rules = readRulesTab(read('rules') ?? { columns: new Map(), rows: [] }, undefined, settings.language, zone);
  const calendar = calendarOf(days, settings.yearEndClosed, settings.obonClosed);
  return {
    zone,
    settings,
    words: catalogueFor(settings.language),
    world: { markets: rules.markets, calendar, settings, zone },
    marketName: rules.marketName,
  };
}
