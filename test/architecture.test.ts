// The rules of the house that a compiler cannot see: who may import whom, where the clock is read, how long a file may be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

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

/** The files of src that a file imports. */
function arrowsOf(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)))
    .flatMap((target) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((path) => known.has(path)));
}

const known = new Set(sources);

/** The folder below src that a file belongs to: `domain`, `app`, … or the file itself at its top (`columns`). */
function layerOf(file: string): string {
  return file.split('/')[1]!.replace(/\.tsx?$/, '');
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  entry: ['functions', 'app'],
  functions: ['app'],
  app: ['app', 'domain', 'sheet', 'google', 'text', 'columns'],
  sheet: ['sheet', 'domain', 'google', 'text', 'columns'],
  google: ['google', 'domain'],
  text: ['text', 'domain', 'columns'],
  columns: ['domain'],
  domain: ['domain'],
  sidebar: ['sidebar', 'text', 'app', 'domain'],
};

test.each(sources)('%s imports only what its layer may', (file) => {
  const wrong = arrowsOf(file).filter((target) => !ALLOWED[layerOf(file)]!.includes(layerOf(target)));
  expect(wrong).toEqual([]);
});

/** What each room of a layer may know of the other rooms: what stands above in the list never knows what stands below it. */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  domain: {
    time: [],
    values: [],
    health: ['time'],
    markets: ['time', 'values'],
    orders: ['time'],
    assess: ['time', 'markets', 'orders'],
    notices: ['time', 'values', 'markets', 'orders', 'assess'],
    planning: ['time', 'markets', 'orders', 'assess'],
    reminders: ['time', 'values', 'orders', 'assess'],
    mails: ['time', 'values', 'markets', 'orders'],
  },
  app: {
    desk: [],
    texts: ['desk'],
    events: ['desk', 'texts'],
    selfCheck: ['desk'],
    functions: ['desk', 'texts'],
    views: ['desk', 'texts'],
    mail: ['desk', 'texts', 'views'],
    taps: ['desk'],
    run: ['desk', 'events', 'texts', 'views', 'mail', 'taps'],
    health: ['desk', 'run'],
    handlers: ['desk', 'events', 'texts', 'views', 'mail', 'taps', 'run', 'health', 'selfCheck'],
  },
};

/** `assess` of `src/domain/assess/ladder.ts`; '' for a file in the corridor. */
function roomOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 3 ? parts[2]! : '';
}

describe.each(Object.entries(ROOMS))('the rooms of %s', (layer, rooms) => {
  const files = sources.filter((file) => layerOf(file) === layer);

  test('are those of the plan, and nothing stands in the corridor', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
  });

  test('know only the rooms that the plan lets them know', () => {
    const wrong = files.flatMap((file) =>
      arrowsOf(file)
        .filter((target) => layerOf(target) === layer && roomOf(target) !== roomOf(file))
        .filter((target) => !rooms[roomOf(file)]!.includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('stand on floors: each knows only rooms that stand before it in the plan', () => {
    const order = Object.keys(rooms);
    const back = order.flatMap((room) => rooms[room]!.filter((other) => order.indexOf(other) >= order.indexOf(room)));
    expect(back).toEqual([]);
  });

  test('hold two to fourteen files a folder', () => {
    const sizes = new Map<string, number>();
    for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    expect([...sizes].filter(([, count]) => count < 2 || count > 14)).toEqual([]);
  });
});

test('no file leads back to itself through its imports', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of arrowsOf(file)) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  expect(circles).toEqual([]);
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
  const allowed = /^src\/(text|domain\/markets|domain\/mails|domain\/notices\/wording)\//;
  const literal =
    /(['"`])(?:(?!\1)[^\\\n])*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?:(?!\1)[^\\\n])*\1/u;
  const guilty = sources
    .filter((file) => !allowed.test(file))
    .filter((file) => literal.test(readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
  expect(guilty).toEqual([]);
});

/** The parts of an order or a notice that say when something was, is due or ends. */
const MOMENT_NAMES = /(At|Until|^at|^day|^due|^deadline|^dateOnly|^promise|^formal|^reply|^wrote)$/;

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** What a source decides by its own comparison of moments: anything compared but a count with a number, and a larger or smaller of two. */
function decisionsIn(code: string): string[] {
  const found: string[] = [];
  const isCount = (node: Node) => {
    const { property } = node as { property?: { value?: string } };
    return node.type === 'NumericLiteral' || property?.value === 'length';
  };
  const isMoment = (node: Node): boolean => {
    const { property, expression } = node as { property?: { value?: string }; expression?: Node };
    if (node.type === 'TsNonNullExpression' && expression) return isMoment(expression);
    return node.type === 'MemberExpression' && MOMENT_NAMES.test(property?.value ?? '');
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, operator, left, right, callee } = node as Node & { left: Node; right: Node };
    if (type === 'BinaryExpression') {
      if (/^[<>]=?$/.test(String(operator)) && !isCount(left) && !isCount(right)) found.push(String(operator));
      if (/^[!=]==?$/.test(String(operator)) && isMoment(left) && isMoment(right)) found.push(String(operator));
    }
    const called = callee as { object?: { value?: string }; property?: { value?: string } } | undefined;
    if (called?.object?.value === 'Math' && /^(min|max)$/.test(called.property?.value ?? '')) found.push('Math');
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(code, { syntax: 'typescript', target: 'es2022' }));
  return found;
}

describe('text decides nothing: it words what the assessment says', () => {
  const texts = sources.filter((file) => layerOf(file) === 'text');

  test('no file of it compares moments', () => {
    const guilty = texts.flatMap((file) =>
      decisionsIn(readFileSync(join(root, file), 'utf8')).map((operator) => `${file}: ${operator}`),
    );
    expect(guilty).toEqual([]);
  });

  test('nor asks the facts who spoke last', () => {
    const judges = ['facts', 'history', 'workShown', 'recordEvent'].map((name) => `src/domain/orders/${name}.ts`);
    expect(texts.filter((file) => arrowsOf(file).some((target) => judges.includes(target)))).toEqual([]);
  });

  test.each([
    ['order.sentBackAt && order.sentBackAt.at >= order.formalAt.at ? 1 : 2', ['>=']],
    ['due !== null && due < now', ['<']],
    ['now - step.due > 24 * HOUR', ['>']],
    ['a.sentAt!.at === b.sentAt!.at', ['===']],
    ['Math.max(order.buyerAt, order.stallAt)', ['Math']],
    ['days > 1 && found.length > more.length && step.due === null', []],
  ])('the test sees it: %s', (code, expected) => {
    expect(decisionsIn(code)).toEqual(expected);
  });
});
