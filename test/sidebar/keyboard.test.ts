/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { describeInBrowser, focused, type Opened } from './harness';

jest.setTimeout(30_000);

/** Presses Tab until the element with this name has the focus. Fails after 40 stops. */
async function tabTo(sidebar: Opened, name: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    if ((await focused(sidebar)).startsWith(name)) return;
    await sidebar.page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${name}`);
}

describeInBrowser('with the keyboard alone', (open) => {
  test('an order is opened, its text copied, recorded as sent and taken back', async () => {
    const sidebar = await open();
    const { page, frame, server } = sidebar;
    await frame.getByText('きょうすること').waitFor();
    await tabTo(sidebar, 'きょう 8');
    await tabTo(sidebar, 'こはる');
    await page.keyboard.press('Enter');
    await frame.getByText('注文番号 20481125').waitFor();
    expect(await focused(sidebar)).toBe('こはる さん');
    await tabTo(sidebar, 'コピー');
    await page.keyboard.press('Enter');
    await frame.getByText('コピーしました').waitFor();
    await tabTo(sidebar, '送った');
    await page.keyboard.press('Space');
    await frame.getByText('を記録しました').waitFor();
    expect(server.last('henjiRecord')?.event).toBe('sent-draft');
    expect(await focused(sidebar)).toBe('こはる さん');
    await tabTo(sidebar, '閉じる');
    await tabTo(sidebar, '取り消す', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await frame.getByText('取り消しました').waitFor();
    expect(server.presses()).toEqual(['henjiRecord', 'henjiUndo']);
  });

  test('the tabs are one stop; arrows, Home and End move between them', async () => {
    const sidebar = await open();
    const { page, frame } = sidebar;
    const selected = () => frame.getByRole('tab', { selected: true }).innerText();
    await frame.getByText('きょうすること').waitFor();
    await tabTo(sidebar, 'きょう 8');
    await page.keyboard.press('ArrowRight');
    expect([await selected(), await focused(sidebar)]).toEqual(['すべて', 'すべて']);
    await page.keyboard.press('End');
    expect([await selected(), await focused(sidebar)]).toEqual(['設定', '設定']);
    await page.keyboard.press('ArrowRight');
    expect(await focused(sidebar)).toMatch(/^きょう/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await focused(sidebar)).toMatch(/^きょう/);
    await page.keyboard.press('Tab');
    expect(await focused(sidebar)).toBe('更新');
  });

  test('Escape leads back to the row that was opened, but not out of a text being written', async () => {
    const sidebar = await open();
    const { page, frame } = sidebar;
    await frame.getByText('きょうすること').waitFor();
    await tabTo(sidebar, 'こはる');
    await page.keyboard.press('Enter');
    await frame.locator('textarea').focus();
    await page.keyboard.press('Escape');
    expect(await frame.getByText('注文番号 20481125').count()).toBe(1);
    await frame.getByRole('button', { name: 'コピー' }).focus();
    await page.keyboard.press('Escape');
    await frame.getByText('きょうすること').waitFor();
    expect(await focused(sidebar)).toMatch(/^こはる/);
  });

  test('every stop shows where it is', async () => {
    const sidebar = await open();
    const { page, frame } = sidebar;
    await frame.getByText('きょうすること').waitFor();
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press('Tab');
      const outline = await frame.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(outline).toBe('solid 2px');
    }
  });
});
