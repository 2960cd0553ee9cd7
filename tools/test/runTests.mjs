// Runs the tests in a process of their own, and closes with what they cost and how they ended.
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costSince } from './cost.mjs';

/** Where the reporter leaves its line: a pipe, so that the line comes last. */
const COUNT = 3;

const USAGE =
  'Usage: npm test, or npm run test:deep [-- PATTERN … and options of jest: https://jestjs.io/docs/cli]. A PATTERN is part of a path.';

/**
 * @param {string} root the project's folder
 * @param {'jest' | 'deep'} config name of the configuration beside this file
 * @param {readonly string[]} args for jest
 * @returns {number} exit code
 */
export function runTests(root, config, args) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const startedAt = performance.now();
  const notes = join(tmpdir(), `henjimachi-costs.${process.pid}`);
  const { status, output } = spawnSync(
    process.execPath,
    [
      // The worlds of the emulator are made and dropped by the thousand: more room for the young spares a tenth of the time.
      '--max-semi-space-size=64',
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      join(root, 'tools', 'test', `${config}.config.mjs`),
      ...args,
    ],
    {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
      env: { ...process.env, HENJI_COUNT: String(COUNT), HENJI_COSTS: process.env.HENJI_COSTS ?? notes },
    },
  );
  const isWhole = config === 'jest' && args.length === 0;
  process.stdout.write(`\n${costSince(startedAt, { hasLimit: isWhole, notes, root })}\n`);
  process.stdout.write(String(output?.[COUNT] ?? ''));
  return status ?? 1;
}
