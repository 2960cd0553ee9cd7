// Many seeded years, one after the other on one stage; a broken promise ends its year and names the command that replays it.
import { join } from 'node:path';
import { openStage } from './stage';
import { Violation } from './violation';
import { liveYear, type Year } from './year';

export interface Lives {
  readonly years: readonly Year[];
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly seed: number;
  readonly promise: string;
  readonly message: string;
  readonly replay: string;
}

export interface LivesOptions {
  readonly root: string;
  readonly firstSeed: number;
  readonly seeds: number;
  readonly days: number;
  /** Told of each year as it ends. */
  readonly onEnd?: (seed: number, failure: Failure | null) => void;
}

/** So long is lived twice with the first seed, to see that both histories are one. */
const TWICE_DAYS = 60;

/** Errors that are no broken promise are failures too: the seed tells how to come back to them. */
export function liveYears({ root, firstSeed, seeds, days, onEnd }: LivesOptions): Lives {
  const stage = openStage(join(root, 'dist'));
  const years: Year[] = [];
  const failures: Failure[] = [];
  const attempt = (seed: number, live: () => void) => {
    const before = failures.length;
    try {
      live();
    } catch (error) {
      failures.push(failureOf(seed, days, error as Error));
    }
    onEnd?.(seed, failures[before] ?? null);
  };
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    attempt(seed, () => years.push(liveYear(stage, seed, days)));
  }
  const twice = Math.min(TWICE_DAYS, days);
  attempt(firstSeed, () => {
    const [once, again] = [liveYear(stage, firstSeed, twice), liveYear(stage, firstSeed, twice)];
    if (once.history !== again.history)
      throw new Violation('same seed, same history', 0, `${once.history} ${again.history}`);
  });
  return { years, failures };
}

function failureOf(seed: number, days: number, error: Error): Failure {
  const known = error instanceof Violation;
  return {
    seed,
    promise: known ? error.promise : 'nothing unexpected happens',
    message: known ? error.message : (error.stack ?? error.message),
    replay: `npm run simulate:years -- --seed ${seed} --seeds 1${days === 365 ? '' : ` --days ${days}`}`,
  };
}
