// Makes dist/: what is pushed to Google (Code.js, sidebar.html, appsscript.json) and the licences of what they bundle. Run by every command.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode } from './build/bundleCode';
import { bundleSidebar } from './build/bundleSidebar';
import { licences } from './build/packages';
import { writeChanged } from './build/writeChanged';
import { lineOrEnd } from './commandLine';

/**
 * The files by name, built from `root`/src and `root`/appsscript.json. Writes nothing.
 * The same sources give the same bytes on every machine. Throws an Error that names what is wrong with the sources.
 */
export function builtFiles(root: string): Record<string, string> {
  return {
    'Code.js': bundleCode(root).code,
    'LICENSES.txt': licences(root, ['src/entry.ts', 'src/sidebar/main.tsx']),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
    'sidebar.html': bundleSidebar(root),
  };
}

/** Brings `root`/dist up to date, silently. Commands running side by side never see half a file. */
export function build(root: string): void {
  writeChanged(join(root, 'dist'), builtFiles(root));
}

/** `npm run build`: builds and says how big the result is; fails where Code.js is larger than it may be. */
export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, { usage: 'Usage: npm run build' });
  if (typeof line === 'number') return line;
  const files = builtFiles(root);
  const changed = writeChanged(join(root, 'dist'), files);
  for (const [name, text] of Object.entries(files)) {
    const size = (Buffer.byteLength(text) / 1024).toFixed(1).padStart(7);
    process.stdout.write(`dist/${name.padEnd(16)} ${size} KB${changed.includes(name) ? '' : '  (unchanged)'}\n`);
  }
  const { tooLarge } = bundleCode(root);
  if (tooLarge) process.stderr.write(`${tooLarge}\n`);
  return tooLarge ? 1 : 0;
}
