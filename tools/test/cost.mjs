// What a run of the tests cost: minutes on the clock, and core-seconds of this process and everything it started.
import { readFileSync } from 'node:fs';

/** What the tests may cost on two quiet cores. */
const LIMIT = { minutes: 6, coreSeconds: 600 };
/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const TICKS = 100;

/** User and system time of this process and of all its children that have ended; null where the system does not say. */
function coreSeconds() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // The name of the program may hold anything; utime, stime, cutime and cstime are the 14th to 17th fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  } catch {
    return null;
  }
}

/**
 * One line for the end of a run, and a second one where the run cost more than it may. Call it after all children ended.
 * `hasLimit`: whether the limit is meant for this run.
 */
export function costSince(startedAt, hasLimit) {
  const minutes = (performance.now() - startedAt) / 60_000;
  const seconds = coreSeconds();
  const cores = seconds === null ? 'core-seconds not known on this system' : `${Math.round(seconds)} core-seconds`;
  const lines = [`Cost: ${minutes.toFixed(1)} minutes, ${cores} (user and system, all processes together).`];
  const isOver = minutes > LIMIT.minutes || (seconds ?? 0) > LIMIT.coreSeconds;
  if (hasLimit && isOver)
    lines.push(`OVER THE LIMIT of ${LIMIT.minutes} minutes and ${LIMIT.coreSeconds} core-seconds on two quiet cores.`);
  return lines.join('\n');
}
