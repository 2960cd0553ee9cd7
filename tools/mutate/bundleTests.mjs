// Bundles the tests of the domain with the mutated sources into one file: jest loads that some ten times faster than the
// files one by one, and it is loaded once a mutant. Stryker runs this in its sandbox, after the sources were instrumented.
// Usage: node tools/mutate/bundleTests.mjs [--without REGEXP]
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSync } from 'esbuild';

const root = process.cwd();
const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : '';

function testsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsBelow(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

const files = testsBelow(join(root, 'test', 'domain'))
  .filter((file) => !without || !new RegExp(without).test(file))
  // These start processes of their own, which run the sources as they are.
  .filter((file) => !readFileSync(file, 'utf8').includes('node:child_process'));
const contents = files
  .map((file) => `describe(${JSON.stringify(relative(root, file))}, () => { require(${JSON.stringify(file)}); });`)
  .join('\n');
buildSync({
  stdin: { contents, resolveDir: root, loader: 'js' },
  outfile: join(root, 'mutated', 'all.test.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'error',
});
