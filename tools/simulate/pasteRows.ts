// Brings the rows of a CSV file into a tab as a user would: by pasting below what is there.
import type { CsvTable } from '../csv';
import { headerKey } from '../csv';
import type { HostSheet } from '../emulator';
import { simulateWords as words } from '../words';
import type { TabTable } from './tabTable';

/**
 * Pastes all rows. Columns are found by header; one the tab does not have is added at its end as the user's own.
 * `first` names the column to paste before all others: a row must have its 注文番号 before the add-on sees it as filled.
 * Throws when the sheet refuses a block.
 */
export function pasteRows(csv: CsvTable, table: TabTable, first: string): void {
  if (csv.rows.length === 0) return;
  const { sheet } = table;
  const columns = columnsFor(csv, table);
  const start = firstFreeRow(sheet, table.headerRow, [...columns.values()]);
  const missing = start + csv.rows.length - 1 - sheet.maxRows;
  if (missing > 0) sheet.insertRow(sheet.maxRows, missing);
  const blocks = runs([...columns].sort((a, b) => a[1] - b[1]));
  const leading = headerKey(first);
  const ordered = [
    ...blocks.filter((block) => block.some(([header]) => header === leading)),
    ...blocks.filter((block) => !block.some(([header]) => header === leading)),
  ];
  for (const block of ordered) {
    const text = csv.rows.map((row) => block.map(([header]) => row.cell(header)));
    const result = sheet.paste(start, block[0]?.[1] ?? 1, text);
    if (!result.ok) throw new Error(words.cellRefused(sheet.name, start, result.message));
  }
}

type Placed = readonly [header: string, column: number];

function columnsFor(csv: CsvTable, table: TabTable): Map<string, number> {
  const { sheet, headerRow } = table;
  const columns = new Map<string, number>();
  let last = sheet.lastColumn;
  for (const header of csv.header) {
    if (header === '') continue;
    let column = table.columnOf(header);
    if (column === null) {
      column = ++last;
      if (column > sheet.maxColumns) sheet.insertColumn(sheet.maxColumns + 1);
      sheet.type(headerRow, column, header);
    }
    columns.set(header, column);
  }
  return columns;
}

/** Adjacent columns are pasted together, so that one paste is one edit as with a real clipboard. */
function runs(placed: readonly Placed[]): Placed[][] {
  const blocks: Placed[][] = [];
  for (const one of placed) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.[1] === one[1] - 1) block.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

/** Unticked checkboxes and formulas count as content for Google, so only the columns to be filled are looked at. */
function firstFreeRow(sheet: HostSheet, headerRow: number, columns: readonly number[]): number {
  const rows = sheet.display();
  for (let row = rows.length; row > headerRow; row--) {
    if (columns.some((column) => (rows[row - 1]?.[column - 1] ?? '') !== '')) return row + 1;
  }
  return headerRow + 1;
}
