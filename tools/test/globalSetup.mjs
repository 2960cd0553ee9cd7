// Runs once before all tests: fixes the machine zone unless the caller chose one, so that a test says what it means,
// says where the
// page of the sidebar is kept for this run, and finds the browser (tests cannot: they run in jest's vm, without dynamic import).
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const NONE =
  'No browser found: the browser tests are SKIPPED. Install chromium or Chrome, or set HENJI_CHROMIUM to its path.';

export default async function globalSetup() {
  process.env.TZ ??= 'Asia/Tokyo';
  process.env.HENJI_SIDEBAR = join(tmpdir(), `henjimachi-sidebar.${process.pid}.html`);
  const browser = await findBrowser();
  if (browser) {
    process.env.HENJI_BROWSER = browser.executablePath;
    process.env.HENJI_BROWSER_ARGS = JSON.stringify(browser.args);
    process.stderr.write(`Browser: ${browser.executablePath} (${browser.source})\n`);
    return;
  }
  delete process.env.HENJI_BROWSER;
  if (process.env.CI === 'true') throw new Error(`${NONE} With CI=true this is a failure.`);
  process.stderr.write(`\n!!! ${NONE}\n\n`);
}
