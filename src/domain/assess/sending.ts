// When a notice may be sent, and which deadline it may promise (product.md 4.2).

import type { Notice } from '../orders/notice';
import { MAX_SEARCH_DAYS, nextOpenDay } from '../time/calendar';
import { daysBetween, plusDays } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { dayOf, instantAt, wallTime } from '../time/zone';
import type { AssessWorld } from './case';

/** A promised deadline is never closer than this to the sending. */
export const SHORTEST_NOTICE = 48 * HOUR;

/** The first moment from `at` on inside the sending window and not on a day off; null when none comes within the search. */
export function sendableFrom(at: Instant, { calendar, settings, zone }: AssessWorld): Instant | null {
  const { day, hour } = wallTime(at, zone);
  const open = hour < settings.windowEndHour ? day : plusDays(day, 1);
  for (let step = 0, candidate = open; step <= MAX_SEARCH_DAYS; step++, candidate = plusDays(candidate, 1)) {
    if (calendar.isDayOff(candidate)) continue;
    if (candidate === day && hour >= settings.windowStartHour) return at;
    return instantAt(candidate, zone, settings.windowStartHour);
  }
  return null;
}

/** `at`, that many calendar days later, at the same time on the wall. */
export function daysLater(at: Instant, days: number, { zone }: AssessWorld): Instant {
  const { day, hour, minute, second } = wallTime(at, zone);
  return instantAt(plusDays(day, days), zone, hour, minute, second);
}

/**
 * The deadline that a notice sent at `sentAt` promises: `days` later, moved forward over closed days, at the deadline hour.
 * Never closer than 48 h, whatever the settings say. null when no open day comes within the search.
 */
export function deadlineFor(sentAt: Instant, days: number, { calendar, settings, zone }: AssessWorld): Instant | null {
  let day = plusDays(wallTime(sentAt, zone).day, days);
  for (;;) {
    const open = nextOpenDay(day, calendar);
    if (open === null) return null;
    const deadline = instantAt(open, zone, settings.deadlineHour);
    if (deadline - sentAt >= SHORTEST_NOTICE) return deadline;
    day = plusDays(open, 1);
  }
}

/** The first days that may be promised to a message sent at `sentAt`, at the deadline hour. */
export function deadlineChoices(sentAt: Instant, count: number, world: AssessWorld): Instant[] {
  const choices: Instant[] = [];
  for (let days = 0; choices.length < count; ) {
    const next = deadlineFor(sentAt, days, world);
    if (next === null) break;
    choices.push(next);
    days = daysBetween(dayOf(sentAt, world.zone), dayOf(next - 1, world.zone)) + 1;
  }
  return choices;
}

/** Until when a sent rung 3 gives the buyer time; one that names no deadline, as long as the product would have given. */
export function promisedUntil({ deadline, sentAt }: Notice, world: AssessWorld): Instant {
  const sent = sentAt!.at;
  return deadline ?? deadlineFor(sent, world.settings.deadlineDays, world) ?? sent;
}
