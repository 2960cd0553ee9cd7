// How many orders a second are assessed, and foretold, and how that grows with their number.
import { assess } from '../../src/domain/assess/assess';
import type { AssessWorld } from '../../src/domain/assess/case';
import { forecast } from '../../src/domain/assess/forecast';
import { DEFAULT_SETTINGS } from '../../src/domain/assess/settings';
import { SHIPPED_MARKETS } from '../../src/domain/markets/shipped/shippedMarkets';
import { calendarOf } from '../../src/domain/time/calendar';
import { instantAt, zoneNamed } from '../../src/domain/time/zone';
import { manyOrders } from './manyOrders';
import { growth, type Measured, measure, table } from './measure';

const SIZES = [100, 10_000, 100_000];
/** Issue 5: 10,000 orders well under a quarter of a second. */
const PROMISED = { size: 10_000, milliseconds: 250 };

/** A fresh calendar each time, as every run of the add-on has: what it remembers of one run is not there in the next. */
function freshWorld(): AssessWorld {
  const zone = zoneNamed('Asia/Tokyo');
  const markets = new Map(SHIPPED_MARKETS.map((market) => [market.name, market]));
  return { markets, calendar: calendarOf(['2026-11-25'], true), settings: DEFAULT_SETTINGS, zone };
}

export function benchAssess(): boolean {
  const now = instantAt('2026-11-24', zoneNamed('Asia/Tokyo'), 10);
  const assessed: Measured[] = [];
  const foretold: Measured[] = [];
  for (const size of SIZES) {
    const orders = manyOrders(size, freshWorld().zone);
    const each = (ask: (world: AssessWorld, at: number) => unknown) => () => {
      const world = freshWorld();
      for (let at = 0; at < size; at++) ask(world, at);
    };
    const one = (at: number) => orders[at]!;
    assessed.push(
      measure(
        size,
        each((world, at) => assess(one(at).order, one(at).notices, world, now)),
      ),
    );
    foretold.push(
      measure(
        size,
        each((world, at) => {
          const { order, notices } = one(at);
          assess(order, notices, world, now);
          forecast(order, notices, world, now);
        }),
      ),
    );
  }
  process.stdout.write(`${table('assess', assessed)}\n${table('assess + forecast', foretold)}\n`);
  const promise = assessed.find(({ size }) => size === PROMISED.size)!;
  const kept = promise.milliseconds < PROMISED.milliseconds && growth(assessed) < 1.2;
  process.stdout.write(
    `10,000 orders assessed in ${promise.milliseconds.toFixed(0)} ms: ${kept ? 'under' : 'NOT under'} ${PROMISED.milliseconds} ms, and not growing faster than their number\n`,
  );
  return kept;
}
