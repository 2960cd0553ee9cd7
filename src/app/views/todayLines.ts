// After a tap きょう keeps its order: only the lines of what was tapped are written anew, where they stand. Whole runs sort them.
import { plainText } from '../../domain/values/plainText';
import { type Cell, sameCell, textFromCell } from '../../sheet/cells';
import { cellOf, type TableRow } from '../../sheet/table';
import { intoCell, runsOfColumns } from '../../sheet/writes';
import type { ColumnsOf } from '../../text/areas/sheet';
import type { Assessed } from '../desk/assessAll';
import type { Desk } from '../desk/desk';
import { type TodayCells, todayRow } from './todayRows';

type TodayColumn = ColumnsOf['today'];

/** A line that is not what it was when it was read (sorted, or chosen in anew) is left to the run that takes that choice. */
export function refreshLines(desk: Desk, assessed: readonly Assessed[]): null {
  const { todayTable } = desk.book;
  for (const one of assessed) {
    const line = todayTable.rows.find((row) => idIn(desk, row) === plainText(one.order.id));
    if (line && idIn(desk, line) !== '') writeLine(desk, line, todayRow(desk, todayTable, one));
  }
  return null;
}

const idIn = ({ book: { todayTable } }: Desk, row: TableRow): string =>
  plainText(textFromCell(cellOf(todayTable, row, 'id')));

function writeLine({ book: { todayTable } }: Desk, { row, cells: read }: TableRow, line: TodayCells): void {
  const { sheet, columns } = todayTable;
  const isAsRead = (key: TodayColumn, now: readonly Cell[]) => {
    const at = (columns.get(key) ?? 0) - 1;
    return sameCell(now[at] ?? '', read[at] ?? '');
  };
  const changed = [...columns].filter(([key, column]) => !sameCell(read[column - 1] ?? '', line[key]));
  if (!sheet || changed.length === 0) return;
  const [now = []] = sheet.getRange(row, 1, 1, Math.max(...columns.values())).getValues() as Cell[][];
  if (!isAsRead('id', now) || !(isAsRead('event', now) || now[(columns.get('event') ?? 0) - 1] === '')) return;
  const keyAt = new Map([...columns].map(([key, column]) => [column, key]));
  for (const { first, count } of runsOfColumns(columns.values())) {
    const keys = Array.from({ length: count }, (_, at) => keyAt.get(first + at)!);
    if (keys.some((key) => changed.some(([one]) => one === key)))
      sheet.getRange(row, first, 1, count).setValues([keys.map((key) => intoCell(line[key]))]);
  }
}
