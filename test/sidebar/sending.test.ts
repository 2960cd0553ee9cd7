/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import { FakeServer } from './fakeServer';
import { describeInBrowser, openOrder, textsOf } from './harness';

jest.setTimeout(30_000);

describeInBrowser('copying and sending a text', (open) => {
  test('コピー puts the whole text on the clipboard, inside a frame without clipboard rights', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.getByRole('button', { name: 'コピー' }).click();
    await sidebar.frame.getByText('コピーしました').waitFor();
    await sidebar.page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await sidebar.page.keyboard.press('Control+V');
    const pasted = await sidebar.page.locator('textarea').inputValue();
    expect(pasted).toBe(sidebar.server.order('20481125').notice?.text);
  });

  test('where execCommand is refused, navigator.clipboard is tried', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.evaluate(() => {
      document.execCommand = () => false;
      const own = window as unknown as { written: string };
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            own.written = text;
          },
        },
      });
    });
    await sidebar.frame.getByRole('button', { name: 'コピー' }).click();
    await sidebar.frame.getByText('コピーしました').waitFor();
    const written = await sidebar.frame.evaluate(() => (window as unknown as { written: string }).written);
    expect(written).toContain('11月27日（金）20時');
  });

  test('where both are refused, the text is selected and the keys to press are told', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.evaluate(() => {
      document.execCommand = () => {
        throw new Error('refused');
      };
    });
    await sidebar.frame.getByRole('button', { name: 'コピー' }).click();
    await sidebar.frame.getByText('Ctrl+C').waitFor();
    const selected = await sidebar.frame
      .locator('textarea')
      .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length);
    expect(selected).toBe(true);
  });

  test('送った records the draft that was shown, tells it, and offers 取り消す', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('こはる さん：「下書きの文を送った」を記録しました。').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({
      orderId: '20481125',
      event: 'sent-draft',
      key: '20481125|check|2026-11-15|3',
    });
    expect(await textsOf(sidebar, '.turn')).toEqual(['購入者の番']);
    await sidebar.frame.locator('.bar').getByRole('button', { name: '取り消す' }).click();
    await sidebar.frame.getByText('取り消しました').waitFor();
    expect(sidebar.server.last('henjiUndo')).toMatchObject({ orderId: '20481125' });
    expect(await textsOf(sidebar, '.turn')).toEqual(['自分の番']);
  });

  test('a changed text is kept until it is saved, and saved before it is recorded as sent', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('こはる様\n\nひとことだけ。');
    await sidebar.frame.getByText('まだ保存されていません').waitFor();
    await sidebar.frame.getByRole('button', { name: 'きょうに戻る' }).click();
    await openOrder(sidebar, 'こはる さん');
    expect(await sidebar.frame.locator('textarea').inputValue()).toBe('こはる様\n\nひとことだけ。');
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.presses()).toEqual(['henjiSaveText', 'henjiRecord']);
    expect(sidebar.server.last('henjiSaveText')).toEqual({
      key: '20481125|check|2026-11-15|3',
      text: 'こはる様\n\nひとことだけ。',
    });
  });

  test('copying a changed text saves it, and what the check then finds is shown', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('LINEでお話ししませんか');
    await sidebar.frame.getByRole('button', { name: 'コピー' }).click();
    await sidebar.frame.getByText('外部の連絡先への誘導').waitFor();
    expect(sidebar.server.last('henjiSaveText')?.text).toBe('LINEでお話ししませんか');
    expect(await sidebar.frame.getByText('まだ保存されていません').count()).toBe(0);
  });

  test('元の文面に戻す gives the text as it was', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('x');
    await sidebar.frame.getByRole('button', { name: '元の文面に戻す' }).click();
    expect(await sidebar.frame.locator('textarea').inputValue()).toBe(sidebar.server.order('20481125').notice?.text);
  });

  test('reading anew in the background never takes away what is being written', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('書きかけ');
    const orders = sidebar.server.state.orders.map((order) => ({ ...order, waitingText: '返事待ち99日' }));
    sidebar.server.state = { ...sidebar.server.state, orders };
    await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await sidebar.frame.getByText('返事待ち99日').waitFor();
    expect(await sidebar.frame.locator('textarea').inputValue()).toBe('書きかけ');
  });

  test('a text on demand says as what 送った is recorded', async () => {
    const sidebar = await open();
    await openOrder(sidebar, 'ひなた さん');
    await sidebar.frame.getByText('ほかの文面をつくる').click();
    await sidebar.frame.getByLabel('文面の種類').selectOption('N13');
    await sidebar.frame.getByRole('button', { name: 'つくる', exact: true }).click();
    await sidebar.frame.getByText('「連絡した（返事は不要）」として記録します。').waitFor();
    expect(sidebar.server.last('henjiCompose')).toMatchObject({ orderId: '20478853', kind: 'N13' });
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({ orderId: '20478853', event: 'wrote', kind: 'N13' });
  });

  test('a step’s text that is no draft is recorded as what it does, and says so', async () => {
    const server = new FakeServer();
    const first = {
      key: '',
      kind: 'N0' as const,
      name: '購入のお礼とヒアリング',
      text: 'はじめまして',
      deadline: '',
      lookFirst: '送る前に、トークルームに返事が来ていないか見てください',
      findings: [],
    };
    const orders = server.state.orders.map((order, index) => (index === 0 ? { ...order, notice: first } : order));
    server.state = { ...server.state, orders };
    const sidebar = await open(server);
    await openOrder(sidebar, 'そら豆 さん');
    await sidebar.frame.getByText('「連絡した（返事待ち）」として記録します。').waitFor();
    await sidebar.frame.locator('.notice').getByRole('button', { name: '送った' }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(server.presses()).toEqual(['henjiRecord']);
    const text = { kind: 'N0', text: 'はじめまして' };
    expect(server.last('henjiRecord')).toMatchObject({ orderId: '20484410', event: 'wrote-waiting', ...text });
  });

  test('a link to Gmail appears only where the server gives one', async () => {
    const server = new FakeServer();
    const mail = 'https://mail.google.com/mail/?view=cm&to=a%40example.com';
    const orders = server.state.orders.map((order) =>
      order.notice && order.id === '20481125' ? { ...order, notice: { ...order.notice, mailUrl: mail } } : order,
    );
    server.state = { ...server.state, orders };
    const sidebar = await open(server);
    await openOrder(sidebar, 'ゆきうさぎ さん');
    expect(await sidebar.frame.getByRole('link', { name: /Gmail/ }).count()).toBe(0);
    await sidebar.frame.getByRole('button', { name: 'きょうに戻る' }).click();
    await openOrder(sidebar, 'こはる さん');
    expect(await sidebar.frame.getByRole('link', { name: /Gmailで開く/ }).getAttribute('href')).toBe(mail);
  });

  const QUESTION = '文面に期限の日と時刻が見つかりません。';
  /** The first order's text with days to choose; a text without 20時 is asked about, as the real server does. */
  function dated(): FakeServer {
    const server = new FakeServer();
    const dates = ['11月27日（金）20時', '11月30日（月）20時'].map((label, index) => ({
      at: String(index + 1),
      label,
    }));
    server.change('20481125', (notice) => ({
      ...notice,
      dates,
      ...(notice.text.includes('20時') ? {} : { ask: QUESTION }),
    }));
    return server;
  }

  test('コピー and 送った of a text without a date ask first; the seller may go on all the same', async () => {
    const sidebar = await open(dated());
    await openOrder(sidebar, 'こはる さん');
    await sidebar.frame.locator('textarea').fill('そのうち正式な納品にします。');
    await sidebar.frame.getByRole('button', { name: 'コピー' }).click();
    await sidebar.frame.getByText(QUESTION).waitFor();
    expect(await sidebar.frame.getByText('コピーしました').count()).toBe(0);
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    expect(sidebar.server.presses()).toEqual(['henjiSaveText']);
    await sidebar.frame.getByRole('button', { name: 'この文のまま進める' }).click();
    await sidebar.frame.getByRole('button', { name: '送った', exact: true }).click();
    await sidebar.frame.getByText('を記録しました').waitFor();
    expect(sidebar.server.last('henjiRecord')).toMatchObject({ event: 'sent-draft', anyway: true });
  });

  test('another day is chosen beside the text, which is composed anew', async () => {
    const sidebar = await open(dated());
    await openOrder(sidebar, 'こはる さん');
    const days = sidebar.frame.getByLabel('ほかの日に変える');
    expect(await days.inputValue()).toBe('1');
    await days.selectOption('11月30日（月）20時');
    await sidebar.frame.getByText('文面を保存しました').waitFor();
    expect(sidebar.server.last('henjiSaveText')).toEqual({ key: '20481125|check|2026-11-15|3', date: '2' });
  });
});
