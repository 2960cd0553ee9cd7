import { createWorld } from '../../../tools/emulator';
import { evaluate, failure, failureOf, manifest, NOW, resultOf, scene } from './scene';

describe('globals', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'structuredClone',
    'queueMicrotask',
    'performance',
    'process',
    'Buffer',
    'require',
    'AbortController',
    'window',
    'document',
    'navigator',
    'SharedArrayBuffer',
    'Event',
    'Blob',
    'FormData',
  ])('%s is not defined, as on Google', (name) => {
    expect(failureOf(`return ${name};`)).toBe(`ReferenceError: ${name} is not defined`);
  });

  test('ECMAScript, console and the services are there', () => {
    expect(
      evaluate(
        'console.log(1); return [typeof Map, typeof Promise, typeof Intl, typeof BigInt, typeof SpreadsheetApp].join()',
      ),
    ).toBe('function,function,object,function,object');
  });
});

describe('grammar of the pushed files', () => {
  test.each([
    ['a static class field', 'class A { static x = 1 }'],
    ['a private field', 'class A { #x = 1; get() { return this.#x } }'],
    ['a static block', 'class A { static { } }'],
    ['an export', 'export {}'],
    ['an import', "import x from 'y'"],
    ['a top-level await', 'await 1'],
    ['a numeric separator', 'const x = 1_000'],
    ['logical assignment', 'let a; a ??= 1'],
  ])('%s makes the push fail', (_what, source) => {
    expect(() => scene(source)).toThrow(/^Push rejected\. Syntax error: ParseError: .* file: Code\.js$/);
  });

  test('a manifest without V8 or without a manifest at all is refused', () => {
    expect(() => scene('', {}, { runtimeVersion: undefined })).toThrow(/runtimeVersion/);
    expect(() => createWorld({ now: NOW, files: [{ name: 'Code.js', source: '' }] })).toThrow(/manifest/);
  });
});

describe('entry points', () => {
  const world = scene(`
    function seen(a) { return a }
    function hidden_() {}
    const arrow = () => 1;
    var App = { inside() {} };
    globalThis.assigned = function () {};
  `);

  test('are the top-level function declarations whose names do not end in an underscore', () => {
    expect(world.functionNames).toEqual(['seen']);
  });

  test.each(['hidden_', 'arrow', 'App.inside', 'assigned', 'missing'])('%s cannot be reached', (name) => {
    expect(failure(world.run(name, [], { surface: 'trigger' }))).toBe(`Exception: Script function not found: ${name}`);
    expect(() => world.scriptRun(name)).toThrow(`google.script.run.${name} is not a function`);
  });
});

describe('an execution', () => {
  test('starts with fresh globals every time', () => {
    const world = scene('var count = 0; function f() { count += 1; return count }');
    expect([resultOf(world.run('f')), resultOf(world.run('f'))]).toEqual([1, 1]);
  });

  test('evaluates the files in push order in one global scope', () => {
    const world = createWorld({
      now: NOW,
      files: [
        { name: 'a.js', source: 'const base = 40;' },
        { name: 'b.js', source: 'const sum = base + 2; function f() { return sum }' },
        { name: 'appsscript.json', source: manifest() },
      ],
    });
    expect(resultOf(world.run('f'))).toBe(42);
  });

  test('gets objects of its own realm from the services', () => {
    expect(
      evaluate(`const r = SpreadsheetApp.getActiveSheet().getRange('A1:B1'); r.setValues([[new Date(), 1]]);
        const v = r.getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date].join()`),
    ).toBe('true,true,true');
  });

  test('lives in world time and in the zone of the script, whatever the machine says', () => {
    expect(evaluate('return [Date.now(), new Date().getHours(), new Date(2026, 10, 22, 14).getTime()].join()')).toBe(
      `${NOW},14,${NOW}`,
    );
    expect(evaluate('return new Date().getHours()', {}, { timeZone: 'America/Los_Angeles' })).toBe(21);
  });

  test('of an async function settles what can settle', () => {
    const world = scene(
      'async function f() { await null; return 7 } async function g() { await null; throw new Error("late") }',
    );
    expect(resultOf(world.run('f'))).toBe(7);
    expect(failure(world.run('g'))).toBe('Error: late');
  });

  test('draws chance from the seed of the world', () => {
    const draw = (seed: number) => evaluate('return [Math.random(), Utilities.getUuid()].join()', { seed });
    expect(draw(5)).toBe(draw(5));
    expect(draw(5)).not.toBe(draw(6));
  });

  test('can be made without the longOffset of Intl', () => {
    const body =
      "return new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', timeZoneName: 'longOffset' }).format(0)";
    expect(evaluate(body)).toContain('GMT+09:00');
    expect(failureOf(body, { withoutLongOffset: true })).toContain('RangeError');
  });

  test('throws service errors named Exception that a script can catch', () => {
    expect(
      evaluate(
        'try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return [e.name, e instanceof Error, typeof e.stack].join() }',
      ),
    ).toBe('Exception,true,string');
  });
});
