// Moments through cells, and zones by Intl.
import { dateOnly, timed } from '../../domain/time/moment';
import { instantAt, isoIn, zoneNamed } from '../../domain/time/zone';
import { type Cell, cellFromMoment, momentFromCell } from '../../sheet/cells';
import { type Bench, type Outcome, outcome, type Point } from './point';

const DAY = '2026-11-27';

/** Midnight with a time of day is written a second later, and must come back as 0:00 (docs/adr/0003-midnight.md). */
function midnight({ scratch, zone, words }: Bench): Outcome {
  const written = [timed(instantAt(DAY, zone), zone), dateOnly(DAY, zone)];
  const range = scratch.getRange(42, 1, 1, 2);
  range.setValues([written.map((moment) => cellFromMoment(moment, zone))]);
  const [first = '', second = ''] = (range.getValues() as Cell[][])[0]!;
  const shown = (cell: Cell): string => {
    const read = momentFromCell(cell, zone);
    if (read === 'unreadable' || !read.moment) return words.found.shown(String(cell));
    if (read.moment.at !== written[0]!.at) return words.found.changed(isoIn(read.moment.at, zone));
    return read.moment.dateOnly ? words.found.dateOnly : words.found.timed;
  };
  const found = words.found.midnight(shown(first), shown(second));
  return outcome(found === words.found.midnight(words.found.timed, words.found.dateOnly), found);
}

/** A sheet in a zone other than Japan's needs Intl's formatToParts with a time zone. */
function foreignZone({ words }: Bench): Outcome {
  const newYork = zoneNamed('America/New_York');
  const noons = [Date.UTC(2026, 6, 1, 12), Date.UTC(2026, 10, 22, 12)];
  const [summer, winter] = noons.map((at) => isoIn(at, newYork));
  const expected = words.points.foreignZone.expected;
  return outcome(expected.startsWith(summer!) && expected.endsWith(winter!), `${summer} ${winter}`);
}

export const MOMENTS: readonly Point[] = [
  { point: 'midnight', run: midnight },
  { point: 'foreignZone', run: foreignZone },
];
