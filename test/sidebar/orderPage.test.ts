/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, focused, openOrder, textsOf } from './harness';
import { SAMPLE_ORDERS } from './sampleOrders';

jest.setTimeout(30_000);

describeInBrowser('the page of an order', (open) => {
  test('answers whose turn it is, what is next until when, and how it ends', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    expect(await textsOf(sidebar, '.turn')).toEqual(['自分の番']);
    expect(await sidebar.frame.getByRole('heading', { name: '『正式な納品の予告』を送る' }).count()).toBe(1);
    const card = await sidebar.frame.locator('.step').innerText();
    expect(card).toContain('きょう 20:00');
    expect(card.replace(/\s+/g, ' ')).toContain('返事がなければ 11/30 売上確定 ¥8,000');
    expect(card).toContain('よくあることです。手順どおり進めれば大丈夫です。');
  });

  test('why is told on demand', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'そら豆 さん');
    const reason = sidebar.frame.getByText('24時間返事がないと');
    expect(await reason.isVisible()).toBe(false);
    await sidebar.frame.getByText('なぜ？').click();
    expect(await reason.isVisible()).toBe(true);
  });

  test('the timeline is a named picture and the same as a list', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    const picture = sidebar.frame.getByRole('img', { name: /11\/10 21:05 購入.*11\/30 20:00 売上確定 ¥8,000/ });
    expect(await picture.count()).toBe(1);
    expect(await textsOf(sidebar, '.timeline__label')).toEqual([
      '購入',
      '仮納品した',
      '『ご確認のお願い』',
      '『ご確認のお願い』2回目',
      'いま',
      '伝えた期限・正式な納品',
      '売上確定 ¥8,000',
    ]);
  });

  test('「送る前に…」 stands directly above every text', async () => {
    for (const buyer of ['こはる さん', 'ゆきうさぎ さん', 'クロネコ さん']) {
      const sidebar = await open();
      await openOrder(sidebar, buyer);
      const above = await sidebar.frame
        .locator('textarea')
        .evaluate((field) => field.previousElementSibling?.textContent);
      expect(above).toBe('送る前に、トークルームに返事が来ていないか見てください');
    }
  });

  test('押す前に: the buttons look held back until all is ticked, and still work', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'ゆきうさぎ さん');
    const gated = sidebar.frame.locator('.notice--gated');
    expect(await gated.count()).toBe(1);
    expect(await sidebar.frame.getByText('上の確認がまだ残っています。').isVisible()).toBe(true);
    for (const box of await sidebar.frame.getByRole('checkbox').all()) await box.check();
    expect(await gated.count()).toBe(0);
    await sidebar.frame.getByRole('checkbox').first().uncheck();
    expect(await gated.count()).toBe(1);
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
  });

  test('what the wording check found is told before the text', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'クロネコ さん');
    const finding = sidebar.frame.getByText('外部の連絡先への誘導');
    const order = await finding.evaluate((element) => {
      const field = document.querySelector('textarea');
      return field ? element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(order).not.toBe(0);
  });

  test('the text of a wait is folded away, with the word that it is not time yet', async () => {
    const sidebar = await open();
    await sidebar.frame.getByRole('tab', { name: 'すべて' }).click();
    await openOrder(sidebar, 'まめしば さん');
    expect(await sidebar.frame.locator('textarea').isVisible()).toBe(false);
    await sidebar.frame.getByText('次の文面を見ておく（ご確認のお願い）').click();
    expect(await sidebar.frame.getByText('まだ送る時刻ではありません。 あす 9:00').isVisible()).toBe(true);
    expect(await sidebar.frame.locator('textarea').isVisible()).toBe(true);
  });

  test('the likely events are at hand, all others behind ほかのできごと', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    const visible = () => sidebar.frame.locator('.events__list button').filter({ visible: true }).allInnerTexts();
    expect(await visible()).toEqual([
      '返事が来た',
      'OKをもらった',
      '修正を頼まれた',
      '「まだ」と言われた',
      '反応だけあった',
    ]);
    await sidebar.frame.getByText('ほかのできごと').click();
    expect(await visible()).toHaveLength(21);
  });

  test('the other order of this buyer is one press away', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'みかん さん');
    await sidebar.frame.getByRole('button', { name: /ヘッダー画像/ }).click();
    await sidebar.frame.getByText('注文番号 20310077').waitFor();
    expect(await focused(sidebar)).toBe('みかん さん');
  });

  test('a link to the order is https only, in a new tab, and tells the other page nothing', async () => {
    const orders = [
      SAMPLE_ORDERS[0]!,
      { ...SAMPLE_ORDERS[2]!, url: 'javascript:alert(1)' },
      { ...SAMPLE_ORDERS[3]!, url: 'http://example.com/' },
    ];
    const sidebar = await open(new FakeServer({ orders, need: 3 }));
    await openOrder(sidebar, 'そら豆 さん');
    const link = sidebar.frame.getByRole('link', { name: /取引ページを開く/ });
    expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
      'https://coconala.com/talkrooms/20484410',
      '_blank',
      'noopener noreferrer',
    ]);
    for (const buyer of ['ひなた さん', 'こはる さん']) {
      await sidebar.frame.getByRole('button', { name: 'きょうに戻る' }).click();
      await openOrder(sidebar, buyer);
      expect(await link.count()).toBe(0);
    }
  });

  test('markup in names and texts stays text', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const orders = [{ ...SAMPLE_ORDERS[3]!, buyer: evil, title: evil, reason: evil, problems: [evil] }];
    const sidebar = await open(new FakeServer({ orders, need: 1 }));
    await sidebar.frame.locator('.row').click();
    await sidebar.frame.getByRole('heading', { level: 1, name: evil }).waitFor();
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });

  test('an order whose row disappears says so, and the way back works', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    sidebar.server.state = { ...sidebar.server.state, orders: SAMPLE_ORDERS.slice(0, 1), need: 1 };
    await sidebar.frame.getByRole('button', { name: '更新' }).click();
    await sidebar.frame.getByText('この注文は見つかりません').waitFor();
    await sidebar.frame.getByRole('button', { name: 'きょうに戻る' }).click();
    expect(await textsOf(sidebar, '.row__buyer')).toEqual(['そら豆 さん']);
  });
});
