import fc from 'fast-check';
import { evaluate, failure, failureOf, resultOf, scene } from './scene';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();';

describe('ranges', () => {
  test.each([
    ['getRange(2, 1, 0, 3)', 'The number of rows in the range must be at least 1.'],
    ['getRange(2, 1, 3, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(2, 1, sheet.getLastRow() - 1, 3)', 'The number of rows in the range must be at least 1.'],
    ["getRange('nonsense!!')", 'Range not found'],
    [
      "getRange('1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'getRange(undefined, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['getRange(NaN, 1)', 'Cannot convert NaN to int.'],
    ['setName(2026)', "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setName."],
    [
      "setFrozenRows('1')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
    ],
    [
      "getRange('A1').setValues([1, 2])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "getRange('A1').setFontWeight('heavy')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    ],
    ['deleteRows(999, 5)', 'Those rows are out of bounds.'],
    ['deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ])('sheet.%s is refused', (call, message) => {
    expect(failureOf(`${SHEET} sheet.${call}`)).toBe(`Exception: ${message}`);
  });

  test.each([
    ["getRange('B2:A1')", 'A1:B2'],
    ["getRange('A:A')", 'A1:A1000'],
    ["getRange('A2:C')", 'A2:C1000'],
    ["getRange('Sheet!B3')", 'B3'],
    ['getRange(2, 3, 4, 5)', 'C2:G5'],
    ['getDataRange()', 'A1'],
    ["getRange('B2').offset(1, 1, 2, 2)", 'C3:D4'],
  ])('sheet.%s is %s', (call, notation) => {
    expect(evaluate(`${SHEET} return sheet.${call}.getA1Notation()`)).toBe(notation);
  });
});

describe('shapes', () => {
  test.each([
    [
      '[[1], [2], [3]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      '[[1, 2, 3], [1, 2, 3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      '[[1, 2], [1]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('%s does not fit A1:B2', (data, message) => {
    expect(failureOf(`${SHEET} sheet.getRange('A1:B2').setValues(${data})`)).toBe(`Exception: ${message}`);
  });
});

describe('size', () => {
  test('a new tab is 1000 × 26, writing does not grow it, appendRow does', () => {
    expect(
      evaluate(`${SHEET} sheet.getRange(1000, 26).setValue(1); sheet.appendRow([1]);
        return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()].join()`),
    ).toBe('1001,26,1001');
  });

  test('formulas that show nothing and unticked checkboxes count as content', () => {
    expect(evaluate(`${SHEET} sheet.getRange('A5').setFormula('=""'); return sheet.getLastRow()`)).toBe(5);
    expect(evaluate(`${SHEET} sheet.getRange('A2:A500').insertCheckboxes(); return sheet.getLastRow()`)).toBe(500);
  });

  test('a cell holds 50,000 characters', () => {
    expect(
      evaluate(`${SHEET} sheet.getRange('A1').setValue('x'.repeat(50000)); SpreadsheetApp.flush(); return 1`),
    ).toBe(1);
    expect(failureOf(`${SHEET} sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush();`)).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('a workbook holds ten million cells', () => {
    expect(failureOf(`${SHEET} sheet.insertRowsAfter(1000, 400000)`)).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  test('two tabs cannot have one name', () => {
    expect(failureOf("SpreadsheetApp.getActive().insertSheet('Sheet')")).toBe(
      'Exception: A sheet with the name "Sheet" already exists. Please enter another name.',
    );
  });

  test('the last tab cannot be deleted, and a deleted one cannot be used', () => {
    expect(failureOf('const ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getSheets()[0])')).toContain(
      "can't remove all the sheets",
    );
    expect(
      failureOf(
        "const ss = SpreadsheetApp.getActive(); const s = ss.insertSheet('x'); ss.deleteSheet(s); s.getLastRow()",
      ),
    ).toContain('not found');
  });

  test('what is missing is null', () => {
    expect(
      evaluate(
        "return [SpreadsheetApp.getActive().getSheetByName('x'), SpreadsheetApp.getActive().getRangeByName('x')].join()",
      ),
    ).toBe(',');
  });
});

describe('buffered writes', () => {
  const REFUSING = `${SHEET} const r = sheet.getRange('A1');
    r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());`;
  const MESSAGE =
    'Exception: The data you entered in cell A1 violates the data validation rules set on this cell.\nPlease enter one of the following values: a.';

  test('fail at the next read, not where they are made', () => {
    const world = scene(`var step = ''; function f() { ${REFUSING}
      try { r.setValue('b'); step = 'written'; r.getValue(); step = 'read' } catch (e) { return step + ': ' + e.message } }`);
    expect(resultOf(world.run('f', [], { surface: 'menu' }))).toMatch(/^written: The data you entered/);
  });

  test('fail at the end of the run where nobody looked', () => {
    expect(failureOf(`${REFUSING} r.setValue('b'); return 'fine'`)).toBe(MESSAGE);
  });

  test('before the failing one are carried out, those after it are not', () => {
    const world = scene(
      `function f() { ${REFUSING} sheet.getRange('B1').setValue(1); r.setValue('b'); sheet.getRange('C1').setValue(2) }`,
    );
    expect(failure(world.run('f', [], { surface: 'menu' }))).toBe(MESSAGE);
    expect(world.workbook.sheet('Sheet').values()).toEqual([['', 1]]);
  });

  test('are invisible to other executions until they are carried out', () => {
    const world =
      scene(`function f() { ${SHEET} sheet.getRange('A1').setValue(1); LockService.getDocumentLock().tryLock(0); SpreadsheetApp.flush() }
      function g() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`);
    const seen: unknown[] = [];
    world.faults.onCall = (call, functionName) => {
      if (functionName === 'f' && call.method === 'Lock.tryLock') seen.push(resultOf(world.run('g')));
      if (functionName === 'f' && call.method === 'SpreadsheetApp.flush') world.clock.advance(0);
    };
    world.run('f', [], { surface: 'menu' });
    expect(seen).toEqual(['']);
    expect(resultOf(world.run('g'))).toBe(1);
  });
});

test('the last row and column are right after any puts and clearings', () => {
  const cells = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 25 }), (acts) => {
      const sheet = scene('').workbook.sheet('Sheet');
      const filled = new Set<string>();
      for (const [row, column, fill] of acts) {
        if (fill) sheet.type(row, column, 'x');
        else sheet.clear(row, column);
        if (fill) filled.add(`${row},${column}`);
        else filled.delete(`${row},${column}`);
        const places = [...filled].map((place) => place.split(',').map(Number) as [number, number]);
        const most = (at: 0 | 1) => Math.max(0, ...places.map((place) => place[at]));
        expect([sheet.lastRow, sheet.lastColumn]).toEqual([most(0), most(1)]);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});
