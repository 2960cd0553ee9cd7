import type { Surface } from '../../../tools/emulator';
import { failure, failureOf, resultOf, SCOPES, scene } from './scene';

const CALLS = {
  read: 'SpreadsheetApp.getActiveSpreadsheet().getSheets().length',
  write: "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)",
  properties: "PropertiesService.getDocumentProperties().setProperty('a', 'b')",
  mail: "MailApp.sendEmail('a@example.com', 's', 'b')",
  quota: 'MailApp.getRemainingDailyQuota()',
  menu: "SpreadsheetApp.getUi().createMenu('m').addItem('i', 'f').addToUi()",
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'))",
  trigger: "ScriptApp.newTrigger('f').timeBased().everyHours(1).create()",
  triggers: 'ScriptApp.getProjectTriggers()',
  lock: 'LockService.getDocumentLock().tryLock(0)',
  zone: 'Session.getScriptTimeZone()',
} as const;

function attempt(call: string, surface: Surface, kind: 'bound' | 'addon-installed' = 'bound'): boolean {
  return scene(`function f() { ${call} }`, { kind }).run('f', [], { surface }).ok;
}

// Rows: what the code wants. Columns: NONE (add-on, onOpen), LIMITED (bound, onOpen), custom function, menu, time trigger.
test.each([
  ['read', false, true, true, true, true],
  ['write', false, true, false, true, true],
  ['properties', false, true, true, true, true],
  ['mail', false, false, false, true, true],
  ['quota', false, false, false, true, true],
  ['menu', true, true, false, true, false],
  ['sidebar', false, false, false, true, false],
  ['trigger', false, false, false, true, true],
  ['triggers', false, false, false, true, true],
  ['lock', false, true, true, true, true],
  ['zone', true, true, true, true, true],
] as const)('%s is allowed exactly where Google allows it', (what, none, limited, custom, menu, trigger) => {
  const call = CALLS[what];
  expect([
    attempt(call, 'onOpen', 'addon-installed'),
    attempt(call, 'onOpen'),
    attempt(call, 'customFunction'),
    attempt(call, 'menu'),
    attempt(call, 'trigger'),
  ]).toEqual([none, limited, custom, menu, trigger]);
});

describe('messages', () => {
  const messageOf = (call: string, surface: Surface) =>
    failure(scene(`function f() { ${call} }`).run('f', [], { surface }));

  test('a custom function that writes is told which call it may not make', () => {
    expect(messageOf(CALLS.write, 'customFunction')).toBe('Exception: You do not have permission to call setValue');
    expect(messageOf(CALLS.mail, 'customFunction')).toBe(
      'Exception: You do not have permission to call MailApp service.',
    );
  });

  test('a simple trigger is told which permission is missing', () => {
    expect(messageOf(CALLS.mail, 'onEdit')).toBe(
      `Exception: You do not have permission to call MailApp.sendEmail. Required permissions: (${SCOPES[3]})`,
    );
  });

  test('there is no user interface in time triggers and custom functions', () => {
    for (const surface of ['trigger', 'customFunction'] as const) {
      expect(messageOf(CALLS.menu, surface)).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
    }
  });
});

describe('service calls while the files are loaded', () => {
  const world = scene(
    'const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); function onOpen() {} function F() { return 1 } function f() {}',
  );

  test('break custom functions and onOpen of an add-on that is not enabled', () => {
    expect(failure(world.run('F', [], { surface: 'customFunction' }))).toContain(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
    const addOn = scene('const p = PropertiesService.getUserProperties(); function onOpen() {}', {
      kind: 'addon-installed',
    });
    expect(failure(addOn.openDocument()!)).toContain(
      'You do not have permission to call PropertiesService.getUserProperties',
    );
  });

  test('go unnoticed from the menu, as on Google', () => {
    expect(world.run('f', [], { surface: 'menu' }).ok).toBe(true);
  });

  test('enum values are no calls', () => {
    expect(
      scene('const m = ScriptApp.AuthMode.NONE; function F() { return 1 }').run('F', [], { surface: 'customFunction' })
        .ok,
    ).toBe(true);
  });
});

describe('scopes', () => {
  test.each([
    ['spreadsheets.currentonly', CALLS.write],
    ['script.container.ui', CALLS.sidebar],
    ['script.scriptapp', CALLS.trigger],
    ['script.send_mail', CALLS.quota],
    ['userinfo.email', 'Session.getActiveUser().getEmail()'],
  ])('without %s in the manifest the call fails', (scope, call) => {
    const oauthScopes = SCOPES.filter((one) => !one.endsWith(`/${scope}`));
    expect(failureOf(call, {}, { oauthScopes })).toMatch(
      /^Exception: Specified permissions are not sufficient to call \S+\. Required permissions: \(/,
    );
  });

  test('an explicit list never grants openById with spreadsheets.currentonly', () => {
    expect(failureOf("SpreadsheetApp.openById('x')")).toContain(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById',
    );
  });

  test('a manifest without a list leaves detection to Google', () => {
    expect(
      scene(`function f() { ${CALLS.mail} }`, {}, { oauthScopes: undefined }).run('f', [], { surface: 'menu' }).ok,
    ).toBe(true);
  });

  test('a user may decline a single one', () => {
    const world = scene(`function f() { ${CALLS.mail} } function g() { ${CALLS.write} }
      function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()) }`);
    world.users.decline('seller@example.com', [SCOPES[3]!]);
    expect(failure(world.run('f', [], { surface: 'menu' }))).toContain('MailApp.sendEmail');
    expect(world.run('g', [], { surface: 'menu' }).ok).toBe(true);
    expect(resultOf(world.run('status', [], { surface: 'menu' }))).toBe('REQUIRED');
  });
});

test('who runs the script is known only where Google tells', () => {
  const world = scene('function f() { return Session.getActiveUser().getEmail() }');
  expect(resultOf(world.run('f', [], { surface: 'onEdit' }))).toBe('');
  expect(resultOf(world.run('f', [], { surface: 'menu', user: 'second@example.com' }))).toBe('second@example.com');
});
