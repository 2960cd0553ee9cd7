// はじめる: tabs, headers, shipped rules and texts, the hourly trigger. Running it again only adds what is missing.

import { TAB_KEYS, type TabKey, TEMPLATE_COLUMNS } from '../../columns';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/assess/settings';
import { now } from '../../google/clock';
import { withDocumentLock } from '../../google/lock';
import { ownAddress } from '../../google/session';
import { activeSpreadsheet, flush, recalculateHourly, type Sheet, type Spreadsheet } from '../../google/spreadsheet';
import { keepOneHourlyTrigger } from '../../google/triggers';
import type { Cell } from '../../sheet/cells';
import { colourByUrgency, type LaidOut, layOutTab, writeBanner } from '../../sheet/layout';
import { offerSettingChoices } from '../../sheet/offerSettingChoices';
import { addMissingRules } from '../../sheet/rules/restoreRules';
import { shippedRuleRows } from '../../sheet/rules/rules';
import { isStatus, readSettings, shippedSettingText } from '../../sheet/settingRows';
import { findHeader, isProblem, readTable, sheetsByTab } from '../../sheet/table';
import { growTo, intoCell } from '../../sheet/writes';
import { STATUS_KEYS } from '../../text/areas/settings';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { readSetting } from '../../text/lookup';
import { templateName } from '../../text/templateName';
import { SHIPPED_TEMPLATES } from '../../text/templates';
import { keepInMind, type Memory, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { isStale } from '../health/automation';
import { PATIENT } from '../run/refresh';

export interface SetUpDone {
  readonly first: boolean;
  /** The account whose hourly trigger keeps the document going, when it is another one; '' = the running account. */
  readonly runsAs: string;
}

/**
 * Sets the document up. Orders that are there already are adopted, whatever their tab is called.
 * `busy` when another run would not end.
 */
export function setUp(language: Language): SetUpDone | 'busy' {
  const locked = withDocumentLock(PATIENT, (): SetUpDone => {
    const spreadsheet = activeSpreadsheet();
    const memory = readDocumentMemory();
    const words = catalogueFor(languageOf(spreadsheet, memory) ?? language);
    const sheets = sheetsFor(spreadsheet, memory.tabIds ?? {}, words);
    const freshTabs = TAB_KEYS.map((tab) => setUpTab(sheets.get(tab)!, tab, words)).filter(Boolean).length;
    const tabIds = Object.fromEntries([...sheets].map(([tab, sheet]) => [tab, sheet.getSheetId()]));
    recalculateHourly(spreadsheet);
    const owner = ownerFor(memory, sheets.get('settings')!, language);
    const hasStopped = memory.lastHourly !== undefined && isStale(memory.lastHourly, now());
    const isNew = owner === ownAddress() && keepOneHourlyTrigger(HOURLY, hasStopped);
    flush();
    // A new trigger has its hours yet to come: until then nothing has stopped.
    keepInMind(memory, { tabIds, owner, ...(isNew && { lastHourly: now() }) });
    return { first: freshTabs > 0, runsAs: owner === ownAddress() ? '' : owner };
  });
  return locked === 'busy' ? 'busy' : locked.done;
}

/** The language that the document was set up in; null before. */
function languageOf(spreadsheet: Spreadsheet, { tabIds }: Memory): Language | null {
  const sheet = sheetsByTab(spreadsheet.getSheets(), tabIds ?? {}).get('settings');
  const table = sheet && readTable(sheet, 'settings', 'ja');
  return !table || isProblem(table) ? null : readSettings(table).settings.language;
}

/**
 * Who keeps the document going: the account that did so far, as long as its runs come; else the running one. Two accounts would mail twice,
 * and an editor who mends a tab must not take the seller's mail away.
 */
function ownerFor({ owner, lastHourly }: Memory, settings: Sheet, language: Language): string {
  const own = ownAddress();
  if (!owner || owner === own) return own;
  const table = readTable(settings, 'settings', language);
  const alive = lastHourly ?? (isProblem(table) ? null : readSettings(table).lastRunAt);
  return alive === null || isStale(alive, now()) ? own : owner;
}

/** Every tab under its name or by its remembered id; for 注文 also a tab in which the user keeps orders; else a new one. */
function sheetsFor(
  spreadsheet: Spreadsheet,
  tabIds: { readonly [tab in TabKey]?: number },
  words: Catalogue,
): Map<TabKey, Sheet> {
  const there = spreadsheet.getSheets();
  const known = sheetsByTab(there, tabIds);
  const own = there.filter((sheet) => ![...known.values()].includes(sheet));
  const adopted = known.get('orders') ?? own.find(holdsOrders);
  if (adopted) known.set('orders', adopted);
  // A new document's only, empty sheet becomes the first tab instead of being left over.
  const blank = there.length === 1 && there[0]!.getLastRow() === 0 ? there[0] : undefined;
  if (known.size === 0 && blank) known.set(TAB_KEYS[0], blank.setName(words.sheet.tabs[TAB_KEYS[0]]));
  const made = (tab: TabKey, index: number) => spreadsheet.insertSheet(words.sheet.tabs[tab], index);
  return new Map(TAB_KEYS.map((tab, index) => [tab, known.get(tab) ?? made(tab, index)]));
}

/** A list of buyers with at least two more columns that are known. */
function holdsOrders(sheet: Sheet): boolean {
  const { columns } = findHeader(sheet.getDataRange().getValues() as Cell[][], 'orders');
  return columns.has('buyer') && columns.size >= 3;
}

/** Returns true when the tab was empty. */
function setUpTab(sheet: Sheet, tab: TabKey, words: Catalogue): boolean {
  const laidOut = layOutTab(sheet, tab, words);
  if (tab === 'settings') addMissingSettings(sheet, laidOut, words);
  if (!laidOut.fresh) {
    const table = tab === 'rules' ? readTable(sheet, tab, words.language) : null;
    if (table && !isProblem(table)) addMissingRules(table, words.language);
    return false;
  }
  if (tab === 'orders' || tab === 'today') {
    colourByUrgency(sheet, laidOut);
    writeBanner(sheet, words, laidOut.columns.size);
  }
  if (tab === 'rules') writeShippedRows(sheet, laidOut, shippedRuleRows(words.language));
  if (tab === 'templates') writeShippedRows(sheet, laidOut, templateRows(words));
  return true;
}

function writeShippedRows(sheet: Sheet, { headerRow }: LaidOut, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  growTo(sheet, headerRow + rows.length);
  const values = rows.map((row) => row.map((cell) => intoCell(cell)));
  sheet.getRange(headerRow + 1, 1, values.length, values[0]!.length).setValues(values);
}

function templateRows(words: Catalogue): string[][] {
  return SHIPPED_TEMPLATES.map((spec) => {
    const { lists } = words;
    const cells: Record<(typeof TEMPLATE_COLUMNS)[number], string> = {
      kind: templateName(spec, words.language),
      wording: String(spec.wording),
      tone: lists.tones[spec.tone],
      language: lists.languages[spec.language],
      service: spec.service === 'any' ? lists.anyService : lists.services[spec.service],
      text: spec.text,
    };
    return TEMPLATE_COLUMNS.map((column) => cells[column]);
  });
}

/** 最終更新 first, then every setting with its value and what it does. A row that was deleted comes back. */
function addMissingSettings(sheet: Sheet, { headerRow, columns, fresh }: LaidOut, words: Catalogue): void {
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
  const moments = new Set((['lastRun', 'nextRun'] as const).map((key) => words.settings.settings[key].name));
  const dated = rows.flatMap(([name], index) => (moments.has(name!) ? [first + index] : []));
  if (dated.length > 0)
    sheet.getRange(dated[0]!, columns.get('value')!, dated.length, 1).setNumberFormat('yyyy/mm/dd h:mm');
}
