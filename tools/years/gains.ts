// What became of a shop's orders, in numbers that a seller cares about.
import type { Room } from './room';
import { DAY } from './time';

export interface Gains {
  readonly orders: number;
  /** Clocks of the marketplace that ran out on the seller. */
  readonly missed: number;
  readonly booked: number;
  readonly refunded: number;
  readonly open: number;
  /** From the first hand-over to the booked sale, in days; one number a handed-over order, Infinity where nothing was booked. */
  readonly daysToSale: readonly number[];
}

export const NO_GAINS: Gains = { orders: 0, missed: 0, booked: 0, refunded: 0, open: 0, daysToSale: [] };

export function gainsOf(rooms: readonly Room[]): Gains {
  const ended = (what: 'closed' | 'cancelled') => rooms.filter(({ entries }) => entries.at(-1)?.what === what).length;
  return {
    orders: rooms.length,
    missed: rooms.reduce((sum, { missed }) => sum + missed.length, 0),
    booked: ended('closed'),
    refunded: ended('cancelled'),
    open: rooms.filter(({ isOver }) => !isOver).length,
    daysToSale: rooms.flatMap(({ entries }) => {
      const handedOver = entries.find(({ what }) => what === 'seller-handed-over');
      const closed = entries.find(({ what }) => what === 'closed');
      // Left out, orders that never end would make the slowest seller look the fastest.
      return handedOver ? [closed ? (closed.at - handedOver.at) / DAY : Number.POSITIVE_INFINITY] : [];
    }),
  };
}

export function plusGains(a: Gains, b: Gains): Gains {
  return {
    orders: a.orders + b.orders,
    missed: a.missed + b.missed,
    booked: a.booked + b.booked,
    refunded: a.refunded + b.refunded,
    open: a.open + b.open,
    daysToSale: [...a.daysToSale, ...b.daysToSale],
  };
}

/** The value below which this share of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
