// `npm run simulate:years [-- --seeds N] [--seed FIRST] [--days D]`: random years of a shop, the product against every promise.
import { type CommandSpec, lineOrEnd } from './commandLine';
import { liveYears } from './years/lives';
import { reportOf } from './years/report';

const SPEC: CommandSpec = {
  usage: 'Usage: npm run simulate:years -- [--seeds N] [--seed FIRST] [--days D]',
  options: { seeds: 'value', seed: 'value', days: 'value' },
};
const DEFAULTS = { seed: 1, seeds: 20, days: 365 } as const;

/** Answers 0, 1 when a promise was broken, or 2 for arguments that are not understood. */
export function main(root: string, args: readonly string[]): number {
  const line = lineOrEnd(args, SPEC);
  if (typeof line === 'number') return line;
  const given = (name: keyof typeof DEFAULTS): number => Number(line.values[name] ?? DEFAULTS[name]);
  const [firstSeed, seeds, days] = [given('seed'), given('seeds'), given('days')];
  if (![firstSeed, seeds, days].every((value) => Number.isInteger(value) && value > 0)) return complain();
  const lives = liveYears({
    root,
    firstSeed,
    seeds,
    days,
    onEnd: (seed, failure) => process.stderr.write(failure ? `seed ${seed} broke a promise\n` : '.'),
  });
  process.stdout.write(`\n${reportOf(lives)}`);
  return lives.failures.length > 0 ? 1 : 0;
}

function complain(): number {
  process.stderr.write(`${SPEC.usage}\n`);
  return 2;
}
