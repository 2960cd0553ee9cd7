// Browser tests: one browser and one tab for a file, the sidebar opened anew for a test. Without a browser they are skipped (said loudly at the start).
import type { Browser } from 'playwright-core';
import { FakeServer } from './fakeServer';
import { hasBrowser, type Look, launch, type OpenSidebar, openTab, type Tab } from './page';

export interface Opened extends OpenSidebar {
  readonly server: FakeServer;
}

export type Opener = (server?: FakeServer, look?: Look, width?: number) => Promise<Opened>;

export function describeInBrowser(name: string, tests: (open: Opener) => void): void {
  const run = hasBrowser() ? describe : describe.skip;
  run(name, () => {
    let browser: Browser;
    const tabs = new Map<string, Tab>();
    beforeAll(async () => {
      browser = await launch();
    }, 30_000);
    afterEach(() => {
      for (const tab of tabs.values()) expect(tab.errors).toEqual([]);
    });
    afterAll(() => browser?.close());
    tests(async (server = new FakeServer(), look = {}, width = 300) => {
      const key = JSON.stringify(look);
      const tab = tabs.get(key) ?? (await openTab(browser, look));
      tabs.set(key, tab);
      return { ...(await tab.open(server, { width })), server };
    });
  });
}

/** Opens the order of this buyer from the list. */
export async function openOrder({ frame }: OpenSidebar, buyer: string): Promise<void> {
  await frame
    .getByRole('button', { name: new RegExp(`^${buyer}`) })
    .first()
    .click();
  await frame.getByRole('heading', { level: 1, name: buyer }).waitFor();
}

/** The visible text of everything that `selector` finds, in order, once there is any: on a busy machine the page may still be coming. */
export async function textsOf({ frame }: OpenSidebar, selector: string): Promise<string[]> {
  const all = frame.locator(selector);
  await all.first().waitFor({ state: 'attached' });
  return all.allInnerTexts();
}

/** What has the keyboard focus: its accessible name as far as the tests need it. */
export function focused({ frame }: OpenSidebar): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === document.body) return '';
    return element?.getAttribute('aria-label') ?? element?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  });
}
