// はじめる: tabs, headers, shipped rules and texts, the hourly trigger. Running it again only adds what is missing.

import { TAB_KEYS, type TabKey } from '../../columns';
import { now } from '../../google/clock';
import { withDocumentLock } from '../../google/lock';
import { mark, markAll, marksIn } from '../../google/marks';
import { ownAddress, scriptZone } from '../../google/session';
import {
  activeSpreadsheet,
  flush,
  localise,
  recalculateHourly,
  type Sheet,
  type Spreadsheet,
} from '../../google/spreadsheet';
import { keepOneHourlyTrigger } from '../../google/triggers';
import { layOutBanners } from '../../sheet/banner';
import type { Cell } from '../../sheet/cells';
import { type LaidOut, layOutTab, urgencyColours } from '../../sheet/layout';
import { addMissingSettings } from '../../sheet/missingSettings';
import { isHeaderGone, restoreHeader } from '../../sheet/restoreHeader';
import { addMissingRules } from '../../sheet/rules/restoreRules';
import { shippedRuleRows } from '../../sheet/rules/rules';
import { headerTexts } from '../../sheet/seenHeaders';
import { type ReadSettings, readSettings } from '../../sheet/settingRows';
import { believedIn, findHeader } from '../../sheet/table';
import { sheetsByTab } from '../../sheet/tabs';
import { renewedTexts, shippedTemplateRows } from '../../sheet/templateRows';
import { growTo, intoCell, writeExactly } from '../../sheet/writes';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { keepInMind, type Memory, readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { isStale } from '../health/automation';
import { PATIENT } from '../run/refresh';
import { refill } from './refill';

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
    const known = sheetsByTab(spreadsheet.getSheets(), memory.tabIds ?? {});
    const settings = settingsOf(known);
    const words = catalogueFor(settings?.settings.language ?? language);
    const unused = isUnused(spreadsheet, memory);
    if (unused) localise(spreadsheet, scriptZone(), words.language);
    // Before the tabs: a document that looks ready must never be one in which nothing runs.
    const owner = ownerFor(settings, memory);
    if (owner === ownAddress()) keepTrigger(memory, owner);
    const { sheets, made } = sheetsFor(spreadsheet, memory, { known, unused }, words);
    const isNew = (tab: TabKey) => made.has(tab);
    const laidOut = new Map(TAB_KEYS.map((tab) => [tab, setUpTab(sheets.get(tab)!, tab, isNew(tab), words, memory)]));
    const tabOf = (tab: TabKey) => ({ sheet: sheets.get(tab)!, laidOut: laidOut.get(tab)!, rules: rulesOf(tab) });
    const rulesOf = (tab: TabKey) =>
      tab === 'settings' || !laidOut.get(tab)!.fresh ? [] : urgencyColours(sheets.get(tab)!, laidOut.get(tab)!);
    const tabs = { today: tabOf('today'), orders: tabOf('orders'), settings: tabOf('settings') };
    layOutBanners(spreadsheet, tabs, words);
    markAll(spreadsheet, sheets);
    const tabIds = Object.fromEntries([...sheets].map(([tab, sheet]) => [tab, sheet.getSheetId()]));
    const headers = Object.fromEntries(TAB_KEYS.map((tab) => [tab, headerTexts(laidOut.get(tab)!.header)]));
    recalculateHourly(spreadsheet);
    flush();
    keepInMind(memory, { tabIds, headers, owner, document: spreadsheet.getId() });
    return { first: [...laidOut.values()].some(({ fresh }) => fresh), runsAs: owner === ownAddress() ? '' : owner };
  });
  return locked === 'busy' ? 'busy' : locked.done;
}

/** Nobody has entered anything yet, so that no date can change its meaning. */
function isUnused(spreadsheet: Spreadsheet, { tabIds }: Memory): boolean {
  return tabIds === undefined && spreadsheet.getSheets().every((sheet) => sheet.getLastRow() === 0);
}

/** One trigger, remembered before anything else is done. A new one has its hours yet to come: until then nothing has stopped. */
function keepTrigger(memory: Memory, owner: string): void {
  const hasStopped = memory.lastHourly !== undefined && isStale(memory.lastHourly, now());
  const trigger = keepOneHourlyTrigger(HOURLY, memory.owner === owner ? memory.trigger : undefined, hasStopped);
  keepInMind(memory, { owner, trigger: trigger.id, ...(trigger.isNew && { lastHourly: now() }) });
}

/** 設定 as it is; null before set-up, or where it cannot be read. */
function settingsOf(known: ReadonlyMap<TabKey, Sheet>): ReadSettings | null {
  const table = believedIn(known.get('settings'), 'settings');
  return table && readSettings(table);
}

/**
 * Who keeps the document going: the account that did so far, as long as its runs come; else the running one. Two accounts would mail twice,
 * and an editor who mends a tab must not take the seller's mail away.
 */
function ownerFor(settings: ReadSettings | null, memory: Memory): string {
  const { owner, lastHourly } = memory;
  const own = ownAddress();
  if (!owner || owner === own) return own;
  const alive = lastHourly ?? settings?.lastRunAt ?? null;
  return alive === null || isStale(alive, now()) ? own : owner;
}

/**
 * Every tab of ours as it is known; for 注文 also a tab in which the user keeps orders; else a new one. A tab that lost its header row gets it
 * back; one in which nobody can tell the columns any more is left to the user.
 */
function sheetsFor(
  spreadsheet: Spreadsheet,
  { headers }: Memory,
  { known: found, unused }: { readonly known: ReadonlyMap<TabKey, Sheet>; readonly unused: boolean },
  words: Catalogue,
): { readonly sheets: Map<TabKey, Sheet>; readonly made: ReadonlySet<TabKey> } {
  const there = spreadsheet.getSheets();
  const known = new Map(found);
  const isNew = known.size === 0;
  for (const [tab, sheet] of known) {
    if (!isHeaderGone(sheet, tab, words) || restoreHeader(sheet, tab, headers?.[tab], words)) continue;
    mark(spreadsheet, sheet, null);
    known.delete(tab);
  }
  const adopted = known.get('orders') ?? (unused ? undefined : heldOrders(spreadsheet, known));
  if (adopted) known.set('orders', adopted);
  const made = new Set(TAB_KEYS.filter((tab) => !known.has(tab)));
  // A new document's only, empty sheet becomes the first tab instead of being left over.
  const blank = there.length === 1 && (unused || there[0]!.getLastRow() === 0) ? there[0] : undefined;
  if (isNew && blank) known.set(TAB_KEYS[0], blank.setName(words.sheet.tabs[TAB_KEYS[0]]));
  const insert = (tab: TabKey, index: number) => spreadsheet.insertSheet(freeName(spreadsheet, tab, words), index);
  return { sheets: new Map(TAB_KEYS.map((tab, index) => [tab, known.get(tab) ?? insert(tab, index)])), made };
}

/** A tab of the user's own in which orders are kept. */
function heldOrders(spreadsheet: Spreadsheet, known: ReadonlyMap<TabKey, Sheet>): Sheet | undefined {
  const ours = new Set([...known.values()].map((sheet) => sheet.getSheetId()));
  for (const { at } of marksIn(spreadsheet)) ours.add(at);
  return spreadsheet.getSheets().find((sheet) => !ours.has(sheet.getSheetId()) && holdsOrders(sheet));
}

/** The tab's name, or, where a tab of the user's has it, another one. */
function freeName(spreadsheet: Spreadsheet, tab: TabKey, { sheet: words }: Catalogue): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = words.tabs[tab];
  for (let count = 1; taken.has(name.toLowerCase()); count++) name = words.otherTabName(words.tabs[tab], count);
  return name;
}

/** A list of buyers with at least two more columns that are known. */
function holdsOrders(sheet: Sheet): boolean {
  const { columns } = findHeader(sheet.getDataRange().getValues() as Cell[][], 'orders');
  return columns.has('buyer') && columns.size >= 3;
}

function setUpTab(sheet: Sheet, tab: TabKey, isNew: boolean, words: Catalogue, memory: Memory): LaidOut {
  const laidOut = layOutTab(sheet, tab, words, isNew);
  if (tab === 'settings') addMissingSettings(sheet, laidOut, words);
  if (!laidOut.fresh) {
    refill(sheet, tab, laidOut.added, memory, words.language);
    const table = tab === 'rules' ? believedIn(sheet, tab) : null;
    if (table) addMissingRules(table, words.language);
    const texts = tab === 'templates' ? believedIn(sheet, tab) : null;
    if (texts) writeExactly(texts, renewedTexts(texts));
    return laidOut;
  }
  if (tab === 'rules') writeShippedRows(sheet, laidOut, shippedRuleRows(words.language));
  if (tab === 'templates') writeShippedRows(sheet, laidOut, shippedTemplateRows(words));
  return laidOut;
}

function writeShippedRows(sheet: Sheet, { headerRow }: LaidOut, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  growTo(sheet, headerRow + rows.length);
  const values = rows.map((row) => row.map((cell) => intoCell(cell)));
  sheet.getRange(headerRow + 1, 1, values.length, values[0]!.length).setValues(values);
}
