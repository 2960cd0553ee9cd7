// One seeded year of a shop with the product, every promise looked at on the way.
import { drawArrivals } from './arrivals';
import { drawAttention } from './attention';
import { runsOfDay } from './calendar';
import { Mailbox } from './checks/mailbox';
import { diceOf } from './dice';
import { type Gains, gainsOf } from './gains';
import { openShop } from './openShop';
import { TriggerRuns } from './runs';
import { Seller } from './seller';
import { liveWithoutSheet } from './sellerWithoutSheet';
import { EPOCH, type Stage } from './stage';
import { DAY } from './time';
import { whyMissed } from './whyMissed';

export interface Year {
  readonly seed: number;
  readonly days: number;
  /** What happened, by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** The same for two years of one seed. */
  readonly history: string;
  readonly gains: { readonly product: Gains; readonly idle: Gains; readonly paper: Gains };
}

/** Lives the year, which begins on any day. Throws a Violation where the product breaks a promise. */
export function liveYear(stage: Stage, seed: number, days = 365): Year {
  const dice = diceOf(seed);
  const start = EPOCH + dice.stream('start').between(0, 364) * DAY;
  const end = start + days * DAY;
  const arrivals = drawArrivals(dice.stream('arrivals'), start, days);
  const attention = drawAttention(dice.stream('attention'), start, days);
  const shop = openShop(stage, dice.stream('edits'), start);
  const runs = new TriggerRuns(shop, dice, { start, days });
  const seller = new Seller(shop, arrivals, attention, dice.stream('seller'));
  const minute = dice.stream('minute').between(0, 59);
  for (let day = start; day < end; day += DAY) {
    const due = runsOfDay(shop, dice.stream(`runs ${day}`), day, minute, runs.dues);
    while (due.length > 0 || seller.nextSession < day + DAY) {
      const run = due[0];
      if (run === undefined || run > seller.nextSession) seller.sitDown(runs.takeDigest());
      else {
        due.shift();
        if (runs.fire(run)) seller.hearAlert(run);
      }
    }
  }
  const without = (kind: 'idle' | 'paper') =>
    gainsOf(liveWithoutSheet(kind, arrivals, attention, dice.stream(kind), end));
  const rooms = seller.roomsAt(end);
  const around = {
    sessions: seller.held,
    absences: attention.absences,
    runs: runs.runs,
    alerts: shop.world.mails.filter((mail) => Mailbox.kindOf(mail) === 'alert'),
  };
  for (const order of seller.orders)
    for (const missed of order.room.missed) shop.tally.add(`missed: ${whyMissed(missed, order, around)}`);
  const unseen = rooms.length - seller.orders.length;
  for (const room of rooms.slice(rooms.length - unseen))
    for (const _ of room.missed) shop.tally.add('missed: no look in time');
  return {
    seed,
    days,
    counts: shop.tally.all(),
    history: runs.history,
    gains: { product: gainsOf(rooms), idle: without('idle'), paper: without('paper') },
  };
}
