// A sheet in memory with what the typed tables use. Strings are entered as if typed, as Google does; every write is recorded.

import type { TabKey } from '../../src/columns';
import type { Sheet } from '../../src/google/spreadsheet';
import type { Cell } from '../../src/sheet/cells';
import { readTable, type Table } from '../../src/sheet/table';
import type { ColumnsOf } from '../../src/text/areas/sheet';

export interface Write {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/** What certainly is not taken as the text it is (facts/apps-script.md 5.1). Full-width forms count in a Japanese sheet. */
const PARSED = [
  /^[=+\-@']/,
  /^[\s]/,
  /^[¥$€%.,]?\d[\d,.]*\s*(%|円|e[+-]?\d+)?$/i,
  /^(true|false)$/i,
  /^\d{1,4}[/\-.年:時]\d{1,2}/,
  /^\d{1,2}月/,
  /^(明治|大正|昭和|平成|令和)/,
];

/** What stands in the cell after a script wrote this. Throws for text that would turn into something else. */
export function entered(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  if (value.length > 50_000) throw new Error('Your input contains more than the maximum of 50000 characters');
  if (value.startsWith("'")) return value.slice(1);
  if (PARSED.some((pattern) => pattern.test(value.normalize('NFKC')))) throw new Error(`not text any more: ${value}`);
  return value;
}

export class FakeSheet {
  readonly writes: Write[] = [];

  constructor(
    readonly grid: Cell[][],
    private readonly name = '注文',
    private maxRows = 1000,
  ) {}

  getName = () => this.name;
  getSheetId = () => 7;
  getMaxRows = () => this.maxRows;
  insertRowsAfter = (_row: number, count: number) => {
    this.maxRows += count;
  };

  getDataRange = () => ({
    getValues: (): Cell[][] => {
      const width = Math.max(1, ...this.grid.map((cells) => cells.length));
      return this.grid.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
    },
  });

  getRange = (row: number, column: number, height: number, width: number) => ({
    setValues: (values: Cell[][]) => {
      if (row < 1 || column < 1 || height < 1 || width < 1) throw new Error('no such range');
      if (row + height - 1 > this.maxRows) throw new Error('outside the dimensions of the sheet');
      if (values.length !== height) throw new Error('The number of rows in the data does not match');
      if (values.some((cells) => cells.length !== width)) throw new Error('The number of columns does not match');
      this.writes.push({ row, column, values });
      values.forEach((cells, down) => {
        this.grid[row - 1 + down] ??= [];
        cells.forEach((value, across) => {
          const line = this.grid[row - 1 + down]!;
          while (line.length < column - 1 + across) line.push('');
          line[column - 1 + across] = entered(value);
        });
      });
    },
  });

  getRangeList = (notations: readonly string[]) => ({
    setValue: (value: Cell) => {
      for (const notation of notations) {
        const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(notation)!;
        const column = (letters: string) => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
        const [width, height] = [column(right!) - column(left!) + 1, Number(bottom) - Number(top) + 1];
        const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => value));
        this.getRange(Number(top), column(left!), height, width).setValues(cells);
      }
    },
  });

  /** As the adapter's type. */
  asSheet(): Sheet {
    return this as unknown as Sheet;
  }
}

/** A tab read from its cells, header row included. Headers that are missing are added behind, so that a test names only its own. */
export function tableOf<T extends TabKey>(
  tab: T,
  rows: readonly (readonly Cell[])[],
  allHeaders: readonly string[] = [],
): Table<ColumnsOf[T]> & { readonly fake: FakeSheet } {
  const [header = [], ...rest] = rows;
  const full = [...header, ...allHeaders.filter((one) => !header.includes(one))];
  const fake = new FakeSheet([full, ...rest.map((cells) => [...cells])]);
  return { ...readTable(fake.asSheet(), tab), fake };
}
