// Every package that a file imports is one that package.json names, with an exact version: what another package happens to bring along may
// be gone tomorrow.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const IMPORT = /\bfrom '([^'\n]+)'|\bimport '([^'\n]+)'|\b(?:require|import)\(\s*'([^'\n]+)'\s*\)/g;
const NAME = /^(?:@[a-z][\w.-]*\/)?[a-z][\w.-]+/;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};
const declared: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies };

/** Names of the packages that the text imports. */
function packagesIn(text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .filter((target) => !isBuiltin(target))
    .flatMap((target) => NAME.exec(target) ?? []);
}

/** Each imported package with one file that imports it. */
function imported(): Map<string, string> {
  const users = new Map<string, string>();
  for (const folder of ['src', 'test', 'tools']) {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true }) as string[]) {
      const file = join(folder, path);
      // Fixtures are built, never run from here; this file shows what an import looks like.
      if (!/\.(?:[cm]?js|tsx?)$/.test(file) || join(ROOT, file) === __filename) continue;
      for (const name of packagesIn(readFileSync(join(ROOT, file), 'utf8'))) users.set(name, file);
    }
  }
  return users;
}

test('imports are found in all their forms', () => {
  const text = `import a from 'one';\nimport {\n b } from '@two/three/deep';\nimport 'four';\nimport type { C } from 'node:fs';
    const d = require('five.js'); await import('six'); export * from './own'; import { readFileSync } from 'fs';`;
  expect(packagesIn(text)).toEqual(['one', '@two/three', 'four', 'five.js', 'six']);
});

test('every imported package is declared', () => {
  const missing = [...imported()].filter(([name]) => !(name in declared));
  expect(missing).toEqual([]);
});

test('every version is exact', () => {
  expect(Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
