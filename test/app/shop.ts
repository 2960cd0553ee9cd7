// A seller's document for tests: the built bundle set up in the emulator, with hands to fill it in.
import { join } from 'node:path';
import { createWorld, type HostSheet, type ProjectFile, type World, type WorldOptions } from '../../tools/emulator';
import { readProjectFolder } from '../../tools/emulator/engine/readProjectFolder';

export const DIST = join(__dirname, '..', '..', 'dist');

export const at = (text: string): number => Date.parse(text.length <= 16 ? `${text.replace(' ', 'T')}:00+09:00` : text);

/** The pushed files beside a script of the user's own in the same sheet. */
export function besideOwnScript(source: string): ProjectFile[] {
  return [...readProjectFolder(DIST), { name: 'Own.js', source }];
}

/** A world in which はじめる has been pressed. */
export function openShop(now: string, options: Partial<WorldOptions> = {}): World {
  const world = createWorld({ now: at(now), files: DIST, realm: 'kept', ...options });
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  // The test mail of set-up has a test of its own; everywhere else mails are those of runs.
  world.mails.splice(0);
  return world;
}

/** 1-based column of a header in one of the first rows, and the row it stands in. */
export function headerAt(sheet: HostSheet, header: string): { row: number; column: number } {
  const { lastColumn } = sheet;
  for (let row = 1; row <= Math.min(sheet.lastRow, 10); row++) {
    for (let column = 1; column <= lastColumn; column++) if (sheet.text(row, column) === header) return { row, column };
  }
  throw new Error(`no header ${header} in ${sheet.name}`);
}

/** Puts rows under the headers without any event, for setting a scene. Dates are instants. */
export function putRows(sheet: HostSheet, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const header of headers) {
    const { row, column } = headerAt(sheet, header);
    sheet.put(
      row + 1,
      column,
      rows.map((one) => [one[header] ?? '']),
    );
  }
}

export const ordersOf = (world: World): HostSheet => world.workbook.sheet('注文');

/** The cell of the order with this 注文番号. */
export function orderText(world: World, id: string, header: string): string {
  const sheet = ordersOf(world);
  const { row: headerRow, column: idColumn } = headerAt(sheet, '注文番号');
  for (let row = headerRow + 1; row <= sheet.lastRow; row++) {
    if (sheet.text(row, idColumn) === id) return sheet.text(row, headerAt(sheet, header).column);
  }
  throw new Error(`no order ${id}`);
}

export interface Exported {
  now: string;
  orders: {
    id: string;
    stage: string;
    turn: string;
    severity: string;
    step: { kind: string; notice: string | null; due: string | null };
    settlement: { at: string; outcome: string } | null;
    problems: { column: string; message: string }[];
  }[];
  notices: { key: string; order: string; kind: string; state: string; deadline: string | null; text: string }[];
}

export function exported(world: World): Exported {
  return JSON.parse(String(world.scriptRun('henjiExport')));
}

/** One run of the hourly trigger now; throws what it threw. */
export function runHourly(world: World): void {
  const runs = world.fireTriggers('henjiHourly');
  const failed = runs.find(({ outcome }) => !outcome.ok);
  if (failed && !failed.outcome.ok) throw new Error(failed.outcome.error.message);
}
