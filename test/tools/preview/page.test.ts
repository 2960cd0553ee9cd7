import { illegalValue } from '../../../tools/preview/page/frame/illegalValue';
import { pastedRows } from '../../../tools/preview/page/gridKey';
import { drawnRows, gridLayout, neighbour, rowsInSight } from '../../../tools/preview/page/gridLayout';
import type { SheetWindow } from '../../../tools/preview/protocol';

const column = (number: number, collapsed = false) => ({ number, letter: `C${number}`, width: 100, collapsed });
const row = (number: number) => ({ number, height: number === 1 ? 40 : 21, cells: [] });
const rows: SheetWindow = {
  name: '注文',
  frozenRows: 1,
  frozenColumns: 1,
  columns: [column(1), column(2), column(3, true), column(5)],
  rowCount: 1000,
  heights: [
    [1, 40],
    [999, 21],
  ],
  frozen: [row(1)],
  rows: [row(101), row(102)],
  lists: [],
};

describe('the layout of the grid', () => {
  it('leaves out collapsed columns until they are opened', () => {
    expect(gridLayout(rows, false).columns.map(({ number }) => number)).toEqual([1, 2, 5]);
    expect(gridLayout(rows, false).cellIndex).toEqual([0, 1, 3]);
    expect(gridLayout(rows, true).width).toBe(44 + 400);
  });

  it('keeps room for the rows that are not drawn', () => {
    const { above, below, frozenTop, frozenLeft } = gridLayout(rows, false);
    expect(above).toBe(99 * 21);
    expect(below).toBe(898 * 21);
    expect(frozenTop).toEqual([24]);
    expect(frozenLeft).toEqual([44]);
    expect(drawnRows(rows).map(({ number }) => number)).toEqual([1, 101, 102]);
  });

  it('asks for the rows in sight and some around them', () => {
    expect(rowsInSight(rows, 0, 420)).toEqual([1, 37]);
    expect(rowsInSight(rows, 500 * 21, 420)).toEqual([487, 537]);
    expect(rowsInSight(rows, 990 * 21, 420)).toEqual([977, 1000]);
  });

  it('moves past collapsed columns and stops at the edges', () => {
    const layout = gridLayout(rows, false);
    expect(neighbour(layout, rows, { row: 5, column: 2 }, 0, 1)).toEqual({ row: 5, column: 5 });
    expect(neighbour(layout, rows, { row: 1, column: 1 }, -1, -1)).toEqual({ row: 1, column: 1 });
    expect(neighbour(layout, rows, { row: 1000, column: 5 }, 20, 1)).toEqual({ row: 1000, column: 5 });
  });
});

describe('text pasted from a spreadsheet', () => {
  it.each([
    ['one', [['one']]],
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\t\n\tb\t',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['a\r\nb', [['a'], ['b']]],
    ['', [['']]],
  ])('%j becomes cells', (text, cells) => {
    expect(pastedRows(text)).toEqual(cells);
  });
});

describe('what google.script.run refuses to send', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;

  it.each([
    ['a date', [{ when: new Date(0) }], 'when'],
    ['a function', [1, () => 1], '1'],
    ['a map', [{ deep: { map: new Map() } }], 'map'],
    ['a circle', [circle], 'self'],
  ])('%s', (_what, args, name) => {
    expect(illegalValue(args)).toBe(name);
  });

  it('is nothing of plain values', () => {
    const shared = { a: 1 };
    expect(illegalValue(['text', 1, true, null, undefined, [shared, shared]])).toBeNull();
  });
});
