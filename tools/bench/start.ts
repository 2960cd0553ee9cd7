// What every execution on Google begins with: compiling and evaluating Code.js, in fresh processes, beside the bundle of before.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** dist/Code.js as it stood on 2026-11-25 (commit f2a563e), kept by `git show f2a563e:dist/Code.js | gzip -9n`. */
const BEFORE = 'tools/bench/kept/Code.2026-11-25.js.gz';
const ROUNDS = 25;
const MOST = 0.8;

/** Prints milliseconds of processor time: compiling, evaluating. Nothing else of the file is run. */
const CHILD = `
const { createContext, Script } = require('node:vm');
const source = require('node:fs').readFileSync(process.argv[1], 'utf8');
const context = createContext({});
const spent = (from) => { const { user, system } = process.cpuUsage(from); return (user + system) / 1000; };
const begun = process.cpuUsage();
const script = new Script(source);
const compiled = spent(begun);
script.runInContext(context);
console.log(compiled, spent(begun) - compiled);`;

interface Start {
  readonly compile: number;
  readonly evaluate: number;
}

/** One line: the ratio of the medians; false when it is more than promised. */
export function benchStart(root: string): boolean {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const before = join(folder, 'before.js');
  writeFileSync(before, gunzipSync(readFileSync(join(root, BEFORE))));
  const files = [before, join(root, 'dist', 'Code.js')];
  const rounds = Array.from({ length: ROUNDS }, () => files.map(started));
  const [then, now] = files.map((_, file) => rounds.map((round) => round[file]!)) as [Start[], Start[]];
  const ratio = median(now.map(total)) / median(then.map(total));
  process.stdout.write(
    `start: ${ratio.toFixed(2)} of the bundle of before (compile and evaluate; at most ${MOST}): ${told(now)}, before ${told(then)}\n`,
  );
  return ratio <= MOST;
}

function started(file: string): Start {
  const { stdout } = spawnSync(process.execPath, ['-e', CHILD, file], { encoding: 'utf8' });
  const [compile, evaluate] = stdout.trim().split(' ').map(Number) as [number, number];
  return { compile, evaluate };
}

const total = ({ compile, evaluate }: Start) => compile + evaluate;

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
}

function told(all: readonly Start[]): string {
  const of = (part: keyof Start) => median(all.map((one) => one[part])).toFixed(1);
  return `${of('compile')} + ${of('evaluate')} ms`;
}
