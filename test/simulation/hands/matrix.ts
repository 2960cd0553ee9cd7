// The scene in which everything is due, a pair of hands at one service call of its hourly run, and what the sheet says after the next one.
import type { World, WorldOptions, WorldSnapshot } from '../../../tools/emulator';
import { everythingDue, HOUR } from '../crash/scene';
import type { Act } from './acts';
import { judge, type Said, saidIn, type Verdict } from './verdict';

export interface Tally {
  cases: number;
  damaged: number;
  silenced: number;
  /** The first that went wrong, in words that say how to play them again. */
  readonly wrong: string[];
}

const MOST_TOLD = 20;

export class HandsMatrix {
  private readonly world: World;
  private readonly start: WorldSnapshot;
  private readonly wanted: Said;
  /** Calls of the run if nobody moves anything: index and whether it costs a round trip. */
  readonly calls: readonly { readonly index: number; readonly remote: boolean; readonly method: string }[];
  /** By the state that the run left: what follows from it is lived and judged once. */
  private readonly known = new Map<string, Verdict>();

  constructor(options: Partial<WorldOptions> = {}) {
    this.world = everythingDue({ realm: 'shared', ...options });
    this.start = this.world.snapshot();
    const [run] = this.world.fireTriggers('henjiHourly');
    this.calls = run!.outcome.trace.map(({ index, remote, method }) => ({ index, remote, method }));
    this.nextRun();
    this.wanted = saidIn(this.world);
  }

  play(act: Act, call: number): Verdict {
    const { world } = this;
    world.restore(this.start);
    let isDone = false;
    world.faults.onCall = ({ index }, name) => {
      if (isDone || name !== 'henjiHourly' || index !== call) return;
      isDone = true;
      act.do(world);
    };
    world.fireTriggers('henjiHourly');
    world.faults.clear();
    const state = world.fingerprint();
    const known = this.known.get(state);
    if (known) return known;
    this.nextRun();
    const verdict = judge(saidIn(world), this.wanted);
    this.known.set(state, verdict);
    return verdict;
  }

  private nextRun(): void {
    this.world.clock.advance(HOUR);
    this.world.fireTriggers('henjiHourly');
  }
}

export function tallyOf(
  matrix: HandsMatrix,
  acts: readonly Act[],
  isMeant: (call: number, remote: boolean) => boolean,
): Tally {
  const tally: Tally = { cases: 0, damaged: 0, silenced: 0, wrong: [] };
  for (const [at, act] of acts.entries())
    for (const { index, remote, method } of matrix.calls) {
      if (!isMeant(index + at, remote)) continue;
      const { damaged, silenced } = matrix.play(act, index);
      tally.cases += 1;
      if (damaged.length > 0) tally.damaged += 1;
      if (silenced.length > 0) tally.silenced += 1;
      const found = [...damaged, ...silenced];
      if (found.length > 0 && tally.wrong.length < MOST_TOLD)
        tally.wrong.push(`${act.name}, at call ${index} ${method}: ${found.slice(0, 4).join(' / ')}`);
    }
  return tally;
}

export function report({ cases, damaged, silenced }: Tally): void {
  process.stdout.write(`hands in the middle of a run: damaged ${damaged}, silenced ${silenced} over ${cases} cases\n`);
}
