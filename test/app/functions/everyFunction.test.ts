// Every function that answers cell by cell, in cells, with whatever a seller may pass: ranges, blanks, dates as text and as dates, wrong types,
// sizes that differ, error values, hostile text; and the same answer whatever stands in all other tabs.
import { FUNCTIONS, type FunctionName } from '../../../src/text/functions/functions';
import { runHourly } from '../shop';
import { japan, shopWithOrders, shownBy } from './cells';

const world = shopWithOrders();
/** The same shop with everything else changed: what a function answers must not know of it. */
const changed = shopWithOrders();
changed.workbook.sheet('お休み').put(2, 1, [['2026/11/24', '2026/12/20', '']]);
changed.workbook.sheet('サイトのルール').put(2, 3, [['1時間'], ['1時間'], ['1時間'], ['1時間']]);
changed.workbook.sheet('文例').put(2, 6, [['かえました'], ['かえました']]);
changed.workbook.sheet('注文').put(3, 1, [['べつの人']]);
const settings = changed.workbook.sheet('設定');
for (const [name, value] of [
  ['期限の時刻', '9'],
  ['確認の回数', '1'],
  ['年末年始', 'いいえ'],
]) {
  const row = settings.display().findIndex(([text]) => text?.includes(name!)) + 1;
  if (row > 0) settings.put(row, 2, [[value]]);
}
runHourly(changed);

interface Case {
  readonly name: FunctionName;
  /** The formula with `cells` for the argument that varies. */
  readonly formula: (cells: string) => string;
  readonly parameter: string;
  readonly good: readonly [string, string];
  readonly takes: 'dates' | 'texts';
}

const CASES: readonly Case[] = [
  {
    name: 'HENJI_WAITING_DAYS',
    formula: (cells) => `=HENJI_WAITING_DAYS(${cells}, "", "2026/11/24 10:00")`,
    parameter: 'owedSince',
    good: ['2026/11/18 15:00', '2026/11/19'],
    takes: 'dates',
  },
  {
    name: 'HENJI_DEADLINE',
    formula: (cells) => `=HENJI_DEADLINE(${cells}, 3)`,
    parameter: 'from',
    good: ['2026/11/20 10:00', '2026/12/25'],
    takes: 'dates',
  },
  {
    name: 'HENJI_ADD_BUSINESS_DAYS',
    formula: (cells) => `=HENJI_ADD_BUSINESS_DAYS(${cells}, 2)`,
    parameter: 'from',
    good: ['2026/11/20 10:00', '2026/12/25'],
    takes: 'dates',
  },
  {
    name: 'HENJI_BUSINESS_DAYS',
    formula: (cells) => `=HENJI_BUSINESS_DAYS(${cells}, "2026/12/31")`,
    parameter: 'from',
    good: ['2026/11/20 10:00', '2026/12/25'],
    takes: 'dates',
  },
  {
    name: 'HENJI_HOLIDAY',
    formula: (cells) => `=HENJI_HOLIDAY(${cells})`,
    parameter: 'day',
    good: ['2026/11/23 10:00', '2026/11/3'],
    takes: 'dates',
  },
  {
    name: 'HENJI_CLOCK',
    formula: (cells) => `=HENJI_CLOCK("ココナラ", "review", ${cells})`,
    parameter: 'from',
    good: ['2026/11/20 10:00', '2026/12/25'],
    takes: 'dates',
  },
  {
    name: 'HENJI_CHECK',
    formula: (cells) => `=HENJI_CHECK(${cells})`,
    parameter: 'text',
    good: ['LINEで連絡ください。', 'ご確認をお願いいたします。'],
    takes: 'texts',
  },
];
const OVER_TABLES: readonly FunctionName[] = ['HENJI_STATUS', 'HENJI_OUTCOME', 'HENJI_NOTICE'];
const HOSTILE = ['=IMPORTXML("https://x.example","//a")', '<script>alert(1)</script>', '__proto__', '長'.repeat(5000)];

test('no function is left out', () => {
  expect([...CASES.map(({ name }) => name), ...OVER_TABLES].sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, { formula, parameter, good, takes }) => {
  const shown = (cells: string, data: readonly (readonly unknown[])[] = []) => shownBy(world, formula(cells), data);
  const alone = good.map((text) => shown(quoted(text)));

  test('answers a single value with a single cell', () => {
    for (const { rows, error } of alone) {
      expect(error).toBeNull();
      expect(rows).toEqual([[expect.stringMatching(/./)]]);
    }
  });

  test('answers a range in its shape, each cell as it would be alone, blanks with blanks', () => {
    const { rows, error } = shown('data!A1:A4', column([good[0], '', '  ', good[1]]));
    expect(error).toBeNull();
    expect(rows).toEqual([alone[0]!.rows[0], [''], [''], alone[1]!.rows[0]]);
    const beside = shown('data!A1:C1', [[good[1], '', good[0]]]);
    expect(beside.rows).toEqual([[alone[1]!.rows[0]![0], '', alone[0]!.rows[0]![0]]]);
  });

  test('answers an open range as far as it goes', () => {
    const cells = column([good[0], good[1]]);
    expect(shown('data!A1:A', cells).rows).toEqual(shown('data!A1:A2', cells).rows);
  });

  test('says beside a cell what is wrong with it, and answers the others', () => {
    const { rows } = shown('data!A1:A4', column(['#N/A', true, good[0], '#REF!']));
    expect(rows[0]![0]).toBe(`⚠ ${parameter}：セルがエラー（#N/A）になっています。`);
    expect(rows[3]![0]).toContain('#REF!');
    if (takes === 'dates') expect(rows[1]![0]).toMatch(new RegExp(`^⚠ ${parameter}：「true」は日時として読めません。`));
    expect(rows[2]).toEqual(alone[0]!.rows[0]);
  });

  test('takes hostile text for text', () => {
    const { rows, error } = shown('data!A1:A5', column([...HOSTILE.map((text) => `'${text}`), good[0]]));
    expect(error).toBeNull();
    expect(rows[4]).toEqual(alone[0]!.rows[0]);
    for (const [text] of rows.slice(0, 4)) {
      expect(text).toMatch(takes === 'dates' ? new RegExp(`^⚠ ${parameter}：「`) : /./);
      expect(text!.length).toBeLessThan(takes === 'dates' ? 120 : 6000);
    }
  });

  test('answers the same whatever stands in all other tabs', () => {
    const cells = column([good[0], '', good[1]]);
    expect(shownBy(changed, formula('data!A1:A3'), cells)).toEqual(shown('data!A1:A3', cells));
  });

  if (takes === 'texts') return;
  test('takes a date for what it is when written as text', () => {
    const dates = column([japan(`${good[0].replaceAll('/', '-').replace(/-(\d)\b(?!\d)/, '-0$1')}`)]);
    expect(shown('data!A1:A1', dates).rows[0]![0]).toBe(alone[0]!.rows[0]![0]);
    const wide = good[0].replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(shown(quoted(wide)).rows).toEqual(alone[0]!.rows);
  });
});

test.each([
  ['=HENJI_WAITING_DAYS(data!A1:A3, data!B1:B2, "2026/11/24")', 'owedSince 3×1, buyerAt 2×1'],
  ['=HENJI_DEADLINE(data!A1:A3, data!B1:B2)', 'from 3×1, days 2×1'],
  ['=HENJI_ADD_BUSINESS_DAYS(data!A1:A3, data!B1:C1)', 'from 3×1, n 1×2'],
  ['=HENJI_BUSINESS_DAYS(data!A1:A3, data!B1:B2)', 'from 3×1, to 2×1'],
  ['=HENJI_CLOCK(data!A1:A3, "review", data!B1:B2)', 'market 3×1, from 2×1'],
  ['=HENJI_CHECK(data!A1:A3, data!B1:B2)', 'text 3×1, market 2×1'],
])('%s names the sizes that differ', (formula, sizes) => {
  const cells = [
    ['2026/11/20', 1, 1],
    ['2026/11/20', 1, 1],
    ['2026/11/20', 1, 1],
  ];
  expect(shownBy(world, formula, cells).error).toContain(`大きさがそろっていません（${sizes}）`);
});

describe('over tables', () => {
  const TABLE = [
    ['購入者', '注文番号', 'サイト', '内容', '購入日時', '仮納品日時'],
    ['みかん', 'a', 'ココナラ', 'アイコン', '2026/11/10 10:00', '2026/11/20 10:00'],
    ['', '', '', '', '', ''],
    ['=LOVE', 'b', 'ココナラ', '<b>x</b>', '#N/A', '2026/11/20 10:00'],
    ['__proto__', 'constructor', '', '', japan('2026-11-10 10:00'), ''],
  ];
  const typed = TABLE.map((row) =>
    row.map((cell) => (typeof cell === 'string' && /^[=<]/.test(cell) ? `'${cell}` : cell)),
  );
  const formulaOf = (name: string, range: string) =>
    `=${name}(${name === 'HENJI_NOTICE' ? '"N6", ' : ''}${range}, "2026/11/24 10:00")`;

  test.each(OVER_TABLES)('%s: a row each, blanks blank, one bad row alone, open ranges, other tabs unread', (name) => {
    const { rows, error } = shownBy(world, formulaOf(name, 'data!A1:F5'), typed);
    expect(error).toBeNull();
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(['']);
    expect(rows[0]![0]).not.toBe('');
    if (name === 'HENJI_STATUS')
      expect(rows.map((row) => row[1])).toEqual([expect.any(String), undefined, '確認が必要', expect.any(String)]);
    const first = shownBy(world, formulaOf(name, 'data!A1:F2'), typed).rows;
    expect(first[0]).toEqual(rows[0]);
    expect(shownBy(world, formulaOf(name, 'data!A1:F'), typed)).toEqual({ rows, error });
    expect(shownBy(changed, formulaOf(name, 'data!A1:F5'), typed)).toEqual({ rows, error });
  });

  test.each(OVER_TABLES)('%s says what to pass instead of a table', (name) => {
    const parameter = name === 'HENJI_NOTICE' ? 'order' : 'orders';
    for (const range of ['"みかん"', '5', 'data!A2:F5']) {
      expect(shownBy(world, formulaOf(name, range), typed).error).toContain(`${name}の ${parameter}：見出しの行`);
    }
  });
});
