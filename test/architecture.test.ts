// The rules of the house that a compiler cannot see: who may import whom, where the clock is read, how long a file may be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources = filesBelow('src');

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:import|export)\s[^;]*?from\s+'([^']+)'/g)].map((match) => match[1]!);
}

/** The folder below src that a file belongs to: `domain`, `app`, … or `entry` for the files at its top. */
function layerOf(file: string): string {
  const [, layer = ''] = file.split('/');
  return layer.includes('.') ? 'entry' : layer;
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  entry: ['entry', 'app'],
  app: ['app', 'domain', 'sheet', 'google', 'text'],
  sheet: ['sheet', 'domain', 'google', 'text'],
  google: ['google', 'domain'],
  text: ['text', 'domain', 'sheet'],
  domain: ['domain'],
  sidebar: ['sidebar', 'text', 'app', 'domain'],
};

test.each(sources)('%s imports only what its layer may', (file) => {
  const wrong = importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)))
    .filter((target) => !ALLOWED[layerOf(file)]!.includes(layerOf(target.includes('.') ? target : `${target}.ts`)));
  expect(wrong).toEqual([]);
});

test('the domain knows no Google service and no clock', () => {
  const services =
    /\b(SpreadsheetApp|PropertiesService|LockService|MailApp|ScriptApp|Session|HtmlService|GoogleAppsScript)\b/;
  const guilty = sources.filter(
    (file) => layerOf(file) === 'domain' && services.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test('only the clock adapter asks what time it is', () => {
  const guilty = sources.filter(
    (file) =>
      !file.startsWith('src/google/') && /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test('the sidebar takes only types from the application and the domain', () => {
  const guilty = sources
    .filter((file) => layerOf(file) === 'sidebar')
    .filter((file) =>
      /import (?!type\b)[^;]*from '(\.\.\/)+(app|domain)\//.test(readFileSync(join(root, file), 'utf8')),
    );
  expect(guilty).toEqual([]);
});

test('no source or tool file is longer than 250 lines', () => {
  const long = [...sources, ...filesBelow('tools')].filter(
    (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});

test('words in Japanese stand in src/text, in the rules as data, and nowhere else', () => {
  const allowed = /^src\/(text|domain\/markets|domain\/notices\/wording)\//;
  const literal =
    /(['"`])(?:(?!\1)[^\\\n])*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?:(?!\1)[^\\\n])*\1/u;
  const guilty = sources
    .filter((file) => !allowed.test(file))
    .filter((file) => literal.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
  expect(guilty).toEqual([]);
});
