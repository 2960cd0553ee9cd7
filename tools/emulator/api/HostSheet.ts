// Host API: one tab, as a user sees and touches it.

/** A cell's data validation as the user meets it. */
export interface HostValidation {
  kind: string;
  /** Values of a drop-down, where the rule is one. */
  list: string[] | null;
  allowInvalid: boolean;
  helpText: string | null;
}

/** Whether the sheet took the edit; a refusal carries what the user is told. */
export type EditResult = { ok: true; warning?: string } | { ok: false; message: string };

/**
 * One tab as the user's eyes see it and hands touch it. Rows and columns are 1-based as on Google. Reading never counts
 * as a service call. Everything is bounded by the data (`getDataRange`) unless said otherwise.
 */
export interface HostSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;

  /** As getValues of the data range would, with Dates of the host's realm. */
  values(): unknown[][];
  /** As getDisplayValues of the data range. */
  display(): string[][];
  formulas(): string[][];
  value(row: number, column: number): unknown;
  text(row: number, column: number): string;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
  note(row: number, column: number): string;
  /** The message behind an error cell, e.g. `Error: … (line 3).`; null elsewhere. */
  errorMessage(row: number, column: number): string | null;
  validation(row: number, column: number): HostValidation | null;
  /** Colours and weight as shown, conditional formats included. */
  look(row: number, column: number): CellLook;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  isColumnHidden(column: number): boolean;
  /** Depth of the column groups the column is in, and whether they are collapsed. */
  columnGroup(column: number): { depth: number; collapsed: boolean };

  /** The user types into a cell: parsing, validation, then onEdit. */
  type(row: number, column: number, text: string): EditResult;
  /** The user pastes a block: one onEdit, which gets only the range (unless the block is one cell). */
  paste(row: number, column: number, text: readonly (readonly string[])[]): EditResult;
  /** The user ticks or unticks a checkbox. */
  check(row: number, column: number, checked: boolean): EditResult;
  /** The user presses Delete over a range. */
  clear(row: number, column: number, rows?: number, columns?: number): EditResult;
  /** 「上に挿入」: new rows look like the row that follows them, drop-downs included. */
  insertRow(before: number, count?: number): void;
  /** 「下に挿入」: new rows look like the row above them. */
  insertRowBelow(row: number, count?: number): void;
  deleteRow(row: number, count?: number): void;
  /** 「左に挿入」 and 「右に挿入」: new columns look like the column they were inserted beside. */
  insertColumn(before: number, count?: number): void;
  insertColumnRight(column: number, count?: number): void;
  deleteColumn(column: number, count?: number): void;
  moveColumn(from: number, before: number): void;
  /** Sorts everything below the frozen rows by one column. */
  sortBy(column: number, ascending?: boolean): void;
  rename(name: string): void;
  /**
   * 「コピーを作成」 in the tab's menu: the copy stands to the right, under a new id and name, and is shown. `metadata`:
   * whether developer metadata comes along, which no source says for sure; default true.
   */
  duplicate(options?: { metadata?: boolean }): HostSheet;
  delete(): void;

  /** Puts values in without parsing, events, validation or counting: for setting a scene. Dates are instants. */
  put(row: number, column: number, values: readonly (readonly unknown[])[]): void;
}

/** How a cell looks on the screen. `null`: nothing said. */
export interface CellLook {
  background: string | null;
  color: string | null;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  fontSize: number | null;
  align: string | null;
  verticalAlign: string | null;
  wrap: string | null;
  link: string | null;
}
