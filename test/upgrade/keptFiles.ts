// The sheets that earlier versions left, as files, and the worlds in which the present bundle opens them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFile, World } from '../../tools/emulator';
import type { KeptSheet } from '../../tools/keepSheet/KeptSheet';
import { keep } from '../../tools/keepSheet/keep';
import { openKept, readKept } from '../../tools/keepSheet/open';
import { DIST } from '../app/shop';

const FOLDER = join(__dirname, '..', 'fixtures', 'sheets');

export const HOUR = 3_600_000;

/** Every file that was ever kept. */
export const KEPT_FILES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

export const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

export const sheetOf = (file: string): KeptSheet => readKept(textOf(file));

export const opened = (kept: KeptSheet, files: readonly ProjectFile[] | string = DIST): World =>
  openKept(kept, { files });

/** The triggers fire at their own minutes for so long; throws what a run threw. */
export function live(world: World, ms: number): void {
  const runs = world.runDueTriggers(world.clock.now() + ms);
  if (runs.length === 0) throw new Error('No trigger fired.');
  for (const { outcome } of runs) if (!outcome.ok) throw new Error(outcome.error.message);
}

/** The world's sheet as it stands now, to be compared. */
export const now = (world: World, { product }: KeptSheet): KeptSheet => keep(world, product);
