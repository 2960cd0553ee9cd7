import { evaluate, NOW, scene } from './scene';

/** What a written text becomes: [kind, shown, number format]. */
function written(text: string, locale = 'ja_JP'): [string, string, string] {
  const world = scene('function f(text) { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(text) }', { locale });
  world.run('f', [text], { surface: 'menu' });
  const sheet = world.workbook.sheet('Sheet');
  const value = sheet.value(1, 1);
  const kind = sheet.formula(1, 1) !== '' ? 'formula' : value instanceof Date ? 'date' : typeof value;
  return [kind, sheet.text(1, 1), sheet.format(1, 1)];
}

describe('text written by a script is read as if it had been typed', () => {
  test.each([
    ['購入者A', 'string', '購入者A', 'General'],
    ['0755123456', 'number', '755123456', 'General'],
    ['1,234', 'number', '1,234', '#,##0'],
    ['12.50', 'number', '12.5', 'General'],
    ['10%', 'number', '10%', '0%'],
    ['¥8,000', 'number', '¥8,000', '"¥"#,##0'],
    ['$5', 'number', '$5', '"$"#,##0'],
    ['1e5', 'number', '1.00E+05', '0.00E+00'],
    ['-3', 'number', '-3', 'General'],
    ['+7', 'number', '7', 'General'],
    ['(5)', 'number', '-5', 'General'],
    ['TRUE', 'boolean', 'TRUE', 'General'],
    ['false', 'boolean', 'FALSE', 'General'],
    ['2026/11/22', 'date', '2026/11/22', 'yyyy/mm/dd'],
    ['2026/1/5', 'date', '2026/01/05', 'yyyy/mm/dd'],
    ['2026-11-22', 'date', '2026-11-22', 'yyyy-mm-dd'],
    ['2026/11/22 14:00', 'date', '2026/11/22 14:00', 'yyyy/mm/dd h:mm'],
    ['2026/11/22 9:00', 'date', '2026/11/22 9:00', 'yyyy/mm/dd h:mm'],
    ['2026/11/22 9:00:30', 'date', '2026/11/22 9:00:30', 'yyyy/mm/dd h:mm:ss'],
    ['11/22', 'date', '11/22', 'm/d'],
    ['11月22日', 'date', '11月22日', 'm"月"d"日"'],
    ['2026年11月22日', 'date', '2026年11月22日', 'yyyy"年"m"月"d"日"'],
    ['16:00', 'date', '16:00', 'h:mm'],
    ['9:05 PM', 'date', '9:05 午後', 'h:mm am/pm'],
    ['25:30', 'date', '25:30:00', '[h]:mm:ss'],
    ['2026/13/45', 'string', '2026/13/45', 'General'],
    ['2026/11/31', 'string', '2026/11/31', 'General'],
    ['2027/2/29', 'string', '2027/2/29', 'General'],
    ['25:99', 'string', '25:99', 'General'],
    ['2026-11-22T14:00:00Z', 'string', '2026-11-22T14:00:00Z', 'General'],
    ['=1+1', 'formula', '2', 'General'],
    ['+A2', 'formula', '', 'General'],
    ['-x', 'formula', '#NAME?', 'General'],
    ['- item', 'formula', '#NAME?', 'General'],
    ['=', 'string', '=', 'General'],
    ['---', 'string', '---', 'General'],
    ['@name', 'string', '@name', 'General'],
    ["'=1+1", 'string', '=1+1', 'General'],
    ["'0755", 'string', '0755', 'General'],
    ["'2026/11/22", 'string', '2026/11/22', 'General'],
    ["''quoted", 'string', "'quoted", 'General'],
    ['12 items', 'string', '12 items', 'General'],
  ])('%s', (text, kind, shown, format) => {
    expect(written(text)).toEqual([kind, shown, format]);
  });

  test.each([
    ['11/22/2026', 'en_US', 'date', '11/22/2026'],
    ['Nov 22, 2026', 'en_US', 'date', 'Nov 22, 2026'],
    ['22/11/2026', 'en_US', 'string', '22/11/2026'],
    ['26/11/22', 'ja_JP', 'date', '26/11/22'],
    ['26/11/22', 'en_US', 'string', '26/11/22'],
  ])('%s in %s', (text, locale, kind, shown) => {
    expect(written(text, locale).slice(0, 2)).toEqual([kind, shown]);
  });
});

describe('a plain-text cell (@)', () => {
  const put = (text: string) =>
    evaluate(
      `const r = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('@'); r.setValue(${JSON.stringify(text)}); return [r.getFormula(), r.getValue()].join('|')`,
    );

  test('keeps numbers and dates as text', () => {
    expect(put('0755')).toBe('|0755');
    expect(put('2026/11/22')).toBe('|2026/11/22');
  });

  test('still takes "=…" for a formula and still drops one apostrophe', () => {
    expect(put('=1+1')).toBe('=1+1|2');
    expect(put("'=1+1")).toBe('|=1+1');
  });
});

describe('other values', () => {
  test('null, undefined and "" clear the cell; blanks read as ""', () => {
    expect(
      evaluate(`const r = SpreadsheetApp.getActiveSheet().getRange('A1:C1'); r.setValues([[1, 2, 3]]); r.setValues([[null, undefined, '']]);
        return JSON.stringify([r.getValues(), SpreadsheetApp.getActiveSheet().getLastRow()])`),
    ).toBe('[[["","",""]],0]');
  });

  test('a Date becomes a serial under a date format, which outlives the content', () => {
    expect(
      evaluate(`const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(new Date(2026, 10, 22, 9, 30));
        const format = r.getNumberFormat(); r.clearContent(); r.setValue(46000);
        return [format, r.getValue() instanceof Date].join('|')`),
    ).toBe('yyyy/mm/dd h:mm:ss|true');
  });

  test('a date under a number format reads as a number', () => {
    expect(
      evaluate(
        "const r = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('0'); r.setValue('2026/11/22'); return r.getValue()",
      ),
    ).toBe(46348);
  });

  test('arrays and objects become the text that Java makes of them', () => {
    expect(
      evaluate("const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue([1]); return r.getValue()"),
    ).toMatch(/^\[Ljava\.lang\.Object/);
  });

  test('an error reads as its code', () => {
    expect(
      evaluate("const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setFormula('=1/0'); return r.getValue()"),
    ).toBe('#DIV/0!');
  });

  test('rich text is taken literally and keeps its link', () => {
    expect(
      evaluate(`const r = SpreadsheetApp.getActiveSheet().getRange('A1');
        r.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('https://example.com').build());
        return [r.getFormula(), r.getValue(), r.getRichTextValue().getLinkUrl()].join('|')`),
    ).toBe('|=1+1|https://example.com');
  });
});

describe('three zones', () => {
  const source = `
    function put(ms) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(ms)) }
    function look() { const d = SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      return [d.getTime(), d.getDate(), Utilities.formatDate(d, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')].join('|') }`;

  test('an instant survives writing and reading, but the local day is the script zone’s', () => {
    const world = scene(source, { sheetZone: 'Asia/Tokyo' }, { timeZone: 'America/Los_Angeles' });
    world.run('put', [NOW], { surface: 'menu' });
    expect(world.run('look')).toMatchObject({ value: `${NOW}|21|2026-11-22 14:00` });
    expect(world.workbook.sheet('Sheet').text(1, 1)).toBe('2026/11/22 14:00:00');
  });

  test('typed wall time is an instant of the sheet zone', () => {
    const world = scene(source, { sheetZone: 'America/New_York' });
    world.workbook.sheet('Sheet').type(1, 1, '2026/11/22 0:00');
    expect(world.run('look')).toMatchObject({ value: `${Date.UTC(2026, 10, 22, 5)}|22|2026-11-22 00:00` });
  });

  test('a zone change of the sheet keeps the face of the clock and moves the instant', () => {
    const world = scene(source);
    world.workbook.sheet('Sheet').type(1, 1, '2026/11/22 9:00');
    world.workbook.setZone('Europe/London');
    expect(world.workbook.sheet('Sheet').text(1, 1)).toBe('2026/11/22 9:00');
    expect(world.run('look')).toMatchObject({ value: expect.stringContaining('2026-11-22 09:00') });
  });

  test('days with a change of offset are measured hour by hour', () => {
    const world = scene(source, { sheetZone: 'America/New_York' });
    const sheet = world.workbook.sheet('Sheet');
    sheet.type(1, 1, '2026/3/8 1:59');
    sheet.type(2, 1, '2026/3/8 3:00');
    const [before, after] = [sheet.value(1, 1), sheet.value(2, 1)] as [Date, Date];
    expect(after.getTime() - before.getTime()).toBe(60_000);
  });
});
