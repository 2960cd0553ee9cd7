// Everything a run reads: each tab once, as orders, notices, rules and settings.

import { TAB_KEYS, type TabKey } from '../../columns';
import type { AssessWorld } from '../../domain/assess/case';
import type { Settings } from '../../domain/assess/settings';
import type { SourcedMarket } from '../../domain/markets/ruleFacts';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { TemplateSpec } from '../../domain/notices/compose';
import { calendarOf } from '../../domain/time/calendar';
import type { Instant } from '../../domain/time/instant';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import type { Sheet, Spreadsheet } from '../../google/spreadsheet';
import { type DayOffProblem, readDaysOff } from '../../sheet/dayOffRows';
import { type NoticeRow, readNotices } from '../../sheet/noticeRows';
import { type OrderRow, readOrders } from '../../sheet/orderRows';
import { type RuleProblem, readRulesTab } from '../../sheet/rules/rules';
import { type ReadSettings, readSettings, type SettingProblem } from '../../sheet/settingRows';
import { isProblem, readTable, type SheetTable, type TableProblem } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { readTemplates } from '../../sheet/templateRows';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import type { Memory } from './memory';

export interface Book {
  readonly spreadsheet: Spreadsheet;
  readonly now: Instant;
  readonly zone: Zone;
  readonly words: Catalogue;
  readonly settings: Settings;
  readonly world: Omit<AssessWorld, 'markets'> & { readonly markets: ReadonlyMap<string, SourcedMarket> };
  /** 文例, read when the first text is composed: most runs compose none. */
  readonly templates: () => readonly TemplateSpec[];
  readonly orderTable: SheetTable<ColumnsOf['orders']>;
  readonly noticeTable: SheetTable<ColumnsOf['notices']>;
  readonly todayTable: SheetTable<ColumnsOf['today']>;
  readonly settingTable: SheetTable<ColumnsOf['settings']>;
  readonly logSheet: Sheet;
  /** Sheet ids, for links. */
  readonly tabIds: Readonly<Record<TabKey, number>>;
  /** Rows of 設定 that the add-on writes. */
  readonly statusRows: ReadSettings['statusRows'];
  readonly lastRunAt: Instant | null;
  readonly orders: readonly OrderRow[];
  readonly notices: readonly NoticeRow[];
  readonly settingProblems: readonly SettingProblem[];
  readonly ruleProblems: readonly RuleProblem[];
  readonly dayOffProblems: readonly DayOffProblem[];
  /** The rules as read, to be remembered for when an edit breaks them. */
  readonly goodRules: unknown;
}

/**
 * Reads the whole document: one call per tab.
 * A tab or a header that is missing is a value, and nothing has been written then.
 */
export function openBook(
  spreadsheet: Spreadsheet,
  remembered: Pick<Memory, 'tabIds' | 'goodRules'>,
  now: Instant,
): Book | TableProblem {
  const found = sheetsByTab(spreadsheet.getSheets(), remembered.tabIds ?? {});
  const lost = TAB_KEYS.find((tab) => !found.has(tab));
  if (lost) return { problem: 'missing-tab', tab: lost };
  // The language is a setting, so that tab is read before any message can be worded.
  const settingTable = readTable(found.get('settings')!, 'settings', 'ja');
  if (isProblem(settingTable)) return settingTable;
  const { settings, problems: settingProblems, statusRows, lastRunAt } = readSettings(settingTable);
  const read = <T extends TabKey>(tab: T) => readTable(found.get(tab)!, tab, settings.language);
  const [ruleTable, dayOffTable] = [read('rules'), read('daysOff')] as const;
  const [orderTable, noticeTable, todayTable] = [read('orders'), read('notices'), read('today')] as const;
  for (const table of [ruleTable, dayOffTable, orderTable, noticeTable, todayTable]) {
    if (isProblem(table)) return table;
  }
  const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
  const words = catalogueFor(settings.language);
  const rules = readRulesTab(
    ruleTable as SheetTable<ColumnsOf['rules']>,
    remembered.goodRules,
    settings.language,
    zone,
  );
  const daysOff = readDaysOff(dayOffTable as SheetTable<ColumnsOf['daysOff']>, zone);
  const calendar = calendarOf(daysOff.days, settings.yearEndClosed, settings.obonClosed);
  const orders = readOrders(orderTable as SheetTable<ColumnsOf['orders']>, {
    zone,
    defaultMarket: DEFAULT_MARKET,
    marketName: rules.marketName,
  });
  const byId = new Map(orders.map(({ order }) => [plainText(order.id), order]));
  return {
    spreadsheet,
    now,
    zone,
    words,
    settings,
    world: { markets: rules.markets, calendar, settings, zone },
    templates: lazily(() => templatesIn(found.get('templates')!, settings.language)),
    orderTable: orderTable as SheetTable<ColumnsOf['orders']>,
    noticeTable: noticeTable as SheetTable<ColumnsOf['notices']>,
    todayTable: todayTable as SheetTable<ColumnsOf['today']>,
    settingTable,
    logSheet: found.get('log')!,
    tabIds: Object.fromEntries([...found].map(([tab, sheet]) => [tab, sheet.getSheetId()])) as Record<TabKey, number>,
    statusRows,
    lastRunAt,
    orders,
    notices: readNotices(noticeTable as SheetTable<ColumnsOf['notices']>, byId, zone),
    settingProblems,
    ruleProblems: rules.problems,
    dayOffProblems: daysOff.problems,
    goodRules: rules.lastGood,
  };
}

function lazily<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

/** The user's texts; where the tab's headers are gone, the shipped texts are used. */
function templatesIn(sheet: Sheet, language: Settings['language']): readonly TemplateSpec[] {
  const table = readTable(sheet, 'templates', language);
  return isProblem(table) ? [] : readTemplates(table);
}
