// The custom functions as formulas in cells: range arguments, spilled answers, errors a seller can read.
import { openShop, ordersOf, putRows, runHourly } from '../shop';

function shopWithFormula(formula: string) {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [
    {
      購入者: 'みかん',
      注文番号: '1',
      サイト: 'ココナラ',
      購入日時: new Date('2026-11-23T15:00:00+09:00'),
      金額: 8000,
    },
    {
      購入者: 'そら',
      注文番号: '2',
      サイト: 'ココナラ',
      購入日時: new Date('2026-11-10T10:00:00+09:00'),
      仮納品日時: new Date('2026-11-23T10:00:00+09:00'),
      金額: 9000,
    },
  ]);
  runHourly(world);
  const own = world.workbook.addSheet('わたしの表');
  own.type(1, 1, formula);
  return own;
}

// N6 three days after the hand-over (11/26), again on 11/28, N7 on 11/30 for Thursday 12/3 20:00, then 72 hours: 12/6.
test('HENJI_STATUS spills one row of six cells per order beside the range it was given', () => {
  const own = shopWithFormula("=HENJI_STATUS('注文'!A1:AT4, '設定'!B2)");
  expect(own.display().slice(0, 2)).toEqual([
    ['自分', '最初の連絡がまだ', '最初のメッセージを送る', 'あす 15:00', '', ''],
    [
      '購入者',
      '仮納品の確認待ち',
      '返事を待つ（次：ご確認のお願い）',
      '11/26（木） 10:00',
      '1',
      '12/6 売上確定 ¥9,000',
    ],
  ]);
});

test('HENJI_STATUS without a header row says what to pass', () => {
  const own = shopWithFormula("=HENJI_STATUS('注文'!A3:AT4, '設定'!B2)");
  expect(own.text(1, 1)).toBe('#ERROR!');
  expect(own.errorMessage(1, 1)).toMatch(/見出し/);
});

test('HENJI_DEADLINE promises an open day at the deadline hour', () => {
  // Friday 11/20 + 3 days is Monday 11/23, a holiday: Tuesday.
  const own = shopWithFormula('=TEXT(HENJI_DEADLINE(DATE(2026,11,20),3),"yyyy/mm/dd hh:mm")');
  expect(own.text(1, 1)).toBe('2026/11/24 20:00');
});

test('HENJI_DEADLINE with text for a date says so', () => {
  const own = shopWithFormula('=HENJI_DEADLINE("あした",3)');
  expect(own.errorMessage(1, 1)).toMatch(/あした/);
});
