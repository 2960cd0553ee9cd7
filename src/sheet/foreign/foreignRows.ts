// The shape of a table that somebody else made, once its columns are known.

export interface ForeignColumn<K extends string> {
  /** The sheet's column; null = the user's own. */
  readonly key: K | null;
  readonly header: string;
}

export interface ForeignRow {
  /** 1-based, as the table was given. */
  readonly row: number;
  /** One cell a column. */
  readonly cells: readonly string[];
}

/** What could not be placed or is no order. Everything else is read. `column` is 1-based. */
export type ForeignProblem =
  | { readonly kind: 'totals'; readonly row: number }
  | { readonly kind: 'beyond'; readonly row: number; readonly column: number; readonly value: string }
  | { readonly kind: 'short'; readonly row: number; readonly column: number };

export interface ForeignTable<K extends string> {
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: readonly ForeignColumn<K>[];
  readonly rows: readonly ForeignRow[];
  readonly problems: readonly ForeignProblem[];
}
