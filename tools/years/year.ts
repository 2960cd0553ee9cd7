// One seeded year of a shop with the product, every promise looked at on the way.
import { drawArrivals } from './arrivals';
import { drawAttention } from './attention';
import { runsOfDay } from './calendar';
import { diceOf } from './dice';
import { type Gains, gainsOf } from './gains';
import { HABITS } from './habits';
import { type OpenShop, openShop } from './openShop';
import { OrderCase } from './orderCase';
import type { Room } from './room';
import { TriggerRuns } from './runs';
import { liveWithoutSheet } from './sellerWithoutSheet';
import { sitDown } from './session';
import { EPOCH, type Stage } from './stage';
import { announce, clearAway, mend, tidy } from './tidying';
import { DAY, HOUR, hourOf, MINUTE, startOfDay } from './time';

export interface Year {
  readonly seed: number;
  readonly days: number;
  /** What happened, by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** The same for two years of one seed. */
  readonly history: string;
  readonly gains: { readonly product: Gains; readonly idle: Gains; readonly paper: Gains };
}

/** Lives the year. Throws a Violation where the product breaks a promise. */
export function liveYear(stage: Stage, seed: number, days = 365): Year {
  const dice = diceOf(seed);
  const start = EPOCH + dice.stream('start').between(0, 364) * DAY;
  const end = start + days * DAY;
  const arrivals = drawArrivals(dice.stream('arrivals'), start, days);
  const attention = drawAttention(dice.stream('attention'), start, days);
  const shop = openShop(stage, dice.stream('edits'), start);
  const runs = new TriggerRuns(shop, dice, { start, days });
  const rooms: Room[] = [];
  const own = dice.stream('seller');
  const minute = dice.stream('minute').between(0, 59);
  const sessions = [...attention.sessions];
  const coming = attention.absences.filter(({ announced }) => announced);
  let arrived = 0;
  for (let day = start; day < end; day += DAY) {
    const due = runsOfDay(shop, dice.stream(`runs ${day}`), day, minute, runs.dues);
    while (due.length > 0 || (sessions[0] ?? end) < day + DAY) {
      const session = sessions[0] ?? end;
      if (due.length > 0 && due[0]! <= session) {
        const urgent = runs.fire(due.shift()!);
        if (urgent && own.chance(HABITS.heedsAlert)) insert(sessions, awake(urgent + own.between(20, 150) * MINUTE));
        continue;
      }
      sessions.shift();
      moveTo(shop, session);
      for (const arrival of arrivals.slice(arrived).filter(({ at }) => at <= session)) {
        const order = new OrderCase(arrival, arrival.open());
        shop.cases.push(order);
        rooms.push(order.room);
        arrived++;
      }
      if (coming[0] && coming[0].from - session < 6 * DAY) announce(shop, coming.shift()!);
      mend(shop);
      sitDown(shop, own, session, runs.urges(own));
      if (own.chance(0.12)) tidy(shop, own, session);
      if (own.chance(0.2)) clearAway(shop);
    }
  }
  for (const arrival of arrivals.slice(arrived)) rooms.push(arrival.open());
  for (const room of rooms) room.liveUntil(end);
  const without = (kind: 'idle' | 'paper') =>
    gainsOf(liveWithoutSheet(kind, arrivals, attention, dice.stream(kind), end));
  return {
    seed,
    days,
    counts: shop.tally.all(),
    history: runs.history,
    gains: { product: gainsOf(rooms), idle: without('idle'), paper: without('paper') },
  };
}

function moveTo({ world }: OpenShop, at: number): void {
  world.clock.set(Math.max(at, world.clock.now()));
}

/** Nobody is woken: what comes at night is seen at half past seven. */
function awake(at: number): number {
  const hour = hourOf(at);
  if (hour >= 7 && hour < 23) return at;
  return startOfDay(at) + (hour >= 23 ? DAY : 0) + 7 * HOUR + 30 * MINUTE;
}

function insert(sessions: number[], at: number): void {
  const index = sessions.findIndex((one) => one > at);
  sessions.splice(index < 0 ? sessions.length : index, 0, at);
}
