// Columns are found by header, in any order, with anything else between them (product.md 2.1, principle 6).

import fc from 'fast-check';
import type { Cell } from '../../src/sheet/cells';
import { columnLetters } from '../../src/sheet/columnLetters';
import { cellOf, findHeader, isProblem, readTable } from '../../src/sheet/table';
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
  expect([columns.size, doubled]).toEqual([ALL_ORDER_HEADERS.length, null]);
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
      expect([at, doubled]).toEqual([above.length, null]);
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
    expect([behind.columns.size, behind.doubled]).toEqual([ALL_ORDER_HEADERS.length, null]);
    expect([...behind.columns.values()]).not.toContain(ALL_ORDER_HEADERS.length + 1);
    const before = findHeader([[own, ...ALL_ORDER_HEADERS]], 'orders');
    expect([before.columns.size, before.doubled]).toEqual([ALL_ORDER_HEADERS.length, null]);
    expect([...before.columns.values()]).not.toContain(1);
  },
);

test('a header that stands twice is named', () => {
  expect(findHeader([[...ALL_ORDER_HEADERS, '購入者']], 'orders').doubled).toEqual({
    key: 'buyer',
    columns: [1, ALL_ORDER_HEADERS.length + 1],
  });
  const sheet = new FakeSheet([[...ALL_ORDER_HEADERS, ' 金額 ']]).asSheet();
  expect(readTable(sheet, 'orders', 'ja')).toEqual({
    problem: 'duplicate-header',
    tab: 'orders',
    header: '金額',
    columns: [ALL_ORDER_HEADERS.indexOf('金額') + 1, ALL_ORDER_HEADERS.length + 1],
  });
});

test.each(entries)('without the column %s, the tab says which header is missing', (_key, header) => {
  const sheet = new FakeSheet([ALL_ORDER_HEADERS.filter((one) => one !== header)]).asSheet();
  expect(readTable(sheet, 'orders', 'ja')).toEqual({ problem: 'missing-header', tab: 'orders', header });
});

test('an empty sheet lacks its headers', () => {
  expect(isProblem(readTable(new FakeSheet([['']]).asSheet(), 'orders', 'ja'))).toBe(true);
});

test('rows know their place, and the cells under a header their value', () => {
  const read = readTable(new FakeSheet([['題'], [...ALL_ORDER_HEADERS], ['あ'], ['い']]).asSheet(), 'orders', 'ja');
  if (isProblem(read)) throw new Error('unreadable');
  expect(read.headerRow).toBe(2);
  expect(read.rows.map((row) => [row.row, cellOf(read, row, 'buyer'), cellOf(read, row, 'note')])).toEqual([
    [3, 'あ', ''],
    [4, 'い', ''],
  ]);
});

test('columns are named as a sheet names them', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
});
