// Every shipped clock, from one moment to the minute at which it ends (asShipped.ts).

import { countsAgainstSeller } from '../../../src/domain/assess/clocks';
import { CLOCK_IDS, type ClockId } from '../../../src/domain/markets/market';
import { SHIPPED_MARKETS } from '../../../src/domain/markets/shipped/shippedMarkets';
import { calendarOf } from '../../../src/domain/time/calendar';
import { endOfLength } from '../../../src/domain/time/length';
import { dateOnly, timed } from '../../../src/domain/time/moment';
import { instantAt, isoIn, zoneNamed } from '../../../src/domain/time/zone';
import { AS_SHIPPED } from './asShipped';

const TOKYO = zoneNamed('Asia/Tokyo');
const CALENDAR = calendarOf([], true);
const AT_10_30 = timed(instantAt('2026-11-20', TOKYO, 10, 30), TOKYO);
const DAY_ONLY = dateOnly('2026-11-20', TOKYO);

const TABLE = AS_SHIPPED.flatMap(({ market, ends }) =>
  (Object.keys(ends) as (ClockId | 'cancelNotBefore')[]).map((clock) => [market, clock, ...ends[clock]!] as const),
);

function endOf(market: string, clock: ClockId | 'cancelNotBefore', from: typeof AT_10_30): string {
  const found = SHIPPED_MARKETS.find(({ name }) => name === market)!;
  const { length, result } = clock === 'cancelNotBefore' ? found.cancelNotBefore : found.clocks[clock];
  const against = clock !== 'cancelNotBefore' && countsAgainstSeller(clock, result);
  const direction = against ? 'against-seller' : 'to-wait-for';
  return isoIn(endOfLength(from, length!, direction, CALENDAR, TOKYO), TOKYO).slice(0, 16);
}

test.each(TABLE)(
  '%s: %s from Nov 20 10:30 ends %s, from Nov 20 without a time %s',
  (market, clock, timedEnd, dayEnd) => {
    expect([endOf(market, clock, AT_10_30), endOf(market, clock, DAY_ONLY)]).toEqual([timedEnd, dayEnd]);
  },
);

test('asShipped.ts leaves out no clock that is known', () => {
  const known = SHIPPED_MARKETS.flatMap(({ name, clocks, cancelNotBefore }) => [
    ...CLOCK_IDS.filter((id) => clocks[id].length).map((id) => `${name} ${id}`),
    ...(cancelNotBefore.length ? [`${name} cancelNotBefore`] : []),
  ]);
  expect(TABLE.map(([market, clock]) => `${market} ${clock}`).sort()).toEqual(known.sort());
});
