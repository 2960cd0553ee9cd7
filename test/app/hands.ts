// A seller's thumb on a phone: events chosen in cells, rows found by their 注文番号, nothing but the sheet to look at.
import type { EditResult, HostSheet, World } from '../../tools/emulator';
import { headerAt, ordersOf } from './shop';

export const todayOf = (world: World): HostSheet => world.workbook.sheet('きょう');

/** 1-based row of the order in a tab that has 注文番号. */
export function rowOfOrder(sheet: HostSheet, id: string): number {
  const { row, column } = headerAt(sheet, '注文番号');
  for (let at = row + 1; at <= sheet.lastRow; at++) if (sheet.text(at, column) === id) return at;
  throw new Error(`no order ${id} in ${sheet.name}`);
}

/** Chooses いつ (if given) and then できごと in the order's row of 注文. */
export function tapInOrders(world: World, id: string, event: string, when = ''): void {
  const sheet = ordersOf(world);
  const row = rowOfOrder(sheet, id);
  if (when !== '') taken(sheet.type(row, headerAt(sheet, 'いつ').column, when));
  taken(sheet.type(row, headerAt(sheet, 'できごと').column, event));
}

/** Chooses できごと in the order's row of きょう. */
export function tapInToday(world: World, id: string, event: string): void {
  const sheet = todayOf(world);
  taken(sheet.type(rowOfOrder(sheet, id), headerAt(sheet, 'できごと').column, event));
}

export const tapIn = { 注文: tapInOrders, きょう: tapInToday } as const;

export function taken(result: EditResult): void {
  if (!result.ok) throw new Error(result.message);
}

/** Every cell of a row by its header, as shown. */
export function shownRow(sheet: HostSheet, id: string): Record<string, string> {
  const { row: headerRow } = headerAt(sheet, '注文番号');
  const row = rowOfOrder(sheet, id);
  const columns = Array.from({ length: sheet.lastColumn }, (_, index) => index + 1);
  return Object.fromEntries(columns.map((column) => [sheet.text(headerRow, column), sheet.text(row, column)]));
}

/** Columns that the add-on fills with what it says; all others are facts. */
const SAID = ['次にすること', 'いつまで', 'いまの番', '状態', '返事がなければ', '返事待ち日数', '注意', '急ぎ具合'];

/** The facts of a row that are not blank, and 最後のできごと. */
export function factsOf(world: World, id: string): Record<string, string> {
  const row = shownRow(ordersOf(world), id);
  return Object.fromEntries(Object.entries(row).filter(([header, text]) => text !== '' && !SAID.includes(header)));
}

/** The facts that differ, as they are afterwards ('' = cleared). */
export function changesBetween(before: Record<string, string>, after: Record<string, string>): Record<string, string> {
  const headers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = headers.filter((header) => before[header] !== after[header]);
  return Object.fromEntries(changed.map((header) => [header, after[header] ?? '']));
}
