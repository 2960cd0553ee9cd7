// Small scripts written from Google's reference of the Spreadsheet service: each sentence of it that the product leans on, as a script.
import { evaluate, failureOf, resultOf, scene } from './scene';

/** Runs the body on the first tab `s` and gives what it returned, as JSON would carry it. */
function answer(body: string): unknown {
  const made = evaluate(
    `const ss = SpreadsheetApp.getActiveSpreadsheet(); const s = ss.getSheets()[0]; return JSON.stringify((() => { ${body} })())`,
  );
  return made === undefined ? undefined : JSON.parse(String(made));
}

describe('values', () => {
  test.each([
    [
      'getValues gives rows of numbers, booleans, texts, and "" for blank cells',
      "s.getRange('A1:B2').setValues([[1, true], ['text', '']]); return s.getRange('A1:B2').getValues()",
      [
        [1, true],
        ['text', ''],
      ],
    ],
    [
      'a Date written is a Date read, at the same instant',
      "const at = new Date(2026, 10, 22, 14, 5); s.getRange('A1').setValue(at); const read = s.getRange('A1').getValue(); return [read instanceof Date, read.getTime() - at.getTime()]",
      [true, 0],
    ],
    [
      'a text that begins with = is a formula; getFormulas has "" elsewhere',
      "s.getRange('A1:B1').setValues([[2, '=A1*3']]); return [s.getRange('B1').getValue(), s.getRange('A1:B1').getFormulas()]",
      [6, [['', '=A1*3']]],
    ],
    [
      'getDisplayValues gives what is seen, as texts',
      "s.getRange('A1').setValue(0.5).setNumberFormat('0%'); s.getRange('B1').setValue(true); return s.getRange('A1:C1').getDisplayValues()",
      [['50%', 'TRUE', '']],
    ],
    [
      'setValue on a range of several cells fills each',
      "s.getRange('A1:B2').setValue('x'); return s.getRange('A1:B2').getValues()",
      [
        ['x', 'x'],
        ['x', 'x'],
      ],
    ],
    [
      'appendRow goes below the last row with content and parses like setValues',
      "s.getRange('C4').setValue(1); s.appendRow(['=1+1', 'a']); return [s.getLastRow(), s.getRange('A5').getValue(), s.getRange('B5').getValue()]",
      [5, 2, 'a'],
    ],
    [
      'clearContent leaves the formats, clearFormat the content, clear nothing',
      `const cells = s.getRange('A1:C1'); cells.setValues([[1, 2, 3]]).setFontWeight('bold'); s.getRange('A1').clearContent(); s.getRange('B1').clearFormat(); s.getRange('C1').clear();
       return [cells.getValues()[0], cells.getFontWeights()[0]]`,
      [
        ['', 2, ''],
        ['bold', 'normal', 'normal'],
      ],
    ],
    [
      'the data range reaches from A1 to the last row and the last column with content',
      "s.getRange('B3').setValue(1); s.getRange('D2').setValue(1); return [s.getDataRange().getA1Notation(), s.getLastRow(), s.getLastColumn()]",
      ['A1:D3', 3, 4],
    ],
    [
      'offset moves from the top left cell, getCell counts from 1 inside the range',
      "const r = s.getRange('B2:C5'); return [r.offset(1, 2).getA1Notation(), r.offset(1, 0, 1, 3).getA1Notation(), r.getCell(2, 2).getA1Notation(), r.getRow(), r.getLastColumn(), r.getNumRows()]",
      ['D3:E6', 'B3:D3', 'C3', 2, 3, 4],
    ],
    [
      'sort orders the rows of the range by a column of the sheet',
      "s.getRange('A1:B3').setValues([[1, 'b'], [3, 'c'], [2, 'a']]); s.getRange('A1:B3').sort({ column: 1, ascending: false }); return s.getRange('A1:B3').getValues()",
      [
        [3, 'c'],
        [2, 'a'],
        [1, 'b'],
      ],
    ],
    [
      'inserted rows push the others down, deleted ones pull them up',
      "s.getRange('A1:A3').setValues([[1], [2], [3]]); s.insertRowsAfter(1, 2); s.deleteRow(4); return s.getRange('A1:A4').getValues().flat()",
      [1, '', '', 3],
    ],
    [
      'insertSheet puts a tab at an index and makes it the active one; deleteSheet takes it away',
      "const made = ss.insertSheet('new', 0); const names = () => ss.getSheets().map((one) => one.getName()); const before = [names(), ss.getActiveSheet().getName()]; ss.deleteSheet(made); return [before, names()]",
      [[['new', 'Sheet'], 'new'], ['Sheet']],
    ],
  ])('%s', (_sentence, body, expected) => {
    expect(answer(body)).toEqual(expected);
  });

  test('rows and columns of setValues must be those of the range', () => {
    expect(failureOf("SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([['x']])")).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });
});

describe('formats', () => {
  test.each([
    ['0.00', '3.14159', '3.14'],
    ['#,##0', '1234567', '1,234,567'],
    ['0%', '0.256', '26%'],
    ['yyyy-mm-dd', 'new Date(2026, 10, 5)', '2026-11-05'],
    ['m/d h:mm', 'new Date(2026, 10, 5, 9, 7)', '11/5 9:07'],
    ['@', '12', '12'],
  ])('%s shows %s as %s', (format, value, shown) => {
    expect(
      answer(
        `const c = s.getRange('A1').setNumberFormat('${format}'); c.setValue(${value}); return [c.getNumberFormat(), c.getDisplayValue()]`,
      ),
    ).toEqual([format, shown]);
  });

  test.each([
    ['setBackgrounds', 'getBackgrounds', "[['#ff0000', '#00ff00']]", [['#ff0000', '#00ff00']]],
    ['setFontWeights', 'getFontWeights', "[['bold', 'normal']]", [['bold', 'normal']]],
    ['setNumberFormats', 'getNumberFormats', "[['0.0', '@']]", [['0.0', '@']]],
    ['setNotes', 'getNotes', "[['why', '']]", [['why', '']]],
  ])('%s is what %s gives', (setter, getter, written, read) => {
    expect(answer(`s.getRange('A1:B1').${setter}(${written}); return s.getRange('A1:B1').${getter}()`)).toEqual(read);
  });

  test('an untouched cell is white, of normal weight, without a note', () => {
    expect(
      answer(
        "const c = s.getRange('A1'); return [c.getBackground(), c.getFontWeight(), c.getNote(), c.getDataValidation()]",
      ),
    ).toEqual(['#ffffff', 'normal', '', null]);
  });

  test('hidden and frozen lines can be asked for', () => {
    expect(
      answer(
        's.setFrozenRows(2); s.setFrozenColumns(1); s.hideColumns(3, 2); s.setColumnWidth(1, 210); return [s.getFrozenRows(), s.getFrozenColumns(), s.isColumnHiddenByUser(4), s.isColumnHiddenByUser(5), s.getColumnWidth(1)]',
      ),
    ).toEqual([2, 1, true, false, 210]);
  });
});

describe('validation', () => {
  test('a rule remembers how it was built', () => {
    expect(
      answer(
        `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('choose').build();
         s.getRange('A1').setDataValidation(rule); const read = s.getRange('A1').getDataValidation();
         return [read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, read.getCriteriaValues()[0], read.getAllowInvalid(), read.getHelpText()]`,
      ),
    ).toEqual([true, ['a', 'b'], false, 'choose']);
  });

  test('a copy of a rule can be changed without changing the rule', () => {
    expect(
      answer(
        "const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText('one').build(); const other = rule.copy().setHelpText('two').build(); return [rule.getHelpText(), other.getHelpText()]",
      ),
    ).toEqual(['one', 'two']);
  });

  test('null takes the rule away, clearContent does not', () => {
    expect(
      answer(
        `const c = s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
         c.setValue(3).clearContent(); const stays = c.getDataValidation() !== null; c.setDataValidation(null); return [stays, c.getDataValidation()]`,
      ),
    ).toEqual([true, null]);
  });

  test('checkboxes are cells of TRUE and FALSE', () => {
    expect(
      answer(
        "const r = s.getRange('A1:A3').insertCheckboxes(); s.getRange('A2').check(); const seen = [r.getValues().flat(), s.getRange('A2').isChecked(), r.isChecked()]; r.removeCheckboxes(); return [...seen, s.getRange('A1').getDataValidation()]",
      ),
    ).toEqual([[false, true, false], true, null, null]);
  });

  test('a rule that rejects refuses the write of a script, too', () => {
    const world = scene(
      `function f() { const c = SpreadsheetApp.getActiveSheet().getRange('A1'); c.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build()); c.setValue(4); SpreadsheetApp.flush();
        try { c.setValue(6); SpreadsheetApp.flush(); return 'taken' } catch (e) { return e.message } }`,
    );
    expect(resultOf(world.run('f', [], { surface: 'menu' }))).toContain('violates the data validation rules');
    expect(world.workbook.sheet('Sheet').value(1, 1)).toBe(4);
  });
});
