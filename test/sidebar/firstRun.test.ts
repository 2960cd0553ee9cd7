/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, textsOf } from './harness';

jest.setTimeout(30_000);

describeInBrowser('the first run', (open) => {
  test('shows one button and says what happens with the data', async () => {
    const sidebar = await open(new FakeServer({ setUp: false }));
    await sidebar.frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await sidebar.frame.getByRole('button').allInnerTexts()).toEqual(['はじめる']);
    expect(await textsOf(sidebar, '.first-run__data')).toEqual([
      expect.stringContaining('購入者やサイトには何も送りません'),
    ]);
  });

  test('はじめる sets up without samples unless they are asked for, and ends at an empty きょう', async () => {
    const sidebar = await open(new FakeServer({ setUp: false }));
    await sidebar.frame.getByRole('button', { name: 'はじめる' }).click();
    await sidebar.frame.getByRole('heading', { name: 'きょう、することはありません' }).waitFor();
    expect(sidebar.server.last('henjiSetUp')).toEqual({ samples: false });
  });

  test('with samples wanted, they are in きょう afterwards', async () => {
    const sidebar = await open(new FakeServer({ setUp: false }));
    await sidebar.frame.getByLabel('見本の注文を入れて試す').check();
    await sidebar.frame.getByRole('button', { name: 'はじめる' }).click();
    await sidebar.frame.getByRole('heading', { name: 'きょうすること' }).waitFor();
    expect(sidebar.server.last('henjiSetUp')).toEqual({ samples: true });
  });

  test('while it sets up, the button says so and a second press does nothing', async () => {
    const sidebar = await open(new FakeServer({ setUp: false }));
    await sidebar.frame.getByRole('button', { name: 'はじめる' }).waitFor();
    sidebar.server.hold();
    await sidebar.frame.getByRole('button', { name: 'はじめる' }).click();
    const busy = sidebar.frame.getByRole('button', { name: '準備しています…' });
    await busy.waitFor();
    await busy.click({ force: true });
    sidebar.server.release();
    await sidebar.frame.getByRole('heading', { name: 'きょう、することはありません' }).waitFor();
    expect(sidebar.server.presses()).toEqual(['henjiSetUp']);
  });

  test('an English sheet gets an English sidebar, and the page says its language', async () => {
    const sidebar = await open(new FakeServer({ setUp: false, language: 'en' }));
    await sidebar.frame.getByRole('button', { name: 'Start' }).waitFor();
    expect(await sidebar.frame.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
