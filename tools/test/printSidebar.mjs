// Prints the page that the build makes of src/sidebar as it is now. A process of its own, because esbuild started
// inside jest's vm can wait for itself for ever (seen with several test files in one process).
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const outfile = join(root, '.cache', 'test', `bundleSidebar.${process.pid}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
try {
  buildSync({
    entryPoints: [join(root, 'tools', 'build', 'bundleSidebar.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { bundleSidebar } = await import(pathToFileURL(outfile).href);
  process.stdout.write(bundleSidebar(root));
} finally {
  rmSync(outfile, { force: true });
}
