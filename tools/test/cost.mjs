// What a run of the tests cost: minutes on the clock, and core-seconds of this process and everything it started.
import { readFileSync, rmSync } from 'node:fs';
import fileCosts from './fileCosts.cjs';

const { coreSeconds, dearestOf } = fileCosts;

/** What the tests may cost on two quiet cores. */
const LIMIT = { minutes: 6, coreSeconds: 600 };

/**
 * What a run cost, which files cost most (`notes`: where they noted it; it is removed), and a line more where the run cost more than it
 * may. Call it after all children ended. `hasLimit`: whether the limit is meant for this run.
 */
export function costSince(startedAt, { hasLimit, notes, root }) {
  const minutes = (performance.now() - startedAt) / 60_000;
  const seconds = coreSeconds();
  const cores = seconds === null ? 'core-seconds not known on this system' : `${Math.round(seconds)} core-seconds`;
  const lines = [`Cost: ${minutes.toFixed(1)} minutes, ${cores} (user and system, all processes together).`];
  const dearest = dearestOf(noted(notes), root);
  if (dearest !== '') lines.unshift(dearest);
  const isOver = minutes > LIMIT.minutes || (seconds ?? 0) > LIMIT.coreSeconds;
  if (hasLimit && isOver)
    lines.push(`OVER THE LIMIT of ${LIMIT.minutes} minutes and ${LIMIT.coreSeconds} core-seconds on two quiet cores.`);
  return lines.join('\n');
}

function noted(path) {
  try {
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    return text;
  } catch {
    // Nothing was noted: no test ran, or the system does not count.
    return '';
  }
}
