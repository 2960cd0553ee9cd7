// Rows of お休み as days.

import type { DayOffColumn } from '../columns';
import { type Day, daysBetween, plusDays } from '../domain/time/day';
import type { Zone } from '../domain/time/zone';
import { momentFromCell, textFromCell } from './cells';
import { cellOf, type Table } from './table';

/** Longer stretches are cut: nobody is off for longer than a year, and a mistyped year must not stop the run. */
const LONGEST = 366;

export interface DaysOff {
  readonly days: readonly Day[];
  /** Cells that are no date: their rows do not count. */
  readonly problems: readonly DayOffProblem[];
}

export interface DayOffProblem {
  readonly row: number;
  readonly column: 'from' | 'to';
  /** What the cell holds. */
  readonly found: string;
}

/** Every day of every row. A blank last day means a single day; days given in the wrong order are put right. */
export function readDaysOff(table: Table<DayOffColumn>, zone: Zone): DaysOff {
  const days: Day[] = [];
  const problems: DayOffProblem[] = [];
  for (const row of table.rows) {
    const from = momentFromCell(cellOf(table, row, 'from'), zone);
    const to = momentFromCell(cellOf(table, row, 'to'), zone);
    if (from === 'unreadable' || to === 'unreadable') {
      const column = from === 'unreadable' ? 'from' : 'to';
      problems.push({ row: row.row, column, found: textFromCell(cellOf(table, row, column)) });
      continue;
    }
    const ends = [from.moment?.day ?? to.moment?.day, to.moment?.day ?? from.moment?.day].sort();
    const [first, last] = ends;
    if (!first || !last) continue;
    const count = Math.min(daysBetween(first, last), LONGEST);
    for (let step = 0; step <= count; step++) days.push(plusDays(first, step));
  }
  return { days, problems };
}
