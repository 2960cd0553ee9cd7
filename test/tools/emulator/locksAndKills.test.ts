import { failure, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;

describe('locks', () => {
  const SOURCE = `
    function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); Logger.log('inside'); lock.releaseLock() }
    function keep() { LockService.getDocumentLock().waitLock(1000); return LockService.getDocumentLock().hasLock() }
    function tryIt() { return LockService.getDocumentLock().tryLock(5000) }
    function waitForIt() { LockService.getDocumentLock().waitLock(5000) }
    function script() { return LockService.getScriptLock().tryLock(0) }
    function askInside() { const lock = LockService.getDocumentLock(); lock.waitLock(0); SpreadsheetApp.getUi().alert('?'); return lock.hasLock() }`;

  test('exclude another execution, which waits its time out', () => {
    const world = scene(SOURCE);
    const seen: unknown[] = [];
    world.faults.onCall = (call, functionName) => {
      if (functionName !== 'hold' || call.method !== 'Logger.log') return;
      const begun = world.clock.now();
      seen.push(resultOf(world.run('tryIt', [], menu)), world.clock.now() - begun);
      seen.push(failure(world.run('waitForIt', [], menu)), resultOf(world.run('script', [], menu)));
    };
    expect(world.run('hold', [], menu).ok).toBe(true);
    expect(seen).toEqual([
      false,
      5000,
      'Exception: Lock timeout: another process was holding the lock for too long.',
      true,
    ]);
    world.faults.onCall = null;
    expect(resultOf(world.run('tryIt', [], menu))).toBe(true);
  });

  test('are freed at the end of the execution that forgot to', () => {
    const world = scene(SOURCE);
    expect(resultOf(world.run('keep', [], menu))).toBe(true);
    expect(resultOf(world.run('tryIt', [], menu))).toBe(true);
  });

  test('do not survive a question to the user', () => {
    const world = scene(SOURCE);
    expect(resultOf(world.run('askInside', [], menu))).toBe(false);
  });

  test('do not carry out buffered writes when released', () => {
    const world =
      scene(`function f() { const lock = LockService.getDocumentLock(); lock.waitLock(0); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); lock.releaseLock(); Logger.log('after') }
      function g() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`);
    let seen: unknown;
    world.faults.onCall = (call, functionName) => {
      if (functionName === 'f' && call.method === 'Logger.log') seen = resultOf(world.run('g', [], menu));
    };
    world.run('f', [], menu);
    expect(seen).toBe('');
  });
});

describe('a kill', () => {
  const SOURCE = `
    function f() {
      const sheet = SpreadsheetApp.getActiveSheet();
      try { sheet.getRange('A1').setValue('before'); SpreadsheetApp.flush(); Utilities.sleep(300000); Utilities.sleep(70000); sheet.getRange('A2').setValue('after') }
      catch (e) { PropertiesService.getScriptProperties().setProperty('caught', '1') }
      finally { PropertiesService.getScriptProperties().setProperty('finally', '1') }
      return 'swallowed' }
    function onEdit() { Utilities.sleep(31000); return 'late' }
    function buffered() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); Logger.log('x') }`;

  test('comes after six minutes; neither catch nor finally can do anything any more', () => {
    const world = scene(SOURCE);
    const outcome = world.run('f', [], menu);
    expect(outcome).toMatchObject({ ok: false, killed: true, error: { message: 'Exceeded maximum execution time' } });
    expect(outcome.endedAt - outcome.startedAt).toBe(360_001);
    expect(world.properties().script).toEqual({});
    expect(world.workbook.sheet('Sheet').values()).toEqual([['before']]);
  });

  test('comes after thirty seconds in simple triggers', () => {
    const world = scene(SOURCE);
    expect(world.run('onEdit', [], { surface: 'onEdit' })).toMatchObject({ ok: false, killed: true });
  });

  test('loses buffered writes, or keeps them where a test says so', () => {
    for (const keepBuffered of [false, true]) {
      const world = scene(SOURCE);
      world.faults.killBefore('Logger.log', { keepBuffered });
      expect(world.run('buffered', [], menu)).toMatchObject({ ok: false, killed: true });
      expect(world.workbook.sheet('Sheet').value(1, 1)).toBe(keepBuffered ? 1 : '');
    }
  });

  test('frees the locks of the dead', () => {
    const world = scene(
      `function f() { LockService.getScriptLock().waitLock(0); Logger.log('x') } function g() { return LockService.getScriptLock().tryLock(0) }`,
    );
    world.faults.killAfter('Lock.waitLock');
    expect(world.run('f', [], menu).ok).toBe(false);
    expect(resultOf(world.run('g', [], menu))).toBe(true);
  });
});
