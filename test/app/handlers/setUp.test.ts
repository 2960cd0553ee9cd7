// はじめる on the built bundle: what it makes, and that doing it again changes nothing.
import { createWorld, type World } from '../../../tools/emulator';
import { at, DIST, exported, headerAt, openShop, ordersOf, putRows, runHourly } from '../shop';

const TABS = ['きょう', '注文', '連絡文', 'サイトのルール', '文例', 'お休み', '設定', '履歴'];

/** Everything a user could notice about a document. */
function picture(world: World): unknown {
  return world.workbook.sheetNames().map((name) => {
    const sheet = world.workbook.sheet(name);
    const columns = Array.from({ length: sheet.lastColumn }, (_, index) => index + 1);
    return {
      name,
      values: sheet.display(),
      formulas: sheet.formulas(),
      size: [sheet.maxRows, sheet.maxColumns, sheet.frozenRows, sheet.frozenColumns],
      columns: columns.map((column) => [
        sheet.columnWidth(column),
        sheet.isColumnHidden(column),
        sheet.columnGroup(column),
        sheet.validation(5, column),
        sheet.look(5, column),
        sheet.note(2, column),
      ]),
    };
  });
}

test('set-up makes the tabs in their order, with headers, drop-downs, rules, texts and one hourly trigger', () => {
  const world = openShop('2026-11-24 10:00');
  expect(world.workbook.sheetNames()).toEqual(TABS);
  const orders = ordersOf(world);
  expect(orders.frozenRows).toBe(2);
  expect(orders.frozenColumns).toBe(1);
  expect(orders.display()[1]!.slice(0, 5)).toEqual(['購入者', '次にすること', 'いつまで', 'できごと', 'いつ']);
  expect(orders.validation(3, headerAt(orders, 'できごと').column)?.list).toContain('返事が来た');
  expect(orders.validation(3, headerAt(orders, 'サイト').column)?.list).toContain('ココナラ');
  expect(orders.validation(3, headerAt(orders, '既読／未読').column)?.list).toEqual(['既読', '未読']);
  expect(orders.columnGroup(headerAt(orders, '仮納品日時').column)).toEqual({ depth: 1, collapsed: true });
  const notices = world.workbook.sheet('連絡文');
  expect(notices.validation(2, headerAt(notices, '送信済み').column)?.kind).toMatch(/CHECKBOX/i);
  expect(
    world.workbook
      .sheet('サイトのルール')
      .display()
      .filter((row) => row[0] === 'ココナラ').length,
  ).toBeGreaterThan(10);
  expect(world.workbook.sheet('文例').lastRow).toBeGreaterThan(50);
  expect(world.triggers.map(({ handler }) => handler)).toEqual(['henjiHourly']);
});

test('setting up a second time, from the menu, changes nothing at all', () => {
  const world = openShop('2026-11-24 10:00');
  const before = picture(world);
  world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  expect(picture(world)).toEqual(before);
  expect(world.triggers).toHaveLength(1);
});

test('a sheet in which a seller already keeps orders is adopted: columns are added, nothing is moved', () => {
  const world = createWorld({ realm: 'kept', now: at('2026-11-24 10:00'), files: DIST });
  const own = world.workbook.sheet(world.workbook.sheetNames()[0]!);
  own.put(1, 1, [
    ['通し番号', '購入者', 'トークルームNo', '購入日', '備考'],
    ['1', 'みかん', '23970', new Date(at('2026-11-20 10:00')), '急ぎ'],
  ]);
  own.rename('受注管理');
  world.openDocument();
  world.scriptRun('henjiSetUp', JSON.stringify({ samples: false }));
  const adopted = world.workbook.sheet('受注管理');
  expect(adopted.display()[0]!.slice(0, 5)).toEqual(['通し番号', '購入者', 'トークルームNo', '購入日', '備考']);
  expect(adopted.display()[1]!.slice(0, 3)).toEqual(['1', 'みかん', '23970']);
  expect(world.workbook.has('注文')).toBe(false);
  expect(exported(world).orders).toMatchObject([{ id: '23970', stage: 'first-contact-due' }]);
});

test('without 購入者 nothing is written, 設定 and the sidebar say so, and one mail leaves', () => {
  const world = openShop('2026-11-24 10:00');
  const orders = ordersOf(world);
  putRows(orders, [{ 購入者: 'みかん', 注文番号: '1' }]);
  const { row, column } = headerAt(orders, '購入者');
  orders.put(row, column, [['なまえ']]);
  // The one cell that says how the run is doing is blank before and after.
  const settings = world.workbook.sheet('設定');
  const status = settings.display().findIndex(([name]) => name === '自動更新の調子') + 1;
  settings.put(status, 2, [['']]);
  const before = picture(world);
  runHourly(world);
  expect(settings.text(status, 2)).toMatch(/1回つづけて失敗しています（「注文」タブに見出し「購入者」が見つかりません/);
  settings.put(status, 2, [['']]);
  expect(picture(world)).toEqual(before);
  const state = JSON.parse(String(world.scriptRun('henjiState'))) as { setUp: boolean; broken?: true; warning: string };
  expect([state.setUp, state.broken]).toEqual([true, true]);
  expect(state.warning).toMatch(/見出し「購入者」が見つかりません/);
  expect(world.mails.map(({ subject }) => subject)).toEqual(['【返事まち】自動更新がうまくいっていません']);
  expect(world.mails[0]!.body).toMatch(/見出し「購入者」が見つかりません.*セットアップ/);
  world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  runHourly(world);
  expect(exported(world).orders).toHaveLength(1);
});

test('the mail comes once a day while that lasts, never at night, and anew when it happens anew', () => {
  const world = openShop('2026-11-24 20:00');
  const orders = ordersOf(world);
  const { row, column } = headerAt(orders, '注文番号');
  const hours = (count: number) => {
    for (let hour = 0; hour < count; hour++) {
      world.clock.advance(3_600_000);
      runHourly(world);
    }
  };
  const sent = () => world.mails.map(({ at: when }) => new Date(when + 9 * 3_600_000).toISOString().slice(5, 16));
  orders.put(row, column, [['番号']]);
  world.clock.set(at('2026-11-24 21:30'));
  hours(60);
  expect(sent()).toEqual(['11-25T07:30', '11-26T07:30', '11-27T07:30']);
  orders.put(row, column, [['注文番号']]);
  hours(1);
  orders.put(row, column, [['番号']]);
  hours(3);
  expect(sent().slice(3)).toEqual(['11-27T11:30']);
});

test('a column that is missing is blank, said in the sidebar and in 設定, and stops nothing', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1', 内容: 'ロゴ' }]);
  const { row, column } = headerAt(ordersOf(world), '内容');
  ordersOf(world).put(row, column, [['品名']]);
  runHourly(world);
  const sentence = /「注文」のタブに「内容」の列がないので、空欄として動いています/;
  const state = JSON.parse(String(world.scriptRun('henjiState'))) as { broken?: true; warning: string };
  expect([state.broken, sentence.test(state.warning)]).toEqual([undefined, true]);
  const settings = world.workbook.sheet('設定').display();
  expect(settings.find(([name]) => name === '自動更新の調子')?.[1]).toMatch(sentence);
  expect(ordersOf(world).text(3, column)).toBe('ロゴ');
  expect(exported(world).orders).toMatchObject([{ id: '1', stage: 'first-contact-due' }]);
});

test('set up by somebody with another language, it stays in its own, and every setting is as it was', () => {
  const world = openShop('2026-11-24 10:00', { editors: ['helper@example.com'] });
  const settings = world.workbook.sheet('設定');
  const before = settings.display().length;
  world.workbook.setLocale('en_US');
  world.openDocument('helper@example.com');
  world.ui.clickMenu(['Henjimachi', 'Set up / repair'], 'helper@example.com');
  expect(settings.display()).toHaveLength(before);
  expect([...world.workbook.sheetNames()].sort()).toEqual([...TABS].sort());
});

test('a tab that was renamed is still found', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1' }]);
  ordersOf(world).rename('わたしの注文');
  runHourly(world);
  expect(exported(world).orders).toHaveLength(1);
});

test('a deleted 注文 comes back empty: no other tab of ours is taken for it', () => {
  const world = openShop('2026-11-24 10:00');
  putRows(ordersOf(world), [{ 購入者: 'みかん', 注文番号: '1' }]);
  runHourly(world);
  ordersOf(world).delete();
  world.ui.clickMenu(['返事まち', 'セットアップ / やり直す']);
  expect([...world.workbook.sheetNames()].sort()).toEqual([...TABS].sort());
  expect(exported(world).orders).toEqual([]);
});

test('sample orders are offered once, marked as samples', () => {
  const world = openShop('2026-11-24 10:00');
  world.ui.clickMenu(['返事まち', '見本の注文を入れる']);
  const buyers = ordersOf(world)
    .display()
    .slice(2)
    .map((row) => row[0]!)
    .filter(Boolean);
  expect(buyers).toHaveLength(6);
  expect(buyers.every((buyer) => buyer.endsWith('（見本）'))).toBe(true);
  world.ui.clickMenu(['返事まち', '見本の注文を入れる']);
  expect(exported(world).orders).toHaveLength(6);
});

test('rows keep their colours when another language is chosen later', () => {
  const now = at('2026-11-24 10:00');
  const world = openShop('2026-11-24 10:00');
  const orders = ordersOf(world);
  putRows(orders, [{ 購入者: '田中', 購入日時: new Date(now - 40 * 3_600_000) }]);
  runHourly(world);
  const { row, column } = headerAt(orders, '購入者');
  const turn = headerAt(orders, 'いまの番').column;
  const looks = () => [orders.look(row + 1, column).background, orders.look(row + 1, turn).bold];
  const before = looks();
  expect(before).toEqual(['#f8d7d3', true]);
  const settings = world.workbook.sheet('設定');
  settings.put(settings.display().findIndex(([name]) => name === '表示の言語') + 1, 2, [['英語']]);
  world.clock.advance(3_600_000);
  runHourly(world);
  expect(orders.text(row + 1, turn)).toBe('Me');
  expect(looks()).toEqual(before);
});

test('a person whose account is English gets English tabs, menu and words', () => {
  const world = openShop('2026-11-24 10:00', { locale: 'en_US' });
  expect(world.workbook.sheetNames()).toEqual([
    'Today',
    'Orders',
    'Notices',
    'Rules',
    'Templates',
    'Days off',
    'Settings',
    'Log',
  ]);
  const orders = world.workbook.sheet('Orders');
  orders.type(3, headerAt(orders, 'Buyer').column, 'Mikan');
  runHourly(world);
  expect(orders.text(3, headerAt(orders, 'Whose turn').column)).toBe('Me');
  expect(world.scriptRun('henjiState')).toContain('"language":"en"');
});
