// `npm run simulate:years [-- --seeds N] [--seed FIRST] [--days D]`: random years of a shop, the product against every promise.
import { liveYears } from './years/lives';
import { reportOf } from './years/report';

const USAGE = 'Usage: npm run simulate:years -- [--seeds N] [--seed FIRST] [--days D]';
const OPTIONS: readonly string[] = ['--seeds', '--seed', '--days'];

/** Answers 0, 1 when a promise was broken, or 2 for arguments that are not understood. */
export function main(root: string, args: readonly string[]): number {
  const given = new Map<string, number>();
  for (let index = 0; index < args.length; index += 2) {
    const value = Number(args[index + 1]);
    if (!OPTIONS.includes(args[index]!) || !Number.isInteger(value) || value < 1) return complain();
    given.set(args[index]!, value);
  }
  const lives = liveYears({
    root,
    firstSeed: given.get('--seed') ?? 1,
    seeds: given.get('--seeds') ?? 20,
    days: given.get('--days') ?? 365,
    onEnd: (seed, failure) => process.stderr.write(failure ? `seed ${seed} broke a promise\n` : '.'),
  });
  process.stdout.write(`\n${reportOf(lives)}`);
  return lives.failures.length > 0 ? 1 : 0;
}

function complain(): number {
  process.stderr.write(`${USAGE}\n`);
  return 2;
}
