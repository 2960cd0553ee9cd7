// Small scripts written from Google's reference of properties, cache, lock, triggers and mail.
import { evaluate, failureOf, NOW, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;

const answer = (body: string): unknown =>
  JSON.parse(String(evaluate(`return JSON.stringify((() => { ${body} })()) ?? 'null'`)));

describe('properties', () => {
  const P = 'const p = PropertiesService.getDocumentProperties();';
  test.each([
    ['setProperties keeps the others', "p.setProperty('a', '1'); p.setProperties({ b: '2' });", { a: '1', b: '2' }],
    ['… or deletes them when told', "p.setProperty('a', '1'); p.setProperties({ b: '2' }, true);", { b: '2' }],
    ['deleteProperty takes one away', "p.setProperties({ a: '1', b: '2' }); p.deleteProperty('a');", { b: '2' }],
    ['… a missing one without complaint', "p.setProperty('a', '1'); p.deleteProperty('z');", { a: '1' }],
    ['deleteAllProperties takes all', "p.setProperties({ a: '1', b: '2' }).deleteAllProperties();", {}],
    ['calls can be chained', "p.setProperty('a', '1').setProperty('a', '2');", { a: '2' }],
  ])('%s', (_sentence, body, left) => {
    expect(answer(`${P} ${body} return p.getProperties()`)).toEqual(left);
  });

  test('getKeys lists the names; the three stores do not share', () => {
    expect(
      answer(
        `${P} p.setProperties({ a: '1', b: '2' }); return [p.getKeys().sort(), PropertiesService.getScriptProperties().getKeys(), PropertiesService.getUserProperties().getProperty('a')]`,
      ),
    ).toEqual([['a', 'b'], [], null]);
  });

  test('what getProperties gave is a copy', () => {
    expect(answer(`${P} p.setProperty('a', '1'); p.getProperties().a = '9'; return p.getProperty('a')`)).toBe('1');
  });
});

describe('the cache', () => {
  const C = 'const c = CacheService.getScriptCache();';
  test('getAll leaves out what is not there', () => {
    expect(answer(`${C} c.putAll({ a: '1', b: '2' }); return c.getAll(['a', 'b', 'z'])`)).toEqual({ a: '1', b: '2' });
  });

  test('remove and removeAll forget; get of nothing is null', () => {
    expect(
      answer(
        `${C} c.putAll({ a: '1', b: '2', d: '3' }); c.remove('a'); c.removeAll(['b']); return [c.get('a'), c.get('b'), c.get('d')]`,
      ),
    ).toEqual([null, null, '3']);
  });

  test('a value lives as many seconds as it was given', () => {
    const world = scene(
      `function put() { CacheService.getScriptCache().put('a', '1', 30) } function get() { return CacheService.getScriptCache().get('a') }`,
    );
    world.run('put', [], menu);
    world.clock.advance(29_000);
    expect(resultOf(world.run('get'))).toBe('1');
    world.clock.advance(2_000);
    expect(resultOf(world.run('get'))).toBeNull();
  });
});

describe('locks', () => {
  test('hasLock tells, releaseLock ends it, tryLock again is true for the holder', () => {
    expect(
      answer(
        'const l = LockService.getScriptLock(); const before = l.hasLock(); const got = [l.tryLock(10), l.tryLock(10), l.hasLock()]; l.releaseLock(); return [before, ...got, l.hasLock()]',
      ),
    ).toEqual([false, true, true, true, false]);
  });

  test('tryLock of another execution waits and is false, waitLock throws, and another lock is free', () => {
    const world = scene(
      `function hold() { LockService.getDocumentLock().waitLock(1000); SpreadsheetApp.getActiveSheet().getName() }
       function attempt() { let thrown = ''; try { LockService.getDocumentLock().waitLock(500) } catch (e) { thrown = e.message }
         return JSON.stringify([LockService.getDocumentLock().tryLock(500), thrown, LockService.getUserLock().tryLock(0)]) }`,
    );
    let seen: unknown;
    world.faults.onCall = ({ method }, name) => {
      if (name === 'hold' && method === 'Sheet.getName') seen = resultOf(world.run('attempt', [], menu));
    };
    resultOf(world.run('hold', [], menu));
    expect(JSON.parse(String(seen))).toEqual([
      false,
      'Lock timeout: another process was holding the lock for too long.',
      true,
    ]);
    expect(world.clock.now()).toBe(NOW + 1_000);
  });
});

describe('triggers', () => {
  test('a clock trigger says what it is, and is gone after deleteTrigger', () => {
    expect(
      answer(
        `const t = ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); const seen = [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK, t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, t.getUniqueId().length > 0, ScriptApp.getProjectTriggers().length];
         ScriptApp.deleteTrigger(t); return [...seen, ScriptApp.getProjectTriggers().length]`,
      ),
    ).toEqual(['f', true, true, true, 1, 0]);
  });

  test('an installable onEdit runs as its creator, in FULL, with the edit', () => {
    const world = scene(
      `function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
       function edited(e) { SpreadsheetApp.getActiveSheet().getRange('C1').setValue([e.value, e.range.getA1Notation(), String(e.authMode), Session.getEffectiveUser().getEmail()].join()) }`,
    );
    resultOf(world.run('install', [], menu));
    world.workbook.sheet('Sheet').type(1, 1, 'x');
    expect(world.workbook.sheet('Sheet').text(1, 3)).toBe('x,A1,FULL,seller@example.com');
  });

  test('the event of a clock trigger has its id and its parts in UTC', () => {
    const world = scene(
      `function install() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId() }
       function tick(e) { PropertiesService.getScriptProperties().setProperty('e', JSON.stringify([e.triggerUid, e.timezone, e.year, e.month, e['day-of-month'], e.hour])) }`,
    );
    const id = resultOf(world.run('install', [], menu));
    world.fireTriggers('tick');
    expect(JSON.parse(world.properties().script.e!)).toEqual([id, 'UTC', 2026, 11, 22, 5]);
  });

  test.each([
    ['timeBased().everyMinutes(7).create()', 'everyMinutes'],
    ['timeBased().create()', ''],
  ])('%s is refused', (chain, word) => {
    expect(failureOf(`ScriptApp.newTrigger('f').${chain}`)).toContain(word);
  });
});

describe('mail', () => {
  test('each recipient in to, cc and bcc counts', () => {
    expect(
      answer(
        "const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail({ to: 'a@example.com,b@example.com', cc: 'c@example.com', bcc: 'd@example.com', subject: 's', body: 'b' }); return before - MailApp.getRemainingDailyQuota()",
      ),
    ).toBe(4);
  });

  test('the options arrive with the mail', () => {
    const world = scene(
      "function f() { MailApp.sendEmail('a@example.com', 's', 'plain', { htmlBody: '<b>b</b>', name: 'n', replyTo: 'r@example.com', cc: 'c@example.com' }) }",
    );
    resultOf(world.run('f', [], menu));
    expect(world.mails).toMatchObject([
      {
        at: NOW,
        to: 'a@example.com',
        body: 'plain',
        htmlBody: '<b>b</b>',
        name: 'n',
        replyTo: 'r@example.com',
        cc: 'c@example.com',
      },
    ]);
  });

  test('the quota of one account is not that of another', () => {
    const world = scene(
      "function f() { MailApp.sendEmail('a@example.com', 's', 'b') } function left() { return MailApp.getRemainingDailyQuota() }",
      { editors: ['second@example.com'] },
    );
    resultOf(world.run('f', [], menu));
    expect(resultOf(world.run('left', [], menu))).toBe(99);
    expect(resultOf(world.run('left', [], { surface: 'menu', user: 'second@example.com' }))).toBe(100);
  });
});
