// Everything a run reads: each tab once, as orders, notices, rules and settings.

import { TAB_KEYS, type TabKey } from '../../columns';
import type { AssessWorld } from '../../domain/assess/case';
import type { Settings } from '../../domain/assess/settings';
import type { SourcedMarket } from '../../domain/markets/ruleFacts';
import { DEFAULT_MARKET } from '../../domain/markets/shipped/shippedMarkets';
import type { TemplateSpec } from '../../domain/notices/compose';
import { calendarOf } from '../../domain/time/calendar';
import type { Day } from '../../domain/time/day';
import type { Instant } from '../../domain/time/instant';
import { type Zone, zoneNamed } from '../../domain/time/zone';
import { plainText } from '../../domain/values/plainText';
import { userLanguage } from '../../google/session';
import type { Spreadsheet } from '../../google/spreadsheet';
import { type DayOffProblem, readDaysOff } from '../../sheet/dayOffRows';
import { type NoticeRow, readNotices } from '../../sheet/noticeRows';
import { type OrderRow, readOrders } from '../../sheet/orderRows';
import { type RuleProblem, readRulesTab } from '../../sheet/rules/rules';
import { type ReadSettings, readSettings, type SettingProblem } from '../../sheet/settingRows';
import { type FoundTable, isBelieved, lostColumns, type SheetTable } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { readTemplates } from '../../sheet/templateRows';
import type { ColumnsOf } from '../../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import type { Language } from '../../text/language';
import type { Memory } from './memory';
import { Tables, type TabTrouble } from './tables';

export interface Book {
  /** Only the rows that a tap is about were read (narrowBook.ts). */
  readonly isNarrow: boolean;
  readonly spreadsheet: Spreadsheet;
  readonly now: Instant;
  readonly zone: Zone;
  readonly words: Catalogue;
  readonly settings: Settings;
  readonly world: Omit<AssessWorld, 'markets'> & { readonly markets: ReadonlyMap<string, SourcedMarket> };
  readonly daysOff: readonly Day[];
  /** 文例, read when the first text is composed: most runs compose none. */
  readonly templates: () => readonly TemplateSpec[];
  readonly orderTable: FoundTable<ColumnsOf['orders']>;
  readonly noticeTable: SheetTable<ColumnsOf['notices']>;
  readonly todayTable: SheetTable<ColumnsOf['today']>;
  readonly settingTable: SheetTable<ColumnsOf['settings']>;
  /** The header of 履歴, read when the first line is written. */
  readonly logTable: () => SheetTable<ColumnsOf['log']>;
  /** Headers and tabs that are missing or doubled. Asking reads the tabs that were not read yet. */
  readonly tabTroubles: () => readonly TabTrouble[];
  /** The tables that were read so far and are believed. */
  readonly knownTables: () => readonly SheetTable<string>[];
  /** Sheet ids, for links. */
  readonly tabIds: { readonly [tab in TabKey]?: number };
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

/** 注文 cannot be read: nothing is written then. */
export interface BookProblem {
  /** Indispensable columns that are missing; empty: the tab itself is. */
  readonly lost: readonly ('buyer' | 'id')[];
  /** Of the document. */
  readonly language: Language;
}

export function isProblem(book: Book | BookProblem): book is BookProblem {
  return !('orders' in book);
}

/**
 * Reads the whole document: one call per tab. Tabs and columns that are missing count as blank.
 * Only where 注文 has no 購入者 or 注文番号 is there no telling what is what: a value, and nothing has been written then.
 */
export function openBook(
  spreadsheet: Spreadsheet,
  remembered: Pick<Memory, 'tabIds' | 'goodRules'>,
  now: Instant,
): Book | BookProblem {
  const found = sheetsByTab(spreadsheet.getSheets(), remembered.tabIds ?? {});
  const tables = new Tables(found);
  // The language is a setting, so that tab is read before any message can be worded.
  const settingTable = tables.of('settings');
  const read = readSettings(settingTable);
  const settings = isBelieved(settingTable) ? read.settings : { ...read.settings, language: userLanguage() };
  const { language } = settings;
  const orderTable = tables.of('orders');
  if (!orderTable.sheet || !isBelieved(orderTable)) {
    const lost = orderTable.sheet ? lostColumns(tables.asFound('orders')) : [];
    return { lost: lost as BookProblem['lost'], language };
  }
  const zone = zoneNamed(spreadsheet.getSpreadsheetTimeZone());
  const rules = readRulesTab(tables.of('rules'), remembered.goodRules, language, zone);
  const daysOff = readDaysOff(tables.of('daysOff'), zone);
  const calendar = calendarOf(daysOff.days, settings.yearEndClosed, settings.obonClosed);
  const noticeTable = tables.of('notices');
  const todayTable = tables.of('today');
  const orders = readOrders(orderTable, { zone, defaultMarket: DEFAULT_MARKET, marketName: rules.marketName });
  const byId = new Map(orders.map(({ order }) => [plainText(order.id), order]));
  return {
    isNarrow: false,
    spreadsheet,
    now,
    zone,
    words: catalogueFor(language),
    settings,
    world: { markets: rules.markets, calendar, settings, zone },
    daysOff: daysOff.days,
    templates: lazily(() => readTemplates(tables.of('templates'))),
    orderTable: orderTable as FoundTable<ColumnsOf['orders']>,
    noticeTable,
    todayTable,
    settingTable,
    logTable: () => tables.of('log'),
    tabTroubles: () => tables.troubles(TAB_KEYS),
    knownTables: () => tables.known(),
    tabIds: Object.fromEntries([...found].map(([tab, sheet]) => [tab, sheet.getSheetId()])),
    statusRows: read.statusRows,
    lastRunAt: read.lastRunAt,
    orders,
    notices: readNotices(noticeTable, byId, zone),
    settingProblems: read.problems,
    // A tab that is not believed is named itself, not row by row.
    ruleProblems: isBelieved(tables.asFound('rules')) ? rules.problems : [],
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
