// Columns are found by header, in any order, with anything else between them (product.md 2.1, principle 6).

import fc from 'fast-check';
import { columnLetters } from '../../src/columns';
import type { Cell } from '../../src/sheet/cells';
import {
  believed,
  cellOf,
  findHeader,
  isBelieved,
  lostColumns,
  missingColumns,
  readTable,
  tableIn,
} from '../../src/sheet/table';
import { catalogueFor } from '../../src/text/catalogue';
import { FakeSheet } from './fakeSheet';
import { ALL_ORDER_HEADERS, NOTICE_HEADERS, ORDER_HEADERS } from './headers';

const entries = Object.entries(ORDER_HEADERS);

test.each(entries)('%s is found under its header', (key, header) => {
  expect(findHeader([[header]], 'orders').columns.get(key as keyof typeof ORDER_HEADERS)).toBe(1);
});

test.each(Object.entries(NOTICE_HEADERS))('%s of 連絡文 is found under its header', (key, header) => {
  expect(findHeader([[header]], 'notices').columns.get(key as keyof typeof NOTICE_HEADERS)).toBe(1);
});

test.each([
  ['spaces around it', '  購入者 '],
  ['full-width spaces', '　購入者　'],
  ['half-width katakana', 'ｷｬﾝｾﾙ成立日時'],
  ['full-width letters', 'ＯＫをもらった日時'],
  ['half-width brackets', '保留(この日まで)'],
  ['a half-width slash', '既読/未読'],
])('a header is found with %s', (_name, header) => {
  expect(findHeader([[header]], 'orders').columns.size).toBe(1);
});

test('the English headers are found, also among Japanese ones', () => {
  const english = Object.values(catalogueFor('en').sheet.headers.orders) as string[];
  const mixed = ALL_ORDER_HEADERS.map((header, index) => (index % 2 ? header : english[index]!));
  const { columns, doubled } = findHeader([mixed], 'orders');
  expect([columns.size, doubled]).toEqual([ALL_ORDER_HEADERS.length, []]);
});

const OWN = ['ラベル', '色', '担当', '', 42, new Date(0), true, '購入者メモ', '2026年'] as const;

test("in any order, with the user's own columns between and a title above, every column is found where it is", () => {
  const laidOut = fc.record({
    headers: fc.shuffledSubarray([...ALL_ORDER_HEADERS], { minLength: ALL_ORDER_HEADERS.length }),
    own: fc.array(fc.tuple(fc.nat(60), fc.constantFrom<Cell>(...OWN)), { maxLength: 8 }),
    above: fc.array(fc.constantFrom<Cell[]>([], ['わたしの注文'], ['', '', 'メモ']), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(laidOut, ({ headers, own, above }) => {
      const line: Cell[] = [...headers];
      for (const [index, header] of own) line.splice(index % (line.length + 1), 0, header);
      const { at, columns, doubled } = findHeader([...above, line, ['テスト']], 'orders');
      expect([at, doubled]).toEqual([above.length, []]);
      for (const [key, header] of entries) {
        expect(columns.get(key as keyof typeof ORDER_HEADERS)).toBe(line.indexOf(header) + 1);
      }
    }),
  );
});

test('a buyer called like a header does not become the header', () => {
  const row = ALL_ORDER_HEADERS.map(() => '');
  row[0] = '購入者';
  expect(findHeader([[...ALL_ORDER_HEADERS], row], 'orders').at).toBe(0);
});

// "with any other columns between them": a column of one's own is normal life, whatever it is called, as long as it is no header of ours.
test.each(['備考', '納期', 'URL', 'クライアント'])(
  "the user's own column %s beside all of ours is left alone",
  (own) => {
    const behind = findHeader([[...ALL_ORDER_HEADERS, own]], 'orders');
    expect([behind.columns.size, behind.doubled]).toEqual([ALL_ORDER_HEADERS.length, []]);
    expect([...behind.columns.values()]).not.toContain(ALL_ORDER_HEADERS.length + 1);
    const before = findHeader([[own, ...ALL_ORDER_HEADERS]], 'orders');
    expect([before.columns.size, before.doubled]).toEqual([ALL_ORDER_HEADERS.length, []]);
    expect([...before.columns.values()]).not.toContain(1);
  },
);

test('of two columns with one header the left one counts, and the other is named', () => {
  const { columns, doubled } = findHeader([[...ALL_ORDER_HEADERS, '購入者', 'Buyer']], 'orders');
  const { length } = ALL_ORDER_HEADERS;
  expect(columns.get('buyer')).toBe(1);
  expect(doubled).toEqual([
    { key: 'buyer', columns: [1, length + 1] },
    { key: 'buyer', columns: [1, length + 2] },
  ]);
});

test('an alias left of its own header is a column of the user’s own, and no doubled header', () => {
  const { columns, doubled } = findHeader([['備考', '備考', '購入者', 'メモ']], 'orders');
  expect([columns.get('note'), doubled]).toEqual([4, []]);
  expect(findHeader([['備考', '備考', '購入者']], 'orders')).toMatchObject({
    doubled: [{ key: 'note', columns: [1, 2] }],
  });
});

test.each(entries)('without the column %s its cells read as blank, and it is named', (key, header) => {
  const without = ALL_ORDER_HEADERS.filter((one) => one !== header);
  const table = tableIn([without, without.map(() => 'あ')], 'orders');
  expect(missingColumns(table)).toEqual([key]);
  expect(cellOf(table, table.rows[0]!, key as keyof typeof ORDER_HEADERS)).toBe('');
  expect(isBelieved(table)).toBe(key !== 'buyer' && key !== 'id');
});

test('a tab without an indispensable column has no rows and nothing to write to', () => {
  const table = readTable(
    new FakeSheet([
      ['注文番号', '種類', '本文'],
      ['1', 'N6', 'あ'],
    ]).asSheet(),
    'notices',
  );
  expect(lostColumns(table)).toEqual(['key', 'state', 'deadline', 'sentAt']);
  expect(believed(table)).toMatchObject({ rows: [], columns: new Map() });
});

test('an empty sheet, and one whose header row is gone, lack all their headers', () => {
  for (const cells of [[['']], [['みかん', '', '', '返事が来た', '1001']]]) {
    const table = readTable(new FakeSheet(cells).asSheet(), 'orders');
    expect([table.columns.size, isBelieved(table)]).toEqual([0, false]);
  }
});

test('the header is that of the first ten rows with the most known names, of equals the first', () => {
  const title = ['わたしの注文'];
  const pushed = (rows: number) =>
    findHeader([...Array.from({ length: rows }, () => title), ALL_ORDER_HEADERS], 'orders');
  expect([pushed(1).at, pushed(9).at, pushed(10).columns.size]).toEqual([1, 9, 0]);
  expect(findHeader([['購入者'], ['購入者', '注文番号'], ['注文番号', '購入者']], 'orders').at).toBe(1);
});

test('rows know their place, and the cells under a header their value', () => {
  const read = readTable(new FakeSheet([['題'], [...ALL_ORDER_HEADERS], ['あ'], ['い']]).asSheet(), 'orders');
  expect(read.headerRow).toBe(2);
  expect(read.rows.map((row) => [row.row, cellOf(read, row, 'buyer'), cellOf(read, row, 'note')])).toEqual([
    [3, 'あ', ''],
    [4, 'い', ''],
  ]);
});

test('columns are named as a sheet names them', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
});
