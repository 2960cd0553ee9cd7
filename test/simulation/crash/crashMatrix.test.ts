// The crash matrix: an hourly run in which everything is due dies, or Google fails, at every service call. Nothing may come twice, be lost
// or stay stuck.
import type { World } from '../../../tools/emulator';
import { DISTURBANCES, disturb, type Happening, told } from './disturb';
import { everythingDue, HOUR } from './scene';
import { judge, lastRun, type Outcome, outcomeOf, type Verdict } from './verdict';

/** The disturbed hours, then two that nothing happens to, then the next morning. */
function runOn(world: World, happenings: readonly Happening[]): void {
  for (const happening of happenings) {
    disturb(world, happening);
    world.fireTriggers('henjiHourly');
    world.faults.clear();
    world.clock.advance(HOUR);
  }
  for (const pause of [HOUR, 24 * HOUR, 0]) {
    world.fireTriggers('henjiHourly');
    world.clock.advance(pause);
  }
}

interface Tally {
  runs: number;
  duplicates: number;
  lost: number;
  stuck: number;
  worst: string[];
}

function count(tally: Tally, happenings: readonly Happening[], verdict: Verdict): void {
  tally.runs += 1;
  for (const kind of ['duplicates', 'lost', 'stuck'] as const) {
    if (verdict[kind].length === 0) continue;
    tally[kind] += 1;
    if (tally.worst.length < 20)
      tally.worst.push(`${happenings.map(told).join(', then ')}: ${kind} ${verdict[kind].slice(0, 4).join(' / ')}`);
  }
}

const nothing = (): Tally => ({ runs: 0, duplicates: 0, lost: 0, stuck: 0, worst: [] });

function report(name: string, tally: Tally): void {
  const { runs, duplicates, lost, stuck } = tally;
  process.stdout.write(`${name}: ${duplicates} duplicates, ${lost} lost, ${stuck} stuck over ${runs} runs\n`);
}

let clean: Outcome;
let calls = 0;

beforeAll(() => {
  const world = everythingDue();
  world.fireTriggers('henjiHourly');
  calls = world.calls.last.remote + world.calls.last.local;
  const again = everythingDue();
  runOn(again, []);
  clean = outcomeOf(again);
});

/** The calls of the run and, because what failed is tried again, as many after it. */
const everyCall = (): number[] => Array.from({ length: calls }, (_, index) => index + 1);

function play(happenings: readonly Happening[], tally: Tally): void {
  const world = everythingDue();
  runOn(world, happenings);
  const verdict = judge(world, clean);
  const before = lastRun(world);
  world.clock.advance(HOUR);
  world.fireTriggers('henjiHourly');
  if (lastRun(world) === before) verdict.stuck.push('the run no longer runs');
  count(tally, happenings, verdict);
}

test('the scene has everything in it', () => {
  expect(clean.notices.filter((one) => one.endsWith('N1 draft')).length).toBeGreaterThanOrEqual(14);
  expect(clean.notices).toContain('ticked N1 sent');
  expect(clean.notices).toContain('answered N1 withdrawn');
  expect(clean.own).toHaveLength(20);
  expect(calls).toBeGreaterThan(60);
  const world = everythingDue();
  runOn(world, []);
  expect(judge(world, clean)).toEqual({ duplicates: [], lost: [], stuck: [] });
  expect(world.mails.length).toBeGreaterThanOrEqual(4);
});

test.each(DISTURBANCES)('a run that %s, at every call', (what) => {
  const tally = nothing();
  for (const call of everyCall()) play([{ what, call }], tally);
  report(what, tally);
  expect(tally.worst).toEqual([]);
  expect(tally.runs).toBe(calls);
});
