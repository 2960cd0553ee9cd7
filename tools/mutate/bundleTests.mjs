// Bundles the tests of the domain with the mutated sources into one file: jest loads that some ten times faster than the
// files one by one, and it is loaded once a mutant. Stryker runs this in its sandbox, after the sources were instrumented.
// Usage: node tools/mutate/bundleTests.mjs [--without REGEXP]
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : '';
/** The same few examples for every mutant: a survivor is a survivor the next time, too. */
const SEED = 20261122;
const RUNS = 10;
/** A property that asks for thousands gets some more of them. */
const SHARE = 80;

function below(...folder) {
  const files = readdirSync(join(root, ...folder), { recursive: true }).filter((path) => path.endsWith('.ts'));
  return files.sort().map((path) => join(root, ...folder, path));
}

const isTest = (path) => path.endsWith('.test.ts');
// Before any test, so that what a source does when it is loaded counts for all tests, not for the first that loads it.
const loaded = [...below('src', 'domain'), ...below('test', 'domain').filter((path) => !isTest(path))];
const files = below('test', 'domain')
  .filter(isTest)
  .filter((file) => !without || !new RegExp(without).test(file))
  // Those that start processes run the sources as they are, not the mutated ones.
  .filter((file) => !readFileSync(file, 'utf8').includes('node:child_process'));
const loads = loaded.map((file) => `require(${JSON.stringify(file)});`);
const suites = files.map(
  (file) => `describe(${JSON.stringify(relative(root, file))}, () => { require(${JSON.stringify(file)}); });`,
);

/** fast-check, with the number of runs capped whatever a test asks for. */
const fewRuns = {
  name: 'few-runs',
  setup(builder) {
    builder.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === 'few-runs' ? null : { path: 'few-runs', namespace: 'few-runs' },
    );
    builder.onLoad({ filter: /.*/, namespace: 'few-runs' }, () => ({
      resolveDir: root,
      contents: `import * as all from 'fast-check';
        const few = (wanted) => Math.min(wanted, Math.ceil(Math.max(${RUNS}, wanted / ${SHARE})));
        const capped = (params = {}) => ({ ...params, seed: ${SEED}, numRuns: few(params.numRuns ?? 100) });
        export default { ...all.default, assert: (property, params) => all.default.assert(property, capped(params)) };`,
    }));
  },
};

await build({
  stdin: { contents: [...loads, ...suites].join('\n'), resolveDir: root, loader: 'js' },
  outfile: join(root, 'mutated', 'all.test.js'),
  plugins: [fewRuns],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'error',
});
