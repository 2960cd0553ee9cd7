// きょう, the phone's home: open orders that need their seller or soon will, the worst first, with the text to paste.
import { byUrgency } from '../domain/draftPlan';
import type { Notice } from '../domain/notice';
import type { Cell } from '../sheet/cells';
import { TODAY_COLUMNS } from '../sheet/columns';
import { cellOf } from '../sheet/table';
import { intoCell } from '../sheet/writes';
import type { ColumnsOf } from '../text/areas/sheet';
import { stepText, untilText } from '../text/step';
import type { Assessed } from './assessAll';
import type { Book } from './book';
import type { Desk } from './desk';

type TodayRow = Readonly<Record<ColumnsOf['today'], Cell>>;

/** All orders but the ended ones, the worst first: what the tab, the sidebar and the mail list. */
export function ranked(assessed: readonly Assessed[]): Assessed[] {
  return assessed
    .map((one, row) => ({ ...one, row }))
    .filter(({ assessment }) => assessment.step.kind !== 'none')
    .sort(byUrgency);
}

/** The open draft of an order, or undefined. */
export function openDraft(notices: readonly Notice[]): Notice | undefined {
  return notices.find(({ state }) => state === 'draft');
}

/** Writes the whole list in one call, over what was there; nothing at all when it would not change. */
export function writeToday(desk: Desk, assessed: readonly Assessed[]): void {
  const { todayTable, words } = desk.book;
  const rows = ranked(assessed).map((one) => todayRow(desk, one));
  const shown = rows.length > 0 ? rows : [emptyRow(words.sheet.todayEmpty)];
  const before = lastUsedRow(desk.book);
  const count = Math.max(shown.length, before - todayTable.headerRow);
  const left = Math.min(...todayTable.columns.values());
  const width = Math.max(...todayTable.columns.values()) - left + 1;
  const values: Cell[][] = [];
  for (let index = 0; index < count; index++) values.push(cellsOf(desk.book, index, shown[index], left, width));
  if (isUnchanged(desk.book, values, left)) return;
  const missing = todayTable.headerRow + count - todayTable.sheet.getMaxRows();
  if (missing > 0) todayTable.sheet.insertRowsAfter(todayTable.sheet.getMaxRows(), missing);
  todayTable.sheet
    .getRange(todayTable.headerRow + 1, left, count, width)
    .setValues(values.map((row) => row.map(intoCell)));
}

function todayRow({ book }: Desk, { order, notices, assessment }: Assessed): TodayRow {
  const { words, now, zone } = book;
  const draft = openDraft(notices);
  return {
    buyer: order.buyer,
    nextStep: stepText({ ...assessment, service: order.service, market: order.market }, words.language),
    until: untilText(assessment, now, zone, words.language),
    event: '',
    text: draft?.text ?? '',
    open: order.url,
    id: order.id,
    severity: words.steps.severities[assessment.severity],
  };
}

function emptyRow(sentence: string): TodayRow {
  return { buyer: sentence, nextStep: '', until: '', event: '', text: '', open: '', id: '', severity: '' };
}

/** One row of the rectangle: the list's columns, and between them whatever the user keeps there. */
function cellsOf({ todayTable }: Book, index: number, row: TodayRow | undefined, left: number, width: number): Cell[] {
  const read = todayTable.rows[index]?.cells ?? [];
  const cells: Cell[] = Array.from({ length: width }, (_, offset) => read[left - 1 + offset] ?? '');
  for (const key of TODAY_COLUMNS) cells[todayTable.columns.get(key)! - left] = row?.[key] ?? '';
  return cells;
}

function lastUsedRow({ todayTable }: Book): number {
  const used = todayTable.rows.filter((row) => TODAY_COLUMNS.some((key) => cellOf(todayTable, row, key) !== ''));
  return used.length > 0 ? used[used.length - 1]!.row : todayTable.headerRow;
}

function isUnchanged({ todayTable }: Book, values: readonly (readonly Cell[])[], left: number): boolean {
  return values.every((row, index) =>
    row.every((cell, offset) => (todayTable.rows[index]?.cells[left - 1 + offset] ?? '') === cell),
  );
}
