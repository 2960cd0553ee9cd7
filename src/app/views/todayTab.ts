// きょう, the phone's home: open orders that need their seller or soon will, the worst first, with the text to paste.

import { TODAY_COLUMNS } from '../../columns';
import { byUrgency } from '../../domain/notices/draftPlan';
import { asksForAnswer } from '../../domain/reminders/answerFirst';
import type { Sheet } from '../../google/spreadsheet';
import { type Cell, textFromCell } from '../../sheet/cells';
import { cellOf } from '../../sheet/table';
import { growTo, intoCell, runsOfColumns, writeExactly } from '../../sheet/writes';
import type { ColumnsOf } from '../../text/areas/sheet';
import { endsText, stepText, untilShort } from '../../text/step';
import { type Assessed, noteText } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { Desk } from '../desk/desk';
import { firstText, textToPaste } from '../texts/textToPaste';

/** More nobody works through on a phone; the others are in 注文. */
const MOST_ROWS = 300;

type TodayRow = Readonly<Record<ColumnsOf['today'], Cell>>;

/** All orders but the ended ones, the worst first: what the tab, the sidebar and the mail list. */
export function ranked(assessed: readonly Assessed[]): Assessed[] {
  return assessed
    .map((one, row) => ({ ...one, row }))
    .filter(({ assessment }) => assessment.step.kind !== 'none')
    .sort(byUrgency);
}

/** The list as a rectangle of cells, over what is there now; null when it would not change, or the tab is not to be written. */
export function todayChange(desk: Desk, assessed: readonly Assessed[]): Cell[][] | null {
  const { todayTable, words } = desk.book;
  if (todayTable.columns.size === 0) return null;
  const all = ranked(assessed);
  const rows = all.slice(0, MOST_ROWS).map((one) => todayRow(desk, one));
  const more = all.length - rows.length;
  if (more > 0) rows.push(sentence(words.sheet.todayMore(more)));
  const shown = rows.length > 0 ? rows : [sentence(words.sheet.todayEmpty)];
  const count = Math.max(shown.length, lastUsedRow(desk.book) - todayTable.headerRow);
  const { left, width } = extentOf(todayTable);
  const values = Array.from({ length: count }, (_, index) => cellsOf(desk.book, index, shown[index], left, width));
  return isUnchanged(desk.book, values, left) ? null : values;
}

/** Writes the whole list in one call, unless somebody is choosing there: a tap must never be wiped out or end up beside another order. */
export function writeToday({ book }: Desk, values: readonly (readonly Cell[])[]): void {
  const { headerRow, sheet } = book.todayTable;
  if (!sheet || leaveToTaps(book.todayTable, sheet)) return;
  const { left } = extentOf(book.todayTable);
  growTo(sheet, headerRow + values.length);
  // Our columns side by side in one write; what the user keeps between them is left alone.
  for (const { first, count } of runsOfColumns(book.todayTable.columns.values())) {
    const cells = values.map((row) => row.slice(first - left, first - left + count).map(intoCell));
    sheet.getRange(headerRow + 1, first, values.length, count).setValues(cells);
  }
}

/**
 * Looks at できごと once more, as late as can be. Where a choice was made since the tab was read, only the choices that this run took are
 * cleared; the list is rebuilt by the run that takes the new one. Returns whether that was so.
 */
function leaveToTaps(todayTable: Book['todayTable'], sheet: Sheet): boolean {
  const { columns, headerRow, rows } = todayTable;
  if (rows.length === 0) return false;
  const there = sheet.getRange(headerRow + 1, columns.get('event')!, rows.length, 1).getValues() as Cell[][];
  const choices = rows.map((row, index) => ({
    row: row.row,
    now: there[index]![0]!,
    read: cellOf(todayTable, row, 'event'),
  }));
  if (choices.every(({ now, read }) => now === '' || now === read)) return false;
  const taken = choices.filter(({ now, read }) => now !== '' && now === read);
  writeExactly(
    todayTable,
    taken.map(({ row }) => ({ row, key: 'event', value: '' })),
  );
  return true;
}

function extentOf({ columns }: Book['todayTable']): { readonly left: number; readonly width: number } {
  const left = Math.min(...columns.values());
  return { left, width: Math.max(...columns.values()) - left + 1 };
}

function todayRow(desk: Desk, one: Assessed): TodayRow {
  const { book } = desk;
  const { order, orderRow, assessment } = one;
  const { words, now, zone } = book;
  const step = stepText({ ...assessment, service: order.service, market: order.market }, words.language);
  const isAsked = asksForAnswer(one, { now, zone, digestHour: book.settings.digestHour });
  const asked = isAsked ? words.steps.answerFirst(words.lists.events.replied) : '';
  return {
    buyer: order.buyer,
    // There is no 注意 here, and a choice that was refused must not just vanish; nor must the order's own end, for which いつまで is too narrow.
    nextStep: [step, endsText(assessment.ends, now, zone, words.language), asked, noteText(desk, orderRow)]
      .filter(Boolean)
      .join('\n'),
    until: untilShort(assessment.until, now, zone, words.language),
    event: waitingChoice(desk, order.id),
    text: (textToPaste(book, one) ?? firstText(book, one))?.text ?? '',
    open: order.url,
    id: order.id,
    severity: words.steps.severities[assessment.severity],
  };
}

/** The choice of an order of which nothing could be written stays where it is. */
function waitingChoice({ book: { todayTable }, troubles: { unwritten } }: Desk, orderId: string): Cell {
  if (!unwritten.has(orderId)) return '';
  const row = todayTable.rows.find((one) => textFromCell(cellOf(todayTable, one, 'id')) === orderId);
  return row ? cellOf(todayTable, row, 'event') : '';
}

function sentence(text: string): TodayRow {
  return { buyer: text, nextStep: '', until: '', event: '', text: '', open: '', id: '', severity: '' };
}

/** One row of the rectangle: the list's columns, and between them whatever the user keeps there. */
function cellsOf({ todayTable }: Book, index: number, row: TodayRow | undefined, left: number, width: number): Cell[] {
  const read = todayTable.rows[index]?.cells ?? [];
  const cells: Cell[] = Array.from({ length: width }, (_, offset) => read[left - 1 + offset] ?? '');
  for (const [key, column] of todayTable.columns) cells[column - left] = row?.[key] ?? '';
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
