// Every known difference from Google (tools/emulator/differences.ts) is still one, and docs/limits.md tells them all.
import { readFileSync } from 'node:fs';
import { DIFFERENCES, type DifferenceId, differencesTable } from '../../../tools/emulator/differences';
import { evaluate, failure, failureOf, NOW, resultOf, SCOPES, scene } from './scene';

const menu = { surface: 'menu' } as const;
const allowMissing = true;
const SHEET = 'const s = SpreadsheetApp.getActiveSheet();';

const lacks = (call: string, member: string) =>
  expect(failureOf(SHEET + call, { allowMissing })).toContain(`NotImplemented: ${member}`);

/** Shows that the emulator does what the entry says it does. */
const SHOWN: Record<DifferenceId, () => void> = {
  'newer-v8': () => expect(evaluate('return typeof [].findLast + typeof Intl.Segmenter')).toBe('functionfunction'),
  'kept-realms': () => {
    const world = scene('let n = 0; function f() { n += 1; return n }', { realm: 'kept' });
    world.run('f', [], menu);
    expect(resultOf(world.run('f', [], menu))).toBe(2);
  },
  'member-handlers': () => {
    const world = scene(`const lib = { run() {} };
      function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('i', 'lib.run').addToUi() }`);
    world.openDocument();
    expect(failure(world.ui.clickMenu(['m', 'i']))).toContain('Script function not found: lib.run');
  },
  'consent-first': () => {
    const world = scene(`function f() { Logger.log('began'); ${SHEET} }`, { declined: SCOPES });
    const outcome = world.run('f', [], menu);
    expect([outcome.ok, outcome.logs.length, world.ui.consentScreens.length]).toEqual([false, 1, 0]);
  },
  'require-scopes': () => {
    const world = scene(
      `function f() { ${SHEET} s.getRange('A1').setValue(1);
      try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) } catch (e) { return 'caught' } }`,
      { declined: [SCOPES[3]!] },
    );
    expect(world.run('f', [], menu)).toMatchObject({ ok: false, killed: true });
    expect(world.workbook.sheet('Sheet').text(1, 1)).toBe('1');
  },
  'rare-texts': () => expect(failureOf(`${SHEET} s.setName({})`)).toContain('((class))'),
  locales: () => {
    for (const locale of ['de_DE', 'en_US']) {
      const sheet = scene('', { locale }).workbook.sheet('Sheet');
      sheet.type(1, 1, '1,5');
      sheet.type(2, 1, '1.5');
      expect([locale, sheet.value(1, 1), sheet.value(2, 1)]).toEqual([locale, '1,5', 1.5]);
    }
  },
  'era-dates': () => {
    const sheet = scene('').workbook.sheet('Sheet');
    sheet.type(1, 1, '令和8年11月22日');
    expect(sheet.value(1, 1)).toBe('令和8年11月22日');
  },
  'column-limit': () =>
    expect(evaluate(`${SHEET} s.deleteRows(3, 998); s.insertColumnsAfter(26, 18300); return s.getMaxColumns()`)).toBe(
      18326,
    ),
  'protection-exceptions': () =>
    lacks("s.protect().setUnprotectedRanges([s.getRange('A1')])", 'Protection.setUnprotectedRanges'),
  'inherited-side': () => {
    const world =
      scene(`function f() { ${SHEET} s.getRange('A1').setBackground('#aa0000'); s.getRange('A2').setBackground('#00bb00');
      s.insertRowAfter(1); s.insertRowBefore(3); return s.getRange('A1:A4').getBackgrounds().join() }`);
    expect(resultOf(world.run('f', [], menu))).toBe('#aa0000,#aa0000,#00bb00,#00bb00');
  },
  'inherited-hiding': () =>
    expect(
      evaluate(
        `${SHEET} s.hideColumns(2); s.insertColumnAfter(2); return [s.isColumnHiddenByUser(2), s.isColumnHiddenByUser(3)].join()`,
      ),
    ).toBe('true,false'),
  'conditional-edge': () =>
    expect(
      evaluate(`${SHEET} s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([s.getRange('A1:A3')]).build()]);
        s.insertRowAfter(3); s.insertRowAfter(1); return s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`),
    ).toBe('A1:A4'),
  'latency-stated': () => {
    const world = scene(`function f() { ${SHEET} for (let n = 0; n < 99; n += 1) s.getLastRow() }`);
    world.run('f', [], menu);
    expect(world.clock.now()).toBe(NOW);
  },
  'answers-in-order': () => expect(scene('function f() { return 1 }').scriptRun('f')).toBe(1),
  'whole-executions': () => {
    const world = scene("function f() { Logger.log('') } function g() { Logger.log(''); Logger.log('') }");
    const seen: string[] = [];
    world.faults.onCall = (_call, name) => {
      seen.push(name);
      if (name === 'f') world.run('g', [], menu);
    };
    world.run('f', [], menu);
    expect(seen).toEqual(['f', 'g', 'g']);
  },
  'always-a-document': () => expect(evaluate('return PropertiesService.getDocumentProperties() !== null')).toBe(true),
  'cache-eviction': () => {
    const world = scene(
      `function f() { for (let n = 0; n < 900; n += 1) CacheService.getScriptCache().put('k' + n, 'v', 21600) }`,
    );
    world.run('f', [], menu);
    world.clock.advance(21_599_000);
    expect(Object.keys(world.cache().script)).toHaveLength(900);
    world.evictCache();
    expect(world.cache().script).toEqual({});
  },
  'read-quota': () =>
    expect(
      evaluate(
        "const p = PropertiesService.getScriptProperties(); for (let n = 0; n < 50001; n += 1) p.getProperty('k'); return 'read'",
      ),
    ).toBe('read'),
  'thirty-minutes': () =>
    expect(failureOf('Utilities.sleep(300000); Utilities.sleep(60001)')).toContain('Exceeded maximum execution time'),
  'computing-free': () => {
    const world = scene(
      'function f() { const t = Date.now(); for (let n = 0; n < 3e6; n += 1) Math.sqrt(n); return Date.now() - t }',
    );
    expect([resultOf(world.run('f', [], menu)), world.clock.now()]).toEqual([0, NOW]);
  },
  attachments: () =>
    expect(
      evaluate(
        "MailApp.sendEmail('a@example.com', 's', 'b', { attachments: [Utilities.newBlob('x'.repeat(26e6))] }); return 'sent'",
      ),
    ).toBe('sent'),
  'no-filters': () => lacks("s.getRange('A1:B2').createFilter()", 'Range.createFilter'),
  'metadata-copied': () => {
    const world = scene(`function mark() { ${SHEET} s.addDeveloperMetadata('k') }
      function count() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length }`);
    world.run('mark', [], menu);
    const counts = [{}, { metadata: false }].map((how) => resultOf(world.makeCopy(how).run('count', [], menu)));
    expect(counts).toEqual([1, 0]);
  },
  'metadata-places': () => lacks("s.getRange('1:1').addDeveloperMetadata('k')", 'Range.addDeveloperMetadata'),
  'copied-names': () => {
    const world =
      scene(`function name() { const b = SpreadsheetApp.getActive(); b.setNamedRange('here', b.getSheets()[0].getRange('A1')) }
      function count() { return SpreadsheetApp.getActive().getNamedRanges().length }`);
    world.run('name', [], menu);
    world.workbook.sheet('Sheet').duplicate();
    expect(resultOf(world.run('count', [], menu))).toBe(1);
  },
  'other-documents': () => {
    const oauthScopes = [...SCOPES, 'https://www.googleapis.com/auth/spreadsheets'];
    const world = scene('function f(id) { SpreadsheetApp.openById(id) }', { allowMissing }, { oauthScopes });
    const other = world.addDocument();
    expect(failure(world.run('f', [other.workbook.id], menu))).toContain(
      'NotImplemented: SpreadsheetApp.openById of another document',
    );
  },
  'absent-services': () => lacks('DriveApp.getRootFolder()', 'DriveApp'),
  'absent-functions': () => {
    const sheet = scene('').workbook.sheet('Sheet');
    sheet.type(1, 1, '=QUERY(B1:C2,"select B")');
    expect(sheet.text(1, 1)).toBe('#NAME?');
  },
  'absent-charts': () => lacks('s.newChart()', 'Sheet.newChart'),
  'computed-at-once': () => {
    const sheet = scene('function TWICE(x) { return x * 2 }').workbook.sheet('Sheet');
    sheet.type(1, 1, '=TWICE(21)');
    expect(sheet.text(1, 1)).toBe('42');
  },
};

test.each(DIFFERENCES.map(({ id, here }) => [id, here] as const))('%s: %s', (id) => {
  SHOWN[id]();
});

const limits = readFileSync('docs/limits.md', 'utf8');

test('docs/limits.md shows the table as it is', () => {
  expect(limits).toContain(differencesTable());
});

test('its table of rules names, rule by rule, what is not enforced', () => {
  const ids = new Set<string>(DIFFERENCES.map(({ id }) => id));
  const enforced = limits.split('## What the emulator enforces')[1]!.split('### ')[0]!;
  for (let rule = 1; rule <= 20; rule += 1) {
    const cells = new RegExp(`^\\| ${rule} \\| .* \\| (.*)\\|$`, 'm').exec(enforced)![1]!;
    const named = [...cells.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!).filter((id) => ids.has(id));
    expect([rule, named]).toEqual([rule, DIFFERENCES.filter((one) => one.rule === rule).map(({ id }) => id)]);
  }
});
