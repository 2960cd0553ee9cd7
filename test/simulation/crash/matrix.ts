// Plays the scene with what happens to its runs, judges the end, and counts. A thousand crashes leave a few dozen different states of the
// world: what follows from a state is lived and judged once.
import type { CallRecord, World, WorldOptions, WorldSnapshot } from '../../../tools/emulator';
import { disturb, type Happening, told } from './disturb';
import { everythingDue, HOUR } from './scene';
import { judge, lastRun, type Outcome, outcomeOf, type Verdict } from './verdict';

export interface Tally {
  runs: number;
  duplicates: number;
  lost: number;
  stuck: number;
  /** Different states that the runs left, and the first way to each. */
  readonly states: Map<string, readonly Happening[]>;
  /** The first that went wrong, in words that say how to play them again. */
  readonly wrong: string[];
}

export interface Played {
  /** What the disturbed hours left, as World.fingerprint says it. */
  readonly state: string;
  readonly verdict: Verdict;
}

/** An hour from which runs are disturbed. */
export interface Hour {
  /** Service calls of its run if nothing happens to it. */
  readonly calls: number;
  /** Whether that call of it needs a round trip. */
  readonly isRemote: (call: number) => boolean;
  play(happening: Happening): Played;
}

const MOST_TOLD = 20;
/** After the disturbed hours: two runs that nothing happens to, then the next morning. The clock ends an hour after it. */
const PAUSES = [HOUR, 24 * HOUR, HOUR];

export class Matrix implements Hour {
  private readonly world: World;
  private readonly start: WorldSnapshot;
  /** How the same hours end when nothing happens. */
  readonly clean: Outcome;
  readonly calls: number;
  readonly isRemote: (call: number) => boolean;
  /** By pause and state; null: states are not told apart, each end is lived and judged. */
  private readonly known: Map<string, Verdict> | null;

  constructor(options: Partial<WorldOptions> = {}, judging: 'each state' | 'each run' = 'each state') {
    this.known = judging === 'each state' ? new Map() : null;
    this.world = everythingDue({ realm: 'shared', ...options });
    this.start = this.world.snapshot();
    ({ calls: this.calls, isRemote: this.isRemote } = this.callsFrom(this.start));
    this.world.restore(this.start);
    for (const pause of PAUSES) this.hour(pause);
    this.clean = outcomeOf(this.world);
  }

  play(...happenings: readonly Happening[]): Played {
    return this.playFrom(this.start, happenings);
  }

  /** The hour after one in which this happened. */
  after(happening: Happening): Hour {
    this.world.restore(this.start);
    this.hour(HOUR, happening);
    const start = this.world.snapshot();
    return { ...this.callsFrom(start), play: (next) => this.playFrom(start, [next]) };
  }

  private callsFrom(start: WorldSnapshot): Pick<Hour, 'calls' | 'isRemote'> {
    this.world.restore(start);
    const remote = this.hour(HOUR).map((record) => record.remote);
    return { calls: remote.length, isRemote: (call) => remote[call - 1] === true };
  }

  /** What the run asked of Google. */
  private hour(pause: number, happening?: Happening): readonly CallRecord[] {
    const { world } = this;
    if (happening) disturb(world, happening);
    const [run] = world.fireTriggers('henjiHourly');
    world.faults.clear();
    world.clock.advance(pause);
    return run!.outcome.trace;
  }

  private playFrom(start: WorldSnapshot, happenings: readonly Happening[]): Played {
    this.world.restore(start);
    for (const happening of happenings) this.hour(HOUR, happening);
    const state = this.world.fingerprint();
    return { state, verdict: this.verdictAfter(0, state) };
  }

  /** What is found at the end of the pauses from here on, where the world is in this state. */
  private verdictAfter(pauses: number, state: string): Verdict {
    const known = this.known?.get(`${pauses} ${state}`);
    if (known) return known;
    let verdict: Verdict;
    const pause = PAUSES[pauses];
    if (pause === undefined) verdict = this.judgeHere();
    else {
      this.hour(pause);
      verdict = this.verdictAfter(pauses + 1, this.world.fingerprint());
    }
    this.known?.set(`${pauses} ${state}`, verdict);
    return verdict;
  }

  private judgeHere(): Verdict {
    const { world, clean } = this;
    const verdict = judge(world, clean);
    const before = lastRun(world);
    world.fireTriggers('henjiHourly');
    if (lastRun(world) === before) verdict.stuck.push('the run no longer runs');
    return verdict;
  }
}

export const nothingYet = (): Tally => ({ runs: 0, duplicates: 0, lost: 0, stuck: 0, states: new Map(), wrong: [] });

export function count(tally: Tally, happenings: readonly Happening[], { state, verdict }: Played): void {
  tally.runs += 1;
  if (!tally.states.has(state)) tally.states.set(state, happenings);
  for (const kind of ['duplicates', 'lost', 'stuck'] as const) {
    if (verdict[kind].length === 0) continue;
    tally[kind] += 1;
    const how = happenings.map(told).join(', then ');
    if (tally.wrong.length < MOST_TOLD) tally.wrong.push(`${how}: ${kind} ${verdict[kind].slice(0, 4).join(' / ')}`);
  }
}

export function report(name: string, { runs, duplicates, lost, stuck, states }: Tally): void {
  const found = `${duplicates} duplicates, ${lost} lost, ${stuck} stuck over ${runs} runs`;
  process.stdout.write(`${name}: ${found} (${states.size} different states)\n`);
}
