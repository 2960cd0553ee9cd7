// `npm run bench [-- NAME …]`: how long things take, and how that grows with the number of orders. No name = all of them.
import { benchAssess } from './bench/assess';
import { benchBundle } from './bench/bundle';
import { benchFunctions } from './bench/functions';
import { benchHourly } from './bench/hourly';
import { benchSetUp } from './bench/setUp';
import { benchStart } from './bench/start';
import { benchTap } from './bench/tap';
import { type CommandSpec, lineOrEnd } from './commandLine';
import { main as benchEmulator } from './emulator/bench';

/** Each prints its own table and answers false when a promise is broken. */
const BENCHES: { readonly [name: string]: (root: string) => boolean } = {
  assess: benchAssess,
  bundle: benchBundle,
  emulator: benchEmulator,
  functions: benchFunctions,
  hourly: benchHourly,
  start: benchStart,
  'set-up': benchSetUp,
  tap: benchTap,
};

const SPEC: CommandSpec = {
  usage: `Usage: npm run bench [-- NAME …]. There are: ${Object.keys(BENCHES).join(', ')}.`,
  most: Object.keys(BENCHES).length,
};

/** Answers 0, 1 when something is slower than promised, or 2 for a name that there is not. */
export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, SPEC);
  if (typeof line === 'number') return line;
  const unknown = line.names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    process.stderr.write(`No bench called ${unknown.join(', ')}. ${SPEC.usage}\n`);
    return 2;
  }
  const names = line.names.length > 0 ? line.names : Object.keys(BENCHES);
  return names.map((name) => BENCHES[name]!(root)).every(Boolean) ? 0 : 1;
}
