// What the built bundle tells a seller of money that is coming and of days off that are near.
import type { OrderView } from '../../../src/app/views/view';
import type { World } from '../../../tools/emulator';
import { at, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const day = (text: string) => new Date(at(text));
const NOW = '2026-11-24 10:00';

interface State {
  sales?: { total: string; takeHome: string; days: Record<string, string>[]; notes: string[] };
  departure?: { heading: string; certain: string[]; pause: string; orders: string[]; pressing: boolean };
}
const stateOf = (world: World): State => JSON.parse(String(world.scriptRun('henjiState'))) as State;
const pageOf = (world: World, orderId: string): OrderView =>
  (JSON.parse(String(world.scriptRun('henjiOrder', JSON.stringify({ orderId })))) as { page: OrderView }).page;

/** Formally delivered on Nov 24 at 9:00: 72 hours of review end on Nov 27 at 9:00. */
const DELIVERED = {
  購入日時: day('2026-11-10 10:00'),
  自分からの最終連絡: day('2026-11-24 09:00'),
  仮納品日時: day('2026-11-20 10:00'),
  正式な納品日時: day('2026-11-24 09:00'),
};

function shop(): World {
  const world = openShop(NOW);
  putRows(ordersOf(world), [
    { 購入者: '田中', 注文番号: '1', サイト: 'ココナラ', 金額: 8000, ...DELIVERED },
    { 購入者: '鈴木', 注文番号: '2', サイト: 'ココナラ', 金額: 2000, 種別: '電話', ...DELIVERED },
    {
      購入者: '佐藤',
      注文番号: '3',
      サイト: 'ココナラ',
      金額: 5000,
      購入日時: day('2026-11-20 10:00'),
      自分からの最終連絡: day('2026-11-23 10:00'),
      待っている返事: '画像サイズ',
    },
    { 購入者: '高橋', 注文番号: '4', サイト: 'SKIMA', 金額: 3000, ...DELIVERED },
  ]);
  return world;
}

const takeDaysOff = (world: World, from: string, to: string) => {
  const sheet = world.workbook.sheet('お休み');
  sheet.type(2, headerAt(sheet, '初日').column, from);
  sheet.type(2, headerAt(sheet, '最終日').column, to);
};

describe('money', () => {
  const money = (id: string) => pageOf(shop(), id).money;

  test('an order that will be booked says what is left and when it is paid out, and where that comes from', () => {
    // 22 % of 8,000 off. Booked on Nov 27, asked for by the 30th, paid on Dec 5: a Saturday, so on Monday 12/7.
    expect(money('1')).toMatchObject({
      takeHome: '手取り ¥6,240',
      payout: '11/30までに振込申請をすると、12/7に振り込み（第三者情報）',
    });
    expect(money('1')!.sources).toHaveLength(2);
  });

  test('what is not known stays unknown: the fee of a call, the payouts of a market', () => {
    expect(money('2')).toMatchObject({ takeHome: '手取りはわかりません（手数料が未確認です）' });
    expect(money('4')).toMatchObject({ payout: '' });
  });

  test('a sale that was booked tells of its payout until that may have come, then of nothing', () => {
    const world = shop();
    putRows(ordersOf(world), [{ '完了（クローズ）日時': day('2026-11-24 09:30') }]);
    const closed = () => pageOf(world, '1').money;
    expect(closed()!.payout).toBe('11/30までに振込申請をすると、12/7に振り込み（第三者情報）');
    world.clock.set(at('2026-12-01 10:00'));
    expect(closed()!.payout).toBe('12/15までに振込申請をすると、12/21に振り込み（第三者情報）');
    world.clock.set(at('2026-12-08 10:00'));
    expect(closed()).toBeUndefined();
  });

  test('an order whose money goes back says nothing of it', () => {
    const order = pageOf(shop(), '3');
    expect(order.outcomeText).toContain('全額返金');
    expect(order.money).toBeUndefined();
  });

  test('the sales that are waited for, by date, without what goes back', () => {
    const { sales } = stateOf(shop());
    expect(sales!.days[0]).toEqual({
      day: '11/27（金）',
      amount: '¥10,000',
      takeHome: '手取り ¥6,240',
      buyers: '田中、鈴木',
    });
    expect(JSON.stringify(sales)).not.toContain('佐藤');
    expect(sales!.notes).toContain('手数料がわからない注文が1件あり、手取りに入っていません。');
  });

  test('where nothing is waited for there is no block of it', () => {
    expect(stateOf(openShop(NOW)).sales).toBeUndefined();
  });

  test('the digest says it in one line of its body; the subject carries no money', () => {
    const world = shop();
    putRows(ordersOf(world), []);
    world.clock.set(at('2026-11-26 10:00'));
    runHourly(world);
    const [mail] = world.mails;
    expect(mail!.body).toMatch(
      /^確定待ちの売上：¥1[0-9],000（手取り ¥[0-9,]+）。全部で[23]件、いちばん早いものは11\/27の見込みです。$/m,
    );
    expect(mail!.subject).not.toMatch(/¥|手取り/);
  });
});

describe('days off', () => {
  test('within a week are checked: what runs out, the pause, whom to tell', () => {
    const world = shop();
    takeDaysOff(world, '2026/11/28', '2026/12/1');
    putRows(ordersOf(world), []);
    const orders = ordersOf(world);
    // 佐藤 wrote on Nov 24 at 9:30: four days end on Nov 28 at 9:30.
    const { row, column } = headerAt(orders, '購入者からの最終連絡');
    orders.put(row + 3, column, [[day('2026-11-24 09:30')]]);
    const { departure } = stateOf(world);
    expect(departure).toMatchObject({
      heading: 'お休み（11/28〜12/1）の前に',
      certain: [
        '佐藤さん：「購入者への返信」の締切が、お休み中の11/28 9:30に来ます。出かける前に済ませておくと安心です。',
      ],
      pause: 'ココナラは、お休みのあいだの受付休止を検討してください。',
      pressing: true,
    });
    expect(departure!.orders).toEqual(expect.arrayContaining(['1', '2', '3']));
    runHourly(world);
    expect(world.mails[0]!.body).toMatch(/【お休み（11\/28〜12\/1）の前に】\n+佐藤さん：[\s\S]*受付休止を検討/);
  });

  test.each([
    ['2026/12/2', false],
    ['2026/12/1', true],
    ['2026/11/24', true],
  ])('that begin on %s: shown %p', (from, shown) => {
    const world = shop();
    takeDaysOff(world, from, '2026/12/5');
    expect(stateOf(world).departure !== undefined).toBe(shown);
  });

  test('the absence notice names the days, and without any says that answers may be slower', () => {
    const world = shop();
    const text = () =>
      JSON.parse(String(world.scriptRun('henjiCompose', JSON.stringify({ orderId: '3', kind: 'N13' })))) as {
        text: string;
        findings: string[];
      };
    expect(text().text).toContain('お返事がいつもより遅くなることがあります');
    takeDaysOff(world, '2026/11/28', '2026/12/1');
    expect(text().text).toContain('お休み：11月28日（土）から12月1日（火）まで\nお返事の再開：12月2日（水）');
    expect(text().findings).toEqual([]);
  });
});

describe('settings', () => {
  const setTo = (world: World, setting: string, value: string) => {
    const sheet = world.workbook.sheet('設定');
    const { column } = headerAt(sheet, '設定');
    const row = sheet.display().findIndex((cells) => cells[column - 1] === setting) + 1;
    sheet.type(row, headerAt(sheet, '値').column, value);
  };
  const due = (world: World, id: string) => exported(world).orders.find((one) => one.id === id)!.step;
  /** Handed over on Nov 21 at 21:00: the first check is planned three days later. */
  const handedOver = () => {
    const world = openShop(NOW);
    putRows(ordersOf(world), [
      {
        購入者: '田中',
        注文番号: '1',
        サイト: 'ココナラ',
        購入日時: day('2026-11-10 10:00'),
        自分からの最終連絡: day('2026-11-21 21:00'),
        仮納品日時: day('2026-11-21 21:00'),
      },
    ]);
    return world;
  };

  test('夜型 is one choice: 21:00 is inside the sending hours', () => {
    const world = handedOver();
    runHourly(world);
    expect(due(world, '1').due).toBe('2026-11-25T09:00:00+09:00');
    setTo(world, '送る時間帯', '夜型');
    runHourly(world);
    expect(due(world, '1').due).toBe('2026-11-24T21:00:00+09:00');
  });

  test('choices are offered where there are any', () => {
    const sheet = openShop(NOW).workbook.sheet('設定');
    const rows = sheet.display();
    const offered = (setting: string) =>
      sheet.validation(rows.findIndex((cells) => cells[0] === setting) + 1, headerAt(sheet, '値').column)?.list ?? null;
    expect(offered('送る時間帯')).toEqual(['標準', '夜型']);
    expect(offered('確認の回数')).toEqual(['1', '2', '3']);
    expect(offered('お盆を休みにする')).toEqual(['はい', 'いいえ']);
    expect(offered('連絡の間隔（日）')).toBeNull();
  });

  test('with one check the deadline is announced second', () => {
    const world = handedOver();
    setTo(world, '確認の回数', '1');
    world.clock.set(at('2026-11-25 10:00'));
    runHourly(world);
    const result = JSON.parse(
      String(world.scriptRun('henjiRecord', JSON.stringify({ orderId: '1', event: 'sent-draft' }))),
    ) as { ok: boolean };
    expect(result.ok).toBe(true);
    expect(due(world, '1')).toMatchObject({ kind: 'wait', notice: 'N7', due: '2026-11-27T10:00:00+09:00' });
  });
});
