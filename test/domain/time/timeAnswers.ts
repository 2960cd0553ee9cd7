// Many answers about time as one text, to be compared between machines in different zones.

import { deadlineFor, sendableFrom } from '../../../src/domain/assess/sending';
import { calendarOf, holidayName, nextOpenDay } from '../../../src/domain/time/calendar';
import { daysBetween, plusDays, weekdayOf } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import { endOfLength, plusBusinessDays } from '../../../src/domain/time/length';
import { dateOnly, endOfDay, timed } from '../../../src/domain/time/moment';
import { instantAt, isoIn, onDay, wallTime, zoneNamed } from '../../../src/domain/time/zone';
import { world } from '../assess/given';

const ZONES = ['Asia/Tokyo', 'America/Los_Angeles', 'Europe/London'];

/** Every day of two years and of a winter in which Samoa skipped one, and every 29 hours and 13 minutes of one in each zone. */
export function timeAnswers(): string {
  const lines: string[] = [];
  const calendar = calendarOf(['2026-08-12'], true);
  for (let day = '2026-01-01'; day < '2028-01-01'; day = plusDays(day, 1)) {
    const counted = [daysBetween('2026-01-01', day), weekdayOf(day), holidayName(day), calendar.isClosed(day)];
    lines.push([day, ...counted, nextOpenDay(day, calendar), plusBusinessDays(day, 3, calendar)].join());
  }
  for (let day = '2011-12-01'; day < '2012-02-01'; day = plusDays(day, 1)) {
    lines.push([day, daysBetween('2011-12-01', day), weekdayOf(day)].join());
  }
  for (const name of ZONES) {
    const zone = zoneNamed(name);
    const where = world({ zone, daysOff: ['2026/08/12'] });
    const end = instantAt('2027-01-01', zone);
    for (let at = instantAt('2026-01-01', zone); at < end; at += 29 * HOUR + 13 * 60_000) {
      const { day, hour, minute } = wallTime(at, zone);
      const dated = dateOnly(day, zone);
      const ends = [timed(at, zone), dated].map((start) =>
        endOfLength(start, { count: 4, unit: 'business-days' }, 'to-wait-for', calendar, zone),
      );
      const instants = [
        at,
        instantAt(day, zone, hour, minute),
        endOfDay(day, zone),
        onDay(at, plusDays(day, 9), zone),
        ...ends,
      ];
      const planned = [sendableFrom(at, where)!, deadlineFor(at, 3, where)!];
      lines.push([name, ...[...instants, ...planned].map((instant) => isoIn(instant, zone))].join());
    }
  }
  return lines.join('\n');
}
