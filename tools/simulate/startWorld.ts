// A sheet as it stands right after set-up and after the seller's own rows have been pasted in.
import { join } from 'node:path';
import type { Instant } from '../../src/domain/time/instant';
import type { CsvTable } from '../csv';
import { createWorld, type ProjectFile, readProjectFolder, type World, type WorldOptions } from '../emulator';
import { simulateWords as words } from '../words';
import { pasteRows } from './pasteRows';
import { tabOf, tabTable } from './tabTable';

export interface StartOptions {
  readonly root: string;
  readonly at: Instant;
  readonly zoneName: string;
  readonly orders: CsvTable;
  readonly notices: CsvTable | null;
  /** See WorldOptions. Default `kept`, which leaves the same as `fresh` and is three times as fast. */
  readonly realm?: WorldOptions['realm'];
}

/** The name under which the hourly trigger is installed. */
export const HOURLY = 'henjiHourly';

/** A world in which the built product is set up and the rows are in. Throws when set-up or pasting fails. */
export function startWorld({ root, at, zoneName, orders, notices, realm = 'kept' }: StartOptions): World {
  const files = livingIn(zoneName, readProjectFolder(join(root, 'dist')));
  const world = createWorld({ now: at, files, sheetZone: zoneName, name: words.workbook, realm });
  world.openDocument();
  try {
    world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  } catch (error) {
    throw new Error(words.setUpFailed((error as Error).message), { cause: error });
  }
  pasteRows(orders, tabTable(tabOf(world.workbook, 'orders'), 'orders', '注文番号'), '注文番号');
  if (notices) pasteRows(notices, tabTable(tabOf(world.workbook, 'notices'), 'notices', '注文番号'), '注文番号');
  return world;
}

/** The project with its script in this zone: a fresh sheet is given the zone of its script. */
function livingIn(zoneName: string, files: readonly ProjectFile[]): ProjectFile[] {
  return files.map(({ name, source }) => {
    if (name !== 'appsscript.json') return { name, source };
    return { name, source: JSON.stringify({ ...JSON.parse(source), timeZone: zoneName }) };
  });
}

/** One run of the hourly trigger at this very moment. Returns what went wrong, or null. */
export function runHourly(world: World): string | null {
  const runs = world.fireTriggers(HOURLY);
  if (runs.length === 0) return words.noTrigger;
  const failed = runs.find(({ outcome }) => !outcome.ok)?.outcome;
  return failed && !failed.ok ? failed.error.message : null;
}
