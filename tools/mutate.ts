// `npm run mutate`: changes the domain's code in small ways and counts which changes the tests notice.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandLine, type CommandSpec, lineOrEnd } from './commandLine';
import { formatReport, type Report, scoreOf } from './mutate/report';

const SPEC: CommandSpec = {
  usage: [
    'Usage: npm run mutate [-- FILE …] [--without REGEXP] [--concurrency N] [--fresh]',
    'FILE: `stages` or `assess/stages`, …; none = all that decide. --without: test files left out.',
  ].join('\n'),
  options: { without: 'value', concurrency: 'value', fresh: 'flag' },
  most: Number.POSITIVE_INFINITY,
};

/** Data, names and patterns: nothing in them decides, and they have tables of cases of their own. */
const LEFT_OUT: readonly RegExp[] = [
  /^markets\/(?!isStale|marketNamed)/,
  /^notices\/wording\/(?!reading\/plain|checkWording|deadlines)/,
  /^(?:orders\/event|orders\/order|assess\/assessment|assess\/settings)$/,
];

const isLeftOut = (name: string): boolean => LEFT_OUT.some((left) => left.test(name));

/** All of src/domain, as `assess/stages`. */
function sources(root: string): string[] {
  const domain = join(root, 'src', 'domain');
  return (readdirSync(domain, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
}

/** Below this the command fails. */
const LEAST_SCORE = 85;

/** Runs Stryker. Answers 1 when the score is below 85 %, 2 when Stryker could not run. */
export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, SPEC);
  if (typeof line === 'number') return line;
  const { files, without, concurrency, fresh } = settingsOf(root, line);
  const home = join(root, '.cache', 'mutate');
  install(root, home);
  const report = join(home, 'report.json');
  const incremental = join(home, 'incremental.json');
  if (fresh) rmSync(incremental, { force: true });
  forgetSurvivors(incremental);
  rmSync(report, { force: true });
  const config = join(home, 'stryker.config.json');
  writeFileSync(config, JSON.stringify(configOf(root, home, files, without, concurrency), null, 2));
  const stryker = join(home, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const env = { ...process.env, TZ: 'Asia/Tokyo' };
  const done = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit', env });
  if (!existsSync(report)) return done.status || 2;
  const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
  process.stdout.write(formatReport(found, files));
  process.stdout.write(
    `Never changed, for they only hold data, names and patterns: ${sources(root).filter(isLeftOut).join(', ')}\n`,
  );
  return scoreOf(found, files) >= LEAST_SCORE ? 0 : 1;
}

/** A mutant that lived may be noticed by a test that is new: Stryker, who is not told where tests stand, would not ask again. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const known = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, { mutants: { status: string }[] }> };
  for (const one of Object.values(known.files))
    one.mutants = one.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  writeFileSync(file, JSON.stringify(known));
}

interface Arguments {
  readonly files: readonly string[];
  /** Test files left out, for instance while they are red for another reason. */
  readonly without: string;
  readonly concurrency: number;
  readonly fresh: boolean;
}

function settingsOf(root: string, { names, values, flags }: CommandLine): Arguments {
  return {
    files:
      names.length > 0
        ? sources(root).filter((path) => names.some((name) => `/${path}`.endsWith(`/${name}`)))
        : sources(root).filter((name) => !isLeftOut(name)),
    without: values.without ?? '',
    concurrency: Number(values.concurrency) || 2,
    fresh: flags.has('fresh'),
  };
}

/** The exact packages of tools/mutate/package-lock.json, in .cache: some 60 MB that nobody else needs. */
function install(root: string, home: string): void {
  mkdirSync(home, { recursive: true });
  const lock = readFileSync(join(root, 'tools', 'mutate', 'package-lock.json'), 'utf8');
  const stamp = join(home, 'node_modules', '.henjimachi-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(root, 'tools', 'mutate', file), join(home, file));
  process.stderr.write('Installing Stryker into .cache/mutate (once, about half a minute) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, args, { cwd: home, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('npm ci failed in .cache/mutate: see the lines above.');
  writeFileSync(stamp, lock);
}

function configOf(root: string, home: string, files: readonly string[], without: string, concurrency: number): object {
  const bundle = `node tools/mutate/bundleTests.mjs${without ? ` --without ${without}` : ''}`;
  return {
    mutate: files.map((file) => `src/domain/${file}.ts`),
    ignorePatterns: ['.cache', 'dist', 'docs', 'mutated', 'src/sidebar', 'test/e2e', 'test/sidebar', 'tools/emulator'],
    plugins: [join(root, 'tools', 'mutate', 'runner.mjs')],
    testRunner: 'domain',
    coverageAnalysis: 'perTest',
    buildCommand: bundle,
    concurrency,
    incremental: true,
    incrementalFile: join(home, 'incremental.json'),
    tempDirName: '.cache/stryker',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(home, 'report.json') },
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 10,
    thresholds: { high: 90, low: 85, break: null },
    allowConsoleColors: false,
    disableTypeChecks: false,
    // Stryker would rewrite tsconfig.json with an API that TypeScript 7 does not have; nothing here needs it.
    tsconfigFile: 'none.json',
  };
}
