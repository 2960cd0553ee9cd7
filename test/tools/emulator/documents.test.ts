// Several documents of one account: whose triggers, stores and consent are whose; copies of documents and of tabs.
import { resultOf, SCOPES, scene } from './scene';

const menu = { surface: 'menu' } as const;
const HOUR = 3_600_000;

const CODE = `
  function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create() }
  function hourly() {
    const p = PropertiesService.getDocumentProperties();
    p.setProperty('runs', String(Number(p.getProperty('runs') || 0) + 1));
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('ran');
  }
  function count() {
    return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length].join();
  }
  function remember() {
    PropertiesService.getUserProperties().setProperty('who', 'me');
    PropertiesService.getScriptProperties().setProperty('script', 'mine');
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
  function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
  function id() { return SpreadsheetApp.getActive().getId() + ' ' + ScriptApp.getScriptId() }`;

describe('two documents with bound scripts', () => {
  test('share clock and mails, but neither triggers, stores nor consent', () => {
    const first = scene(CODE);
    const second = first.addDocument({ name: '二つ目' });
    first.run('install', [], menu);
    expect(resultOf(first.run('count', [], menu))).toBe('1,1');
    expect(resultOf(second.run('count', [], menu))).toBe('0,0');
    second.run('install', [], menu);
    first.run('remember', [], menu);
    const runs = first.runDueTriggers(first.clock.now() + HOUR);
    expect(runs.map(({ trigger }) => trigger.documentId).sort()).toEqual([first.workbook.id, second.workbook.id]);
    expect(second.clock.now()).toBe(first.clock.now());
    expect([first.properties().document, second.properties().document]).toEqual([{ runs: '1' }, { runs: '1' }]);
    expect(second.properties().user).toEqual({});
    expect(second.properties().script).toEqual({});
    second.users.decline('seller@example.com', ['script.send_mail']);
    expect([first.run('mail', [], menu).ok, second.run('mail', [], menu).ok]).toEqual([true, false]);
    expect(second.mails).toHaveLength(1);
    second.run('removeAll', [], menu);
    expect([first.triggers.length, second.triggers.length]).toEqual([1, 0]);
    expect(resultOf(first.run('id', [], menu))).not.toBe(resultOf(second.run('id', [], menu)));
  });

  test('have windows, menus and cells of their own', () => {
    const first = scene(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('i', 'f').addToUi() } function f() {}",
    );
    const second = first.addDocument({ firstSheetName: '別' });
    second.openDocument();
    expect([first.ui.menus.length, second.ui.menus.length]).toEqual([0, 1]);
    second.workbook.sheet('別').type(1, 1, 'x');
    expect(first.workbook.sheet('Sheet').lastRow).toBe(0);
    expect(first.documents.map(({ workbook }) => workbook.id)).toEqual([first.workbook.id, second.workbook.id]);
  });

  test('go back together to a snapshot', () => {
    const first = scene(CODE);
    const second = first.addDocument();
    const before = first.snapshot();
    second.run('install', [], menu);
    second.workbook.sheet('シート1').type(1, 1, 'x');
    first.addDocument();
    first.restore(before);
    expect([second.triggers.length, second.workbook.sheet('シート1').lastRow, first.documents.length]).toEqual([
      0, 0, 2,
    ]);
  });
});

describe('an add-on in two documents', () => {
  test('is one script: getProjectTriggers gives those of all documents of the user, getUserTriggers those of the one', () => {
    const first = scene(CODE, { kind: 'addon-enabled' });
    const second = first.addDocument();
    first.run('install', [], menu);
    second.run('install', [], menu);
    expect(resultOf(second.run('count', [], menu))).toBe('2,1');
    first.run('remember', [], menu);
    expect([second.properties().user, second.properties().document]).toEqual([
      { 'seller@example.com': { who: 'me' } },
      {},
    ]);
    second.run('removeAll', [], menu);
    expect(first.triggers).toHaveLength(0);
  });
});

/** Dresses the tab with one of everything and marks tab and document with metadata. */
const DRESS = `
  function dress() {
    const book = SpreadsheetApp.getActive(); const s = book.getSheets()[0];
    s.getRange('A1:B2').setValues([['a', 2], ['b', 3]]); s.getRange('C1').setFormula('=B1*2');
    s.getRange('A1').setNote('n').setBackground('#ff0000').setFontWeight('bold'); s.setFrozenRows(1); s.hideColumns(5);
    s.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A1:A2')).build());
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('b').setBold(true).setRanges([s.getRange('A1:A9')]).build()]);
    book.setNamedRange('here', s.getRange('A2'));
    s.addDeveloperMetadata('tab', book.getId() + '/' + s.getSheetId()); book.addDeveloperMetadata('book', book.getId());
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    ScriptApp.newTrigger('dress').timeBased().everyHours(1).create();
  }
  function marks() {
    const book = SpreadsheetApp.getActive();
    return book.getSheets().map((s) => s.getDeveloperMetadata().map((m) => m.getValue()).join() || '-').join(' ') + ' ' + book.getDeveloperMetadata().length;
  }`;

describe('a copied document', () => {
  test.each([true, false])(
    'has the same tabs and cells under a new id, no triggers and no properties (metadata: %s)',
    (metadata) => {
      const original = scene(DRESS);
      original.run('dress', [], menu);
      const copy = original.makeCopy({ by: 'other@example.com', metadata });
      const sheet = copy.workbook.sheet('Sheet');
      expect(copy.workbook.id).not.toBe(original.workbook.id);
      expect([copy.workbook.name, sheet.id]).toEqual([
        '無題のスプレッドシート のコピー',
        original.workbook.sheet('Sheet').id,
      ]);
      expect(sheet.display()).toEqual([
        ['a', '2', '4'],
        ['b', '3', ''],
      ]);
      expect([sheet.formula(1, 3), sheet.note(1, 1), sheet.look(1, 1).background, sheet.look(2, 1).bold]).toEqual([
        '=B1*2',
        'n',
        '#ff0000',
        true,
      ]);
      expect([sheet.frozenRows, sheet.isColumnHidden(5), sheet.validation(1, 4)?.list]).toEqual([1, true, ['a', 'b']]);
      expect([copy.triggers, copy.properties().document]).toEqual([[], {}]);
      const id = `${original.workbook.id}/0`;
      expect(resultOf(copy.run('marks', [], { surface: 'menu', user: 'other@example.com' }))).toBe(
        metadata ? `${id} 1` : '- 0',
      );
      sheet.type(1, 1, 'changed');
      expect(original.workbook.sheet('Sheet').text(1, 1)).toBe('a');
    },
  );

  test('is the copier’s, who must consent anew', () => {
    const original = scene('function who() { return Session.getEffectiveUser().getEmail() }', {
      declined: ['userinfo.email'],
    });
    const copy = original.makeCopy({ by: 'other@example.com' });
    expect(resultOf(copy.run('who', [], menu))).toBe('other@example.com');
    expect(original.run('who', [], menu).ok).toBe(false);
  });
});

describe('a duplicated tab', () => {
  test.each([true, false])('stands beside the original under a new id and name (metadata: %s)', (metadata) => {
    const world = scene(DRESS);
    world.run('dress', [], menu);
    const copy = world.workbook.sheet('Sheet').duplicate({ metadata });
    expect([copy.name, world.workbook.sheetNames(), world.workbook.activeSheet.name]).toEqual([
      'Sheet のコピー',
      ['Sheet', 'Sheet のコピー'],
      'Sheet のコピー',
    ]);
    expect(copy.id).not.toBe(world.workbook.sheet('Sheet').id);
    expect(copy.display()).toEqual(world.workbook.sheet('Sheet').display());
    copy.type(2, 1, 'c');
    expect(copy.validation(1, 4)?.list).toEqual(['a', 'c']);
    const id = `${world.workbook.id}/0`;
    expect(resultOf(world.run('marks', [], menu))).toBe(metadata ? `${id} ${id} 1` : `${id} - 1`);
    expect(world.workbook.sheet('Sheet').duplicate().name).toBe('Sheet のコピー 2');
  });

  test('is told to installed onChange triggers', () => {
    const world =
      scene(`function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create() }
      function changed(e) { PropertiesService.getScriptProperties().setProperty('type', e.changeType) }`);
    world.run('install', [], menu);
    world.workbook.sheet('Sheet').duplicate();
    expect(world.properties().script.type).toBe('INSERT_GRID');
  });
});

test('openById of another document says that the emulator cannot, not that there is none', () => {
  const world = scene(
    'function open(id) { SpreadsheetApp.openById(id) }',
    { allowMissing: true },
    { oauthScopes: [...SCOPES, 'https://www.googleapis.com/auth/spreadsheets'] },
  );
  const other = world.addDocument();
  const outcome = world.run('open', [other.workbook.id], menu);
  expect(outcome.ok ? '' : outcome.error.message).toBe('NotImplemented: SpreadsheetApp.openById of another document');
});
