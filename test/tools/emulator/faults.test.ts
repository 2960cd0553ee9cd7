import { failure, NOW, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;
const SOURCE = `
  function f() { const sheet = SpreadsheetApp.getActiveSheet();
    for (let row = 1; row <= 3; row += 1) { sheet.getRange(row, 1).setValue(row); SpreadsheetApp.flush() }
    return 'done' }
  function mail() { try { MailApp.sendEmail('seller@example.com', 's', 'b') } catch (e) { return e.message } }
  function patient() { for (let n = 0; ; n += 1) try { SpreadsheetApp.flush(); return n } catch (e) { Utilities.sleep(1000) } }
  function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:C9').getValues().length }`;

test('an execution can be killed before or after each of its calls, and what was carried out stays', () => {
  const length = scene(SOURCE).run('f', [], menu).trace.length;
  for (let call = 1; call <= length; call += 1) {
    for (const when of ['killBefore', 'killAfter'] as const) {
      const world = scene(SOURCE);
      world.faults[when](call);
      const outcome = world.run('f', [], menu);
      expect(outcome).toMatchObject({ ok: false, killed: true });
      expect(outcome.trace).toHaveLength(call);
      const flushed = outcome.trace.filter(
        ({ method }, at) => method === 'SpreadsheetApp.flush' && (when === 'killAfter' || at < call - 1),
      );
      expect(world.workbook.sheet('Sheet').values()).toHaveLength(flushed.length);
    }
  }
});

test('a call can fail for a while', () => {
  const world = scene(SOURCE);
  world.faults.throwAt('SpreadsheetApp.flush', { times: 2 });
  expect(resultOf(world.run('patient', [], menu))).toBe(2);
});

test('a mail can leave although the call throws', () => {
  const world = scene(SOURCE);
  world.faults.effectThenThrow('MailApp.sendEmail');
  expect(resultOf(world.run('mail', [], menu))).toBe(
    "We're sorry, a server error occurred. Please wait a bit and try again.",
  );
  expect(world.mails).toHaveLength(1);
});

test('a user edit or a whole other run can happen at every call', () => {
  const world = scene(SOURCE);
  let rows = 0;
  world.faults.onCall = (_call, functionName) => {
    if (functionName !== 'f') return;
    world.workbook.sheet('Sheet').insertRow(1);
    rows += 1;
    resultOf(world.run('read', [], menu));
  };
  expect(resultOf(world.run('f', [], menu))).toBe('done');
  expect(rows).toBe(world.calls.executions - 1);
  expect(world.workbook.sheet('Sheet').maxRows).toBe(1000 + rows);
});

describe('the counter', () => {
  test('tells remote from local calls and counts cells', () => {
    const world = scene(SOURCE);
    expect(resultOf(world.run('f', [], menu))).toBe('done');
    expect(world.calls.last).toEqual({
      remote: 6,
      local: 4,
      cellsRead: 0,
      cellsWritten: 3,
      byMethod: {
        'SpreadsheetApp.getActiveSheet': 1,
        'Sheet.getRange': 3,
        'Range.setValue': 3,
        'SpreadsheetApp.flush': 3,
      },
    });
    world.run('read', [], menu);
    expect(world.calls.last).toMatchObject({ remote: 1, cellsRead: 27 });
    expect(world.calls.total).toMatchObject({ remote: 7, cellsRead: 27, cellsWritten: 3 });
    expect(world.calls.executions).toBe(2);
  });

  test('explains a run as a table', () => {
    const world = scene(SOURCE, { seed: 5 });
    world.faults.throwAt('SpreadsheetApp.flush');
    world.run('f', [], menu);
    const lines = world.calls.explain().split('\n');
    expect(lines[0]).toMatch(/^f: Exception: We're sorry.* \(seed 5\)$/);
    expect(lines[1]).toBe('2 remote calls, 2 local, 0 cells read, 1 written, 0.0 s of world time');
    expect(lines[4]).toMatch(/^3 {2}remote {2}Range\.setValue +1 written {2}Sheet!A1 1$/);
    expect(lines[5]).toMatch(/SpreadsheetApp\.flush .*→ We're sorry/);
  });
});

describe('latency', () => {
  const latency = { start: 500, remote: 40, local: 0, cell: 1, jitter: 0 };

  test('moves the world’s clock by what calls cost', () => {
    const world = scene(SOURCE, { latency });
    const outcome = world.run('f', [], menu);
    expect(outcome.endedAt - outcome.startedAt).toBe(500 + 6 * 40 + 3);
  });

  test('without a model time stands still', () => {
    const world = scene(SOURCE);
    world.run('f', [], menu);
    expect(world.clock.now()).toBe(NOW);
  });

  test('kills a loop of single writes that would take too long on Google', () => {
    const world = scene(
      'function f() { const s = SpreadsheetApp.getActiveSheet(); for (let r = 1; r <= 900; r += 1) { s.getRange(r, 1).setValue(r); s.getRange(r, 1).getValue() } }',
      {
        latency: { ...latency, remote: 250 },
      },
    );
    expect(failure(world.run('f', [], menu))).toBe('Exception: Exceeded maximum execution time');
  });

  test('with jitter is the same history for the same seed', () => {
    const history = (seed: number) => {
      const world = scene(SOURCE, { seed, latency: { ...latency, jitter: 0.5 } });
      return world.run('f', [], menu).trace.map(({ at }) => at);
    };
    expect(history(3)).toEqual(history(3));
    expect(history(3)).not.toEqual(history(4));
  });
});
