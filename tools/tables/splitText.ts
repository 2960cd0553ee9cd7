// A text as rows of cells: commas, tabs or semicolons, found out; a quotation mark left open costs its own row and no other.
import Papa from 'papaparse';

export const DELIMITERS = [',', '\t', ';'] as const;

export interface SplitText {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** 1-based row and column of quotation marks that are left open or stand where none belong. Such a row is blank. */
  readonly badQuotes: readonly { readonly row: number; readonly column: number }[];
}

/** Enough to find a header in. */
const LOOKED_AT = 30;

/** `headersIn`: how many known headers stand in rows split one way; the most decides. A first line `sep=;` is obeyed, and is no row. */
export function splitText(text: string, headersIn: (rows: readonly (readonly string[])[]) => number): SplitText {
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told) return { delimiter: told[1]!, ...split(text.slice(told[0].length), told[1]!) };
  const known = (delimiter: string) =>
    headersIn(Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: false }).data);
  const delimiter = [...DELIMITERS].sort((a, b) => known(b) - known(a))[0]!;
  return { delimiter, ...split(text, delimiter) };
}

function split(text: string, delimiter: string): Omit<SplitText, 'delimiter'> {
  const rows: string[][] = [];
  const badQuotes: { row: number; column: number }[] = [];
  let rest = text;
  while (rest !== '') {
    const { good, bad } = rowsUntilBad(rest, delimiter);
    for (const row of good.rows) rows.push(row);
    if (!bad) break;
    rows.push([]);
    badQuotes.push({ row: rows.length, column: bad.column });
    const line = /\r?\n|\r/.exec(rest.slice(good.end));
    rest = line ? rest.slice(good.end + line.index + line[0].length) : '';
  }
  return { rows, badQuotes };
}

interface Parsed {
  readonly good: { readonly rows: readonly string[][]; readonly end: number };
  readonly bad: { readonly column: number } | null;
}

/** The rows before the first in which a quotation mark is amiss, and where they end. */
function rowsUntilBad(text: string, delimiter: string): Parsed {
  const rows: string[][] = [];
  let end = 0;
  let bad: Parsed['bad'] = null;
  Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        bad = { column: data.length };
        parser.abort();
        return;
      }
      rows.push(data);
      end = meta.cursor;
    },
  });
  return { good: { rows, end }, bad };
}
