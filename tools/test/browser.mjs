// Finds a browser for the tests: the one named in HENJI_CHROMIUM, one installed on this machine, or the one npm ships.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Enough for a root user in a container; the package's own list would switch web security off. */
const ARGS = ['--no-sandbox'];

/**
 * Must run outside jest's vm (in globalSetup): it imports dynamically. May set variables of process.env that the
 * browser needs (libraries and fonts of the npm-shipped one); start the browser from this process or its children.
 *
 * @returns {Promise<{ executablePath: string, args: string[], source: string } | null>} null: none on this machine.
 *   Throws when HENJI_CHROMIUM names something that does not run: a wish is never silently ignored.
 */
export async function findBrowser() {
  const wished = process.env.HENJI_CHROMIUM;
  if (wished) {
    if (!runs(wished)) throw new Error(`HENJI_CHROMIUM=${wished} does not start. Correct it, or unset it.`);
    return { executablePath: wished, args: ARGS, source: 'HENJI_CHROMIUM' };
  }
  const installed = (PLACES[process.platform] ?? []).find(runs);
  if (installed) return { executablePath: installed, args: ARGS, source: 'this machine' };
  return shipped();
}

/** On Windows `--version` would open a window: there, being present has to do. */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** @sparticuz/chromium: a Chromium for Linux x64 that brings its own libraries and a font. */
async function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Makes the package unpack its libraries too. A copy unpacked without them would be reused: hence a folder of our own.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const folder = join(ROOT, 'node_modules', '.cache', 'henjimachi-chromium');
  process.env.FONTCONFIG_PATH = fontsFor(folder);
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    let executablePath = await chromium.executablePath();
    if (!runs(executablePath)) {
      // Half unpacked by a run that was killed: once more, from the start.
      rmSync(folder, { recursive: true, force: true });
      fontsFor(folder);
      executablePath = await chromium.executablePath();
    }
    return runs(executablePath) ? { executablePath, args: ARGS, source: '@sparticuz/chromium' } : null;
  } catch {
    return null;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The package's own font list names only folders in /tmp; without any font every text has no height and is invisible. */
function fontsFor(folder) {
  const path = join(folder, 'fontconfig');
  mkdirSync(path, { recursive: true });
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  const text = `<?xml version="1.0"?><fontconfig>${dirs.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(path, 'fonts.conf'), text);
  return path;
}
