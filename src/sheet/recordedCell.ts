// The hidden cell 記録の順番: which facts each event recorded, the latest event last, for days on which a fact has no time of day.
// `buyerAt=2026-11-24;sellerAt=2026-11-24T15:00,handedOverAt=2026-11-24`

import { factOf } from '../domain/orders/facts';
import { startText } from '../domain/orders/noticeKey';
import { MOMENT_KEYS, type MomentKey, type Moments, type Order, type Recorded } from '../domain/orders/order';
import type { Zone } from '../domain/time/zone';
import { type Cell, textFromCell } from './cells';

/** What the cell says of facts that still hold what was recorded: a date edited by hand is out of the order. */
export function recordedFromCell(cell: Cell, moments: Moments, zone: Zone): Recorded {
  const found: { [key in MomentKey]?: number } = {};
  textFromCell(cell)
    .split(';')
    .forEach((group, at) => {
      for (const entry of group.split(',')) {
        const [name, written] = entry.split('=');
        const key = MOMENT_KEYS.find((one) => one === name);
        if (key && moments[key] && written === momentText(key, moments, zone)) found[key] = at;
      }
    });
  return found;
}

/** '' where there is nothing to tell apart. */
export function recordedText({ recorded = {}, ...moments }: Order, zone: Zone): string {
  const keys = MOMENT_KEYS.filter((key) => recorded[key] !== undefined && moments[key]);
  const numbers = [...new Set(keys.map((key) => recorded[key]!))].sort((a, b) => a - b);
  const group = (number: number) =>
    keys.filter((key) => recorded[key] === number).map((key) => `${key}=${momentText(key, moments, zone)}`);
  return numbers.map((number) => group(number).join(',')).join(';');
}

function momentText(key: MomentKey, moments: Moments, zone: Zone): string {
  return startText(factOf(key, moments[key]), zone);
}
