import { evaluate, failureOf, resultOf, scene } from './scene';

const LIST = (allowInvalid: boolean) => `SpreadsheetApp.getActiveSheet().getRange('A1:A3').setDataValidation(
  SpreadsheetApp.newDataValidation().requireValueInList(['返事が来た', '完了した'], true).setAllowInvalid(${allowInvalid}).setHelpText('一覧から').build());`;

describe('a drop-down', () => {
  test('that refuses, refuses what a user types and keeps the old value', () => {
    const world = scene(`function f() { ${LIST(false)} }`);
    world.run('f', [], { surface: 'menu' });
    const sheet = world.workbook.sheet('Sheet');
    expect(sheet.type(1, 1, '返事が来た')).toEqual({ ok: true });
    expect(sheet.type(1, 1, 'なにか')).toEqual({ ok: false, message: '一覧から' });
    expect(sheet.text(1, 1)).toBe('返事が来た');
    expect(sheet.type(1, 1, '')).toEqual({ ok: true });
    expect(sheet.validation(1, 1)).toEqual({
      kind: 'VALUE_IN_LIST',
      list: ['返事が来た', '完了した'],
      allowInvalid: false,
      helpText: '一覧から',
    });
  });

  test('that warns, takes the value and warns', () => {
    const world = scene(
      `function f() { ${LIST(true)} SpreadsheetApp.getActiveSheet().getRange('A2').setValue('x'); SpreadsheetApp.flush() }`,
    );
    expect(world.run('f', [], { surface: 'menu' }).ok).toBe(true);
    expect(world.workbook.sheet('Sheet').type(1, 1, 'なにか')).toEqual({ ok: true, warning: '一覧から' });
  });

  test('takes its values from a range that follows inserted rows', () => {
    const world =
      scene(`function f() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('C1:C2').setValues([['a'], ['b']]);
      s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('C1:C2')).setAllowInvalid(false).build()) }`);
    world.run('f', [], { surface: 'menu' });
    const sheet = world.workbook.sheet('Sheet');
    sheet.insertRow(2);
    sheet.type(2, 3, 'c');
    expect(sheet.validation(1, 1)?.list).toEqual(['a', 'c', 'b']);
    expect(sheet.type(1, 1, 'c').ok).toBe(true);
    expect(sheet.type(1, 1, 'd').ok).toBe(false);
  });

  test('has at most 500 items', () => {
    expect(
      failureOf('SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String))'),
    ).toContain('at most 500');
  });
});

test.each([
  ['requireDate()', '2026/11/22', true],
  ['requireDate()', '2026/11/31', false],
  ['requireDateAfter(new Date(2026, 0, 1))', '2025/12/31', false],
  ['requireNumberBetween(1, 5)', '6', false],
  ['requireNumberGreaterThanOrEqualTo(1)', '1', true],
  ['requireTextIsEmail()', 'a@example.com', true],
  ['requireTextIsUrl()', 'javascript:alert(1)', false],
  ['requireFormulaSatisfied("=LEN(A1)<4")', 'abcd', false],
  ['requireCheckbox()', 'yes', false],
])('%s judges %s: %s', (rule, text, allowed) => {
  const world = scene(
    `function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()) }`,
  );
  resultOf(world.run('f', [], { surface: 'menu' }));
  expect(world.workbook.sheet('Sheet').type(1, 1, text).ok).toBe(allowed);
});

test('relative dates are no dates for a builder', () => {
  expect(failureOf("SpreadsheetApp.newDataValidation().requireDateAfter('=TODAY()')")).toBe(
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateAfter.",
  );
});

describe('checkboxes', () => {
  test('write FALSE, are ticked by hand and by script, and unticked by Delete', () => {
    const world =
      scene(`function f() { const r = SpreadsheetApp.getActiveSheet().getRange('A1:A2'); r.insertCheckboxes(); return JSON.stringify(r.getValues()) }
      function g() { const r = SpreadsheetApp.getActiveSheet().getRange('A1'); return String(r.isChecked()) }`);
    expect(resultOf(world.run('f', [], { surface: 'menu' }))).toBe('[[false],[false]]');
    const sheet = world.workbook.sheet('Sheet');
    sheet.check(1, 1, true);
    expect(resultOf(world.run('g'))).toBe('true');
    sheet.clear(1, 1);
    expect(sheet.value(1, 1)).toBe(false);
    expect(() => sheet.check(3, 1, true)).toThrow(/not a checkbox/);
  });
});

describe('protection', () => {
  const source = `function protect() { const p = SpreadsheetApp.getActiveSheet().getRange('A1:A5').protect(); p.removeEditors(['second@example.com']) }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush() }
    function count() { return SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length }`;

  test('hits the other editor’s hands and scripts, not the owner’s', () => {
    const world = scene(source, { editors: ['second@example.com'] });
    world.run('protect', [], { surface: 'menu' });
    const message =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(world.run('write', [], { surface: 'menu', user: 'second@example.com' })).toMatchObject({
      ok: false,
      error: { message },
    });
    expect(world.run('write', [], { surface: 'menu' }).ok).toBe(true);
    world.workbook.editAs('second@example.com');
    expect(world.workbook.sheet('Sheet').type(1, 1, 'x')).toEqual({ ok: false, message });
    expect(world.workbook.sheet('Sheet').type(6, 1, 'x')).toEqual({ ok: true });
    expect(resultOf(world.run('count'))).toBe(1);
  });
});

test('rules of conditional formats are replaced as a whole and may not look at other tabs', () => {
  expect(
    evaluate(`const s = SpreadsheetApp.getActiveSheet(); const rule = (f) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(f).setBackground('#ff0000').setRanges([s.getRange('A1:A9')]).build();
      s.setConditionalFormatRules([rule('=$A1>1'), rule('=$A1>2')]); s.setConditionalFormatRules([rule('=$A1>3')]); return s.getConditionalFormatRules().length`),
  ).toBe(1);
  expect(
    failureOf(
      `const s = SpreadsheetApp.getActiveSheet(); SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("='別'!A1>1").setRanges([s.getRange('A1')]).build()`,
    ),
  ).toContain('different sheet');
});
