// Brings the rows of a CSV file into a tab as a user would: by pasting below what is there.
import type { CsvTable } from '../csv';
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
  const placed = placesFor(csv, table);
  const start = firstFreeRow(
    sheet,
    table.headerRow,
    placed.map(({ column }) => column),
  );
  const missing = start + csv.rows.length - 1 - sheet.maxRows;
  if (missing > 0) sheet.insertRow(sheet.maxRows, missing);
  const blocks = runs([...placed].sort((a, b) => a.column - b.column));
  const leading = (block: readonly Placed[]) => block.some(({ at }) => csv.columns[at]!.header === first);
  for (const block of [...blocks.filter(leading), ...blocks.filter((one) => !leading(one))]) {
    const text = csv.rows.map(({ cells }) => block.map(({ at }) => cells[at]!));
    const result = sheet.paste(start, block[0]!.column, text);
    if (!result.ok) throw new Error(words.cellRefused(sheet.name, start, result.message));
  }
}

/** `at`: which column of the file; `column`: where it stands in the tab, 1-based. */
interface Placed {
  readonly at: number;
  readonly column: number;
}

function placesFor({ columns }: CsvTable, { sheet, headerRow, columnOf }: TabTable): Placed[] {
  let last = sheet.lastColumn;
  return [...columns.entries()].flatMap(([at, { header, own }]) => {
    if (header === '') return [];
    const known = own ? null : columnOf(header);
    if (known !== null) return [{ at, column: known }];
    const column = ++last;
    if (column > sheet.maxColumns) sheet.insertColumn(sheet.maxColumns + 1);
    sheet.type(headerRow, column, header);
    return [{ at, column }];
  });
}

/** Adjacent columns are pasted together, so that one paste is one edit as with a real clipboard. */
function runs(placed: readonly Placed[]): Placed[][] {
  const blocks: Placed[][] = [];
  for (const one of placed) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.column === one.column - 1) block.push(one);
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
