// Some rows of a tab as the page draws them. Only what is on the screen is asked of the emulator: a sheet may be long.

import { columnLetters } from '../../src/columns';
import { wallTime, type Zone } from '../../src/domain/time/zone';
import type { HostSheet } from '../emulator';
import type { Cell, Column, Row, SheetWindow } from './protocol';
import { rowHeights } from './rowHeights';

/** Empty rows after the last one with content, so that there is room to type. */
const SPARE_ROWS = 25;
const LEAST_ROWS = 50;
const SPARE_COLUMNS = 2;

/** Rows `from` to `to` (1-based, cut to what there is) and the frozen ones. */
export function sheetWindow(sheet: HostSheet, from: number, to: number, zone: Zone): SheetWindow {
  const { frozenRows, frozenColumns } = sheet;
  const rowCount = Math.min(sheet.maxRows, Math.max(sheet.lastRow + SPARE_ROWS, LEAST_ROWS));
  const columns = columnsOf(sheet);
  const lists: string[][] = [];
  const heightAt = rowHeights(sheet);
  const rowAt = (number: number): Row => ({
    number,
    height: heightAt(number),
    cells: columns.map((column) => cellOf(sheet, number, column.number, zone, lists)),
  });
  const first = Math.max(from, frozenRows + 1);
  return {
    name: sheet.name,
    frozenRows,
    frozenColumns,
    columns,
    rowCount,
    heights: heightsOf(heightAt, rowCount),
    frozen: numbers(1, Math.min(frozenRows, rowCount)).map(rowAt),
    rows: numbers(first, Math.min(to, rowCount)).map(rowAt),
    lists,
  };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function columnsOf(sheet: HostSheet): Column[] {
  const last = Math.min(sheet.maxColumns, sheet.lastColumn + SPARE_COLUMNS);
  return numbers(1, last)
    .filter((number) => !hiddenByUser(sheet, number))
    .map((number) => ({
      number,
      letter: columnLetters(number),
      width: sheet.columnWidth(number),
      collapsed: sheet.columnGroup(number).collapsed,
    }));
}

/** Collapsing a group hides its columns too, but those the page can open again. */
function hiddenByUser(sheet: HostSheet, column: number): boolean {
  return sheet.isColumnHidden(column) && !sheet.columnGroup(column).collapsed;
}

function heightsOf(heightAt: (row: number) => number, rowCount: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = 1; row <= rowCount; row++) {
    const height = heightAt(row);
    const last = runs.at(-1);
    if (last?.[1] === height) last[0]++;
    else runs.push([1, height]);
  }
  return runs;
}

function cellOf(sheet: HostSheet, row: number, column: number, zone: Zone, lists: string[][]): Cell {
  const text = sheet.text(row, column);
  const look = sheet.look(row, column);
  const validation = sheet.validation(row, column);
  const value = sheet.value(row, column);
  const entry = sheet.formula(row, column) || dateEntry(value, zone);
  const note = [sheet.errorMessage(row, column), sheet.note(row, column)].filter(Boolean).join('\n');
  const cell: Record<string, unknown> = {};
  const set = (key: keyof Cell, given: unknown) => {
    if (given !== null && given !== '' && given !== false && given !== undefined) cell[key] = given;
  };
  set('text', text);
  if (entry !== text) set('entry', entry);
  set('background', look.background);
  set('color', look.color);
  set('bold', look.bold);
  set('italic', look.italic);
  set('strike', look.strikethrough);
  set('size', look.fontSize === 10 ? null : look.fontSize);
  set('align', look.align ?? (typeof value === 'number' || value instanceof Date ? 'right' : null));
  set('vertical', look.verticalAlign);
  set('wrap', look.wrap === 'WRAP');
  set('link', safeLink(look.link ?? text));
  set('note', note);
  if (validation?.list) set('list', listIndex(lists, validation.list));
  else if (validation && /checkbox/i.test(validation.kind)) cell.checkbox = value === true;
  return cell as Cell;
}

/** A date as it is typed, because its format may show only a part of it. */
function dateEntry(value: unknown, zone: Zone): string {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return '';
  const { day, hour, minute } = wallTime(value.getTime(), zone);
  const date = day.replace(/-/g, '/');
  return hour === 0 && minute === 0 ? date : `${date} ${hour}:${String(minute).padStart(2, '0')}`;
}

/** An address that stands alone in a cell is a link on Google too. */
function safeLink(link: string): string | null {
  return /^(https:\/\/[^\s]+|#gid=\S+)$/.test(link) ? link : null;
}

function listIndex(lists: string[][], list: readonly string[]): number {
  const found = lists.findIndex((known) => known.length === list.length && known.every((item, i) => item === list[i]));
  return found >= 0 ? found : lists.push([...list]) - 1;
}
