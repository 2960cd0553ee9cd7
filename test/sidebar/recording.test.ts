/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, focused, openOrder, textsOf } from './harness';

jest.setTimeout(30_000);

describeInBrowser('recording what happened', (open) => {
  test('返事が来た is one press: recorded, told, the new step on top', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    await sidebar.frame.getByText('こはる さん：「返事が来た」を記録しました。').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({ orderId: '20481125', event: 'replied' });
    expect(await sidebar.frame.getByRole('heading', { name: '返信する' }).count()).toBe(1);
    expect(await focused(sidebar)).toBe('こはる さん');
  });

  test('nothing changes before the server has answered, and only one press counts', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    sidebar.server.hold();
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    await sidebar.frame.getByRole('button', { name: '記録しています…' }).waitFor();
    expect(await textsOf(sidebar, '.step__next')).toEqual([expect.stringContaining('『正式な納品の予告』を送る')]);
    await sidebar.frame.getByRole('button', { name: 'OKをもらった' }).click({ force: true });
    sidebar.server.release();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.presses()).toEqual(['henjiRecord']);
  });

  test('a refused event moves nothing and says why', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'ひなた さん');
    await sidebar.frame.getByText('ほかのできごと').click();
    await sidebar.frame.getByRole('button', { name: '差し戻された' }).click();
    await sidebar.frame.getByText('まだ正式な納品をしていないので').waitFor();
    expect(await sidebar.frame.locator('.bar--refused').count()).toBe(1);
    expect(await sidebar.frame.locator('.bar').getByRole('button', { name: '取り消す' }).count()).toBe(0);
    expect(await textsOf(sidebar, '.step__next')).toEqual([expect.stringContaining('作業して納品する')]);
  });

  test('the last event of the page can be taken back too', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'そら豆 さん');
    await sidebar.frame.locator('.last-event').getByRole('button', { name: '取り消す' }).click();
    await sidebar.frame.getByText('取り消しました').waitFor();
    expect(sidebar.server.last('henjiUndo')).toMatchObject({ orderId: '20484410' });
  });

  test('the message stays until it is closed or the next press', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    const message = sidebar.frame.getByText('を記録しました');
    await message.waitFor();
    await sidebar.frame.getByRole('button', { name: 'きょうに戻る' }).click();
    expect(await message.isVisible()).toBe(true);
    await sidebar.frame.getByRole('button', { name: '閉じる' }).click();
    expect(await message.count()).toBe(0);
    expect(await focused(sidebar)).toBe('きょうすること');
  });

  test('an answer that comes late never covers a newer one', async () => {
    const server = new FakeServer();
    const sidebar = await open(server);
    await openOrder(sidebar, 'こはる さん');
    server.holdOnce();
    const asked = server.next('henjiState');
    await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await asked;
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    await server.releaseOld();
    expect(await textsOf(sidebar, '.step__next')).toEqual([expect.stringContaining('返信する')]);
  });
});
