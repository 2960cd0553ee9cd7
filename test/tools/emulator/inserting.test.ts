// Inserted rows and columns take over formats and drop-downs from the neighbour they are inserted beside.
import type { HostSheet } from '../../../tools/emulator';
import { resultOf, scene } from './scene';

/** Rows 2 and 3, columns B and C wear different things; row 3 is 40 high, column C 200 wide. */
const DRESS = `
  const list = (...values) => SpreadsheetApp.newDataValidation().requireValueInList(values).setAllowInvalid(false).build();
  function dress() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A2:D3').setValues([['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h']]);
    s.getRange('B2').setBackground('#ff0000').setNumberFormat('0.00').setDataValidation(list('upper left')).setNote('n');
    s.getRange('C2').setBackground('#00ff00').setDataValidation(list('upper right'));
    s.getRange('B3').setBackground('#0000ff').setDataValidation(list('lower left'));
    s.getRange('C3').setBackground('#ffffff').setDataValidation(list('lower right'));
    s.setRowHeight(3, 40); s.setColumnWidth(3, 200);
  }
  function insert(method, at) { SpreadsheetApp.getActiveSheet()[method](at, 1) }`;

function dressed(): { sheet: HostSheet; insert: (method: string, at: number) => void } {
  const world = scene(DRESS);
  resultOf(world.run('dress', [], { surface: 'menu' }));
  const insert = (method: string, at: number) => resultOf(world.run('insert', [method, at], { surface: 'menu' }));
  return { sheet: world.workbook.sheet('Sheet'), insert: (...args) => void insert(...args) };
}

const worn = (sheet: HostSheet, row: number, column: number) => [
  sheet.look(row, column).background,
  sheet.validation(row, column)?.list?.[0] ?? null,
];

const UPPER = [
  ['#ff0000', 'upper left'],
  ['#00ff00', 'upper right'],
];
const LOWER = [
  ['#0000ff', 'lower left'],
  ['#ffffff', 'lower right'],
];

test.each([
  [
    'insertRowsAfter(2)',
    UPPER,
    21,
    (s: HostSheet, by: (m: string, at: number) => void) => by('insertRowsAfter', 2) ?? s,
  ],
  [
    'insertRowsBefore(3)',
    LOWER,
    40,
    (s: HostSheet, by: (m: string, at: number) => void) => by('insertRowsBefore', 3) ?? s,
  ],
  ['the hand that inserts below row 2', UPPER, 21, (s: HostSheet) => s.insertRowBelow(2)],
  ['the hand that inserts above row 3', LOWER, 40, (s: HostSheet) => s.insertRow(3)],
])('a row between two: %s', (_name, expected, height, act) => {
  const { sheet, insert } = dressed();
  act(sheet, insert);
  expect([worn(sheet, 3, 2), worn(sheet, 3, 3)]).toEqual(expected);
  expect([sheet.rowHeight(3), sheet.rowHeight(4), sheet.text(3, 2), sheet.note(3, 2), sheet.text(4, 2)]).toEqual([
    height,
    40,
    '',
    '',
    'f',
  ]);
});

test.each([
  [
    'insertColumnsAfter(2)',
    2,
    100,
    (s: HostSheet, by: (m: string, at: number) => void) => by('insertColumnsAfter', 2) ?? s,
  ],
  [
    'insertColumnsBefore(3)',
    4,
    200,
    (s: HostSheet, by: (m: string, at: number) => void) => by('insertColumnsBefore', 3) ?? s,
  ],
  ['the hand that inserts to the right of B', 2, 100, (s: HostSheet) => s.insertColumnRight(2)],
  ['the hand that inserts to the left of C', 4, 200, (s: HostSheet) => s.insertColumn(3)],
])('a column between two: %s', (_name, like, width, act) => {
  const { sheet, insert } = dressed();
  act(sheet, insert);
  expect([worn(sheet, 2, 3), worn(sheet, 3, 3)]).toEqual([worn(sheet, 2, like), worn(sheet, 3, like)]);
  expect([sheet.columnWidth(3), sheet.text(2, 3), sheet.text(2, 4)]).toEqual([width, '', 'c']);
  expect(worn(sheet, 2, 3)[1]).not.toBeNull();
});

test('at the edges the one neighbour there is', () => {
  const { sheet, insert } = dressed();
  sheet.insertRow(1);
  expect(worn(sheet, 1, 2)).toEqual([null, null]);
  insert('deleteRows', 1);
  insert('deleteRows', 1);
  insert('insertRowsBefore', 1);
  expect(worn(sheet, 1, 2)).toEqual(UPPER[0]);
  insert('insertRowsAfter', sheet.maxRows);
  expect(worn(sheet, sheet.maxRows, 2)).toEqual([null, null]);
});

test('text that is typed into an inserted row meets the drop-down it took over', () => {
  const { sheet } = dressed();
  sheet.insertRowBelow(2);
  expect(sheet.type(3, 2, 'something else')).toMatchObject({ ok: false });
  expect(sheet.type(3, 2, 'upper left')).toEqual({ ok: true });
});

test('a column inserted inside a group belongs to it', () => {
  const world = scene(
    "function f() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('B1:D1').shiftColumnGroupDepth(1); s.insertColumnAfter(2); s.insertColumnAfter(1) }",
  );
  resultOf(world.run('f', [], { surface: 'menu' }));
  const sheet = world.workbook.sheet('Sheet');
  expect([1, 2, 3, 4, 5, 6, 7].map((column) => sheet.columnGroup(column).depth)).toEqual([0, 0, 1, 1, 1, 1, 0]);
});
