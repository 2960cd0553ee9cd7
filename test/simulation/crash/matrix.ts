// Plays the scene with what happens to its runs, judges the end, and counts.
import type { World, WorldOptions } from '../../../tools/emulator';
import { disturb, type Happening, told } from './disturb';
import { everythingDue, HOUR } from './scene';
import { judge, lastRun, type Outcome, outcomeOf, type Verdict } from './verdict';

export interface Tally {
  runs: number;
  duplicates: number;
  lost: number;
  stuck: number;
  /** The first that went wrong, in words that say how to play them again. */
  readonly wrong: string[];
}

const MOST_TOLD = 20;

export class Matrix {
  private readonly world: World;
  private readonly start: ReturnType<World['snapshot']>;
  /** How the same hours end when nothing happens. */
  readonly clean: Outcome;
  /** Service calls of the run that nothing happens to. */
  readonly calls: number;

  constructor(options: Partial<WorldOptions> = {}) {
    this.world = everythingDue(options);
    this.start = this.world.snapshot();
    this.world.fireTriggers('henjiHourly');
    this.calls = this.world.calls.last.remote + this.world.calls.last.local;
    this.runOn([]);
    this.clean = outcomeOf(this.world);
  }

  /** What is found after the hours in which this happens. */
  play(happenings: readonly Happening[]): Verdict {
    this.runOn(happenings);
    const { world, clean } = this;
    const verdict = judge(world, clean);
    const before = lastRun(world);
    world.fireTriggers('henjiHourly');
    if (lastRun(world) === before) verdict.stuck.push('the run no longer runs');
    return verdict;
  }

  /** The disturbed hours, then two that nothing happens to, then the next morning; the clock stands an hour after it. */
  private runOn(happenings: readonly Happening[]): void {
    const { world } = this;
    world.restore(this.start);
    for (const happening of happenings) {
      disturb(world, happening);
      world.fireTriggers('henjiHourly');
      world.faults.clear();
      world.clock.advance(HOUR);
    }
    for (const pause of [HOUR, 24 * HOUR, HOUR]) {
      world.fireTriggers('henjiHourly');
      world.clock.advance(pause);
    }
  }
}

export const nothingYet = (): Tally => ({ runs: 0, duplicates: 0, lost: 0, stuck: 0, wrong: [] });

export function count(tally: Tally, happenings: readonly Happening[], verdict: Verdict): void {
  tally.runs += 1;
  for (const kind of ['duplicates', 'lost', 'stuck'] as const) {
    if (verdict[kind].length === 0) continue;
    tally[kind] += 1;
    const how = happenings.map(told).join(', then ');
    if (tally.wrong.length < MOST_TOLD) tally.wrong.push(`${how}: ${kind} ${verdict[kind].slice(0, 4).join(' / ')}`);
  }
}

export function report(name: string, { runs, duplicates, lost, stuck }: Tally): void {
  process.stdout.write(`${name}: ${duplicates} duplicates, ${lost} lost, ${stuck} stuck over ${runs} runs\n`);
}
