// What the tests cost in core-seconds: a process with its children, and each file of tests (a browser that it starts counts with it).
const { appendFileSync, readFileSync } = require('node:fs');
const { relative } = require('node:path');

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const TICKS = 100;
const DEAREST = 10;

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

/** Notes what a file cost since `coreSeconds()` said so much, in the file that HENJI_COSTS names, if it does. */
function noteCost(path, since) {
  const now = coreSeconds();
  if (!process.env.HENJI_COSTS || since === null || now === null) return;
  appendFileSync(process.env.HENJI_COSTS, `${JSON.stringify({ path, seconds: now - since })}\n`);
}

/** A jest environment that notes what its file cost, from the moment it is made. */
const noting = (Environment) =>
  class extends Environment {
    constructor(config, context) {
      const since = coreSeconds();
      super(config, context);
      this.noteCost = () => noteCost(context.testPath, since);
    }

    async teardown() {
      await super.teardown();
      this.noteCost();
    }
  };

/** One line that names the dearest of the files noted there; '' where nothing is noted. */
function dearestOf(notes, root) {
  const lines = notes.split('\n').filter((line) => line !== '');
  const files = lines.map((line) => JSON.parse(line)).sort((a, b) => b.seconds - a.seconds);
  const told = files.slice(0, DEAREST).map(({ path, seconds }) => `${relative(root, path)} ${Math.round(seconds)}`);
  return told.length > 0 ? `Dearest files, in core-seconds: ${told.join(', ')}.` : '';
}

module.exports = { coreSeconds, noting, dearestOf };
