// How large the pushed files are, and how long evaluating them takes: every execution on Google pays for it.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const ROUNDS = 40;

export function benchBundle(root: string): boolean {
  for (const name of ['Code.js', 'sidebar.html']) {
    const { size } = statSync(join(root, 'dist', name));
    process.stdout.write(`dist/${name.padEnd(14)}${(size / 1024).toFixed(1).padStart(8)} KB\n`);
  }
  const script = new Script(readFileSync(join(root, 'dist', 'Code.js'), 'utf8'));
  const times = Array.from({ length: ROUNDS }, () => {
    const context = createContext({});
    const begun = performance.now();
    script.runInContext(context);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const [best, median] = [times[0]!, times[ROUNDS / 2]!];
  process.stdout.write(`evaluating Code.js: ${best.toFixed(2)} ms at best, ${median.toFixed(2)} ms median\n`);
  return true;
}
