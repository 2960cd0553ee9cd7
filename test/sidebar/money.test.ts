/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, openOrder, textsOf } from './harness';
import { DEPARTURE, MONEY, SALES } from './sampleMoney';
import { SAMPLE_ORDERS } from './sampleOrders';

jest.setTimeout(30_000);

const orders = SAMPLE_ORDERS.map((order) => ({ ...order, money: MONEY }));
const waiting = () => new FakeServer({ orders, sales: SALES });
const leaving = () => new FakeServer({ orders, departure: DEPARTURE });

describeInBrowser('確定待ちの売上', (open) => {
  test('stands below what is to be done: the sum, what is left of it, and a line a day', async () => {
    const sidebar = await open(waiting());
    const card = sidebar.frame.getByRole('region', { name: '確定待ちの売上' });
    expect((await card.locator('.sales__total').innerText()).split('\n')).toEqual(['¥48,500', '手取り ¥35,880']);
    expect((await card.locator('li').nth(1).innerText()).split('\n')).toEqual([
      '12/3（木）',
      '¥11,500',
      'こはる、まめしば',
      '手取り ¥8,970',
    ]);
    expect(await textsOf(sidebar, '.sales__note')).toEqual(SALES.notes);
    const below = await sidebar.frame.evaluate(
      () =>
        document.querySelector('.sales')!.getBoundingClientRect().top >
        document.querySelector('.rows')!.getBoundingClientRect().bottom,
    );
    expect(below).toBe(true);
  });

  test('the days after the fourth are folded away', async () => {
    const sidebar = await open(waiting());
    await sidebar.frame.getByText('12/14（月）').waitFor();
    expect(await sidebar.frame.getByText('3/17（水）').isVisible()).toBe(false);
    await sidebar.frame.getByText('のこり1日分を見る').click();
    expect(await sidebar.frame.getByText('3/17（水）').isVisible()).toBe(true);
  });

  test('is there on a calm day too, and not at all when nothing is waited for', async () => {
    const calm = await open(new FakeServer({ need: 0, sales: SALES }));
    await calm.frame.getByText('きょう、することはありません').waitFor();
    expect(await calm.frame.getByText('¥48,500').isVisible()).toBe(true);
    const none = await open(new FakeServer({ need: 0 }));
    await none.frame.getByText('きょう、することはありません').waitFor();
    expect(await none.frame.locator('.sales, .departure').count()).toBe(0);
  });
});

describeInBrowser('what an order leaves', (open) => {
  test('stands below how it ends, with its sources under なぜ', async () => {
    const sidebar = await open(waiting());
    await openOrder(sidebar, 'こはる さん');
    expect(await textsOf(sidebar, '.outcome + .money p')).toEqual([MONEY.takeHome, MONEY.payout]);
    await sidebar.frame.getByText('なぜ？').click();
    // No address fits into 300 pixels: each is a link.
    const sources = (await textsOf(sidebar, '.why p')).slice(1).map((text) => text.replace(/\s/g, ''));
    expect(sources).toEqual(MONEY.sources.map((text) => text.replace(/https:[^）]*/, '出典（新しいタブで開きます）')));
    const links = sidebar.frame.locator('.why p a');
    expect(await links.nth((await links.count()) - 2).getAttribute('href')).toBe('https://coconala.com/pages/fee');
  });

  test('is left out where the server says nothing of it', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    expect(await sidebar.frame.locator('.money').count()).toBe(0);
  });
});

describeInBrowser('出発前チェック', (open) => {
  const card = '.departure';

  test('stands first when a clock runs out while the seller is away, else below the orders', async () => {
    const top = async (server: FakeServer) => {
      const sidebar = await open(server);
      await sidebar.frame.locator(card).waitFor();
      return sidebar.frame.evaluate(
        () =>
          document.querySelector('.departure')!.getBoundingClientRect().top <
          document.querySelector('.rows')!.getBoundingClientRect().top,
      );
    };
    expect(await top(leaving())).toBe(true);
    expect(await top(new FakeServer({ departure: { ...DEPARTURE, pressing: false } }))).toBe(false);
  });

  test('says what runs out and the pause at once, what could happen when asked', async () => {
    const sidebar = await open(leaving());
    expect(await textsOf(sidebar, '.departure__lines li')).toEqual(DEPARTURE.certain);
    expect(await textsOf(sidebar, '.departure__pause')).toEqual([DEPARTURE.pause]);
    expect(await sidebar.frame.getByText(DEPARTURE.possible[0]!).isVisible()).toBe(false);
    await sidebar.frame.getByText('お休み中に起こりうること').click();
    expect(await sidebar.frame.getByText(DEPARTURE.possible[0]!).isVisible()).toBe(true);
  });

  test('the notice is written for one order after the other, and 送った records that it needs no answer', async () => {
    const sidebar = await open(leaving());
    await sidebar.frame.getByText(DEPARTURE.tell).click();
    expect(await sidebar.frame.locator('.departure__orders li').count()).toBe(2);
    await sidebar.frame.getByRole('button', { name: /^みかんさんへの文面をつくる（SNS/ }).click();
    await sidebar.frame.getByText('「連絡した（返事は不要）」として記録します。').waitFor();
    expect(sidebar.server.last('henjiCompose')).toMatchObject({ orderId: '20485021', kind: 'N13' });
    await sidebar.frame.getByRole('button', { name: '送った' }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({ orderId: '20485021', event: 'wrote' });
    expect(await sidebar.frame.locator('.departure .notice').count()).toBe(0);
  });

  test('a question that was asked stays asked when the notice goes out', async () => {
    const asked = orders.map((order) => ({ ...order, stage: 'awaiting-info' as const }));
    const sidebar = await open(new FakeServer({ orders: asked, departure: DEPARTURE }));
    await sidebar.frame.getByText(DEPARTURE.tell).click();
    await sidebar.frame.getByRole('button', { name: /^みかんさんへの文面をつくる（SNS/ }).click();
    await sidebar.frame.getByRole('button', { name: '送った' }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({ event: 'wrote-waiting' });
  });
});
