// Lays out a tab: headers, widths, formats, drop-downs, colours. Run again, it only adds what is missing.

import {
  columnLetters,
  FIRST_DETAIL_COLUMN,
  HIDDEN_ASSESSMENT_COLUMN,
  HIDDEN_ORDER_COLUMNS,
  ORDER_COLUMNS,
  type TabKey,
} from '../columns';
import { clipText, newFormatRule, newValidation, type Sheet, wrapText } from '../google/spreadsheet';
import type { ColumnsOf } from '../text/areas/sheet';
import { type Catalogue, catalogueFor } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import type { Cell } from './cells';
import { choicesOf } from './choices';
import { COLOURS, DEFAULT_WIDTH, FORMATS, WIDTHS, WRAPPED } from './looks';
import { findHeader } from './table';

/** What laying out found or made. */
export interface LaidOut {
  readonly headerRow: number;
  /** 1-based columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** The tab was empty. */
  readonly fresh: boolean;
  /** Columns put back into a tab in use; their cells are blank. */
  readonly added: readonly string[];
  /** The header row as it stands now. */
  readonly header: readonly Cell[];
}

/** Rows above the header: きょう and 注文 begin with the line that says whether the add-on still runs. */
export const BANNER_ROWS: { readonly [tab in TabKey]?: number } = { today: 1, orders: 1 };

/**
 * Headers in place, in the shipped order on an empty tab, the missing ones at the right end of one in use. `isNew`: just made, so that there is
 * nothing to be read.
 */
export function layOutTab<T extends TabKey>(sheet: Sheet, tab: T, words: Catalogue, isNew = false): LaidOut {
  const headers = words.sheet.headers[tab] as Record<string, string>;
  const values = isNew ? [] : (sheet.getDataRange().getValues() as Cell[][]);
  const found = findHeader(values, tab);
  // Nothing else is: a tab that lost its header row is somebody's data.
  const fresh = isNew || sheet.getLastRow() === 0;
  const headerRow = fresh ? (BANNER_ROWS[tab] ?? 0) + 1 : found.at + 1;
  const missing = orderOf(tab, headers).filter((key) => !found.columns.has(key as ColumnsOf[T]));
  const columns = new Map<string, number>(found.columns);
  const first = fresh ? 1 : (values[0]?.length ?? 0) + 1;
  for (const [index, key] of missing.entries()) columns.set(key, first + index);
  if (missing.length > 0) addHeaders(sheet, tab, headerRow, first, missing, words, fresh);
  if (fresh) dressFreshTab(sheet, tab, headerRow, columns);
  if (missing.length > 0) dressColumns(sheet, tab, headerRow, columns, missing);
  offerChoices(sheet, tab, headerRow, columns, words);
  const header: Cell[] = fresh ? [] : [...(values[headerRow - 1] ?? [])];
  for (const key of missing) header[columns.get(key)! - 1] = headers[key]!;
  return { headerRow, columns, fresh, added: fresh ? [] : missing, header };
}

/** The keys of a tab's columns in shipped order. */
export function orderOf(tab: TabKey, headers: Record<string, string>): string[] {
  return tab === 'orders' ? [...ORDER_COLUMNS] : Object.keys(headers);
}

function addHeaders(
  sheet: Sheet,
  tab: TabKey,
  row: number,
  first: number,
  keys: readonly string[],
  words: Catalogue,
  fresh: boolean,
): void {
  const lacking = first + keys.length - 1 - sheet.getMaxColumns();
  if (lacking > 0 && fresh) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  else if (lacking > 0) addPlainColumns(sheet, lacking);
  const texts = words.sheet.headers[tab] as Record<string, string>;
  const notes = words.sheet.headerNotes[tab] as Record<string, string>;
  const range = sheet.getRange(row, first, 1, keys.length);
  range.setValues([keys.map((key) => texts[key]!)]);
  range.setNotes([keys.map((key) => notes[key] ?? '')]);
  dressHeader(range);
}

export function dressHeader(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setFontWeight('bold').setBackground(COLOURS.header).setFontColor(COLOURS.headerText).setWrap(true);
}

/** Columns at the right edge. Sheets dresses them like the last one, which may be the seller's own. */
function addPlainColumns(sheet: Sheet, count: number): void {
  const edge = sheet.getMaxColumns();
  sheet.insertColumnsAfter(edge, count);
  sheet
    .getRange(1, edge + 1, sheet.getMaxRows(), count)
    .clearFormat()
    .clearDataValidations();
}

function dressFreshTab(sheet: Sheet, tab: TabKey, headerRow: number, columns: ReadonlyMap<string, number>): void {
  sheet.setFrozenRows(headerRow);
  const lacking = columns.size - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const body = sheet.getRange(headerRow + 1, 1, sheet.getMaxRows() - headerRow, columns.size);
  body.setVerticalAlignment('top').setWrapStrategy(clipText());
  if (tab === 'orders' || tab === 'today') sheet.setFrozenColumns(1);
  if (tab === 'orders') foldDetails(sheet, columns);
  if (tab === 'notices') sheet.hideColumns(columns.get('composed')!);
  if (tab === 'today') sheet.hideColumns(columns.get('severity')!);
}

/** くわしい記録: the rarely touched facts, grouped and folded; what only the add-on needs is hidden. */
function foldDetails(sheet: Sheet, columns: ReadonlyMap<string, number>): void {
  const from = columns.get(FIRST_DETAIL_COLUMN)!;
  const hidden = HIDDEN_ORDER_COLUMNS.map((key) => columns.get(key)!);
  const until = Math.min(...hidden) - 1;
  sheet.getRange(1, from, 1, until - from + 1).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(from, 1)?.collapse();
  sheet.hideColumns(Math.min(...hidden), hidden.length);
  sheet.hideColumns(columns.get(HIDDEN_ASSESSMENT_COLUMN)!);
}

/** Widths, formats and wrapping, side by side columns that are alike in one call. */
function dressColumns(
  sheet: Sheet,
  tab: TabKey,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  keys: readonly string[],
): void {
  const widths = (WIDTHS[tab] ?? {}) as Record<string, number>;
  const formats = (FORMATS[tab] ?? {}) as Record<string, string>;
  const wrapped = (WRAPPED[tab] ?? []) as readonly string[];
  const rows = sheet.getMaxRows() - headerRow;
  const body = ({ first, count }: Run<unknown>) => sheet.getRange(headerRow + 1, first, rows, count);
  for (const run of runsOf(keys, columns, (key) => widths[key] ?? DEFAULT_WIDTH)) {
    sheet.setColumnWidths(run.first, run.count, run.value);
  }
  const formatted = runsOf(keys, columns, (key) => formats[key]).filter(({ value }) => value !== undefined);
  for (const format of new Set(formatted.map(({ value }) => value!)))
    sheet.getRangeList(addressesOf(formatted, format, headerRow + 1, sheet.getMaxRows())).setNumberFormat(format);
  for (const run of runsOf(keys, columns, (key) => wrapped.includes(key)))
    if (run.value) body(run).setWrapStrategy(wrapText());
}

function addressesOf<V>(runs: readonly Run<V>[], value: V, top: number, bottom: number): string[] {
  return runs
    .filter((run) => run.value === value)
    .map(({ first, count }) => `${columnLetters(first)}${top}:${columnLetters(first + count - 1)}${bottom}`);
}

interface Run<V> {
  /** 1-based column. */
  readonly first: number;
  count: number;
  readonly value: V;
}

/** Columns side by side with the same value. */
function runsOf<V>(keys: readonly string[], columns: ReadonlyMap<string, number>, pick: (key: string) => V): Run<V>[] {
  const runs: Run<V>[] = [];
  for (const key of keys) {
    const column = columns.get(key)!;
    const value = pick(key);
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.first + last.count === column) last.count++;
    else runs.push({ first: column, count: 1, value });
  }
  return runs;
}

/** Drop-downs and checkboxes. They advise and never refuse: what a user types is read as well as it can be. */
function offerChoices(
  sheet: Sheet,
  tab: TabKey,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  words: Catalogue,
): void {
  const offered = Object.entries(choicesOf(tab, words)).filter(([key]) => columns.has(key));
  if (offered.length === 0) return;
  const rows = sheet.getMaxRows() - headerRow;
  for (const [key, choices] of offered) {
    const builder = newValidation().setAllowInvalid(true);
    const rule = choices === 'checkbox' ? builder.requireCheckbox() : builder.requireValueInList([...choices], true);
    sheet.getRange(headerRow + 1, columns.get(key)!, rows, 1).setDataValidation(rule.build());
  }
}

/**
 * Rows tinted by urgency, whose turn it is in bold, ended orders in grey. Only on a fresh tab: a user's own rules are never replaced, so they
 * hold in every language that may be chosen later.
 */
export function urgencyColours(
  sheet: Sheet,
  { headerRow, columns }: LaidOut,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const rows = sheet.getMaxRows() - headerRow;
  const all = sheet.getRange(headerRow + 1, 1, rows, columns.size);
  const first = headerRow + 1;
  const is = (key: string, wordIn: (steps: Catalogue['steps']) => string) => {
    const cell = `$${columnLetters(columns.get(key)!)}${first}`;
    return `=OR(${LANGUAGES.map((language) => `${cell}="${wordIn(catalogueFor(language).steps)}"`).join(',')})`;
  };
  const row = (formula: string) => newFormatRule().whenFormulaSatisfied(formula).setRanges([all]);
  const rules = (['danger', 'late', 'now', 'soon'] as const).map((severity) =>
    row(is('severity', ({ severities }) => severities[severity]))
      .setBackground(COLOURS[severity])
      .build(),
  );
  if (columns.has('stage')) {
    for (const stage of ['closed', 'cancelled'] as const) {
      rules.push(
        row(is('stage', ({ stages }) => stages[stage]))
          .setFontColor(COLOURS.over)
          .build(),
      );
    }
    const turn = sheet.getRange(first, columns.get('turn')!, rows, 1);
    const mine = newFormatRule()
      .whenFormulaSatisfied(is('turn', ({ turns }) => turns.seller))
      .setRanges([turn]);
    rules.push(mine.setBold(true).setFontColor(COLOURS.own).build());
  }
  return rules;
}
