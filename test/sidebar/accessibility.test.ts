/** @jest-environment ./tools/test/nodeEnvironment.cjs */
import axe from 'axe-core';
import { FakeServer } from './fakeServer';
import { describeInBrowser, type Opened, openOrder } from './harness';
import { DEPARTURE, MONEY, SALES } from './sampleMoney';
import { SAMPLE_ORDERS } from './sampleOrders';

jest.setTimeout(60_000);

const openTab = (name: string) => (sidebar: Opened) => sidebar.frame.getByRole('tab', { name }).click();

const PAGES: readonly (readonly [string, () => FakeServer, (sidebar: Opened) => Promise<unknown>])[] = [
  ['the first run', () => new FakeServer({ setUp: false }), async () => {}],
  ['きょう', () => new FakeServer({ warning: '自動更新が止まっています。' }), async () => {}],
  [
    'きょう before days off, with money on its way, everything unfolded',
    () => new FakeServer({ sales: SALES, departure: DEPARTURE }),
    async (sidebar) => {
      for (const fold of await sidebar.frame.locator('summary').all()) await fold.click();
      await sidebar.frame
        .getByRole('button', { name: /への文面をつくる/ })
        .first()
        .click();
      await sidebar.frame.locator('.departure .notice').waitFor();
    },
  ],
  [
    'an order with what it leaves',
    () => new FakeServer({ orders: SAMPLE_ORDERS.map((order) => ({ ...order, money: MONEY })) }),
    (sidebar) => openOrder(sidebar, 'こはる さん'),
  ],
  ['a calm きょう', () => new FakeServer({ need: 0 }), async () => {}],
  ['すべて', () => new FakeServer(), openTab('すべて')],
  ['設定', () => new FakeServer(), openTab('設定')],
  ['an order to send', () => new FakeServer(), (sidebar) => openOrder(sidebar, 'こはる さん')],
  ['an order with checks and findings', () => new FakeServer(), (sidebar) => openOrder(sidebar, 'クロネコ さん')],
  ['an order to fix', () => new FakeServer(), (sidebar) => openOrder(sidebar, 'なな さん')],
  [
    'an order after recording, everything unfolded',
    () => new FakeServer(),
    async (sidebar) => {
      await openOrder(sidebar, 'みかん さん');
      await sidebar.frame.getByRole('button', { name: '仮納品した（実施した）' }).click();
      await sidebar.frame.getByText('を記録しました').waitFor();
      for (const fold of await sidebar.frame.locator('summary').all()) await fold.click();
    },
  ],
  [
    'a refused event',
    () => new FakeServer(),
    async (sidebar) => {
      await openOrder(sidebar, 'ひなた さん');
      await sidebar.frame.getByText('ほかのできごと').click();
      await sidebar.frame.getByRole('button', { name: '差し戻された' }).click();
      await sidebar.frame.locator('.bar--refused').waitFor();
    },
  ],
  [
    'a failed press',
    () => new FakeServer(),
    async (sidebar) => {
      await openOrder(sidebar, 'こはる さん');
      sidebar.server.breakNext('henjiRecord', 'TypeError: boom');
      await sidebar.frame.getByRole('button', { name: '返事が来た', exact: true }).click();
      await sidebar.frame.locator('.bar--trouble').waitFor();
    },
  ],
  [
    'a failed start',
    () => {
      const server = new FakeServer();
      server.breakNext('henjiState', 'PERMISSION_DENIED');
      return server;
    },
    (sidebar) => sidebar.frame.getByText('もう一度試す').waitFor(),
  ],
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Everything in light; in dark only the colours can differ. */
async function violations(sidebar: Opened): Promise<string[]> {
  await sidebar.frame.evaluate(axe.source);
  const run = (options: object) =>
    sidebar.frame.evaluate(async (given) => {
      const own = window as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } };
      return (await own.axe.run(given)).violations;
    }, options);
  const light = await run({});
  await sidebar.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run({ runOnly: ['color-contrast'] });
  await sidebar.page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark].map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`);
}

describeInBrowser('axe-core finds nothing, light and dark', (open) => {
  test.each(PAGES)('%s', async (_name, server, act) => {
    const sidebar = await open(server());
    await sidebar.frame.locator('main:not([aria-busy="true"]) [data-heading]').waitFor({ state: 'attached' });
    await act(sidebar);
    expect(await violations(sidebar)).toEqual([]);
  });
});

describeInBrowser('what axe cannot see', (open) => {
  test('nothing is wider than the sidebar, at 300 px, at 280 px and with text twice as large', async () => {
    for (const [width, size] of [
      [300, '100%'],
      [280, '100%'],
      [300, '200%'],
    ] as const) {
      const sidebar = await open(new FakeServer(), {}, width);
      await openOrder(sidebar, 'クロネコ さん');
      await sidebar.frame.addStyleTag({ content: `html{font-size:${size}}` });
      for (const fold of await sidebar.frame.locator('summary').all()) await fold.click();
      const wide = await sidebar.frame.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect([width, size, wide]).toEqual([width, size, 0]);
    }
  });

  test('messages are announced: the places for them are there before the words come', async () => {
    const sidebar = await open();
    await sidebar.frame.getByText('きょうすること').waitFor();
    expect(await sidebar.frame.locator('.bar [role="status"]').count()).toBe(1);
    expect(await sidebar.frame.locator('.bar [role="alert"]').count()).toBe(1);
  });
});
