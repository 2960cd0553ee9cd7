import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { builtFiles } from '../../../tools/build';
import { assemblePage } from '../../../tools/build/bundleSidebar';
import { assertPlainScript } from '../../../tools/build/grammarGate';
import { exportedFunctions } from '../../../tools/build/sourceFunctions';
import { stubsFor } from '../../../tools/build/stubs';
import { writeChanged } from '../../../tools/build/writeChanged';

const fixture = join(__dirname, 'fixture');
const files = builtFiles(fixture);
const code = files['Code.js'] ?? '';
const NAMES = ['ADD_BUSINESS', 'HENJI_RENAMED', 'HENJI_TWICE', 'henjiList', 'onOpen'];

/** What is global after the file has been evaluated in an empty realm. */
function globals(source: string): Record<string, unknown> {
  const context = createContext({});
  runInContext(source, context);
  return context as Record<string, unknown>;
}

describe('Code.js', () => {
  it('declares one global function for each export of the entry, the bundle itself, and nothing else', () => {
    expect(Object.keys(globals(code)).sort()).toEqual([...NAMES, 'henjimachi'].sort());
    for (const name of NAMES) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  it('calls the bundled function with all arguments through each stub', () => {
    const { HENJI_TWICE, henjiList, onOpen } = globals(code) as Record<
      'HENJI_TWICE' | 'henjiList' | 'onOpen',
      (...args: unknown[]) => unknown
    >;
    expect(HENJI_TWICE(3)).toBe(6);
    expect(HENJI_TWICE(3, 2)).toBe(13);
    expect(henjiList(1, { second: 2 }, 3, 4)).toEqual([1, 2, 3, 4]);
    expect(onOpen({ authMode: 'NONE' })).toBe('mode NONE');
  });

  it('keeps the comment of a custom function directly above its stub', () => {
    const block = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nfunction HENJI_TWICE\(/.exec(code)?.[0];
    expect(block).toContain('@customfunction');
    expect(block).toContain('@param {number} [times] How often.');
    expect(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nfunction HENJI_RENAMED\(/.exec(code)?.[0]).toContain('@customfunction');
  });

  it('keeps the parameter names, without types and defaults', () => {
    expect(code).toContain('function HENJI_TWICE(value, times) {');
    expect(code).toContain('function HENJI_RENAMED(text) {');
    expect(code).toContain('function henjiList(first, argument2, ...rest) {');
    expect(code).toContain('function ADD_BUSINESS(from, count) {');
  });

  it('says which packages it contains, and names no folder of this machine', () => {
    expect(code).toMatch(/^\/\/ Contains date-fns \d+\.\d+\.\d+ \(MIT/m);
    expect(code).not.toContain(fixture);
    expect(code).not.toMatch(/\/work\/|\/home\/|\/root\/|\/tmp\//);
  });

  it('is the same every time and in every folder', () => {
    // As deep below node_modules as the fixture, so that the paths in the comments can be alike.
    const cache = join(__dirname, '../../../.cache/test');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'build-'));
    try {
      cpSync(fixture, join(folder, 'copy'), { recursive: true });
      expect(builtFiles(join(folder, 'copy'))).toEqual(builtFiles(fixture));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the stub generator', () => {
  it('refuses an export that is no function of the sources', () => {
    const functions = exportedFunctions(join(fixture, 'src', 'entry.ts'));
    expect([...functions.keys()].sort()).toEqual(NAMES);
    expect(() => stubsFor(['onOpen', 'VERSION'], functions)).toThrow('src/entry.ts exports VERSION');
  });
});

describe('the grammar gate', () => {
  it.each([
    ['static class fields', 'class A { static count = 0 }'],
    ['class fields', 'class A { count = 0 }'],
    ['private names', 'class A { #count() {} }'],
    ['static blocks', 'class A { static {} }'],
    ['optional chaining', 'a?.b'],
    ['logical assignment', 'a ||= b'],
    ['modules', 'export {}'],
    ['top-level await', 'await 1'],
  ])('stops %s', (_what, source) => {
    expect(() => assertPlainScript(`var before;\n${source}`, 'Code.js')).toThrow('Code.js would not load on Google');
  });

  it('lets through what the build makes of them', () => {
    expect(readFileSync(join(fixture, 'src', 'functions.ts'), 'utf8')).toContain('static count = 0');
    expect(() => assertPlainScript(code, 'Code.js')).not.toThrow();
  });
});

describe('LICENSES.txt', () => {
  it('holds our licence and that of each bundled package, whole', () => {
    const text = files['LICENSES.txt'] ?? '';
    expect(text).toMatch(/^Henjimachi/);
    for (const [, name] of code.matchAll(/^\/\/ Contains (\S+) /gm)) expect(text).toContain(`\n${name} `);
    expect(text.match(/WITHOUT WARRANTY/g)!.length).toBeGreaterThan(1);
  });
});

describe('sidebar.html', () => {
  const page = files['sidebar.html'] ?? '';

  it('holds style and script in one file, with no tag closed early', () => {
    expect(page).toContain('.app{color:#123456}');
    expect(page).toContain('--ink: #222');
    expect(page).toContain('$&');
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('/*js*/');
  });

  it('refuses a page that Google would take for a template', () => {
    expect(() => assemblePage('<style>/*css*/</style><script>/*js*/</script>', '', 'let a="<?= 1 ?>"')).toThrow('"<?"');
  });

  it('refuses a page without its places', () => {
    expect(() => assemblePage('<script>/*js*/</script>', '', '')).toThrow('/*css*/ exactly once');
  });
});

describe('writing dist', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'henji-build-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the three files that are pushed, and the licences', () => {
    writeChanged(folder, files);
    expect(readdirSync(folder).sort()).toEqual(['Code.js', 'LICENSES.txt', 'appsscript.json', 'sidebar.html']);
    expect(readFileSync(join(folder, 'appsscript.json'), 'utf8')).toBe('{\n  "runtimeVersion": "V8"\n}\n');
  });

  it('touches no file whose content is right already', () => {
    writeChanged(folder, { 'a.txt': 'same', 'b.txt': 'old' });
    const long = new Date(2020, 0, 1);
    for (const name of ['a.txt', 'b.txt']) utimesSync(join(folder, name), long, long);
    writeFileSync(join(folder, 'other.txt'), 'mine');
    expect(writeChanged(folder, { 'a.txt': 'same', 'b.txt': 'new' })).toEqual(['b.txt']);
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(long.getTime());
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('mine');
  });
});
