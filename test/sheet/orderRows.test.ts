// Rows of 注文 as orders, whatever stands in them (product.md 2.1).
import fc from 'fast-check';
import { EVENT_KEYS } from '../../src/domain/orders/event';
import { MOMENT_KEYS, type MomentKey } from '../../src/domain/orders/order';
import type { Cell } from '../../src/sheet/cells';
import { type OrderRow, readOrders, startWhenSeen } from '../../src/sheet/orderRows';
import { catalogueFor } from '../../src/text/catalogue';
import { at, moment, TOKYO } from '../domain/assess/given';
import { tableOf } from './fakeSheet';
import { ALL_ORDER_HEADERS, ORDER_HEADERS } from './headers';

type Header = (typeof ORDER_HEADERS)[keyof typeof ORDER_HEADERS];
type Written = { readonly [header in Header]?: Cell };

/** Reads rows given by header. A bare row has the day of its purchase, so that nothing is missing. */
function read(rows: readonly Written[]): OrderRow[] {
  const headers = Object.values(ORDER_HEADERS);
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const table = tableOf('orders', [headers, ...cells], ALL_ORDER_HEADERS);
  return readOrders(table, {
    zone: TOKYO,
    defaultMarket: 'ココナラ',
    marketName: (written) =>
      written.toLowerCase() === 'coconala' ? 'ココナラ' : written === 'つなぐ' ? written : null,
  });
}

function one(row: Written): OrderRow {
  const rows = read([{ 購入者: 'テスト', 購入日時: '2026/11/01 10:00', ...row }]);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

/** `column` of each problem; a blocking one with an exclamation mark. */
function problems({ order }: OrderRow): string[] {
  return order.problems.map(({ column, blocking }) => `${column}${blocking ? '!' : ''}`);
}

const MOMENTS = MOMENT_KEYS.filter((key): key is MomentKey & keyof typeof ORDER_HEADERS => key in ORDER_HEADERS);
const WHOLE_DAYS: readonly string[] = ['dueAt', 'snoozeUntil'];

test.each(MOMENTS)('%s is read from its column, as a date cell and as text', (key) => {
  const wanted = moment(WHOLE_DAYS.includes(key) ? '2026/11/22' : '2026/11/22 14:00');
  for (const cell of [new Date(at('2026/11/22 14:00')), '2026/11/22 14:00', '２０２６／１１／２２　１４：００']) {
    expect(one({ [ORDER_HEADERS[key]]: cell }).order[key]).toEqual(wanted);
  }
});

test('the words of a row are read from their columns', () => {
  const { order } = one({
    注文番号: 1001,
    サイト: 'つなぐ',
    種別: 'ビデオ',
    内容: ' アイコン ',
    金額: '￥８，０００',
    待っている返事: 3,
    '既読／未読': '既読',
    メールアドレス: 'a@example.com',
    取引ページ: 'https://example.com/1',
    メモ: '=1+1',
  });
  expect(order).toMatchObject({
    id: '1001',
    buyer: 'テスト',
    market: 'つなぐ',
    service: 'video',
    title: 'アイコン',
    amount: 8000,
    waitingFor: '3',
    read: 'read',
    email: 'a@example.com',
    url: 'https://example.com/1',
    note: '=1+1',
    problems: [],
  });
});

test('blank cells are no facts: 制作, nobody waited for, read or not unknown', () => {
  const { order } = one({});
  expect(order).toMatchObject({
    id: '',
    service: 'work',
    amount: null,
    waitingFor: '',
    read: null,
    url: '',
    problems: [],
  });
  expect(MOMENT_KEYS.filter((key) => order[key] !== undefined)).toEqual(['purchasedAt']);
});

test.each<[string, string]>([
  ['制作', 'work'],
  ['相談・チャット', 'chat'],
  ['ビデオ', 'video'],
  ['電話', 'phone'],
  ['ﾋﾞﾃﾞｵ ', 'video'],
])('種別 %s is %s', (word, service) => {
  expect(one({ 種別: word }).order.service).toBe(service);
});

describe('a cell that cannot be read', () => {
  test.each(
    MOMENTS.flatMap((key) =>
      (['11/31', '2026/13/45', 'きのう', '#REF!', 12, true] as const).map((bad) => [key, bad] as const),
    ),
  )('in %s (%p) makes the row need fixing, names the column and leaves every other fact', (key, bad) => {
    const others = Object.fromEntries(
      MOMENTS.filter((other) => other !== key).map((other) => [ORDER_HEADERS[other], '2026/11/22']),
    );
    const row = one({ ...others, [ORDER_HEADERS[key]]: bad, 金額: 500 });
    expect(problems(row)).toEqual([`${key}!`]);
    expect(row.order.problems[0]!.value).toBe(String(bad));
    expect(row.order.amount).toBe(500);
    for (const other of MOMENTS) {
      expect([other, row.order[other]]).toEqual([other, other === key ? undefined : moment('2026/11/22')]);
    }
  });

  test.each<[Header, Cell, string]>([
    ['金額', '応相談', 'amount'],
    ['取引ページ', 'http://example.com', 'url'],
    ['取引ページ', 'javascript:alert(1)', 'url'],
    ['取引ページ', 'トークルーム', 'url'],
    ['既読／未読', 'たぶん', 'read'],
  ])('in %s (%p) is only said', (header, bad, column) => {
    const row = one({ [header]: bad });
    expect(problems(row)).toEqual([column]);
    expect(row.order).toMatchObject({ amount: null, url: '', read: null });
  });

  // Only 金額, 取引ページ and 既読／未読 are excepted.
  test('in 種別 makes the row need fixing', () => {
    expect(problems(one({ 種別: '占い' }))).toEqual(['service!']);
  });

  test('several are all named', () => {
    expect(problems(one({ 納品予定日: '11/31', 仮納品日時: 'きのう', 金額: '?' })).sort()).toEqual([
      'amount',
      'dueAt!',
      'handedOverAt!',
    ]);
  });

  test('spoils no other row', () => {
    const rows = read([
      { 購入者: 'a', 購入日時: '11/31' },
      { 購入者: 'b', 購入日時: '2026/11/22' },
    ]);
    expect(rows.map(problems)).toEqual([['purchasedAt!'], []]);
    expect(rows[1]!.order.purchasedAt).toEqual(moment('2026/11/22'));
  });
});

describe('a blank サイト', () => {
  test('takes the nearest filled one above; the first ones are of ココナラ', () => {
    const rows = read([
      { 購入者: 'a' },
      { 購入者: 'b', サイト: 'つなぐ' },
      { 購入者: 'c' },
      {},
      { 購入者: 'd' },
      { 購入者: 'e', サイト: ' Coconala ' },
      { 購入者: 'f' },
      { 購入者: 'g', サイト: '知らないサイト' },
      { 購入者: 'h' },
    ]);
    expect(rows.map(({ order }) => order.market)).toEqual([
      'ココナラ',
      'つなぐ',
      'つなぐ',
      'つなぐ',
      'ココナラ',
      'ココナラ',
      '知らないサイト',
      '知らないサイト',
    ]);
  });
});

describe('blank rows', () => {
  test('are no orders, wherever they lie, and every order knows its row', () => {
    const rows = read([{}, { 購入者: 'a' }, {}, { メモ: '　' }, { 購入者: 'b' }, {}]);
    expect(rows.map(({ row, order }) => [row, order.buyer])).toEqual([
      [3, 'a'],
      [6, 'b'],
    ]);
  });

  test('a name alone is an order', () => {
    expect(read([{ 購入者: '🙏' }])).toHaveLength(1);
  });
});

describe('a 注文番号 that stands twice', () => {
  test.each<[string, Cell, Cell]>([
    ['as text', 'A-1', 'A-1'],
    ['as number and text', 1001, '1001'],
    ['in another width', '１００１', 1001],
    ['with spaces', ' 1001', '1001　'],
  ])('%s is named in both rows', (_name, first, second) => {
    const rows = read([
      { 購入者: 'a', 購入日時: '2026/11/22', 注文番号: first },
      { 購入者: 'b', 購入日時: '2026/11/22', 注文番号: '1002' },
      { 購入者: 'c', 購入日時: '2026/11/22', 注文番号: second },
    ]);
    expect(rows.map(problems)).toEqual([['id!'], [], ['id!']]);
  });

  test('blank ones are not the same', () => {
    const rows = read([
      { 購入者: 'a', 購入日時: '2026/11/22' },
      { 購入者: 'b', 購入日時: '2026/11/22' },
    ]);
    expect(rows.map(problems)).toEqual([[], []]);
  });
});

test('a blank 購入日時 is said, and stops nothing', () => {
  expect(problems(one({ 購入日時: '' }))).toEqual(['purchasedAt']);
});

test('every event of the list is recognised in either language; other words are not', () => {
  for (const language of ['ja', 'en'] as const) {
    const words = catalogueFor(language).lists.events;
    expect(EVENT_KEYS.map((key) => one({ できごと: words[key] }).eventKey)).toEqual(EVENT_KEYS);
  }
  expect(one({ できごと: '「まだ」と言われた ' })).toMatchObject({ eventKey: 'stalled' });
  expect(one({ できごと: 'おやつを食べた' })).toMatchObject({ event: 'おやつを食べた', eventKey: null });
  expect(one({})).toMatchObject({ event: '', eventKey: null });
});

test('10,000 characters, emoji and formula-like text are words like any other', () => {
  for (const text of ['あ'.repeat(10_000), '👩‍🎨', '=IMPORTXML("https://x","//a")', "'x"]) {
    expect(one({ 購入者: text, 内容: text, 待っている返事: text, メモ: text }).order).toMatchObject({
      buyer: text,
      title: text,
      waitingFor: text,
      note: text,
      problems: [],
    });
  }
});

test('no cells whatever make reading fail, and each filled row is read once', () => {
  const anyCell = fc.oneof(
    fc.constantFrom<Cell>('', '11/31', '2026/11/22', 'ココナラ', '=1', '#N/A', '🙏', -1, Number.NaN, true, false),
    fc.string(),
    fc.double(),
    fc.date({ noInvalidDate: false }),
  );
  const rows = fc.array(fc.dictionary(fc.constantFrom(...Object.values(ORDER_HEADERS)), anyCell), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (written) => {
      const found = read(written.map((row) => ({ ...row, 購入者: 'a' })));
      expect(found.map(({ row }) => row)).toEqual(written.map((_, index) => index + 2));
    }),
  );
});

test('a finished order without 購入日時 asks for none, and began no later than it ended', () => {
  const { order } = one({ 購入日時: '', '完了（クローズ）日時': '2026/11/15' });
  expect(order.problems).toEqual([]);
  expect(startWhenSeen(order, moment('2026/11/22 10:00'))).toEqual(moment('2026/11/15'));
});

test('a row that only adds others up is no order, unless something happened in it', () => {
  const rows = read([
    { 購入者: 'あおい', 金額: 5000 },
    { 購入者: ' 合計 ', 金額: 5000 },
    { 注文番号: 'Total', 金額: 5000 },
    { 購入者: '合計', 購入日時: '2026/11/22' },
  ]);
  expect(rows.map(({ order }) => order.buyer)).toEqual(['あおい', '合計']);
});
