// `npm run keep-sheet -- NAME`: keeps, once and for ever, a sheet as this version of the product leaves it, for every later version to open.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lineOrEnd } from './commandLine';
import type { KeptBy } from './keepSheet/KeptSheet';
import { keep } from './keepSheet/keep';
import { liveShop } from './keepSheet/life/live';
import { printed } from './keepSheet/print';

const USAGE = 'Usage: npm run keep-sheet -- NAME   (NAME: letters, digits, dots and dashes, e.g. 0.1.0)';

export const FOLDER = join('test', 'fixtures', 'sheets');

/** Answers 0, 1 when there is such a sheet already, or 2 for arguments that are not understood. */
export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, { usage: USAGE, most: 1 });
  if (typeof line === 'number') return line;
  const [name = ''] = line.names;
  if (!/^\w[\w.-]*$/.test(name)) return complain(2, USAGE);
  const path = join(FOLDER, `${name}.json`);
  const file = join(root, path);
  // Kept sheets are what sellers have in their hands: another version writes another file.
  if (existsSync(file)) return complain(1, `${path} is there already, and a kept sheet is never written again.`);
  const kept = keep(liveShop(join(root, 'dist')), productIn(root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, printed(kept), { flag: 'wx' });
  process.stdout.write(`${path}: ${kept.product.version} of ${kept.product.commit ?? 'no known commit'}\n`);
  return 0;
}

/** The commit, with a plus where dist is no longer what was committed there. */
function productIn(root: string): KeptBy {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = git(root, 'rev-parse', '--short=7', 'HEAD');
  const changed = git(root, 'status', '--porcelain', '--', 'dist') !== '';
  return { version, commit: commit && `${commit}${changed ? '+' : ''}` };
}

/** null where git cannot tell. */
function git(root: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

function complain(code: number, line: string): number {
  process.stderr.write(`${line}\n`);
  return code;
}
