// A kept tab read as a person reads it: headers by their words, cells by row and header. Independent of the product.
import { columnLetters } from '../../tools/emulator/model/a1';
import { cellsOf } from '../../tools/keepSheet/areas';
import type { KeptCell, KeptSheet, KeptTab, Shared } from '../../tools/keepSheet/KeptSheet';

const HEADER_SEARCH_ROWS = 10;

export interface Grid {
  readonly headerRow: number;
  /** Letters by header; columns without one stand under their letters. */
  readonly letters: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, string>;
  /** Rows below the headers in which anything stands. */
  readonly rows: readonly number[];
  /** As text: a date as it stands in the file, a formula as what it shows; '' where it is blank. */
  text(row: number, header: string): string;
}

/** `landmark`: a header that the tab has in every version. */
export function gridOf(tab: KeptTab, landmark: string): Grid {
  const rows = Object.keys(tab.cells).map(Number);
  const headerRow = rows.find((row) => row <= HEADER_SEARCH_ROWS && Object.values(tab.cells[row]!).includes(landmark));
  if (headerRow === undefined) throw new Error(`${tab.name} has no header ${landmark}.`);
  const entries = Object.entries(tab.cells[headerRow]!).map(([letters, header]) => [letters, plain(header)] as const);
  const letters = new Map(entries.map(([at, header]) => [header, at]));
  return {
    headerRow,
    letters,
    headers: new Map(entries),
    rows: rows.filter((row) => row > headerRow),
    text: (row, header) => plain(tab.cells[row]?.[letters.get(header) ?? '']),
  };
}

export function plain(cell: KeptCell | null | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('formula' in cell) return plain(cell.shows);
  return 'date' in cell ? cell.date : cell.error;
}

export function tabNamed(kept: KeptSheet, name: string): KeptTab {
  const tab = kept.tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** What is said of each cell as JSON, by `B2`. */
export function byCell(shared: readonly Shared<unknown>[]): Map<string, string> {
  const letters = remembered(columnLetters);
  const said = shared.map(([area, what]): Shared<string> => [area, JSON.stringify(what)]);
  return new Map(cellsOf(said).map(({ row, column, what }) => [`${letters(column)}${row}`, what]));
}

function remembered(answer: (column: number) => string): (column: number) => string {
  const known: string[] = [];
  return (column) => {
    known[column] ??= answer(column);
    return known[column];
  };
}
