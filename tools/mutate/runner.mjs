// A test runner for Stryker: the bundle of bundleTests.mjs in the worker's own process, stopped at the first test that fails.
// Jest would load itself and run every covered test for each of some thousand mutants; this takes minutes instead of hours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);
const { expect } = require('expect');
const { bind } = require('jest-each');

/** Where Stryker's code in the sources looks up which mutant is on, and counts what is covered. */
function sharedWithMutants() {
  globalThis.__stryker__ = globalThis.__stryker__ ?? {};
  return globalThis.__stryker__;
}

/**
 * Collects the tests of a bundle. Knows what the domain's tests use of jest: describe, test, it, their `each`, before/afterAll.
 * What the body of a describe covers is counted under the name of its group.
 */
function collect(script, shared) {
  const tests = [];
  const path = [];
  const scopes = [{ before: [], after: [] }];
  const groups = [];
  let described = 0;
  const test = (name, run) =>
    tests.push({ id: [...path, name].join(' '), run, scopes: [...scopes], groups: [...groups] });
  const describe = (name, body) => {
    const outside = shared.currentTestId;
    described += 1;
    groups.push(`describe ${described}`);
    path.push(name);
    scopes.push({ before: [], after: [] });
    shared.currentTestId = groups.at(-1);
    body();
    shared.currentTestId = outside;
    scopes.pop();
    path.pop();
    groups.pop();
  };
  test.each = bind(test);
  describe.each = bind(describe);
  const hooks = {
    beforeAll: (run) => scopes.at(-1).before.push(run),
    afterAll: (run) => scopes.at(-1).after.push(run),
  };
  const names = { describe, test, it: test, expect, require, ...hooks };
  script(...Object.values(names));
  return tests;
}

/** What a describe prepares, each of its tests looks at: without this, its mutants would be tried on all tests there are. */
function shareOut(coverage, tests) {
  if (!coverage) return;
  const { perTest } = coverage;
  for (const { id, groups } of tests) {
    for (const group of groups) {
      perTest[id] = perTest[id] ?? {};
      for (const [mutant, count] of Object.entries(perTest[group] ?? {}))
        perTest[id][mutant] = (perTest[id][mutant] ?? 0) + count;
    }
  }
  for (const group of new Set(tests.flatMap(({ groups }) => groups))) delete perTest[group];
}

const NAMES = ['describe', 'test', 'it', 'expect', 'require', 'beforeAll', 'afterAll'];

class Runner {
  #script;
  #tests = null;
  /** By test, in milliseconds: the quick ones are asked first. */
  #took = new Map();
  #shared = sharedWithMutants();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const file = join(process.cwd(), 'mutated', 'all.test.js');
    const source = `(function (${NAMES.join(', ')}) {${readFileSync(file, 'utf8')}\n})`;
    this.#script = new Script(source, { filename: file }).runInThisContext();
  }

  async dryRun({ coverageAnalysis }) {
    const collecting = coverageAnalysis === 'perTest';
    this.#shared.currentTestId = undefined;
    this.#tests = collect(this.#script, this.#shared);
    const tests = [];
    for (const test of this.#tests) {
      if (collecting) this.#shared.currentTestId = test.id;
      const begun = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - begun;
      this.#shared.currentTestId = undefined;
      this.#took.set(test.id, timeSpentMs);
      const { id } = test;
      const told = failure === null ? { status: 0 } : { status: 1, failureMessage: failure };
      tests.push({ id, name: id, timeSpentMs, ...told });
    }
    shareOut(this.#shared.mutantCoverage, this.#tests);
    return { status: 'complete', tests, mutantCoverage: this.#shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#shared.hitLimit = hitLimit;
    this.#shared.hitCount = hitLimit ? 0 : undefined;
    this.#shared.activeMutant = activeMutant.id;
    try {
      // Anew for each: days and zones are remembered by the sources, and what one mutant got wrong must not fail the next one.
      this.#tests = collect(this.#script, this.#shared);
      return await this.#firstFailure(testFilter && new Set(testFilter));
    } catch (error) {
      return this.#outOfHits() ?? { status: 'error', errorMessage: String(error?.stack ?? error) };
    } finally {
      this.#shared.activeMutant = undefined;
    }
  }

  async #firstFailure(wanted) {
    const took = (test) => this.#took.get(test.id) ?? 0;
    const tests = this.#tests.filter(({ id }) => !wanted || wanted.has(id)).sort((a, b) => took(a) - took(b));
    let count = 0;
    for (const test of tests) {
      count += 1;
      const failure = await failureOf(test);
      const timeout = this.#outOfHits();
      if (timeout) return timeout;
      if (failure !== null)
        return { status: 'killed', killedBy: [test.id], failureMessage: failure.slice(0, 300), nrOfTests: count };
    }
    return { status: 'survived', nrOfTests: count };
  }

  #outOfHits() {
    const { hitCount, hitLimit } = this.#shared;
    return hitLimit !== undefined && hitCount > hitLimit
      ? { status: 'timeout', reason: `Hit limit reached (${hitCount}/${hitLimit})` }
      : undefined;
  }
}

/** What a test complains of, null when it passes. Hooks run around each test: cheap here, and no state is shared. */
async function failureOf({ run, scopes }) {
  try {
    for (const { before } of scopes) for (const hook of before) await hook();
    await run();
    for (const { after } of scopes) for (const hook of after) await hook();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'domain', factory: Object.assign(() => new Runner(), { inject: [] }) },
];
