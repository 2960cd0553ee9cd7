// The line that says that updates have stopped, by formulas alone: it speaks even when every script is dead (product.md 2).

import { columnLetters } from '../columns';
import { newFormatRule, type Sheet, type Spreadsheet } from '../google/spreadsheet';
import { type Catalogue, catalogueFor } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import type { LaidOut } from './layout';
import { COLOURS } from './looks';

/**
 * Names for the two columns of 設定. Format rules may look at other tabs through INDIRECT only, and a name follows its column wherever it is
 * moved and whatever the tab is called.
 */
const NAMED = { setting: 'HENJI_SETTING_NAMES', value: 'HENJI_SETTING_VALUES' } as const;

/** Runs are missing: three hours, in days. */
const STALE = '3/24';

export interface Tab {
  readonly sheet: Sheet;
  readonly laidOut: LaidOut;
  /** Of a fresh tab: the colour rules that it gets beside those of the banner. */
  readonly rules: readonly Rule[];
}

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export interface BannerTabs {
  readonly today: Tab;
  readonly orders: Tab;
  readonly settings: Tab;
}

/**
 * Above きょう and beside the table of 設定 a formula, above 注文 a sentence that names きょう: custom functions read 注文, and no cell that they
 * read may depend on NOW(), even indirectly. Only what is missing or broken is written. Nothing of 注文 is moved to make room.
 */
export function layOutBanners(
  spreadsheet: Spreadsheet,
  { today, orders, settings }: BannerTabs,
  words: Catalogue,
): void {
  for (const key of ['setting', 'value'] as const) {
    const column = settings.laidOut.columns.get(key)!;
    spreadsheet.setNamedRange(NAMED[key], settings.sheet.getRange(1, column, settings.sheet.getMaxRows(), 1));
  }
  const formula = bannerFormula(settings, orders, words);
  writeFormula(today, formula, () => aboveHeader(today));
  writeFormula(settings, formula, () => ({ row: settings.laidOut.headerRow, column: besideTable(settings) }));
  writeSentence(orders, words.setUp.stale.seeToday(today.sheet.getName()));
  reddenWhenStale(orders);
}

/** Whole columns of the tab by their references: they move along with the columns, and survive sorting. */
function bannerFormula(settings: Tab, orders: Tab, words: Catalogue): string {
  const whole = (key: 'setting' | 'value') => {
    const letters = columnLetters(settings.laidOut.columns.get(key)!);
    return `${quoted(settings.sheet)}!$${letters}:$${letters}`;
  };
  const buyers = `${quoted(orders.sheet)}!${buyerRange(orders)}`;
  const { cell, advice } = words.setUp.stale;
  const last = `IFERROR(${lookUp(whole('value'), whole('setting'))},"")`;
  const when = `IF(last="","","${words.settings.settings.lastRun.name} "&TEXT(last,"m/d h:mm"))`;
  return `=LET(last,${last},IF(${isStale('last', buyers)},"${cell}　${advice}",${when}))`;
}

/** 最終更新 is over three hours old, is no time, or is blank although there are orders: then, or if that cannot be found out, TRUE. */
function isStale(last: string, buyers: string): string {
  return `IFERROR(IF(${last}="",COUNTA(${buyers})>1,NOW()-${last}>${STALE}),TRUE)`;
}

/** The value beside 最終更新, in whichever language its name stands there. */
function lookUp(values: string, names: string): string {
  const found = LANGUAGES.map((language) => {
    const { name } = catalogueFor(language).settings.settings.lastRun;
    return `MATCH("${name}",${names},0)`;
  });
  return `INDEX(${values},${found.reduceRight((rest, one) => `IFERROR(${one},${rest})`)})`;
}

/** With the header, so that a row inserted right below it is among them. */
function buyerRange({ laidOut }: Tab): string {
  const letters = columnLetters(laidOut.columns.get('buyer')!);
  return `$${letters}$${laidOut.headerRow}:$${letters}`;
}

function quoted(sheet: Sheet): string {
  return `'${sheet.getName().replace(/'/g, "''")}'`;
}

/** Replaces our formula wherever it stands, when it reads otherwise; else writes it to `place`. */
function writeFormula(tab: Tab, formula: string, place: () => Cell): void {
  const { sheet, laidOut } = tab;
  const found = laidOut.fresh ? null : bannerIn(sheet);
  if (found?.formula === formula) return;
  const { row, column } = found ?? place();
  const lacking = column - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const range = sheet.getRange(row, column).setFormula(formula);
  if (found) return;
  range.setFontColor(COLOURS.over).setFontSize(9);
  // In a fresh tab nothing was dressed there.
  if (!laidOut.fresh) range.setFontWeight('normal').setBackground(null).setWrap(false);
  const address = `$${columnLetters(column)}$${row}`;
  addRule(tab, `=LEFT(${address},1)="${WARNING_SIGN}"`, [sheet.getRange(row, column, 1, WIDE)]);
}

interface Cell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

const WARNING_SIGN = '⚠';
/** Columns that the sentence runs over. */
const WIDE = 3;

/** Our formula, known by the warning it holds: also an older one. */
function bannerIn(sheet: Sheet): (Cell & { readonly formula: string }) | null {
  const formulas = sheet.getDataRange().getFormulas();
  const warnings = LANGUAGES.map((language) => catalogueFor(language).setUp.stale.cell);
  for (const [index, row] of formulas.entries()) {
    const at = row.findIndex((formula) => warnings.some((warning) => formula.includes(warning)));
    if (at >= 0) return { row: index + 1, column: at + 1, formula: row[at]! };
  }
  return null;
}

/** Beside the frozen column, so that the sentence may run on to the right. */
function aboveHeader({ sheet, laidOut }: Tab): Cell {
  if (laidOut.headerRow === 1) {
    sheet.insertRowBefore(1);
    return { row: 1, column: 2 };
  }
  return { row: laidOut.headerRow - 1, column: 2 };
}

/** One column free between the table and the formula: `設定!A:C` stays free of NOW(). */
function besideTable({ sheet, laidOut: { fresh, columns } }: Tab): number {
  return (fresh ? Math.max(...columns.values()) : sheet.getLastColumn()) + 2;
}

/** The line above 注文, where there is one: written into a blank cell, or over our older formula. */
function writeSentence({ sheet, laidOut }: Tab, sentence: string): void {
  if (laidOut.headerRow === 1) return;
  const older = laidOut.fresh ? null : bannerIn(sheet);
  const { row, column } = older ?? { row: laidOut.headerRow - 1, column: 2 };
  const range = sheet.getRange(row, column);
  if (!older && !laidOut.fresh && range.getValue() !== '') return;
  range.setValue(sentence).setFontColor(COLOURS.over).setFontSize(9);
}

/** The header and what stands above it. The rule is computed anew hourly, the cells stay free of NOW(). */
function reddenWhenStale(orders: Tab): void {
  const { sheet, laidOut } = orders;
  const last = lookUp(`INDIRECT("${NAMED.value}")`, `INDIRECT("${NAMED.setting}")`);
  const rules = laidOut.fresh ? [] : sheet.getConditionalFormatRules();
  const isOurs = (rule: (typeof rules)[number]) =>
    rule
      .getBooleanCondition()
      ?.getCriteriaValues()
      .some((value) => String(value).includes(NAMED.value)) ?? false;
  if (rules.some(isOurs)) return;
  const width = Math.max(...laidOut.columns.values());
  addRule(orders, `=${isStale(last, buyerRange(orders))}`, [sheet.getRange(1, 1, laidOut.headerRow, width)]);
}

function addRule({ sheet, laidOut, rules }: Tab, formula: string, ranges: GoogleAppsScript.Spreadsheet.Range[]): void {
  const warning = newFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(ranges)
    .setFontColor('#ffffff')
    .setBackground(COLOURS.warning)
    .setBold(true);
  const before = laidOut.fresh ? rules : sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([...before, warning.build()]);
}
