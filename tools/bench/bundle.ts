// How large the pushed files are.
import { statSync } from 'node:fs';
import { join } from 'node:path';

export function benchBundle(root: string): boolean {
  for (const name of ['Code.js', 'sidebar.html']) {
    const { size } = statSync(join(root, 'dist', name));
    process.stdout.write(`dist/${name.padEnd(14)}${(size / 1024).toFixed(1).padStart(8)} KB\n`);
  }
  return true;
}
