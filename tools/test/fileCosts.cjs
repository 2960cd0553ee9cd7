// What each file of tests cost, in core-seconds of its worker and of what the worker started (a browser).
const { appendFileSync, readFileSync } = require('node:fs');

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const TICKS = 100;

/** Core-seconds so far: user and system time of a process and of all its children that have ended; null: not known. */
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

const costs = {
  now: coreSeconds,
  /** Notes the cost of a file since then, where somebody asked for it (HENJI_COSTS: a file). */
  add(path, since) {
    const now = coreSeconds();
    if (!process.env.HENJI_COSTS || since === null || now === null) return;
    appendFileSync(process.env.HENJI_COSTS, `${JSON.stringify({ path, seconds: now - since })}\n`);
  },
};

module.exports = { coreSeconds, costs };
