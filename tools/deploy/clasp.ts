// The clasp of the lockfile, run with this Node: no global install, no download by npx (npm knows another package of that name).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Answer {
  /** null: it had to be stopped. clasp also calls some failures 0, so its words count, too. */
  readonly status: number | null;
  readonly out: string;
  /** Everything it said, errors first, in one line. */
  readonly said: string;
}

/** Runs clasp in a folder and waits. Never throws. */
export type Clasp = (args: readonly string[], folder: string) => Answer;

/** Long enough for 800 KB over a slow line. */
const PATIENCE = 180_000;

/** The program's file, and which version it is; null where it is not installed. */
export function installedClasp(root: string): { readonly file: string; readonly version: string } | null {
  const folder = join(root, 'node_modules', '@google', 'clasp');
  if (!existsSync(join(folder, 'package.json'))) return null;
  const { bin, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: { clasp: string };
    version: string;
  };
  return { file: join(folder, bin.clasp), version };
}

/** `file`: as `installedClasp` gives it. `patience`: milliseconds after which clasp is stopped. `env`: its environment. */
export function claspOf(file: string, patience = PATIENCE, env: NodeJS.ProcessEnv = process.env): Clasp {
  return (args, cwd) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...args], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    const said = [stderr, stdout, error?.message].filter(Boolean).join(' ');
    return { status, out: stdout ?? '', said: said.replace(/\s+/g, ' ').trim() };
  };
}

/** Runs clasp in this terminal, for what asks the person something. Returns its exit code; null: stopped. */
export function claspHere(file: string, args: readonly string[], cwd: string): number | null {
  return spawnSync(process.execPath, [file, ...args], { cwd, stdio: 'inherit' }).status;
}
