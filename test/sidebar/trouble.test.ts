/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, openOrder } from './harness';

jest.setTimeout(30_000);

/** What Google says, and what the seller reads first. */
const TROUBLES = [
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'Googleに断られました',
    '複数のGoogleアカウント',
  ],
  ['Authorization is required to perform that action.', '許可が必要です', '「セットアップ / やり直す」を選び'],
  ['NetworkError: Connection failure due to HTTP 0', 'ネットワークにつながりません', '接続を確かめて'],
  [
    'Exception: Lock timeout: another process was holding the lock for too long.',
    'ほかの更新が動いています',
    '1分ほど待って',
  ],
  ['Exceeded maximum execution time', 'Googleから答えが返ってきません', '「更新」を押して'],
  ['TypeError: boom', 'うまくいきませんでした', '少し待ってから'],
  ['null', '答えを読み取れませんでした', '「更新」を押してください'],
] as const;

describeInBrowser('when a call fails', (open) => {
  test.each(TROUBLES)('%s is told in words, with what to do', async (message, what, advice) => {
    const server = new FakeServer();
    server.breakNext('henjiState', message);
    const sidebar = await open(server);
    const alert = sidebar.frame.getByRole('alert').filter({ hasText: what });
    await alert.waitFor();
    expect(await alert.innerText()).toContain(advice);
    await sidebar.frame.getByRole('button', { name: 'もう一度試す' }).click();
    await sidebar.frame.getByText('きょうすること').waitFor();
  });

  test('a page outside Google says where to open it', async () => {
    const sidebar = await open(new FakeServer(), { noGoogle: true });
    await sidebar.frame.getByText('Googleスプレッドシートにつながっていません').waitFor();
  });

  test('a press whose answer was lost says how to find out, and the truth is read again', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    sidebar.server.loseNext('henjiRecord', 'NetworkError: Connection failure due to HTTP 0');
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    await sidebar.frame.getByText('「最後のできごと」を見て確かめてください').waitFor();
    await sidebar.frame.getByRole('heading', { name: '返信する' }).waitFor();
    expect(await sidebar.frame.getByText('HTTP 0').isVisible()).toBe(false);
    await sidebar.frame.getByText('くわしく').click();
    expect(await sidebar.frame.getByText('HTTP 0').isVisible()).toBe(true);
  });

  test('the truth is read again even when an older reading was still under way', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    sidebar.server.holdOnce();
    const asked = sidebar.server.next('henjiState');
    await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await asked;
    sidebar.server.loseNext('henjiRecord', 'NetworkError: Connection failure due to HTTP 0');
    await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
    await sidebar.frame.getByText('「最後のできごと」を見て確かめてください').waitFor();
    await sidebar.server.releaseOld();
    await sidebar.frame.getByRole('heading', { name: '返信する' }).waitFor();
  });

  test('a text that could not be saved is not recorded as sent, and not lost', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('書きかえた文');
    sidebar.server.breakNext('henjiSaveText', 'TypeError: boom');
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('うまくいきませんでした').waitFor();
    expect(sidebar.server.presses()).not.toContain('henjiRecord');
    expect(await sidebar.frame.locator('textarea').inputValue()).toBe('書きかえた文');
  });

  test('a failed quiet reading disturbs nobody', async () => {
    const sidebar = await open();
    await sidebar.frame.getByText('きょうすること').waitFor();
    sidebar.server.breakNext('henjiState', 'TypeError: boom');
    const asked = sidebar.server.next('henjiState');
    await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await asked;
    await sidebar.frame.getByRole('button', { name: '更新' }).click();
    await sidebar.frame.getByText('更新しました。').waitFor();
    expect(await sidebar.frame.getByRole('alert').innerText()).toBe('');
  });
});
