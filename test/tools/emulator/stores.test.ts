import { evaluate, failureOf, NOW, resultOf, scene } from './scene';

const menu = { surface: 'menu' } as const;

describe('properties', () => {
  test('are texts; a missing one is null', () => {
    expect(
      evaluate(`const p = PropertiesService.getScriptProperties(); p.setProperty('n', 5); p.setProperties({ a: 'x' });
        return JSON.stringify([p.getProperty('n'), p.getProperty('none'), p.getProperties()])`),
    ).toBe('["5",null,{"n":"5","a":"x"}]');
  });

  test('hold 9 KB each and 500 KB together', () => {
    expect(failureOf("PropertiesService.getScriptProperties().setProperty('a', 'あ'.repeat(3073))")).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      failureOf(
        "const p = PropertiesService.getScriptProperties(); for (let n = 0; n < 60; n += 1) p.setProperty('k' + n, 'x'.repeat(9000))",
      ),
    ).toContain('exceeded the property storage quota');
  });

  test('need a name', () => {
    expect(failureOf("PropertiesService.getScriptProperties().setProperty('', 'x')")).toContain(
      'must not be null or empty',
    );
  });

  test('of a user are that user’s, of the document everybody’s', () => {
    const world =
      scene(`function put() { PropertiesService.getUserProperties().setProperty('a', '1'); PropertiesService.getDocumentProperties().setProperty('d', '1') }
      function get() { return [PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getDocumentProperties().getProperty('d')].join() }`);
    world.run('put', [], menu);
    expect(resultOf(world.run('get', [], { surface: 'menu', user: 'second@example.com' }))).toBe(',1');
    expect(resultOf(world.run('get', [], { surface: 'customFunction', user: 'second@example.com' }))).toBe('1,1');
    expect(world.properties()).toMatchObject({ document: { d: '1' }, user: { 'seller@example.com': { a: '1' } } });
  });
});

describe('the cache', () => {
  test('forgets after ten minutes, or when told, or when Google likes', () => {
    const world = scene(
      `function put(s) { const c = CacheService.getScriptCache(); s ? c.put('a', '1', s) : c.put('a', '1') } function get() { return CacheService.getScriptCache().get('a') }`,
    );
    world.run('put', [], menu);
    world.clock.advance(599_000);
    expect(resultOf(world.run('get'))).toBe('1');
    world.clock.advance(2_000);
    expect(resultOf(world.run('get'))).toBeNull();
    world.run('put', [100_000], menu);
    world.clock.advance(21_601_000);
    expect(resultOf(world.run('get'))).toBeNull();
    world.run('put', [], menu);
    world.evictCache();
    expect(resultOf(world.run('get'))).toBeNull();
  });

  test.each([
    ["put('', 'x')", 'Invalid argument: key'],
    ["put('k'.repeat(251), 'x')", 'Argument too large: key'],
    ["put('k', 'x'.repeat(102401))", 'Argument too large: value'],
    ["put('k', null)", 'Invalid argument: value'],
  ])('%s is refused', (call, message) => {
    expect(failureOf(`CacheService.getScriptCache().${call}`)).toBe(`Exception: ${message}`);
  });

  test('drops the oldest beyond a thousand', () => {
    expect(
      evaluate(
        "const c = CacheService.getScriptCache(); for (let n = 0; n <= 1000; n += 1) c.put('k' + n, '1'); return [c.get('k0'), c.get('k1000')].join()",
      ),
    ).toBe(',1');
  });

  test('makes texts of objects', () => {
    expect(evaluate("const c = CacheService.getScriptCache(); c.put('o', {}); return c.get('o')")).toBe(
      '[object Object]',
    );
  });
});

describe('mail', () => {
  test('takes both forms, keeps what was said, and comes from who runs the script', () => {
    const world = scene(
      `function f() { MailApp.sendEmail('a@example.com', '件名', '本文', { htmlBody: '<p>', name: '返事まち' }); MailApp.sendEmail({ to: 'b@example.com', subject: 's', body: 'b' }); return MailApp.getRemainingDailyQuota() }`,
    );
    expect(resultOf(world.run('f', [], menu))).toBe(98);
    expect(world.mails).toEqual([
      {
        at: NOW,
        from: 'seller@example.com',
        to: 'a@example.com',
        subject: '件名',
        body: '本文',
        htmlBody: '<p>',
        name: '返事まち',
        attachments: 0,
      },
      { at: NOW, from: 'seller@example.com', to: 'b@example.com', subject: 's', body: 'b', attachments: 0 },
    ]);
  });

  test.each([
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["'nobody', 's', 'b'", 'Invalid email: nobody'],
    ["'a@example.com', 's\\nBcc: x@example.com', 'b'", 'Invalid argument: subject'],
    ["'a@example.com', 's', 'x'.repeat(204801)", 'Limit exceeded: Email Body Size.'],
    ["Array(51).fill('a@example.com').join(), 's', 'b'", 'Limit exceeded: Email Recipients Per Message.'],
    ["'a@example.com', 's'", "The parameters (String,String) don't match the method signature for MailApp.sendEmail."],
    [
      "'a@example.com', 's', 5",
      "The parameters (String,String,number) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('sendEmail(%s) is refused', (args, message) => {
    expect(failureOf(`MailApp.sendEmail(${args})`)).toBe(`Exception: ${message}`);
  });

  test('counts recipients for 24 hours from the first', () => {
    const world = scene("function f(n) { MailApp.sendEmail(Array(n).fill('a@example.com').join(), 's', 'b') }");
    world.run('f', [50], menu);
    world.run('f', [50], menu);
    expect(world.run('f', [1], menu)).toMatchObject({
      ok: false,
      error: { message: 'Service invoked too many times for one day: email.' },
    });
    world.clock.advance(86_400_000);
    expect(world.run('f', [1], menu).ok).toBe(true);
  });
});

describe('utilities', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-11-22 14:00:00'],
    ["yyyy'年'M'月'd'日'（E）", '2026年11月22日（Sun）'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-22T14:00:00+09:00'],
    ['h:mm a, EEEE d MMM yy, u', '2:00 PM, Sunday 22 Nov 26, 7'],
  ])('formatDate %s', (pattern, text) => {
    expect(evaluate(`return Utilities.formatDate(new Date(), 'Asia/Tokyo', ${JSON.stringify(pattern)})`)).toBe(text);
  });

  test('formatDate wants a Date and takes an unknown zone for GMT', () => {
    expect(failureOf("Utilities.formatDate('2026-11-22', 'Asia/Tokyo', 'yyyy')")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(evaluate("return Utilities.formatDate(new Date(), 'Nowhere/City', 'HH:mm')")).toBe('05:00');
  });

  test('parseDate reads what fits and throws for what does not', () => {
    expect(evaluate("return Utilities.parseDate('2026/11/22 14:00', 'Asia/Tokyo', 'yyyy/MM/dd HH:mm').getTime()")).toBe(
      NOW,
    );
    expect(failureOf("Utilities.parseDate('soon', 'Asia/Tokyo', 'yyyy/MM/dd')")).toContain('Unparseable date');
  });

  test('bytes are signed', () => {
    expect(
      evaluate(
        "return JSON.stringify([Utilities.newBlob('é').getBytes(), Utilities.base64Encode('返事'), Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').length])",
      ),
    ).toBe('[[-61,-87],"6L+U5LqL",32]');
  });

  test('sleep costs world time, five minutes at most', () => {
    expect(evaluate('const t = Date.now(); Utilities.sleep(1500); return Date.now() - t')).toBe(1500);
    expect(failureOf('Utilities.sleep(300001)')).toContain('Invalid argument');
  });
});
