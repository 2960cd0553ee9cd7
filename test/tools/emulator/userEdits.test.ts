import { NOW, resultOf, scene } from './scene';

const SOURCE = `
  function onOpen(e) { SpreadsheetApp.getUi().createMenu('返事まち').addItem('準備', 'prepare').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('ほか').addItem('聞く', 'ask')).addToUi(); return String(e.authMode) }
  function onEdit(e) { const log = SpreadsheetApp.getActive().getSheetByName('log');
    log.appendRow(["'" + e.range.getA1Notation(), "'" + e.value, "'" + e.oldValue, String(e.authMode), '<' + e.user.getEmail() + '>']) }
  function prepare() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('返事まち')); SpreadsheetApp.getActive().toast('done') }
  function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('題', '本文', ui.ButtonSet.YES_NO) === ui.Button.YES) }
  function script() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script') }
  function sort() { SpreadsheetApp.getActiveSheet().getRange('A2:C4').sort({ column: 2, ascending: false }) }`;

function start() {
  const world = scene(SOURCE);
  world.workbook.addSheet('log');
  return { world, sheet: world.workbook.sheet('Sheet'), log: () => world.workbook.sheet('log').display() };
}

describe('onEdit', () => {
  test('gets value and old value of a single cell, in LIMITED and without identity', () => {
    const { sheet, log } = start();
    sheet.type(1, 1, 'hello');
    sheet.type(1, 1, '5');
    sheet.type(1, 1, '2026/11/22');
    sheet.clear(1, 1);
    expect(log()).toEqual([
      ['A1', 'hello', 'undefined', 'LIMITED', '<>'],
      ['A1', '5', 'hello', 'LIMITED', '<>'],
      ['A1', '46348', '5', 'LIMITED', '<>'],
      ['A1', 'undefined', '46348', 'LIMITED', '<>'],
    ]);
  });

  test('of a paste gets only the range, once', () => {
    const { sheet, log } = start();
    sheet.paste(2, 2, [
      ['a', '2026/11/22'],
      ['3', '=B2'],
    ]);
    expect(log().map((row) => row.slice(0, 3))).toEqual([['B2:C3', 'undefined', 'undefined']]);
    expect(sheet.value(3, 2)).toBe(3);
    expect(sheet.text(3, 3)).toBe('a');
  });

  test('does not fire for scripts, inserted rows or sorting', () => {
    const { world, sheet, log } = start();
    world.run('script', [], { surface: 'menu' });
    sheet.insertRow(1);
    sheet.deleteRow(1);
    sheet.sortBy(1);
    expect(log()).toEqual([]);
  });

  test('keeps two edits waiting and loses the rest of a burst', () => {
    const { world, sheet, log } = start();
    world.workbook.burst(() => {
      for (let row = 1; row <= 6; row += 1) sheet.type(row, 1, `x${row}`);
    });
    expect(log().map(([cell]) => cell)).toEqual(['A1', 'A2', 'A3']);
    expect(sheet.text(6, 1)).toBe('x6');
  });

  test('queues an edit that comes while it runs', () => {
    const { world, sheet, log } = start();
    let edits = 0;
    world.faults.onCall = (call) => {
      if (call.method !== 'Sheet.appendRow' || edits >= 4) return;
      for (; edits < 4; edits += 1) sheet.type(9, edits + 1, 'meanwhile');
    };
    sheet.type(1, 1, 'first');
    expect(log().map(([cell]) => cell)).toEqual(['A1', 'A9', 'B9']);
  });
});

describe('the menu', () => {
  test('appears on opening and runs what it says', () => {
    const { world } = start();
    expect(resultOf(world.openDocument()!)).toBe('LIMITED');
    world.ui.clickMenu(['返事まち', '準備']);
    expect(world.ui.sidebar).toEqual({ html: '<p>hello</p>', title: '返事まち' });
    expect(world.ui.toasts).toEqual([{ text: 'done', title: '', at: NOW }]);
    expect(() => world.ui.clickMenu(['返事まち', 'ない'])).toThrow(
      'There is no menu item "ない". There are: 準備, ほか.',
    );
  });

  test('of an add-on that is not enabled is drawn in NONE', () => {
    const world = scene(SOURCE, { kind: 'addon-installed' });
    expect(resultOf(world.openDocument()!)).toBe('NONE');
    expect(world.ui.menus).toHaveLength(1);
  });

  test('asks, and wants to know what the user answers', () => {
    const { world } = start();
    world.openDocument();
    world.ui.answerNext('YES');
    expect(resultOf(world.ui.clickMenu(['返事まち', 'ほか', '聞く']))).toBe('true');
    expect(world.ui.alerts).toEqual([{ kind: 'alert', title: '題', text: '本文', buttons: 'YES_NO', answer: 'YES' }]);
    expect(() => world.ui.clickMenu(['返事まち', 'ほか', '聞く'])).toThrow(/prepare the answer/);
  });
});

describe('whole rows', () => {
  test('move with their formulas, formats and notes when sorted; blanks come last', () => {
    const { world, sheet } = start();
    sheet.put(1, 1, [
      ['名前', '金額', '式'],
      ['a', 1],
      ['b', null],
      ['c', 3],
    ]);
    for (let row = 2; row <= 4; row += 1) sheet.type(row, 3, `=A${row}&"!"`);
    world.run('sort', [], { surface: 'menu' });
    expect(sheet.display().slice(1)).toEqual([
      ['c', '3', 'c!'],
      ['a', '1', 'a!'],
      ['b', '', 'b!'],
    ]);
    expect(sheet.formula(2, 3)).toBe('=A2&"!"');
  });

  test('shift widths, groups, freezes, validations and conditional formats', () => {
    const world =
      scene(`function f() { const s = SpreadsheetApp.getActiveSheet(); s.setFrozenRows(1); s.setColumnWidth(2, 300); s.getRange('D:E').shiftColumnGroupDepth(1); s.getColumnGroup(4, 1).collapse();
        s.getRange('B2:B9').insertCheckboxes();
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2').setBackground('#00ff00').setRanges([s.getRange('A2:B9')]).build()]) }`);
    resultOf(world.run('f', [], { surface: 'menu' }));
    const sheet = world.workbook.sheet('Sheet');
    sheet.insertColumn(1);
    sheet.insertRow(2);
    expect(sheet.columnWidth(3)).toBe(300);
    expect(sheet.columnGroup(5)).toEqual({ depth: 1, collapsed: true });
    expect(sheet.isColumnHidden(6)).toBe(true);
    expect(sheet.frozenRows).toBe(1);
    sheet.check(3, 3, true);
    expect(sheet.look(3, 2).background).toBe('#00ff00');
    expect(sheet.look(4, 2).background).toBeNull();
  });
});
