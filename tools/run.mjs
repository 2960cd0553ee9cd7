#!/usr/bin/env node
// Runs one of the project's commands on a computer that has nothing but Node: installs what is missing, builds, runs.
// Usage: node tools/run.mjs NAME [ARGUMENTS]   (called by the npm scripts)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What package.json asks for under `engines`: npm only warns of it, and what fails then says nothing of Node. */
const OLDEST_NODE = 20;
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `Node.js ${OLDEST_NODE} 以上が必要です（いまは ${process.versions.node}）。https://nodejs.org/ から新しいものを入れて、もう一度どうぞ。\n` +
      `Node.js ${OLDEST_NODE} or newer is needed (this is ${process.versions.node}). Install it from https://nodejs.org/ and run the command again.\n`,
  );
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const COMMANDS = [
  'build',
  'simulate',
  'years',
  'preview',
  'login',
  'deploy',
  'bench',
  'mutate',
  'keepSheet',
  'docs',
  'test',
  'deep',
];

/** Installs the exact versions of the lockfile unless this lockfile is installed already. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.henjimachi-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing the packages this project needs (once, about a minute) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('npm ci failed: see the lines above. Check the network and run the command again.\n');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** Bundles one TypeScript tool into .cache (packages stay where they are) and returns its path. */
async function compile(tool) {
  const { buildSync } = await import('esbuild');
  const outfile = join(root, '.cache', 'tools', `${tool}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'tools', `${tool}.ts`)],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    define: { __ROOT__: JSON.stringify(root) },
  });
  // Written beside and renamed, so that commands running side by side never load half a file.
  const draft = `${outfile}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, outfile);
  return outfile;
}

if (name === '--help' || name === '-h') {
  process.stdout.write(`Usage: node tools/run.mjs NAME [ARGUMENTS | --help]. There are: ${COMMANDS.join(', ')}.\n`);
  process.exit(0);
}
if (!COMMANDS.includes(name)) {
  process.stderr.write(`Unknown command "${name}". There are: ${COMMANDS.join(', ')}.\n`);
  process.exit(2);
}
install();
const load = async (tool) => import(pathToFileURL(await compile(tool)).href);
const onlyHelp = args.includes('--help') || args.includes('-h');
if (name !== 'build' && name !== 'login' && !onlyHelp) (await load('build')).build(root);
if (name === 'test' || name === 'deep') {
  const { runTests } = await import('./test/runTests.mjs');
  process.exitCode = runTests(root, name === 'test' ? 'jest' : 'deep', args);
} else process.exitCode = (await (await load(name)).main(root, args)) ?? 0;
