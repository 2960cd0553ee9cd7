/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, openOrder, textsOf } from './harness';
import { SAMPLE_ORDERS } from './sampleOrders';

jest.setTimeout(30_000);

const BUYERS = '.row__buyer';

describeInBrowser('the lists', (open) => {
  test('きょう shows what needs the seller, in the order of the server, worst first', async () => {
    const sidebar = await open();
    await sidebar.frame.getByText('きょうすること').waitFor();
    expect(await textsOf(sidebar, BUYERS)).toEqual(SAMPLE_ORDERS.slice(0, 8).map((order) => order.buyer));
  });

  test('how pressing an order is stands there as a word; a calm row carries no mark', async () => {
    const sidebar = await open();
    await sidebar.frame.getByRole('tab', { name: 'すべて' }).click();
    expect(await textsOf(sidebar, '.mark')).toEqual([
      '至急',
      '至急',
      '期限切れ',
      'きょうやる',
      'きょうやる',
      'きょうやる',
      'きょうやる',
      'もうすぐ',
    ]);
  });

  test('a row says who, what, the next step and until when', async () => {
    const sidebar = await open();
    const row = sidebar.frame.getByRole('button', { name: /^こはる/ });
    expect((await row.innerText()).split('\n')).toEqual([
      'こはる さん',
      'バナー画像',
      'きょうやる',
      '『正式な納品の予告』を送る',
      'きょう 20:00',
    ]);
  });

  test('すべて leaves out finished orders until they are asked for', async () => {
    const sidebar = await open();
    await sidebar.frame.getByRole('tab', { name: 'すべて' }).click();
    await sidebar.frame.getByText('11件').waitFor();
    await sidebar.frame.getByLabel('進みぐあい').selectOption('closed');
    await sidebar.frame.getByText('1件').waitFor();
    expect(await textsOf(sidebar, BUYERS)).toEqual(['みかん さん']);
  });

  test('すべて filters by turn and searches, and keeps both when coming back from an order', async () => {
    const sidebar = await open();
    await sidebar.frame.getByRole('tab', { name: 'すべて' }).click();
    await sidebar.frame.getByLabel('誰の番').selectOption('buyer');
    expect(await textsOf(sidebar, BUYERS)).toEqual(['まめしば さん']);
    await openOrder(sidebar, 'まめしば さん');
    await sidebar.frame.getByRole('button', { name: 'すべてに戻る' }).click();
    expect(await textsOf(sidebar, BUYERS)).toEqual(['まめしば さん']);
    await sidebar.frame.getByRole('searchbox').fill('見つからない');
    await sidebar.frame.getByText('あてはまる注文はありません。').waitFor();
    await sidebar.frame.getByRole('button', { name: '条件を元に戻す' }).click();
    await sidebar.frame.getByText('11件').waitFor();
  });

  test('a list of thousands is shown piece by piece', async () => {
    const first = { ...SAMPLE_ORDERS[8]!, events: [], timeline: [], notice: null };
    const orders = Array.from({ length: 5000 }, (_, index) => ({ ...first, id: `${index}`, buyer: `購入者${index}` }));
    const sidebar = await open(new FakeServer({ orders, need: 0 }));
    await sidebar.frame.getByRole('tab', { name: 'すべて' }).click();
    expect(await sidebar.frame.locator('.row').count()).toBe(50);
    await sidebar.frame.getByRole('button', { name: 'もっと見る（のこり4950件）' }).click();
    expect(await sidebar.frame.locator('.row').count()).toBe(100);
  });

  test('two rows with one order number are two rows', async () => {
    const order = SAMPLE_ORDERS[0]!;
    const sidebar = await open(new FakeServer({ orders: [order, { ...order, buyer: '別の人' }], need: 2 }));
    await sidebar.frame.getByText('別の人').waitFor();
    expect(await textsOf(sidebar, BUYERS)).toEqual(['そら豆 さん', '別の人']);
  });

  test('a warning of the automatic run stands on top; 設定 tells last and next run', async () => {
    const sidebar = await open(
      new FakeServer({ warning: '自動更新が止まっています。「いま更新する」を押してください。' }),
    );
    await sidebar.frame.getByText('自動更新が止まっています').waitFor();
    await sidebar.frame.getByRole('tab', { name: '設定' }).click();
    expect(await textsOf(sidebar, '.pairs dd')).toEqual(['11/24 10:00', '11/24 11:00 ごろ']);
    await sidebar.frame.getByRole('button', { name: 'いま更新する' }).click();
    await sidebar.frame.getByText('更新しました。').waitFor();
    expect(sidebar.server.presses()).toEqual(['henjiRefresh']);
  });

  test('coming back to the sidebar reads again, quietly', async () => {
    const sidebar = await open();
    await sidebar.frame.getByText('きょうすること').waitFor();
    sidebar.server.state = { ...sidebar.server.state, need: 1 };
    await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await sidebar.frame.locator('.headline', { hasText: '1件' }).waitFor();
    expect(await textsOf(sidebar, BUYERS)).toEqual(['そら豆 さん']);
  });
});
