// The simulation itself: the built product on a sheet of orders, hour by hour.
import { HOUR, type Instant } from '../../src/domain/time/instant';
import { isoIn, type Zone } from '../../src/domain/time/zone';
import type { CsvTable } from '../csv';
import type { World } from '../emulator';
import { simulateWords as words } from '../words';
import { type Answer, answeredMail, readExported } from './answer';
import { recordEvent, type ScriptedEvent } from './recordEvents';
import { runHourly, startWorld } from './startWorld';

export interface SimulationInput {
  readonly root: string;
  readonly orders: CsvTable;
  readonly notices: CsvTable | null;
  /** By time. */
  readonly events: readonly ScriptedEvent[];
  readonly now: Instant;
  readonly until: Instant;
  readonly zone: Zone;
}

export interface Simulation {
  readonly world: World;
  readonly answer: Answer;
  /** Events that were refused: told, but no failure. */
  readonly refused: readonly string[];
  /** Hourly runs that failed. */
  readonly failures: readonly string[];
}

/**
 * Set-up and rows first, at the earliest moment that matters: `now`, or an event before it (the rows are then there
 * already, and the product runs for the first time at `now`). Then every event at its moment and the hourly run at
 * `now` and each full hour after it up to `until`; of one moment the events come first. Events after `until` are refused.
 */
export function runSimulation(input: SimulationInput): Simulation {
  const { now, until, zone } = input;
  const events = input.events.filter(({ at }) => at <= until);
  const refused = input.events.slice(events.length).map(({ row }) => words.eventAfterEnd(row));
  const failures: string[] = [];
  const start = Math.min(now, events[0]?.at ?? now);
  const world = startWorld({ ...input, at: start, zoneName: zone.name });
  let next = 0;
  const recordUpTo = (moment: Instant) => {
    for (let event = events[next]; event && event.at <= moment; event = events[++next]) {
      world.clock.set(event.at);
      const complaint = recordEvent(world, event);
      if (complaint !== null) refused.push(complaint);
    }
  };
  for (let hour = now; hour <= until; hour += HOUR) {
    recordUpTo(hour);
    world.clock.set(hour);
    const failure = runHourly(world);
    if (failure !== null) failures.push(words.runFailed(isoIn(hour, zone), failure));
  }
  recordUpTo(until);
  return { world, answer: answerOf(world, zone), refused, failures };
}

function answerOf(world: World, zone: Zone): Answer {
  let text: unknown;
  try {
    text = world.scriptRun('henjiExport');
  } catch (error) {
    throw new Error(words.exportFailed((error as Error).message), { cause: error });
  }
  return { ...readExported(text), mails: world.mails.map((mail) => answeredMail(mail, zone)) };
}
