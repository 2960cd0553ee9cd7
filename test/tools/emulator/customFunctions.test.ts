import { NOW, scene } from './scene';

const world = scene(`
  /** @customfunction */
  function SEE(...args) { return JSON.stringify(args, (k, v) => v === undefined ? 'undefined' : v) + (args[0] instanceof Date ? ' date' : '') + (Array.isArray(args[0]) ? ' ' + args[0].length + 'x' + args[0][0].length : '') }
  function TABLE(rows) { return rows.map((r) => [r[0], 'x']) }
  function RAGGED() { return [[1, 2, 3], [4]] }
  function NOTHING() { return null }
  function WHEN(ms) { return new Date(ms) }
  var calls = 0;
  function COUNTED(x) { console.log('called'); return x }
  function THROWS() { throw new Error('注文番号がありません') }
  function READS() { return SpreadsheetApp.getActiveRange().getA1Notation() + SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }
  function SLEEPS() { Utilities.sleep(31000); return 1 }
  function optional(a, b) { return String(b) }
`);
const sheet = world.workbook.sheet('Sheet');
let row = 10;
function shown(formula: string): { text: string; message: string | null } {
  row += 10;
  sheet.type(row, 5, formula);
  return { text: sheet.text(row, 5), message: sheet.errorMessage(row, 5) };
}

beforeAll(() => {
  sheet.put(1, 1, [
    ['名前', new Date(NOW), 3],
    ['', true, 0.5],
  ]);
  sheet.type(3, 1, '=1/0');
  sheet.type(4, 1, '=NOW()');
  sheet.type(4, 2, '=A4+1');
  sheet.type(4, 3, '=TODAY()');
});

describe('arguments', () => {
  test('single cells are scalars, Dates among them, blanks are ""', () => {
    expect(shown('=SEE(A1)').text).toBe('["名前"]');
    expect(shown('=SEE(B1)').text).toBe(`["${new Date(NOW).toISOString()}"] date`);
    expect(shown('=SEE(D9)').text).toBe('[""]');
  });

  test('ranges are rows; an open range has the height of the grid', () => {
    expect(shown('=SEE(A1:C2)').text).toBe(`[[["名前","${new Date(NOW).toISOString()}",3],["",true,0.5]]] 2x3`);
    expect(shown('=SEE(D2:D)').text).toMatch(/ 999x1$/);
  });

  test('what is left out is undefined', () => {
    expect(shown('=OPTIONAL(1)').text).toBe('undefined');
    expect(shown('=OPTIONAL(1,)').text).toBe('undefined');
  });

  test('an error cell is its code', () => {
    expect(shown('=SEE(A3)').text).toBe('["#DIV/0!"]');
  });

  test.each(['=SEE(NOW())', '=SEE(A4)', '=SEE(B4)', '=SEE(A1:C4)'])(
    'made from NOW(), directly or not, are refused: %s',
    (formula) => {
      expect(shown(formula)).toEqual({
        text: '#ERROR!',
        message: 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
      });
    },
  );

  test('TODAY() is let through', () => {
    expect(shown('=SEE(C4)').text).toContain(' date');
  });
});

describe('results', () => {
  test('that are rows spill; ragged rows are filled up', () => {
    sheet.type(200, 5, '=TABLE(A1:A2)');
    expect([sheet.text(200, 6), sheet.text(201, 6)]).toEqual(['x', 'x']);
    sheet.type(210, 5, '=RAGGED()');
    expect([sheet.text(210, 7), sheet.text(211, 7)]).toEqual(['3', '']);
  });

  test('that would overwrite something are #REF!', () => {
    sheet.put(221, 6, [['mine']]);
    sheet.type(220, 5, '=TABLE(A1:A2)');
    expect(sheet.text(220, 5)).toBe('#REF!');
    expect(sheet.text(221, 6)).toBe('mine');
  });

  test('that are nothing show nothing; a Date is a serial in the sheet’s zone', () => {
    expect(shown('=NOTHING()').text).toBe('');
    expect(shown(`=WHEN(${NOW})`).text).toBe('2026/11/22 14:00:00');
  });

  test('that are thrown show #ERROR! with the message and the line', () => {
    expect(shown('=THROWS()')).toEqual({ text: '#ERROR!', message: 'Error: 注文番号がありません (line 10).' });
  });

  test('are kept for the same arguments and computed anew for others', () => {
    const ran = () => world.calls.executions;
    const before = ran();
    sheet.type(300, 5, '=COUNTED(C1)');
    sheet.type(301, 5, '=COUNTED(C1)');
    expect(sheet.text(301, 5)).toBe('3');
    sheet.text(300, 5);
    expect(ran() - before).toBe(1);
    sheet.type(1, 3, '4');
    expect(sheet.text(300, 5)).toBe('4');
  });
});

test('a custom function may read the sheet and knows its own cell', () => {
  sheet.type(400, 5, '=READS()');
  expect(sheet.text(400, 5)).toBe('E400名前');
});

test('a custom function has 30 seconds', () => {
  expect(shown('=SLEEPS()')).toEqual({ text: '#ERROR!', message: 'Exceeded maximum execution time (line 0).' });
});

test('names compare without case, and a private name is unknown', () => {
  expect(shown('=counted(1)').text).toBe('1');
  expect(shown('=NOPE_(1)').message).toBe("Unknown function: 'NOPE_'.");
});
