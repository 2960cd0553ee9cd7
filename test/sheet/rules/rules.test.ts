// サイトのルール read back: what was shipped, what a seller changed, in whatever shape the tab is.
import fc from 'fast-check';
import { RULE_COLUMNS } from '../../../src/columns';
import type { ClockId } from '../../../src/domain/markets/market';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { UNKNOWN_MARKET } from '../../../src/domain/markets/unknownMarket';
import type { Cell } from '../../../src/sheet/cells';
import { RULE_NAMES } from '../../../src/sheet/rules/ruleNames';
import { parseRules, readRulesTab, ruleRows, shippedRuleRows } from '../../../src/sheet/rules/rules';
import { edit, parsed, shippedRows, TOKYO, tableOf, WORDS } from './rulesTable';

const coconala = (rows: Cell[][]) => parsed(rows).markets.get('ココナラ')!;

test('shipped markets → rows → markets: nothing changes and nothing is wrong', () => {
  const { markets, problems } = parsed(shippedRows());
  expect(problems).toEqual([]);
  expect([...markets.values()]).toEqual(SHIPPED_MARKETS);
});

test('rows → markets → rows: the same text', () => {
  const rows = shippedRows();
  expect(ruleRows([...parsed(rows).markets.values()], WORDS)).toEqual(rows);
});

test('the values are written for people', () => {
  const rows = shippedRows();
  const value = (market: string, rule: string) => rows.find((row) => row[0] === market && row[1] === rule)!.slice(2, 4);
  expect(value('ココナラ', '最初の連絡')).toEqual(['48時間', 'キャンセルになり、購入者に全額返金される']);
  expect(value('ココナラ', '購入者への返信')).toEqual(['4日', '購入者がキャンセルを頼めるようになる']);
  expect(value('ココナラ', '手数料')).toEqual(['22%', '']);
  expect(value('ココナラ', '手数料（ビデオ）')).toEqual(['27.5%', '']);
  expect(value('ココナラ', '購入者へのメール')).toEqual(['いいえ', '']);
  expect(value('ココナラ', '正式な納品を押すとき')).toEqual(['予告のあと', '']);
  expect(value('つなぐ', 'キャンセルの自動合意')).toEqual(['3日後の23:59', 'キャンセルになり、購入者に全額返金される']);
  expect(value('CrowdWorks', '正式な納品の確認')).toEqual(['7日', '自動では何も起きない']);
});

test('what is not known is a blank cell with a remark, and stays unknown', () => {
  const row = shippedRows().find((cells) => cells[0] === 'ココナラ' && cells[1] === 'サイトからの連絡')!;
  expect(row.slice(2, 5)).toEqual(['', '', WORDS.rules.unknown]);
  expect(coconala(shippedRows()).clocks.platformNudge).toMatchObject({ length: null, result: 'none' });
});

test("rows in any order, with blank rows and the user's own columns between, read the same", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(shippedRows(), { minLength: shippedRows().length }), (rows) => {
      const wide = rows.flatMap((cells) => [
        ['', '', '', '', '', '', '', '', ''],
        ['私のメモ', ...cells],
      ]);
      const { markets, problems } = parseRules(tableOf(wide, [null, ...RULE_COLUMNS]), {
        ...{ words: [WORDS], shipped: SHIPPED_MARKETS, lastGood: {}, zone: TOKYO },
      });
      expect(problems).toEqual([]);
      for (const market of SHIPPED_MARKETS) {
        expect(JSON.stringify(ruleRows([markets.get(market.name)!], WORDS))).toBe(
          JSON.stringify(ruleRows([market], WORDS)),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test.each<[Cell, { count: number; unit: string }]>([
  ['72時間', { count: 72, unit: 'hours' }],
  ['７２時間', { count: 72, unit: 'hours' }],
  [' 72 時間　', { count: 72, unit: 'hours' }],
  ['72 hours', { count: 72, unit: 'hours' }],
  ['72h', { count: 72, unit: 'hours' }],
  ['５営業日', { count: 5, unit: 'business-days' }],
  ['5 business days', { count: 5, unit: 'business-days' }],
  ['10日間', { count: 10, unit: 'days' }],
  ['2週間', { count: 14, unit: 'days' }],
  ['3日後の23:59', { count: 3, unit: 'end-of-day' }],
  ['３日後の２３：５９', { count: 3, unit: 'end-of-day' }],
  ['3日後 23:59', { count: 3, unit: 'end-of-day' }],
  ['23日後の23:59まで', { count: 23, unit: 'end-of-day' }],
])('a length may be written %p', (typed, length) => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', '正式な納品の確認', 'value', typed);
  expect(parsed(rows).problems).toEqual([]);
  expect(coconala(rows).clocks.review.length).toEqual(length);
});

test('any length that can be written is read back', () => {
  const units = ['hours', 'days', 'business-days', 'end-of-day'] as const;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...units), (count, unit) => {
      const rows = shippedRows();
      edit(rows, 'ココナラ', '取引の期間', 'value', WORDS.rules.lengths[unit](count));
      expect(coconala(rows).clocks.hardEnd.length).toEqual({ count, unit });
    }),
  );
});

test.each<[string, Cell, unknown]>([
  ['手数料', '20%', 0.2],
  ['手数料', '２０％', 0.2],
  ['手数料', 0.165, 0.165],
  ['手数料', 16.5, 0.165],
  ['手数料', 1, 0.01],
  ['手数料', '0%', 0],
  ['手数料', '', null],
  ['既読の表示', 'いいえ', false],
  ['既読の表示', false, false],
  ['既読の表示', '', true],
  ['購入者へのメール', 'はい', true],
  ['購入者へのメール', true, true],
  ['正式な納品を押すとき', '渡したらすぐ', 'at-hand-over'],
  ['正式な納品を押すとき', '', 'after-notice'],
  ['期間の数え始め', '納品予定日', 'due'],
  ['期間終了のお知らせ（何日前から）', '１４日', 14],
  ['期間終了のお知らせ（何日前から）', 14, 14],
  ['期間終了のお知らせ（何日前から）', '0', 0],
  ['文面の言語', '英語', 'en'],
  ['やり方：返信', '私のやり方', '私のやり方'],
])('%s: %p is read as %p', (rule, typed, value) => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', rule, 'value', typed);
  const { fee, readMarks, mailAllowed, formalDelivery, hardEndFrom, hardEndWarningDays, language, how } =
    coconala(rows);
  const read = {
    ...{ 手数料: fee, 既読の表示: readMarks, 購入者へのメール: mailAllowed, 正式な納品を押すとき: formalDelivery },
    ...{ 期間の数え始め: hardEndFrom, '期間終了のお知らせ（何日前から）': hardEndWarningDays },
    ...{ 文面の言語: language, 'やり方：返信': how.reply },
  };
  expect([parsed(rows).problems, read[rule as keyof typeof read]]).toEqual([[], value]);
});

test.each([
  ['キャンセルリクエストへの回答', 'キャンセルの依頼への回答'],
  ['文面の言語', '連絡文の言語'],
  ['やり方：文面を送る', 'やり方：連絡文を送る'],
])('%s is also read under the name of earlier versions, %s', (now, before) => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', now, 'rule', before);
  expect(parsed(rows).problems).toEqual([]);
  expect(coconala(rows)).toEqual(coconala(shippedRows()));
});

test('a blank value makes a clock unknown, whatever its result says', () => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', '正式な納品の確認', 'value', '');
  expect(parsed(rows).problems).toEqual([]);
  expect(coconala(rows).clocks.review.length).toBeNull();
});

test.each<[Cell, string]>([
  ['2027-01-05', '2027-01-05'],
  ['２０２７／１／５', '2027-01-05'],
  ['2027年1月5日', '2027-01-05'],
  ['2027年1月', '2027-01'],
  ['2027/01', '2027-01'],
  ['2027', '2027'],
  [2027, '2027'],
  // What Sheets makes of a typed date: midnight in the sheet's zone.
  [new Date('2027-01-05T00:00:00+09:00'), '2027-01-05'],
  ['', ''],
])('時点 may be written %p', (typed, asOf) => {
  const rows = shippedRows();
  edit(rows, 'ココナラ', '正式な納品の確認', 'asOf', typed);
  expect([parsed(rows).problems, coconala(rows).clocks.review.asOf]).toEqual([[], asOf]);
});

test('a seller can add a market with only the rules that are known', () => {
  const own: Cell[][] = [
    ['Minne', '正式な納品の確認', '１４日', '売上が確定する', '', 'https://minne.com/help', '2026-11', '公式'],
    ['ｍｉｎｎｅ', '既読の表示', 'いいえ', '', '', '', '', ''],
  ];
  const { markets, problems } = parsed([...shippedRows(), ...own]);
  const { rules, ...market } = markets.get('Minne')!;
  expect(problems).toEqual([]);
  expect(markets.size).toBe(SHIPPED_MARKETS.length + 1);
  expect(market).toEqual({
    ...UNKNOWN_MARKET,
    name: 'Minne',
    clocks: {
      ...UNKNOWN_MARKET.clocks,
      review: {
        ...{ length: { count: 14, unit: 'days' }, result: 'paid' },
        ...{ source: 'https://minne.com/help', asOf: '2026-11', certainty: 'official' },
      },
    },
    readMarks: false,
  });
  expect(Object.keys(rules).sort()).toEqual(['readMarks', 'review']);
});

test('the name of a market alone is enough to add it', () => {
  const { markets, problems } = parsed([['BOOTH', '', '', '', 'これから調べる', '', '', '']]);
  expect(problems).toEqual([]);
  expect(markets.get('BOOTH')).toMatchObject({ ...UNKNOWN_MARKET, name: 'BOOTH' });
});

test('rows under another spelling belong to the same market', () => {
  const rows = shippedRows().map((row) => row.map((cell) => (cell === 'CrowdWorks' ? 'クラウドワークス' : cell)));
  expect(parsed(rows)).toEqual(parsed(shippedRows()));
});

test('a market whose rows are all deleted is simply not used', () => {
  const { markets, problems } = parsed(shippedRows().filter((row) => row[0] !== 'REQU'));
  expect([markets.has('REQU'), problems]).toEqual([false, []]);
});

test('every rule has a name of its own', () => {
  const names = RULE_NAMES.map((rule) => WORDS.rules.rules[rule]);
  expect(new Set(names).size).toBe(names.length);
});

test('the tab is read as set-up writes it, markets are found by any name, and nothing needs remembering', () => {
  const read = readRulesTab(tableOf(shippedRuleRows('ja')), undefined, 'ja', TOKYO);
  expect([read.problems, read.lastGood]).toEqual([[], {}]);
  expect([...read.markets.values()]).toEqual(SHIPPED_MARKETS);
  expect(['ランサーズ', 'ｃｏｃｏｎａｌａ', ' 存在しない市場 '].map(read.marketName)).toEqual([
    'Lancers',
    'ココナラ',
    null,
  ]);
});

test('a tab written in Japanese is read while the product speaks English', () => {
  const read = readRulesTab(tableOf(shippedRuleRows('ja')), undefined, 'en', TOKYO);
  const clocks = ['review', 'hardEnd'] as const satisfies readonly ClockId[];
  expect(read.problems).toEqual([]);
  expect(clocks.map((id) => read.markets.get('ココナラ')!.clocks[id].result)).toEqual(['paid', 'paid']);
});
