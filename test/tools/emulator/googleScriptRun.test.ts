import { scene } from './scene';

const world = scene(`
  function date() { return { rows: [{ at: new Date() }] } }
  function odd() { return { f: function () {}, m: new Map([[1, 2]]), r: /x/, u: undefined, list: [undefined, 1], s: SpreadsheetApp.getActive() } }
  function bytes() { return new Uint8Array(2) }
  async function later() { return 'done' }
  function echo(x) { return JSON.stringify(x) }
  function kind(x) { return Array.isArray(x) && x instanceof Array }
  function fails() { throw new Error('broken') }
  function failsInService() { SpreadsheetApp.getActiveSheet().getRange(0, 0) }
  function mode() { return Session.getActiveUser().getEmail() }
`);

describe('results', () => {
  test('with a Date anywhere arrive as null, without an error', () => {
    expect(world.scriptRun('date')).toBeNull();
  });

  test('lose what Google cannot carry', () => {
    const result = world.scriptRun('odd') as Record<string, unknown>;
    expect(result).toMatchObject({ m: {}, r: {}, u: null, list: [null, 1], s: null });
    expect(typeof result.f).toBe('string');
  });

  test('that are typed arrays are an error', () => {
    expect(() => world.scriptRun('bytes')).toThrow(/not a supported return type/);
  });

  test('that are promises are awaited', () => {
    expect(world.scriptRun('later')).toBe('done');
  });
});

describe('arguments', () => {
  test.each([
    ['a Date', [new Date()], '0'],
    ['a function', [() => 1], '0'],
    ['a Map', [{ a: { b: new Map() } }], 'b'],
    ['a RegExp', [[1, 2, 3, /x/]], '3'],
    ['a typed array', [new Uint8Array(1)], '0'],
  ])('with %s are refused on the page', (_what, args, at) => {
    expect(() => world.scriptRun('echo', ...args)).toThrow(`Failed due to illegal value in property: ${at}`);
  });

  test('that go round in circles are refused', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => world.scriptRun('echo', circle)).toThrow('Failed due to illegal value in property: self');
  });

  test('arrive as plain values of the script, undefined as null', () => {
    expect(world.scriptRun('echo', { a: [undefined, 1, 'x', true] })).toBe('{"a":[null,1,"x",true]}');
    expect(world.scriptRun('kind', [1])).toBe(true);
  });
});

describe('failures', () => {
  test('reach the failure handler as an Error with the text', () => {
    expect(() => world.scriptRun('fails')).toThrow(/^broken$/);
    expect(() => world.scriptRun('failsInService')).toThrow(
      /^Exception: The starting row of the range is too small\.$/,
    );
  });

  test('come for every call of a browser with several logins', () => {
    world.users.setSeveralLogins('second@example.com', true);
    expect(() => world.scriptRunAs('second@example.com', 'mode')).toThrow(/Error code PERMISSION_DENIED/);
    world.users.setSeveralLogins('second@example.com', false);
    expect(world.scriptRunAs('second@example.com', 'mode')).toBe('second@example.com');
  });
});
