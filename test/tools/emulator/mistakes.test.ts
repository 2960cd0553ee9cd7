// Mistakes that a script tested on a lenient emulator takes to Google. Each must be caught here.
import { createWorld, type World } from '../../../tools/emulator';
import { failure, manifest, NOW, resultOf, SCOPES, scene } from './scene';

const menu = { surface: 'menu' } as const;
const SHEET = 'const s = SpreadsheetApp.getActiveSheet();';

/** True if running the body from the menu fails with the text. */
function fails(body: string, text: string, change: object = {}): boolean {
  return failure(scene(`function f() { ${body} }`, {}, change).run('f', [], menu)).includes(text);
}

function throws(work: () => unknown, text: string): boolean {
  try {
    work();
  } catch (error) {
    return (error as Error).message.includes(text);
  }
  return false;
}

/** What the body leaves in A1, as a user sees it. */
function leaves(body: string, options = {}, change = {}): string {
  const world: World = scene(`function f() { ${SHEET} ${body} }`, options, change);
  resultOf(world.run('f', [], menu));
  return world.workbook.sheet('Sheet').text(1, 1);
}

const MISTAKES: Record<string, () => boolean> = {
  'a Date through google.script.run': () => scene('function f() { return { at: new Date() } }').scriptRun('f') === null,
  'a Date sent by the page': () => throws(() => scene('function f() {}').scriptRun('f', new Date()), 'illegal value'),
  'a service call at load time': () =>
    failure(
      scene('const p = SpreadsheetApp.getActive(); function F() {}').run('F', [], { surface: 'customFunction' }),
    ).includes('permission'),
  'a missing scope': () =>
    fails("MailApp.sendEmail('a@example.com', 's', 'b')", 'not sufficient', { oauthScopes: SCOPES.slice(0, 3) }),
  'a loop of setValue': () => {
    const world = scene(`function f(n) { ${SHEET} for (let r = 1; r <= n; r += 1) s.getRange(r, 1).setValue(r) }`);
    world.run('f', [5], menu);
    const few = world.calls.last.remote;
    world.run('f', [50], menu);
    return world.calls.last.remote > few;
  },
  'a static class field': () => throws(() => scene('class A { static x = 1 }'), 'Push rejected'),
  'an ES module': () => throws(() => scene('export const x = 1'), 'Push rejected'),
  'functions only inside the bundle’s IIFE': () =>
    throws(() => scene('var App = (() => { function f() {} return { f } })()').scriptRun('f'), 'is not a function'),
  'a private helper called from the page': () =>
    throws(() => scene('function f_() {}').scriptRun('f_'), 'is not a function'),
  'no runtimeVersion': () => throws(() => scene('', {}, { runtimeVersion: 'STABLE' }), 'runtimeVersion'),
  'a Node or browser global': () => fails("new URL('https://example.com')", 'URL is not defined'),
  'text that becomes a formula': () => leaves("s.getRange('A1').setValue('=1+1')") === '2',
  'text that becomes a date': () =>
    leaves("s.getRange('A1').setValue('3-4'); s.getRange('A1').setNumberFormat('yyyy')") === '2026',
  'a number that loses its zeros': () => leaves("s.getRange('A1').setValue('0755')") === '755',
  '"@" taken for protection from formulas': () =>
    leaves("s.getRange('A1').setNumberFormat('@').setValue('=1+1')") === '2',
  'getRange with zero rows': () => fails(`${SHEET} s.getRange(2, 1, s.getLastRow(), 3)`, 'at least 1'),
  'writing past the edge of the grid': () =>
    fails(`${SHEET} s.getRange(1001, 1).setValue(1)`, 'outside the dimensions'),
  'a range moved off the grid': () =>
    fails(`${SHEET} s.getRange('A1').offset(-1, 0)`, 'row of the range is too small') &&
    fails(`${SHEET} s.getRange('A1000').offset(1, 0)`, 'outside the dimensions') &&
    fails(`${SHEET} s.getRange('A2').offset(0, 0, 0, 1)`, 'at least 1'),
  'a trigger by the id of the sheet, with the scope for one sheet only': () =>
    fails("ScriptApp.newTrigger('f').forSpreadsheet(SpreadsheetApp.getActive().getId())", 'not sufficient') &&
    !fails("ScriptApp.newTrigger('f').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); throw 1", 'suffic'),
  'a custom function named like a cell': () => {
    const world = scene('function TAX2024() { return 1 }');
    world.workbook.sheet('Sheet').type(1, 1, '=TAX2024()');
    return world.workbook.sheet('Sheet').text(1, 1) === '#NAME?';
  },
  'a date that is none in formatDate': () =>
    fails("Utilities.formatDate(new Date(NaN), 'Asia/Tokyo', 'yyyy')", 'Invalid argument'),
  'an argument changed after the call': () =>
    leaves("const row = [['as it was']]; s.getRange('A1').setValues(row); row[0][0] = 'as it is'") === 'as it was',
  'one name declared in two files': () => {
    const files = [
      { name: 'a.js', source: 'const zone = 1; function f() {}' },
      { name: 'b.js', source: 'const zone = 2;' },
      { name: 'appsscript.json', source: manifest() },
    ];
    return failure(createWorld({ now: NOW, files }).run('f')).includes("'zone' has already been declared");
  },
  'a sheet deleted under a range': () =>
    fails(
      `const b = SpreadsheetApp.getActive(); const n = b.insertSheet('n'); const r = n.getRange('A1'); b.deleteSheet(n); r.setValue(1)`,
      'not found',
    ),
  'a value written into the rest of an array result': () =>
    leaves("s.getRange('A1').setFormula('={1;2;3}'); s.getRange('A2').setValue(9)") === '#REF!',
  'rows of the wrong length': () => fails(`${SHEET} s.getRange('A1:B1').setValues([[1]])`, 'number of columns'),
  'a trigger installed twice': () => {
    const world = scene(
      `function install() { ScriptApp.newTrigger('f').timeBased().everyHours(1).create() } function f() {}`,
    );
    world.run('install', [], menu);
    world.run('install', [], menu);
    return world.fireTriggers('f').length === 2;
  },
  'a second time trigger in an add-on': () => {
    const world = scene(
      `function f() { for (let n = 0; n < 2; n += 1) ScriptApp.newTrigger('f').timeBased().everyHours(1).create() }`,
      { kind: 'addon-enabled' },
    );
    return failure(world.run('f', [], menu)).includes('too many time-based triggers');
  },
  'a lock released before flush': () => {
    const world =
      scene(`function f() { ${SHEET} const lock = LockService.getDocumentLock(); lock.waitLock(0); s.getRange('A1').setValue(1); lock.releaseLock(); Logger.log('') }
      function g() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`);
    let seen: unknown;
    world.faults.onCall = (call, name) => {
      if (name === 'f' && call.method === 'Logger.log') seen = resultOf(world.run('g', [], menu));
    };
    world.run('f', [], menu);
    return seen === '';
  },
  'a question asked inside a lock': () =>
    resultOf(
      scene(
        "function f() { const l = LockService.getDocumentLock(); l.waitLock(0); SpreadsheetApp.getUi().alert('?'); return l.hasLock() }",
      ).run('f', [], menu),
    ) === false,
  'sheet zone ≠ script zone': () =>
    leaves(
      "s.getRange('B1').setValue('2026/11/22'); s.getRange('A1').setValue(\"'\" + s.getRange('B1').getValue().getDate())",
      {},
      { timeZone: 'America/New_York' },
    ) === '21',
  'a write error swallowed by try around the write': () =>
    fails(
      `${SHEET} const r = s.getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()); try { r.setValue('x') } catch (e) { return 'caught' }`,
      'violates the data validation rules',
    ),
  'a finally that cleans up after six minutes': () => {
    const world = scene(
      "function f() { try { Utilities.sleep(300000); Utilities.sleep(300000) } finally { PropertiesService.getScriptProperties().setProperty('clean', '1') } }",
    );
    world.run('f', [], menu);
    return world.properties().script.clean === undefined;
  },
  'NOW() handed to a custom function': () => {
    const world = scene('function F(x) { return 1 }');
    world.workbook.sheet('Sheet').type(1, 1, '=F(NOW())');
    return world.workbook.sheet('Sheet').text(1, 1) === '#ERROR!';
  },
  'a custom function that writes': () =>
    failure(
      scene(`function F() { ${SHEET} s.getRange('A1').setValue(1) }`).run('F', [], { surface: 'customFunction' }),
    ).includes('setValue'),
  'mail from onEdit': () =>
    failure(
      scene("function onEdit() { MailApp.sendEmail('a@example.com', 's', 'b') }").run('onEdit', [], {
        surface: 'onEdit',
      }),
    ).includes('permission'),
  'getUi in a time trigger': () =>
    failure(scene("function f() { SpreadsheetApp.getUi().alert('x') }").run('f', [], { surface: 'trigger' })).includes(
      'from this context',
    ),
  'properties read while an add-on’s menu is drawn': () =>
    failure(
      scene('function onOpen() { PropertiesService.getUserProperties() }', { kind: 'addon-installed' }).openDocument()!,
    ).includes('permission'),
  'a global that should have survived': () => {
    const world = scene('let n = 0; function f() { n += 1; return n }');
    world.run('f');
    return resultOf(world.run('f')) === 1;
  },
  'an object where a text is wanted': () => fails(`${SHEET} s.setName({})`, "don't match the method signature"),
  'a file that is used before it is loaded': () => {
    const files = [
      { name: 'a.js', source: 'const twice = base * 2; function f() { return twice }' },
      { name: 'b.js', source: 'const base = 1;' },
      { name: 'appsscript.json', source: manifest() },
    ];
    return failure(createWorld({ now: NOW, files }).run('f')).includes('base is not defined');
  },
};

test.each(Object.entries(MISTAKES))('%s is caught', (_what, caught) => {
  expect(caught()).toBe(true);
});

afterAll(() => {
  const all = Object.values(MISTAKES);
  const caught = all.filter((mistake) => {
    try {
      return mistake();
    } catch {
      return false;
    }
  });
  process.stdout.write(`${caught.length} of ${all.length} mistakes caught\n`);
});
