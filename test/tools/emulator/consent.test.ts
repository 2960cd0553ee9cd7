// Consent scope by scope: what a user leaves out, what the script can find out about it, and in which words it is told.
import { failure, resultOf, SCOPES, scene } from './scene';

const OWNER = 'seller@example.com';
const menu = { surface: 'menu' } as const;
const MAIL = SCOPES[3]!;
const TRIGGERS = SCOPES[2]!;

const CODE = `
  const FULL = ScriptApp.AuthMode.FULL;
  function info(scopes) {
    const i = scopes ? ScriptApp.getAuthorizationInfo(FULL, scopes) : ScriptApp.getAuthorizationInfo(FULL);
    return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl() !== null, i.getAuthorizedScopes().map((s) => s.split('/').pop()).join(' ')].join();
  }
  function other() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.LIMITED).getAuthorizationStatus()) }
  function mail() { MailApp.sendEmail('a@example.com', 's', 'b') }
  function start() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create() }
  function hourly() {}
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('w') }
  function onOpen() { write() }
  function ask(scopes) {
    write();
    try { ScriptApp.requireScopes(FULL, scopes) } catch (e) { PropertiesService.getScriptProperties().setProperty('caught', 'yes') }
    return 'on';
  }
  function askAll() { ScriptApp.requireAllScopes(FULL); return 'on' }`;

test('what was left out can be granted later, and taken away again', () => {
  const world = scene(CODE, { declined: ['script.send_mail'] });
  expect(failure(world.run('mail', [], menu))).toContain('not sufficient to call MailApp.sendEmail');
  world.users.grant(OWNER, ['script.send_mail']);
  expect(world.run('mail', [], menu).ok).toBe(true);
  world.users.decline(OWNER, [MAIL]);
  expect(world.run('mail', [], menu).ok).toBe(false);
  expect(world.run('mail', [], { surface: 'menu', user: 'second@example.com' }).ok).toBe(true);
});

test('getAuthorizationInfo answers for all scopes of the manifest, or for the listed ones', () => {
  const world = scene(CODE, { declined: ['script.send_mail'] });
  const info = (...args: unknown[]) => resultOf(world.run('info', args, menu));
  expect(info()).toBe('REQUIRED,true,spreadsheets.currentonly script.container.ui script.scriptapp userinfo.email');
  expect(info([MAIL])).toBe('REQUIRED,true,');
  expect(info([TRIGGERS])).toBe('NOT_REQUIRED,false,script.scriptapp');
  expect(resultOf(world.run('other', [], menu))).toBe('NOT_REQUIRED');
  world.users.grant(OWNER, [MAIL]);
  expect(info()).toContain('NOT_REQUIRED,false');
});

describe('requireScopes', () => {
  test('ends the execution where one is missing, past every catch, after showing the consent screen', () => {
    const world = scene(CODE, { declined: ['script.send_mail', 'script.scriptapp'] });
    const outcome = world.run('ask', [[MAIL]], menu);
    expect(failure(outcome)).toBe('Exception: Authorization is required to perform that action.');
    expect(world.properties().script).toEqual({});
    expect(world.workbook.sheet('Sheet').text(1, 1)).toBe('w');
    expect(world.ui.consentScreens).toEqual([{ user: OWNER, scopes: [MAIL], ticked: [] }]);
  });

  test('lets the next run on when the user ticks what was missing', () => {
    const world = scene(CODE, { declined: ['script.send_mail', 'script.scriptapp'] });
    world.ui.consentNext(['script.send_mail']);
    expect(world.run('askAll', [], menu).ok).toBe(false);
    expect(world.ui.consentScreens[0]).toMatchObject({ scopes: [TRIGGERS, MAIL], ticked: [MAIL] });
    world.ui.consentNext(SCOPES);
    expect(world.run('askAll', [], menu).ok).toBe(false);
    expect(resultOf(world.run('askAll', [], menu))).toBe('on');
  });

  test('asks nobody where there is no window', () => {
    const world = scene(CODE, { declined: ['script.send_mail'], kind: 'addon-enabled' });
    expect(world.run('askAll', [], { surface: 'trigger' }).ok).toBe(false);
    expect(world.ui.consentScreens).toEqual([]);
  });
});

test('simple triggers run without consent', () => {
  const world = scene(CODE, { declined: SCOPES });
  expect(world.openDocument()!.ok).toBe(true);
  expect(world.run('write', [], menu).ok).toBe(false);
});

test('an installed trigger whose script lacks a scope does not begin, on time or on an edit', () => {
  const world = scene(`${CODE}
    function installEdit() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
    function edited() { PropertiesService.getScriptProperties().setProperty('edited', 'yes') }`);
  world.run('start', [], menu);
  world.run('installEdit', [], menu);
  world.users.decline(OWNER, ['userinfo.email']);
  world.workbook.sheet('Sheet').type(1, 1, 'x');
  expect(world.properties().script).toEqual({});
  expect(failure(world.fireTriggers('hourly')[0]!.outcome)).toContain('Authorization is required');
});

describe('in Japanese', () => {
  const world = scene(CODE, { language: 'ja', declined: ['script.send_mail'] });

  test('a missing scope', () => {
    expect(failure(world.run('mail', [], menu))).toBe(
      `Exception: 指定された権限では MailApp.sendEmail を呼び出すことができません。必要な権限: ${MAIL}`,
    );
  });

  test('a call that is not for this place', () => {
    expect(failure(world.run('mail', [], { surface: 'onEdit' }))).toBe(
      `Exception: MailApp.sendEmail を呼び出す権限がありません。必要な権限: ${MAIL}`,
    );
    expect(failure(world.run('write', [], { surface: 'customFunction' }))).toBe(
      'Exception: setValue を呼び出す権限がありません。',
    );
  });

  test('an execution that cannot go on', () => {
    expect(failure(world.run('askAll', [], menu))).toBe('Exception: その操作を実行するには承認が必要です。');
  });
});
