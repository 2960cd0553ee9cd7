// Broken edits of サイトのルール: each is named with its place, and the last good value counts.
import fc from 'fast-check';
import { RULE_COLUMNS, type RuleColumn } from '../../../src/columns';
import type { RuleName, SourcedMarket } from '../../../src/domain/markets/ruleFacts';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import type { Cell } from '../../../src/sheet/cells';
import { lastGoodFrom, lastGoodOf } from '../../../src/sheet/rules/rules';
import { edit, parsed, shippedRows, WORDS } from './rulesTable';

const LENGTHS = ['48時間', '4日', '5営業日', '3日後の23:59'];

type Broken = readonly [
  rule: string,
  column: RuleColumn,
  typed: Cell,
  code: string,
  allowed: readonly string[],
  used: string,
];

test.each<Broken>([
  ['正式な納品の確認', 'value', '72', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', 72, 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '七十二時間', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '0時間', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '-3日', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '1.5日', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '100000日', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '3日くらい', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '3日後の20:00', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', '#REF!', 'unreadable-value', LENGTHS, '72時間'],
  ['正式な納品の確認', 'value', true, 'unreadable-value', LENGTHS, '72時間'],
  ['手数料', 'value', '100%', 'unreadable-value', ['22%', '16.5%', '0%'], '22%'],
  ['手数料', 'value', '-1%', 'unreadable-value', ['22%', '16.5%', '0%'], '22%'],
  ['手数料', 'value', '2割', 'unreadable-value', ['22%', '16.5%', '0%'], '22%'],
  ['既読の表示', 'value', 'たぶん', 'unreadable-value', ['はい', 'いいえ'], 'はい'],
  ['正式な納品を押すとき', 'value', 'いつでも', 'unreadable-value', ['予告のあと', '渡したらすぐ'], '予告のあと'],
  ['期間の数え始め', 'value', '納品', 'unreadable-value', ['購入日時', '納品予定日'], '購入日時'],
  ['期間終了のお知らせ（何日前から）', 'value', '12時間', 'unreadable-value', ['7日'], '7日'],
  ['期間終了のお知らせ（何日前から）', 'value', 400, 'unreadable-value', ['7日'], '7日'],
  ['文面の言語', 'value', 'フランス語', 'unreadable-value', ['日本語', '英語'], '日本語'],
  [
    '正式な納品の確認',
    'result',
    '売上',
    'unreadable-result',
    ['売上が確定する', '自動では何も起きない'],
    '売上が確定する',
  ],
  // Right words, wrong clock: a review never refunds by itself.
  [
    ...(['正式な納品の確認', 'result', 'キャンセルになり、購入者に全額返金される', 'unreadable-result'] as const),
    ['売上が確定する', '自動では何も起きない'],
    '売上が確定する',
  ],
  ['正式な納品の確認', 'certainty', 'たしか', 'unreadable-certainty', ['公式', '第三者情報', '未確認'], '公式'],
  ['正式な納品の確認', 'asOf', '先月', 'unreadable-as-of', ['2026-11-22', '2026-11', '2026'], '2026-11-22'],
  ['正式な納品の確認', 'asOf', '2026-02-30', 'unreadable-as-of', ['2026-11-22', '2026-11', '2026'], '2026-11-22'],
  ['正式な納品の確認', 'asOf', '2026-13', 'unreadable-as-of', ['2026-11-22', '2026-11', '2026'], '2026-11-22'],
])('%s, %s = %p is named and changes nothing', (rule, column, typed, code, allowed, used) => {
  const rows = shippedRows();
  const row = edit(rows, 'ココナラ', rule, column, typed);
  const { markets, problems } = parsed(rows);
  expect(problems).toEqual([
    {
      ...{ code, row, column, market: 'ココナラ', rule: expect.any(String), found: String(typed) },
      ...{ allowed, example: used, used, from: 'shipped' },
    },
  ]);
  expect([...markets.values()]).toEqual(SHIPPED_MARKETS);
});

test('a broken value falls back to what the seller had written before, not to what was shipped', () => {
  const before = shippedRows();
  edit(before, 'ココナラ', '正式な納品の確認', 'value', '96時間');
  const lastGood = lastGoodOf(parsed(before).markets.values(), SHIPPED_MARKETS);
  const after = shippedRows();
  edit(after, 'ココナラ', '正式な納品の確認', 'value', '96じかん');
  const { markets, problems } = parsed(after, lastGoodFrom(JSON.parse(JSON.stringify(lastGood))));
  expect(markets.get('ココナラ')!.clocks.review.length).toEqual({ count: 96, unit: 'hours' });
  expect(problems).toMatchObject([{ code: 'unreadable-value', found: '96じかん', used: '96時間', from: 'last-good' }]);
});

test("in a market of the seller's own, a value that never was good is unknown", () => {
  const { markets, problems } = parsed([['Minne', '正式な納品の確認', 'すぐ', '', '', '', '', '']]);
  expect(markets.get('Minne')!.clocks.review.length).toBeNull();
  expect(problems).toMatchObject([
    { code: 'unreadable-value', row: 2, market: 'Minne', used: '', example: '48時間', from: 'nothing' },
  ]);
});

test('a rule nobody knows is named with all that there are', () => {
  const { markets, problems } = parsed([...shippedRows(), ['ココナラ', '最初の連略', '24時間', '', '', '', '', '']]);
  expect(problems).toMatchObject([{ code: 'unknown-rule', column: 'rule', market: 'ココナラ', found: '最初の連略' }]);
  expect(problems[0]!.row).toBe(shippedRows().length + 2);
  expect(problems[0]!.allowed).toContain('最初の連絡');
  expect(markets.get('ココナラ')).toEqual(SHIPPED_MARKETS[0]);
});

test('a rule without a market is named', () => {
  const { markets, problems } = parsed([...shippedRows(), ['', '最初の連絡', '24時間', '', '', '', '', '']]);
  expect(problems).toMatchObject([{ code: 'no-market', column: 'market', found: '最初の連絡', example: 'ココナラ' }]);
  expect([...markets.values()]).toEqual(SHIPPED_MARKETS);
});

test('of the same rule twice the upper row counts, and the lower is named', () => {
  const rows = [...shippedRows(), ['coconala', '最初の連絡', '1時間', '', '', '', '', '']];
  const { markets, problems } = parsed(rows);
  expect(problems).toMatchObject([
    { code: 'duplicate-rule', row: rows.length + 1, market: 'ココナラ', rule: 'firstContact' },
  ]);
  expect(markets.get('ココナラ')!.clocks.firstContact.length).toEqual({ count: 48, unit: 'hours' });
});

test('a deleted row of a shipped market brings the shipped value back and is named', () => {
  const gone = ['最初の連絡', '手数料'];
  const { markets, problems } = parsed(
    shippedRows().filter((row) => row[0] !== 'ココナラ' || !gone.includes(String(row[1]))),
  );
  expect(markets.get('ココナラ')).toEqual(SHIPPED_MARKETS[0]);
  expect(problems).toMatchObject([
    { code: 'missing-rows', row: null, market: 'ココナラ', found: '最初の連絡, 手数料', from: 'shipped' },
  ]);
});

test('an emptied tab leaves every rule as it was last, and says so', () => {
  const before = shippedRows();
  edit(before, 'Fiverr', '正式な納品の確認', 'value', '5日');
  const own: Cell[] = ['Minne', '正式な納品の確認', '14日', '売上が確定する', '', '', '', ''];
  const lastGood = lastGoodOf(parsed([...before, own]).markets.values(), SHIPPED_MARKETS);
  const { markets, problems } = parsed([['', '', '', '', '', '', '', '']], lastGood);
  expect(problems).toMatchObject([{ code: 'no-rows', row: null, from: 'last-good' }]);
  expect([...markets.keys()]).toEqual([...SHIPPED_MARKETS.map(({ name }) => name), 'Minne']);
  expect(markets.get('Fiverr')!.clocks.review.length).toEqual({ count: 5, unit: 'days' });
  expect(markets.get('ココナラ')).toEqual(SHIPPED_MARKETS[0]);
});

test('what is remembered holds only what differs, and fits a document property many times over', () => {
  const rows = shippedRows();
  expect(lastGoodOf(parsed(rows).markets.values(), SHIPPED_MARKETS)).toEqual({});
  for (const rule of ['最初の連絡', '購入者への返信', '正式な納品の確認']) edit(rows, 'ココナラ', rule, 'value', '9日');
  const kept = lastGoodOf(parsed(rows).markets.values(), SHIPPED_MARKETS);
  expect(Object.keys(kept)).toEqual(['ココナラ']);
  expect(Object.keys(kept.ココナラ!)).toEqual(['firstContact', 'replyToBuyer', 'review']);
  expect(JSON.stringify(kept).length).toBeLessThan(1000);
});

test.each([
  null,
  undefined,
  'text',
  7,
  [],
  [{ name: 'ココナラ' }],
  { ココナラ: null },
  { ココナラ: { review: null } },
  {
    ココナラ: {
      review: {
        value: { count: -1, unit: 'days' },
        result: 'paid',
        note: '',
        source: '',
        asOf: '',
        certainty: 'official',
      },
    },
  },
  {
    ココナラ: {
      review: {
        value: { count: 1, unit: 'days' },
        result: 'refunded',
        note: '',
        source: '',
        asOf: '',
        certainty: 'official',
      },
    },
  },
  {
    ココナラ: {
      review: { value: { count: 1, unit: 'days' }, result: 'paid', note: '', source: '', asOf: '', certainty: 'sure' },
    },
  },
  { ココナラ: { readMarks: { value: null, result: 'none', note: '', source: '', asOf: '', certainty: 'official' } } },
  { ココナラ: { nonsense: { value: 1, result: 'none', note: '', source: '', asOf: '', certainty: 'official' } } },
])('a spoilt memory (%j) is not believed', (remembered) => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', '正式な納品の確認', 'value', 'こわれた');
  edit(rows, 'ココナラ', '既読の表示', 'value', 'こわれた');
  const { markets, problems } = parsed(rows, lastGoodFrom(remembered));
  expect(problems.map(({ from }) => from)).toEqual(['shipped', 'shipped']);
  expect([...markets.values()]).toEqual(SHIPPED_MARKETS);
});

test('a huge cell is quoted shortly and never cut inside an emoji', () => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', '正式な納品の確認', 'value', '🐈'.repeat(5_000));
  expect(parsed(rows).problems[0]!.found).toBe(`${'🐈'.repeat(40)}…`);
});

/** Every rule but one, as text: comparing thousands of facts one by one is slow. */
function factsBut(market: string, label: string, markets: ReadonlyMap<string, SourcedMarket>): string {
  const others = [...markets].map(([name, { rules }]) => [
    name,
    Object.entries(rules)
      .filter(([rule]) => name !== market || WORDS.rules.rules[rule as RuleName] !== label)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return JSON.stringify(others);
}

test('any cell may hold anything: nothing throws, and no other row changes its meaning', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom('__proto__', 'constructor', '９９日', '=1+1', '#N/A'),
  );
  const shipped = parsed(shippedRows()).markets;
  fc.assert(
    fc.property(
      fc.nat(shippedRows().length - 1),
      fc.constantFrom(...RULE_COLUMNS.slice(2)),
      anything,
      (at, column, cell: Cell) => {
        const rows = shippedRows();
        const [market, label] = rows[at]! as [string, string];
        rows[at]![RULE_COLUMNS.indexOf(column)] = cell;
        const { markets, problems } = parsed(rows);
        expect(problems.length).toBeLessThanOrEqual(1);
        expect(factsBut(market, label, markets)).toBe(factsBut(market, label, shipped));
      },
    ),
    { numRuns: 300 },
  );
});
