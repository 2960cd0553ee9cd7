// The functions that reckon with days, as formulas in cells: single cells, ranges, blanks, what is not a date.
import { shopWithOrders, shownBy } from './cells';

const world = shopWithOrders();
const shown = (formula: string, cells: readonly (readonly unknown[])[] = []) => shownBy(world, formula, cells);
const first = (formula: string, cells: readonly (readonly unknown[])[] = []) => shown(formula, cells).rows[0]![0];

// 2026: 11/22 Sunday, 11/23 Monday is 勤労感謝の日; 12/29 to 1/3 counts as closed.
test.each([
  // Friday + 3 days is Monday the 23rd, a holiday: Tuesday.
  ['=TEXT(HENJI_DEADLINE(DATE(2026,11,20),3),"yyyy/mm/dd hh:mm")', '2026/11/24 20:00'],
  ['=TEXT(HENJI_DEADLINE("2026/11/20",3,9.5),"yyyy/mm/dd hh:mm")', '2026/11/24 09:30'],
  ['=TEXT(HENJI_DEADLINE("２０２６年１１月２０日","３"),"yyyy/mm/dd hh:mm")', '2026/11/24 20:00'],
  ['=TEXT(HENJI_DEADLINE(DATE(2026,12,28),1),"yyyy/mm/dd")', '2027/01/04'],
  ['=TEXT(HENJI_ADD_BUSINESS_DAYS("2026/11/20 15:30",1),"yyyy/mm/dd hh:mm")', '2026/11/24 15:30'],
  ['=TEXT(HENJI_ADD_BUSINESS_DAYS("2026/11/24",-1),"yyyy/mm/dd")', '2026/11/20'],
  ['=TEXT(HENJI_ADD_BUSINESS_DAYS("2026/11/21",0),"yyyy/mm/dd")', '2026/11/21'],
  ['=HENJI_BUSINESS_DAYS("2026/11/20","2026/11/25")', '3'],
  ['=HENJI_BUSINESS_DAYS("2026/11/25","2026/11/20")', '-3'],
  ['=HENJI_BUSINESS_DAYS("2026/11/21","2026/11/23")', '0'],
  ['=HENJI_HOLIDAY("2026/11/23")', '勤労感謝の日'],
  ['=HENJI_HOLIDAY("2026/9/22")', '国民の休日'],
  ['=HENJI_HOLIDAY("2026/11/24")', ''],
  ['=HENJI_WAITING_DAYS("2026/11/18 15:00","","2026/11/22 14:59")', '3'],
  ['=HENJI_WAITING_DAYS("2026/11/18 15:00","","2026/11/22 15:00")', '4'],
  // A day without a time counts from its 24:00.
  ['=HENJI_WAITING_DAYS("2026/11/18","","2026/11/20 00:00")', '1'],
  ['=HENJI_WAITING_DAYS("2026/11/18 15:00","2026/11/19","2026/11/22 15:00")', '0'],
  ['=HENJI_WAITING_DAYS("2026/11/18 15:00","2026/11/17 10:00","2026/11/22 15:00")', '4'],
  // 72 hours from the formal delivery; 24:00 of a day without a time for what one waits for, 0:00 for what punishes.
  ['=TEXT(HENJI_CLOCK("ココナラ","正式な納品の確認","2026/11/20 15:00"),"yyyy/mm/dd hh:mm")', '2026/11/23 15:00'],
  ['=TEXT(HENJI_CLOCK("coconala","review","2026/11/20"),"yyyy/mm/dd hh:mm")', '2026/11/24 00:00'],
  ['=TEXT(HENJI_CLOCK("ココナラ","firstContact","2026/11/20"),"yyyy/mm/dd hh:mm")', '2026/11/22 00:00'],
])('%s is %s', (formula, text) => {
  expect(shown(formula)).toEqual({ rows: [[text]], error: null });
});

test('a range gives a range of its shape; blanks stay blank and what is no date is said in its own cell', () => {
  const cells = [['2026/11/20'], [''], ['あした'], ['2026/11/28']];
  const { rows } = shown('=HENJI_ADD_BUSINESS_DAYS(data!A1:A4,1)', cells);
  expect(rows.map(([text]) => text)).toEqual([
    '2026/11/24 0:00:00',
    '',
    '⚠ from：「あした」は日時として読めません。「2026/11/22 14:00」のように入れてください。',
    '2026/11/30 0:00:00',
  ]);
});

test('one call over a range answers as many single calls', () => {
  const cells = [
    ['2026/11/20', 1],
    ['2026/12/25', 4],
    ['2027/4/28', 3],
  ];
  const together = shown('=HENJI_DEADLINE(data!A1:A3,data!B1:B3)', cells).rows;
  const apart = [1, 2, 3].map((row) => shown(`=HENJI_DEADLINE(data!A${row},data!B${row})`, cells).rows[0]);
  expect(together).toEqual(apart);
});

test('an open range answers as far down as it goes', () => {
  expect(shown('=HENJI_HOLIDAY(data!A1:A)', [['2026/11/3'], ['2026/11/4'], ['2026/11/23']]).rows).toEqual([
    ['文化の日'],
    [''],
    ['勤労感謝の日'],
  ]);
});

test('a two-dimensional range keeps its shape', () => {
  const cells = [['2026/11/3', '2026/11/23']];
  expect(shown('=HENJI_HOLIDAY(data!A1:B1)', cells).rows).toEqual([['文化の日', '勤労感謝の日']]);
});

test.each([
  ['=HENJI_DEADLINE("あした",3)', 'HENJI_DEADLINEの from：「あした」は日時として読めません。'],
  ['=HENJI_DEADLINE("2026/11/20","三日")', 'HENJI_DEADLINEの days：「三日」は数として読めません。'],
  ['=HENJI_DEADLINE("2026/11/20",3,25)', 'HENJI_DEADLINEの hour：「25」は時刻（0〜24）ではありません。'],
  ['=HENJI_DEADLINE("2026/11/20")', 'HENJI_DEADLINEの days：この値が必要です。'],
  ['=HENJI_DEADLINE("2026/11/20",1E+99)', 'この数では日付になりません。'],
  ['=HENJI_DEADLINE(TRUE,1)', '「true」は日時として読めません。'],
  ['=HENJI_DEADLINE(data!A1:A3,data!B1:B2)', '大きさがそろっていません（from 3×1, days 2×1）'],
  ['=HENJI_HOLIDAY("#N/A")', 'セルがエラー（#N/A）'],
  ['=HENJI_CLOCK("メルカリ","review","2026/11/20")', '「メルカリ」というサイトは「サイトのルール」にありません。'],
  ['=HENJI_CLOCK("ココナラ","まばたき","2026/11/20")', '「まばたき」というルールはありません。'],
  ['=HENJI_CLOCK("直接取引","review","2026/11/20")', '長さはわかっていません'],
  ['=HENJI_HOLIDAY("=HYPERLINK(""x"")")', '「=HYPERLINK("x")」は日時として読めません。'],
  [`=HENJI_HOLIDAY("${'長'.repeat(500)}")`, `「${'長'.repeat(30)}…」`],
])('%s says what is wrong, where, and shows an example that works', (formula, part) => {
  const { error } = shown(formula, [
    ['2026/11/20', 1],
    ['2026/11/20', 1],
    ['2026/11/20', 1],
  ]);
  const [, name] = /(HENJI_\w+)/.exec(formula)!;
  expect(error).toContain(part);
  expect(error).toMatch(new RegExp(`例：=${name}\\(`));
});

test('the example in each error works itself', () => {
  const { error } = shown('=HENJI_CLOCK("ココナラ","まばたき","2026/11/20")');
  const [, example] = /例：(=.*\))(?: \(line|。|$)/.exec(error!)!;
  expect(shown(example!).error).toBeNull();
});

test('a day off in the range given moves a deadline, and one outside it is not known', () => {
  const formula = '=TEXT(HENJI_DEADLINE("2026/11/20",3,20,data!A1:C2),"yyyy/mm/dd")';
  const cells = [
    ['休みの開始', '休みの終わり', 'メモ'],
    ['2026/11/24', '2026/11/25', ''],
  ];
  const headers = world.workbook
    .sheet('お休み')
    .display()
    .find((row) => row[0] !== '')!
    .slice(0, 3);
  expect(first(formula, [headers, ...cells.slice(1)])).toBe('2026/11/26');
  world.workbook.sheet('お休み').put(2, 1, [['2026/11/24', '2026/11/30', '']]);
  expect(first('=TEXT(HENJI_DEADLINE("2026/11/20",3),"yyyy/mm/dd")')).toBe('2026/11/24');
});
