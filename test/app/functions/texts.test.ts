// HENJI_NOTICE and HENJI_CHECK in cells: the text that the sidebar would offer, and what it must not say.
import { shopWithOrders, shownBy } from './cells';

const world = shopWithOrders();
const shown = (formula: string, cells: readonly (readonly unknown[])[] = []) => shownBy(world, formula, cells);

const ORDER = [
  ['購入者', '注文番号', 'サイト', '内容', '購入日時', '仮納品日時'],
  ['みかん', 'a', 'ココナラ', 'アイコン', '2026/11/10 10:00', '2026/11/20 10:00'],
];

test('HENJI_NOTICE composes the text of one order, in the tone that is asked for', () => {
  const soft = shown('=HENJI_NOTICE("ご確認のお願い", data!A1:F2, "2026/11/24 10:00")', ORDER);
  const formal = shown('=HENJI_NOTICE("N6", data!A1:F2, "2026/11/24 10:00", "きっちり")', ORDER);
  expect(soft.error).toBeNull();
  expect(soft.rows[0]![0]).toMatch(/^みかん様/);
  expect(formal.rows[0]![0]).toMatch(/^みかん様/);
  expect(formal.rows[0]![0]).not.toBe(soft.rows[0]![0]);
});

test('HENJI_NOTICE promises a deadline of its own where the kind promises one', () => {
  // Tuesday 11/24 + 3 days: Friday.
  const { rows } = shown('=HENJI_NOTICE("正式な納品の予告", data!A1:F2, "2026/11/24 10:00")', ORDER);
  expect(rows[0]![0]).toContain('11月27日（金）20時');
  expect(rows[0]![0]).not.toContain('{{');
});

test("the seller's own template, passed along, is used", () => {
  const templates = world.workbook.sheet('文例').display();
  const header = templates.find((row) => row.includes('本文'))!.slice(0, 6);
  const own = header.map((name) =>
    name === '種類' ? 'ご確認のお願い' : name === '本文' ? '{{購入者}}様、どうでしょう。' : '',
  );
  const cells = [
    [...ORDER[0]!, ...header],
    [...ORDER[1]!, ...own],
  ];
  expect(shown('=HENJI_NOTICE("ご確認のお願い", data!A1:F2, "2026/11/24 10:00", "", data!G1:L2)', cells).rows).toEqual([
    ['みかん様、どうでしょう。'],
  ]);
});

test('several orders give a text each, beside its row; a kind may be given for each', () => {
  const [header, first] = ORDER as [string[], string[]];
  const table = [header, first, [], ['そら', 'b', 'ココナラ', 'ロゴ', '2026/11/10 10:00', '2026/11/20 10:00']];
  const cells = table.map((row, at) => [...header.map((_, column) => row[column] ?? ''), ['', 'N6', '', 'なにか'][at]]);
  const all = shown('=HENJI_NOTICE("N6", data!A1:F4, "2026/11/24 10:00")', cells).rows;
  expect(all.map(([text]) => text!.slice(0, 4))).toEqual(['みかん様', '', 'そら様\n']);
  const alone = shown('=HENJI_NOTICE("N6", data!A1:F2, "2026/11/24 10:00")', cells).rows;
  expect(all[0]).toEqual(alone[0]);
  const each = shown('=HENJI_NOTICE(data!G2:G4, data!A1:F4, "2026/11/24 10:00")', cells).rows;
  expect(each).toEqual([alone[0], [''], [expect.stringContaining('⚠ kind：「なにか」という連絡の種類は')]]);
});

test.each([
  ['=HENJI_NOTICE(data!A1:A2, data!A1:F2, "2026/11/24")', '大きさがそろっていません（kind 2, order 1）'],
  ['=HENJI_NOTICE("ごあいさつ", data!A1:F2, "2026/11/24")', '「ごあいさつ」という連絡の種類はありません。'],
  ['=HENJI_NOTICE("N6", data!A1:F1, "2026/11/24")', '範囲の中に注文がありません。'],
  ['=HENJI_NOTICE("N6", data!A2:F2, "2026/11/24")', 'HENJI_NOTICEの order：見出しの行'],
  [
    '=HENJI_NOTICE("N6", data!A1:F2, "2026/11/24", "ふつう")',
    '「ふつう」は「やわらかい」でも「きっちり」でもありません。',
  ],
  ['=HENJI_CHECK("こんにちは", "メルカリ")', '「メルカリ」というサイトは'],
])('%s says what is wrong', (formula, part) => {
  expect(shown(formula, ORDER).error).toContain(part);
});

test('HENJI_CHECK answers each text of a range in its own cell', () => {
  const texts = [['LINEで連絡ください。'], [''], ['ご確認をお願いいたします。']];
  const { rows } = shown('=HENJI_CHECK(data!A1:A3)', texts);
  expect(rows[0]![0]).toMatch(/^「LINE」/);
  expect(rows.slice(1)).toEqual([[''], ['気になる表現はありません']]);
});

test('HENJI_CHECK knows the market: a direct client may be given an address', () => {
  expect(shown('=HENJI_CHECK("me@example.com へどうぞ。", "ココナラ")').rows[0]![0]).toContain('me@example.com');
  expect(shown('=HENJI_CHECK("me@example.com へどうぞ。", "直接取引")').rows).toEqual([['気になる表現はありません']]);
});
