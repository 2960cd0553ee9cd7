// Writing changes: only these cells, whatever the user did elsewhere meanwhile, in few calls.
import fc from 'fast-check';
import type { OrderColumn } from '../../src/columns';
import type { Cell } from '../../src/sheet/cells';
import type { SheetTable } from '../../src/sheet/table';
import { appendRows, type CellChange, writeExactly, writeOwned } from '../../src/sheet/writes';
import { FakeSheet } from './fakeSheet';

const HEADER_ROW = 2;

/** Columns left to right; null is the user's own. */
type Layout = readonly (OrderColumn | null)[];

const LAYOUT: Layout = ['buyer', 'nextStep', 'until', null, 'turn', 'stage', 'note', null];

/** A table of which only position and cells matter; the sheet may have changed since it was read. */
function table(
  layout: Layout,
  read: Cell[][],
  now: Cell[][] = read,
  maxRows = 1000,
): SheetTable<OrderColumn> & { fake: FakeSheet } {
  const headers = layout.map((key) => key ?? 'わたしの列');
  const fake = new FakeSheet([['わたしの注文'], headers, ...now.map((cells) => [...cells])], '注文', maxRows);
  const columns = new Map(layout.flatMap((key, index) => (key ? [[key, index + 1] as const] : [])));
  const rows = read.map((cells, index) => ({ row: HEADER_ROW + 1 + index, cells }));
  return {
    tab: 'orders',
    sheet: fake.asSheet(),
    headerRow: HEADER_ROW,
    header: headers,
    columns,
    doubled: [],
    rows,
    above: [],
    written: [],
    fake,
  };
}

/** Rows of single letters, in which each cell says where it stands. */
function filled(rows: number, width: number, mark = ''): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_, column) => `列${column}行${row}${mark}`),
  );
}

/** What the add-on alone writes. */
const OWNED: ReadonlySet<OrderColumn> = new Set<OrderColumn>(['nextStep', 'until', 'turn', 'stage']);
const ALL: ReadonlySet<OrderColumn> = new Set(LAYOUT.flatMap((key) => (key ? [key] : [])));

const changesIn = (keys: ReadonlySet<OrderColumn>, rows: number) =>
  fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: HEADER_ROW + 1, max: HEADER_ROW + rows }),
      key: fc.constantFrom(...keys),
      value: fc.oneof(
        fc.constantFrom<Cell>('', 0, 5, true, '=1+1', '2026/11/22', "'x", '🙏', new Date(0)),
        fc.string(),
      ),
    }),
    { selector: ({ row, key }) => `${row} ${key}`, maxLength: 30 },
  ) as fc.Arbitrary<CellChange<OrderColumn>[]>;

/** The grid with exactly these cells changed. */
function changed(
  grid: readonly (readonly Cell[])[],
  layout: Layout,
  changes: readonly CellChange<OrderColumn>[],
): Cell[][] {
  const copy = grid.map((cells) => [...cells]);
  for (const { row, key, value } of changes) copy[row - 1]![layout.indexOf(key)] = value;
  return copy;
}

test('writing exactly changes these cells and no other, also where the user edited the sheet since it was read', () => {
  const read = filled(8, LAYOUT.length);
  const now = filled(8, LAYOUT.length, 'その後');
  fc.assert(
    fc.property(changesIn(ALL, 8), (changes) => {
      const one = table(LAYOUT, read, now);
      const before = one.fake.grid.map((cells) => [...cells]);
      writeExactly(one, changes);
      expect(one.fake.grid).toEqual(changed(before, LAYOUT, changes));
    }),
  );
});

test('writing owned columns changes these cells; their neighbours keep what they held', () => {
  const read = filled(8, LAYOUT.length);
  fc.assert(
    fc.property(changesIn(OWNED, 8), (changes) => {
      const one = table(LAYOUT, read);
      const before = one.fake.grid.map((cells) => [...cells]);
      writeOwned(one, changes, OWNED);
      expect(one.fake.grid).toEqual(changed(before, LAYOUT, changes));
    }),
  );
});

test('writing owned columns touches no other column: what the user types there meanwhile stays', () => {
  const read = filled(8, LAYOUT.length);
  const now = filled(8, LAYOUT.length, 'その後');
  fc.assert(
    fc.property(changesIn(OWNED, 8), (changes) => {
      const one = table(LAYOUT, read, now);
      writeOwned(one, changes, OWNED);
      const touched = new Set([...OWNED].map((key) => LAYOUT.indexOf(key)));
      for (const [row, cells] of now.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (!touched.has(column)) expect(one.fake.grid[HEADER_ROW + row]![column]).toBe(cell);
        }
      }
    }),
  );
});

test.each([10, 1000])('%i rows take as many calls as there are groups of neighbouring columns', (count) => {
  const one = table(LAYOUT, filled(count, LAYOUT.length), undefined, 5000);
  const keys = ['nextStep', 'until', 'turn', 'stage'] as const;
  const changes = Array.from({ length: count }, (_, row) =>
    keys.map((key) => ({ row: HEADER_ROW + 1 + row, key, value: '新' })),
  );
  writeOwned(one, changes.flat(), OWNED);
  expect(one.fake.writes).toHaveLength(2);
});

test('an owned column that lies unchanged between two changed ones costs no further call and keeps its cells', () => {
  const one = table(['nextStep', 'until', 'turn', 'note', 'stage'], filled(3, 5));
  const before = one.fake.grid.map((cells) => [...cells]);
  writeOwned(
    one,
    [
      { row: 3, key: 'nextStep', value: '新' },
      { row: 5, key: 'turn', value: '新' },
      { row: 4, key: 'stage', value: '新' },
    ],
    OWNED,
  );
  before[2]![0] = '新';
  before[4]![2] = '新';
  before[3]![4] = '新';
  expect(one.fake.grid).toEqual(before);
  // 状態 lies behind the user's メモ: a call of its own.
  expect(one.fake.writes.map(({ column, values }) => [column, values[0]!.length])).toEqual([
    [1, 3],
    [5, 1],
  ]);
});

test('nothing to write is no call', () => {
  const one = table(LAYOUT, filled(3, LAYOUT.length));
  writeOwned(one, [], OWNED);
  writeExactly(one, []);
  appendRows(one, []);
  expect(one.fake.writes).toEqual([]);
});

test('text that looks like something else stays text, also in cells that only lie between the changes', () => {
  const read: Cell[][] = [['a'], ['b'], ['c']].map(([name], row) => [name!, row === 1 ? '007' : '旧', '']);
  const one = table(['buyer', 'nextStep', 'until'], read);
  writeOwned(
    one,
    [
      { row: 3, key: 'nextStep', value: '=1+1' },
      { row: 5, key: 'nextStep', value: '11/22' },
    ],
    OWNED,
  );
  expect(one.fake.grid.slice(2).map((cells) => cells[1])).toEqual(['=1+1', '007', '11/22']);
});

describe('appended rows', () => {
  const row = { buyer: '=1+1', note: 'メモ', stage: true } as const;

  test('stand below the last used one, each value under its header', () => {
    const one = table(LAYOUT, filled(2, LAYOUT.length));
    appendRows(one, [row, { buyer: '次' }]);
    expect(one.fake.grid.slice(4)).toEqual([
      ['=1+1', '', '', '', '', true, 'メモ'],
      ['次', '', '', '', '', '', ''],
    ]);
  });

  test.each<[string, Cell[][], number]>([
    ['into an empty tab', [], 3],
    ['above rows of blank cells and unticked boxes', [['あ'], ['', false], ['']], 4],
    ["below a row in which only the user's own column is filled", [['あ'], ['', '', '', '自分の']], 5],
  ])('%s', (_name, read, place) => {
    const one = table(LAYOUT, read);
    appendRows(one, [row]);
    expect(new Set(one.fake.writes.map((write) => write.row))).toEqual(new Set([place]));
  });

  test('make room where the sheet is full', () => {
    const one = table(LAYOUT, filled(3, LAYOUT.length), undefined, 5);
    appendRows(one, [row, row]);
    expect(one.fake.getMaxRows()).toBe(7);
    expect(one.fake.grid).toHaveLength(7);
  });

  // "Only owned columns are written" (principle 6).
  test("leave the user's own column between ours as it is: a box prepared for later stays a box", () => {
    const one = table(LAYOUT, [filled(1, LAYOUT.length)[0]!, ['', '', '', false, '', '', '', false]]);
    appendRows(one, [row]);
    expect(one.fake.grid[3]![0]).toBe('=1+1');
    expect([one.fake.grid[3]![3], one.fake.grid[3]![7]]).toEqual([false, false]);
  });
});
