// Takes pictures of every page of the sidebar, for people to look at.
// npx esbuild test/sidebar/look.ts --bundle --platform=node --packages=external --outfile=.cache/look.cjs
// HENJI_BROWSER=/usr/bin/chromium node .cache/look.cjs FOLDER
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { FakeServer } from './fakeServer';
import { type Look, launch, openTab as openBrowserTab } from './page';
import { DEPARTURE, MONEY, SALES } from './sampleMoney';
import { SAMPLE_ORDERS } from './sampleOrders';

type Scene = readonly [
  name: string,
  server: () => FakeServer,
  act: (frame: Frame) => Promise<unknown>,
  look?: Look & { height?: number },
];

const plain = () => new FakeServer();
const rich = (part = {}) => {
  const orders = SAMPLE_ORDERS.map((order) => ({ ...order, money: MONEY }));
  return new FakeServer({ orders, sales: SALES, departure: DEPARTURE, ...part });
};
const openOrder = (name: string) => (frame: Frame) =>
  frame
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
const openTab = (name: string) => (frame: Frame) => frame.getByRole('tab', { name: new RegExp(name) }).click();

const SCENES: readonly Scene[] = [
  ['first-run', () => new FakeServer({ setUp: false }), async () => {}],
  ['today', plain, async () => {}],
  ['today-dark', plain, async () => {}, { dark: true }],
  ['today-calm', () => new FakeServer({ need: 0 }), async () => {}],
  ['money-leaving', rich, async () => {}, { height: 1900 }],
  ['money-leaving-dark', rich, async () => {}, { height: 1900, dark: true }],
  [
    'money-calm',
    () =>
      rich({
        need: 0,
        departure: { ...DEPARTURE, pressing: false, certain: ['お休みのあいだに来る締切はありません。'] },
      }),
    async () => {},
    { height: 1100 },
  ],
  [
    'money-absence',
    () => rich({ need: 1 }),
    async (frame) => {
      await frame.getByText('お休み中に起こりうること').click();
      await frame.getByText('を送っておけます').click();
      await frame.getByRole('button', { name: /^みかんさんへの文面をつくる（SNS/ }).click();
      await frame.getByText('のこり1日分を見る').click();
    },
    { height: 1900 },
  ],
  [
    'money-order',
    rich,
    async (frame) => {
      await openOrder('こはる')(frame);
      await frame.getByText('なぜ？').click();
    },
    { height: 900 },
  ],
  ['all', plain, openTab('すべて')],
  ['settings', plain, openTab('設定')],
  ['order-send', plain, openOrder('こはる'), { height: 1700 }],
  ['order-send-dark', plain, openOrder('こはる'), { height: 1700, dark: true }],
  ['order-formal', plain, openOrder('ゆきうさぎ'), { height: 1500 }],
  ['order-cancel', plain, openOrder('クロネコ'), { height: 1500 }],
  ['order-danger', plain, openOrder('そら豆'), { height: 1000 }],
  ['order-fix', plain, openOrder('なな'), { height: 1000 }],
  [
    'order-events',
    plain,
    async (frame) => {
      await openOrder('みかん')(frame);
      await frame.getByText('ほかのできごと').click();
      await frame.getByText('ほかの文面をつくる').click();
      await frame.getByRole('button', { name: 'つくる', exact: true }).click();
    },
    { height: 2000 },
  ],
  [
    'recorded',
    plain,
    async (frame) => {
      await openOrder('こはる')(frame);
      await frame.getByRole('button', { name: '返事が来た', exact: true }).click();
      await frame.getByText('を記録しました').waitFor();
    },
  ],
  [
    'copied',
    plain,
    async (frame) => {
      await openOrder('こはる')(frame);
      await frame.getByRole('button', { name: 'コピー' }).click();
      await frame.getByText('コピーしました').scrollIntoViewIfNeeded();
    },
  ],
  [
    'busy',
    plain,
    async (frame) => {
      await openOrder('みかん')(frame);
      await frame.evaluate(() => {
        const own = window as unknown as { __henji: () => Promise<unknown> };
        own.__henji = () => new Promise(() => {});
      });
      await frame.getByRole('button', { name: '連絡した（返事待ち）' }).click();
      await frame.getByText('記録しています').waitFor();
    },
  ],
  [
    'trouble',
    () => new FakeServer(),
    async (frame) => {
      await openOrder('みかん')(frame);
      await frame.evaluate(() => {
        const own = window as unknown as { google: { script: { run: object } } };
        own.google.script.run = {};
      });
      await frame.getByRole('button', { name: '更新' }).click();
      await frame.getByText('くわしく').waitFor();
    },
  ],
  [
    'load-failed',
    () => {
      const server = new FakeServer();
      server.breakNext('henjiState', 'Error code PERMISSION_DENIED.');
      return server;
    },
    async (frame) => frame.getByText('くわしく').waitFor(),
  ],
  ['order-english', () => new FakeServer({ language: 'en' }), openOrder('こはる'), { height: 1700 }],
  ['first-run-english', () => new FakeServer({ language: 'en', setUp: false }), async () => {}],
  [
    'today-big-text',
    plain,
    async (frame) => {
      await frame.addStyleTag({ content: 'html{font-size:200%}' });
    },
  ],
];

async function shoot(browser: Browser, folder: string, [name, server, act, look]: Scene): Promise<void> {
  const { height = 720, ...rest } = look ?? {};
  const tab = await openBrowserTab(browser, { sharp: true, ...rest });
  const { page, frame } = await tab.open(server(), { height });
  await frame.locator('main:not([aria-busy="true"]) [data-heading]').waitFor({ state: 'attached' });
  await act(frame);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await tab.close();
}

async function main(folder: string, only: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  for (const scene of SCENES) if (scene[0].startsWith(only)) await shoot(browser, folder, scene);
  await browser.close();
}

void main(process.argv[2] ?? '.cache/look', process.argv[3] ?? '');
