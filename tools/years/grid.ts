// A tab as the simulated user's eyes have it: headers looked up by their words, rows below them.
import type { HostSheet } from '../emulator';

/** Set-up leaves at most a line of warning above the headers. */
const HEADER_SEARCH_ROWS = 4;

export interface Grid {
  readonly sheet: HostSheet;
  /** 1-based. */
  readonly headerRow: number;
  /** 1-based column of a header. Throws when it is not there. */
  column(header: string): number;
  /** Rows below the headers, as values. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly unknown[] }[];
  /** The cell of one of the rows as plain text: dates as `@` and ms. */
  text(row: { readonly cells: readonly unknown[] }, header: string): string;
}

/** Looks at the tab now. `landmark`: a header that it surely has. */
export function gridOf(sheet: HostSheet, landmark: string): Grid {
  const values = sheet.values();
  const index = values.slice(0, HEADER_SEARCH_ROWS).findIndex((cells) => cells.includes(landmark));
  if (index < 0) throw new Error(`${sheet.name} has no header ${landmark}.`);
  const header = values[index]!;
  const columns = new Map(header.map((text, column) => [String(text), column + 1] as const));
  const column = (name: string) => {
    const found = columns.get(name);
    if (found === undefined) throw new Error(`${sheet.name} has no header ${name}.`);
    return found;
  };
  return {
    sheet,
    headerRow: index + 1,
    column,
    rows: values.slice(index + 1).map((cells, down) => ({ row: index + 2 + down, cells })),
    text: ({ cells }, name) => plainCell(cells[column(name) - 1]),
  };
}

/** Any cell as text that tells 5 from '5' apart only where a user would; a date is its instant. */
export function plainCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && 'getTime' in value ? `@${(value as Date).getTime()}` : String(value);
}
