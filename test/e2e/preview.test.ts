/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInPreview, type OpenPreview, violations } from './previewHarness';

jest.setTimeout(90_000);

const mailCount = async ({ page }: OpenPreview) => Number(await page.locator('.mail-button .count').innerText());
const idle = ({ page }: OpenPreview) => page.locator('.page[aria-busy="false"]').waitFor();

async function openInSidebar({ sidebar }: OpenPreview, buyer: string): Promise<void> {
  await sidebar.getByRole('tab', { name: 'すべて' }).click();
  await sidebar
    .getByRole('button', { name: new RegExp(`^${buyer}`) })
    .first()
    .click();
  await sidebar.getByRole('heading', { level: 1, name: buyer }).waitFor();
}

describeInPreview('the preview', (open) => {
  it('shows the sample orders after one hourly run, with the sidebar beside them', async () => {
    const preview = await open();
    const { cell, sidebar, page, errors } = preview;
    expect(await (await cell('はるか', 'いまの番')).innerText()).toContain('自分');
    expect(await (await cell('ゆずこ', '次にすること')).innerText()).toContain('ご確認のお願い');
    expect(await (await cell('ひなた不動産', '返事がなければ')).innerText()).toContain('売上確定');
    await sidebar
      .getByRole('button', { name: /はるか/ })
      .first()
      .waitFor();
    expect(await page.locator('.toast.bad').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('changes the sheet when something is recorded in the sidebar, and takes it back', async () => {
    const preview = await open();
    await openInSidebar(preview, 'kuma_cafe');
    await preview.sidebar.getByRole('button', { name: '返事が来た', exact: true }).click();
    const last = await preview.cell('kuma_cafe', '最後のできごと');
    await last.getByText('11/24 10:00 返事が来た').waitFor();
    expect(await (await preview.cell('kuma_cafe', 'いまの番')).innerText()).toContain('自分');
    await preview.sidebar
      .getByRole('button', { name: /取り消す/ })
      .first()
      .click();
    await last.getByText('11/24 10:00 返事が来た').waitFor({ state: 'detached' });
    expect(await (await preview.cell('kuma_cafe', 'いまの番')).innerText()).toContain('購入者');
  });

  it('records what is chosen from the できごと list of a row, and the sidebar follows', async () => {
    const preview = await open();
    const { page, cell } = preview;
    await (await cell('はるか', 'できごと')).getByRole('button').click();
    await page.getByRole('option', { name: '連絡した（返事待ち）' }).click();
    await (await cell('はるか', '最後のできごと')).getByText('連絡した（返事待ち）').waitFor();
    expect((await (await cell('はるか', 'できごと')).locator('.text').innerText()).trim()).toBe('');
    await openInSidebar(preview, 'はるか');
    await preview.sidebar.getByText('購入者').first().waitFor();
  });

  it('lets cells be edited with the keyboard, and says what the sheet refuses', async () => {
    const preview = await open();
    const { page, cell } = preview;
    const memo = await cell('はるか', 'メモ');
    await memo.click();
    await page.keyboard.type('blue, 2 sizes');
    await page.keyboard.press('Enter');
    await memo.getByText('blue, 2 sizes', { exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.insertText('！');
    await page.keyboard.press('Escape');
    expect((await memo.innerText()).trim()).toBe('blue, 2 sizes');
    await page.keyboard.press('Delete');
    await memo.getByText('blue, 2 sizes').waitFor({ state: 'detached' });
    const event = await cell('はるか', 'できごと');
    await event.click();
    await page.keyboard.type('x');
    await page.keyboard.type('yz');
    await page.keyboard.press('Enter');
    await page.locator('.toast.bad').first().waitFor();
    expect((await event.locator('.text').innerText()).trim()).toBe('');
  });

  it('keeps what is typed while the server is away, and writes it when it is back', async () => {
    const { page, cell } = await open();
    const memo = await cell('はるか', 'メモ');
    await page.route('**/api/**', (route) => route.abort());
    await memo.click();
    await page.keyboard.type('typed in the dark');
    await page.keyboard.press('Enter');
    await page.getByText('入力した1件はここに残っていて').waitFor();
    await page.unroute('**/api/**');
    await memo.getByText('typed in the dark', { exact: true }).waitFor();
    await page.getByText('入力した1件はここに残っていて').waitFor({ state: 'detached' });
  });

  it('brings the next digest into the mailbox when the clock moves to the next day', async () => {
    const preview = await open();
    const { page } = preview;
    const before = await mailCount(preview);
    await page.getByRole('button', { name: '＋1日' }).click();
    await page.getByText('11/25(水) 10:00').waitFor();
    await idle(preview);
    expect(await mailCount(preview)).toBeGreaterThan(before);
    await page.getByRole('button', { name: /^メール/ }).click();
    const mailbox = page.getByRole('dialog', { name: '自分あてのメール' });
    await mailbox
      .getByRole('button', { name: /【返事まち.*11\/25/ })
      .first()
      .waitFor();
    await mailbox.locator('iframe, pre').first().waitFor();
    await page.keyboard.press('Escape');
    await mailbox.waitFor({ state: 'detached' });
  });

  it('moves the clock to a chosen time and back to the start', async () => {
    const preview = await open();
    const { page } = preview;
    await page.getByRole('button', { name: '日時を選ぶ' }).click();
    await page.getByLabel('日時を選ぶ').and(page.locator('input')).fill('2026-11-24T20:30');
    await page.getByRole('button', { name: '進める' }).click();
    await page.getByText('11/24(火) 20:30').waitFor();
    await idle(preview);
    await page.getByRole('button', { name: '日時を選ぶ' }).click();
    await page.getByRole('button', { name: 'はじめから' }).click();
    await page.getByText('11/24(火) 10:00').waitFor();
  });

  it('has the menu of the product, and shows きょう alone on a phone', async () => {
    const preview = await open();
    const { page } = preview;
    await page.getByRole('button', { name: '返事まち', exact: true }).click();
    await page.getByRole('menuitem', { name: 'いま更新する' }).click();
    await page.locator('.toast').first().waitFor();
    await page.getByRole('button', { name: 'スマホで見る' }).click();
    await page.getByRole('grid', { name: 'シート「きょう」' }).waitFor();
    expect(await page.locator('aside.sidebar').count()).toBe(0);
    expect(await page.getByRole('button', { name: '返事まち', exact: true }).count()).toBe(0);
    expect(await page.locator('.phone .grid-scroll').evaluate((box) => box.clientWidth)).toBeLessThanOrEqual(360);
  });

  it('closes and reopens the sidebar', async () => {
    const { page, sidebar } = await open();
    await page.locator('aside.sidebar').getByRole('button', { name: '閉じる' }).click();
    await page.locator('aside.sidebar').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '返事まち', exact: true }).click();
    await page.getByRole('menuitem', { name: 'サイドバーを開く' }).click();
    await sidebar
      .getByRole('button', { name: /はるか/ })
      .first()
      .waitFor();
  });

  it('is clean for axe-core, in the sheet, the mailbox and on a phone', async () => {
    const { page, showTab } = await open();
    expect(await violations(page)).toEqual([]);
    await showTab('きょう');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^メール/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'スマホで見る' }).click();
    await page.locator('.phone').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("opens on one's own orders, long lists included", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'henji-preview-'));
    try {
      const orders = join(folder, 'my-orders.csv');
      const rows = Array.from({ length: 400 }, (_, i) => `buyer${i + 1},m${i + 1},2026/11/20 10:00,自由な列${i + 1}`);
      writeFileSync(orders, `\ufeff購入者,注文番号,購入日時,わたしの列\n${rows.join('\n')}\n`);
      const { page, row } = await open({ orders });
      await row('buyer1').waitFor();
      await page.locator('.grid-scroll').evaluate((box) => box.scrollTo(0, 380 * 21));
      await row('buyer380').waitFor();
      expect(await page.locator('[role=grid] tbody tr').count()).toBeLessThan(200);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
