// The real preview in a real browser: the built product, the emulator, the page. One browser for a file.
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { build } from '../../tools/build';
import { startPreview } from '../../tools/preview';

export const ROOT = join(__dirname, '../..');
export const STORY_TIME = Date.parse('2026-11-24T10:00:00+09:00');
const WAIT = 20_000;

export interface OpenPreview {
  readonly page: Page;
  /** The product's sidebar. */
  readonly sidebar: FrameLocator;
  /** Errors of the page and its frames. */
  readonly errors: readonly string[];
  /** The row of the grid in which a cell holds exactly this text. */
  row(text: string): Locator;
  /** The cell under a header in that row. */
  cell(text: string, header: string): Promise<Locator>;
  showTab(name: string): Promise<void>;
}

export type Opener = (options?: { orders?: string; now?: number; width?: number }) => Promise<OpenPreview>;

/** Without a browser the tests are skipped (said loudly at the start of the run). */
export function describeInPreview(name: string, tests: (open: Opener) => void): void {
  const run = process.env.HENJI_BROWSER ? describe : describe.skip;
  run(name, () => {
    let browser: Browser;
    const closers: (() => Promise<void>)[] = [];
    beforeAll(async () => {
      build(ROOT);
      const args = JSON.parse(process.env.HENJI_BROWSER_ARGS ?? '["--no-sandbox"]') as string[];
      browser = await chromium.launch({ executablePath: process.env.HENJI_BROWSER!, args });
    }, 60_000);
    afterEach(async () => {
      for (const close of closers.splice(0).reverse()) await close();
    });
    afterAll(() => browser?.close());
    tests(async ({ orders, now = STORY_TIME, width = 1280 } = {}) => {
      const started = await startPreview({ root: ROOT, orders: orders ?? null, now, port: 0 });
      if (!started.ok) throw new Error(started.error);
      closers.push(() => started.preview.close());
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      closers.push(() => page.close());
      page.setDefaultTimeout(WAIT);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(started.preview.url);
      await page.getByRole('grid').waitFor();
      return opened(page, errors);
    });
  });
}

function opened(page: Page, errors: readonly string[]): OpenPreview {
  const row = (text: string) =>
    page.locator('[role=grid] tbody tr').filter({ has: page.getByRole('gridcell', { name: text, exact: true }) });
  return {
    page,
    sidebar: page.frameLocator('aside.sidebar iframe'),
    errors,
    row,
    async cell(text, header) {
      const heading = page.getByRole('grid').getByRole('gridcell', { name: header, exact: true }).first();
      return row(text).locator(`[aria-colindex="${await heading.getAttribute('aria-colindex')}"]`);
    },
    async showTab(name) {
      await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
      await page.getByRole('grid', { name: `シート「${name}」` }).waitFor();
    },
  };
}

/** What axe-core finds in the page around the product's frames (those have their own tests). */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const own = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await own.axe.run({ exclude: [['iframe']] })).violations;
  });
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`);
}
