// HENJI_STATUS and HENJI_OUTCOME over tables of orders: they say what the sheet's own columns say, from nothing but their arguments.
import { headerAt, ordersOf, runHourly } from '../shop';
import { japan, shopWithOrders, shownBy } from './cells';

const world = shopWithOrders();
const AS_OF = (() => {
  const settings = world.workbook.sheet('設定');
  const row = settings.display().findIndex((cells) => cells.includes('最終更新')) + 1;
  return `'設定'!B${row}`;
})();
const GIVEN = `'連絡文'!A:Z, 'サイトのルール'!A:H, 'お休み'!A:C, '設定'!A:C`;
const shown = (formula: string, cells: readonly (readonly unknown[])[] = []) => shownBy(world, formula, cells);

/** What the assessment columns of 注文 say, in the order of HENJI_STATUS. */
function columns(shop = world): string[][] {
  const sheet = ordersOf(shop);
  const headers = ['いまの番', '状態', '次にすること', 'いつまで', '返事待ち日数', '返事がなければ'];
  const places = headers.map((header) => headerAt(sheet, header));
  const rows = sheet.display().slice(places[0]!.row);
  return rows.map((row) => places.map(({ column }) => row[column - 1]!)).filter(([turn]) => turn !== '');
}

const padded = (rows: readonly (readonly string[])[], width: number) =>
  rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);

test.each([
  ['a range from the header on', `=HENJI_STATUS('注文'!A2:BD4, ${AS_OF}, ${GIVEN})`],
  ['whole columns, the title above the header included', `=HENJI_STATUS('注文'!A:BD, ${AS_OF}, ${GIVEN})`],
  ['with nothing edited, without the other tables', `=HENJI_STATUS('注文'!A:BD, ${AS_OF})`],
])('HENJI_STATUS agrees with the columns: %s', (_what, formula) => {
  const { rows, error } = shown(formula);
  expect(error).toBeNull();
  expect(padded(rows, 6)).toEqual(columns());
});

describe('with rules, days off and settings of the seller’s own', () => {
  const edited = shopWithOrders();
  const put = (tab: string, has: readonly string[], column: string, value: unknown) => {
    const sheet = edited.workbook.sheet(tab);
    const row = sheet.display().findIndex((cells) => has.every((text) => cells.includes(text))) + 1;
    sheet.put(row, headerAt(sheet, column).column, [[value]]);
  };
  put('サイトのルール', ['ココナラ', '正式な納品の確認'], '値', '10日');
  put('サイトのルール', ['ココナラ', '最初の連絡'], '値', '30時間');
  put('設定', ['確認の回数'], '値', 1);
  edited.workbook.sheet('お休み').put(2, 1, [[japan('2026-12-01 00:00'), japan('2026-12-04 00:00'), '']]);
  const before = columns();
  runHourly(edited);

  test('they say what the columns and the sidebar say, which is not what the shipped ones say', () => {
    const { rows, error } = shownBy(edited, `=HENJI_STATUS('注文'!A:BD, ${AS_OF}, ${GIVEN})`);
    expect(error).toBeNull();
    expect(padded(rows, 6)).toEqual(columns(edited));
    expect(columns(edited)).not.toEqual(before);
    const state = JSON.parse(String(edited.scriptRun('henjiState'))) as {
      orders: { id: string; turn: string; stageText: string; stepText: string }[];
    };
    const ids = ordersOf(edited)
      .display()
      .slice(2)
      .flatMap((row) => row[headerAt(ordersOf(edited), '注文番号').column - 1] || []);
    for (const { id, stageText, stepText } of state.orders)
      expect(rows[ids.indexOf(id)]!.slice(1, 3)).toEqual([stageText, stepText]);
    expect(state.orders).toHaveLength(2);
  });
});

test('HENJI_OUTCOME gives the date as a date, and how it ends', () => {
  const { rows } = shown(`=HENJI_OUTCOME('注文'!A:BD, ${AS_OF}, ${GIVEN})`);
  expect(rows[0]).toEqual(['']);
  expect(rows[1]).toEqual(['2026/12/06 20:00:00', '売上確定']);
  expect(shown(`=TEXT(INDEX(HENJI_OUTCOME('注文'!A:BD, ${AS_OF}),2,1),"mm/dd")`).rows).toEqual([['12/06']]);
});

test('blank rows between orders stay blank, so that each answer stands beside its order', () => {
  const cells = [
    ['購入者', '注文番号', '購入日時', '仮納品日時'],
    ['みかん', 'a', '2026/11/10 10:00', '2026/11/23 10:00'],
    ['', '', '', ''],
    ['そら', 'b', '2026/11/10 10:00', '11/31'],
  ];
  const { rows } = shown('=HENJI_STATUS(data!A1:D4, "2026/11/24 10:00")', cells);
  expect(rows.map(([turn, stage]) => [turn, stage])).toEqual([
    ['購入者', '仮納品の確認待ち'],
    ['', undefined],
    ['自分', '確認が必要'],
  ]);
});

test('a table with English headers is answered in English', () => {
  const cells = [
    ['Buyer', 'Order no.', 'Handed over'],
    ['Ann', 'a', '2026/11/23 10:00'],
  ];
  const headers = cells[0]!;
  const { rows, error } = shown('=HENJI_STATUS(data!A1:C2, "2026/11/24 10:00")', [headers, cells[1]!]);
  expect(error).toBeNull();
  expect(rows[0]![0]).not.toMatch(/[ぁ-ん一-龠]/);
});

test('the same arguments give the same answer, whatever changes in the other tabs', () => {
  const copied = ordersOf(world)
    .values()
    .map((row) => row.map((cell) => cell));
  const formulas = ['HENJI_STATUS', 'HENJI_OUTCOME'].map((name) => `=${name}(data!A:BH, "2026/11/24 10:00")`);
  const before = formulas.map((formula) => shown(formula, copied));
  expect(before[0]!.rows.length).toBeGreaterThan(1);
  world.workbook.sheet('お休み').put(2, 1, [['2026/11/25', '2026/12/20', '']]);
  const rules = world.workbook.sheet('サイトのルール');
  rules.put(2, 3, [['1時間'], ['1時間'], ['1時間'], ['1時間'], ['1時間']]);
  const settings = world.workbook.sheet('設定');
  const gaps = settings.display().findIndex(([name]) => name?.includes('期限の時刻')) + 1;
  settings.put(gaps, 2, [['9']]);
  runHourly(world);
  expect(formulas.map((formula) => shown(formula, copied))).toEqual(before);
});

test.each([
  [
    `=HENJI_STATUS('注文'!A3:BD4, ${AS_OF})`,
    'HENJI_STATUSの orders：見出しの行（購入者 など）をふくむ範囲を指定してください。',
  ],
  ["=HENJI_STATUS('注文'!A:BD, data!A1)", 'HENJI_STATUSの asOf：まだ日時が入っていません。'],
  ['=HENJI_STATUS(\'注文\'!A:BD, "きのう")', 'HENJI_STATUSの asOf：「きのう」は日時として読めません。'],
  [`=HENJI_STATUS('注文'!A:BD, ${AS_OF}, '注文'!A20:B30)`, 'HENJI_STATUSの notices：見出しの行'],
  ['=HENJI_STATUS("みかん", "2026/11/24")', 'HENJI_STATUSの orders：見出しの行'],
])('%s says what to pass instead', (formula, part) => {
  expect(shown(formula, [['']]).error).toContain(part);
});
