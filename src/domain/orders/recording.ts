// In which order events recorded an order's facts: what tells two facts of one day apart when one has no time (product.md 2.2).
import type { Moment } from '../time/moment';
import { MOMENT_KEYS, type MomentKey, type Moments, type Order, type Recorded } from './order';

/** Plans, and what the add-on itself keeps of the row: nothing is told apart by them. */
const NO_DEEDS: ReadonlySet<MomentKey> = new Set<MomentKey>(['dueAt', 'snoozeUntil', 'appointmentAt', 'firstSeenAt']);

/** Later than whatever stands in the row: the number of what is being recorded now. */
export const RECORDING_NOW = Number.MAX_SAFE_INTEGER;

/** The order seen by the event being recorded at `when`: everything in its row was recorded before. Where every fact has a time, times tell. */
export function asKnownBefore(order: Order, when: Moment): Order {
  if (!when.dateOnly && !hasWholeDay(order)) return order;
  return { ...order, recorded: numbered(order, Math.max(0, ...Object.values(order.recorded ?? {}))) };
}

/**
 * The numbers after an event that set `moved` in `order` (its row with the event's facts in place). Kept only for days on which a fact has
 * no time of day: everywhere else times tell. What was typed by hand since the last event counts as recorded together with it.
 */
export function recordedAfter(order: Order, moved: Moments): Recorded {
  if (!hasWholeDay(order)) return {};
  const before = Math.max(0, ...Object.values(order.recorded ?? {}));
  const numbers: { [key in MomentKey]?: number } = { ...numbered(order, before) };
  for (const key of Object.keys(moved) as MomentKey[]) numbers[key] = before + 1;
  const keys = deedsIn(order);
  const kept = keys.filter((key) => keys.some((other) => other !== key && needNumbers(order, key, other)));
  return Object.fromEntries(kept.map((key) => [key, numbers[key]!]));
}

function numbered(order: Order, unknown: number): Recorded {
  return Object.fromEntries(deedsIn(order).map((key) => [key, order.recorded?.[key] ?? unknown]));
}

const DEEDS = MOMENT_KEYS.filter((key) => !NO_DEEDS.has(key));

function deedsIn(order: Order): MomentKey[] {
  return DEEDS.filter((key) => order[key]);
}

/** One of its deeds has no time of day. */
function hasWholeDay(order: Order): boolean {
  for (const key of DEEDS) if (order[key]?.dateOnly) return true;
  return false;
}

function needNumbers(order: Order, one: MomentKey, other: MomentKey): boolean {
  const [a, b] = [order[one]!, order[other]!];
  return a.day === b.day && (a.dateOnly || b.dateOnly);
}
