// Opens the built sidebar in a browser as Google shows it: a sandboxed frame of another origin, without clipboard rights.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { FakeServer } from './fakeServer';

const OUTER = 'https://docs.test/';
const INNER = 'https://script.test/';
// As Google writes it (facts/apps-script.md 6).
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';
const FUNCTIONS = [
  'henjiState',
  'henjiOrder',
  'henjiFinished',
  'henjiRecord',
  'henjiUndo',
  'henjiSetUp',
  'henjiRefresh',
  'henjiCompose',
  'henjiSaveText',
];

export interface Look {
  readonly dark?: boolean;
  readonly locale?: string;
  /** Without google.script.run, as when the file is opened from disk. */
  readonly noGoogle?: boolean;
  readonly sharp?: boolean;
}

export interface OpenSidebar {
  readonly page: Page;
  readonly frame: Frame;
}

/** A tab of the browser in which the sidebar can be opened again and again, each time with another server. */
export interface Tab {
  open(server: FakeServer, size?: { width?: number; height?: number }): Promise<OpenSidebar>;
  close(): Promise<void>;
  /** What the page has thrown so far. */
  readonly errors: readonly string[];
}

let html = '';

/** The page as it is shipped, of the sources as they are now. Built by the first file of a test run that asks, from the project's root. */
export function sidebarHtml(): string {
  html ||= keptPage() ?? keepPage();
  return html;
}

/** Where globalSetup.mjs says; nothing is there before the first file asks. */
function keptPage(): string | null {
  const path = process.env.HENJI_SIDEBAR;
  return path && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function keepPage(): string {
  const printed = execFileSync(process.execPath, ['tools/test/printSidebar.mjs'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  const path = process.env.HENJI_SIDEBAR;
  if (path) {
    // Written beside and renamed: a file that runs at the same time never reads half a page.
    writeFileSync(`${path}.${process.pid}`, printed);
    renameSync(`${path}.${process.pid}`, path);
  }
  return printed;
}

/** Starts the browser that the test run found. Throws when there is none: ask `hasBrowser` first. */
export function launch(): Promise<Browser> {
  const args = JSON.parse(process.env.HENJI_BROWSER_ARGS ?? '["--no-sandbox"]') as string[];
  return chromium.launch({ executablePath: process.env.HENJI_BROWSER ?? '', args });
}

export const hasBrowser = (): boolean => Boolean(process.env.HENJI_BROWSER);

export async function openTab(browser: Browser, look: Look = {}): Promise<Tab> {
  const context = await browser.newContext({
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: look.locale ?? 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    deviceScaleFactor: look.sharp ? 2 : 1,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let current: FakeServer | null = null;
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === OUTER) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: outerPage() });
    if (url === INNER) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: sidebarHtml() });
    return route.abort();
  });
  await page.exposeFunction('__henji', (name: string, argument?: string) => current?.handle(name, argument));
  if (!look.noGoogle) await page.addInitScript(scriptRun, FUNCTIONS);
  return {
    async open(server, { width = 300, height = 720 } = {}) {
      // The page before may still have a quiet reading to come: it must be gone before this server can be asked.
      await page.goto('about:blank');
      current = server;
      await page.setViewportSize({ width, height });
      await page.goto(OUTER);
      const frame = page.frames().find((candidate) => candidate.url() === INNER);
      if (!frame) throw new Error('the sidebar frame did not load');
      return { page, frame };
    },
    close: () => context.close(),
    errors,
  };
}

function outerPage(): string {
  return `<!DOCTYPE html><html lang="ja"><title>sheet</title><style>html,body,iframe{height:100%;width:100%;margin:0;border:0;display:block}</style>
<iframe title="返事まち" sandbox="${SANDBOX}" src="${INNER}"></iframe>`;
}

/** google.script.run as strict as Google's. Runs in the page. */
function scriptRun(names: string[]): void {
  type Handler = ((value: unknown) => void) | undefined;
  const bridge = window as unknown as { __henji: (name: string, argument?: string) => Promise<unknown> };
  const make = (success: Handler, failure: Handler): Record<string, unknown> => {
    const runner: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => make(handler, failure),
      withFailureHandler: (handler: Handler) => make(success, handler),
    };
    for (const name of names) {
      runner[name] = (...args: unknown[]) => {
        if (args.some((arg) => typeof arg === 'object' && arg !== null)) throw new Error('Failed due to illegal value');
        bridge.__henji(name, args[0] as string | undefined).then(
          (answer) => success?.(answer),
          (error: Error) => failure?.(new Error(error.message)),
        );
      };
    }
    return runner;
  };
  (window as unknown as { google: unknown }).google = { script: { run: make(undefined, undefined) } };
}
