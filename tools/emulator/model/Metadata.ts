// Developer metadata as the workbook keeps it.

/** One item of developer metadata, of the spreadsheet or of one tab. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** The script that made it; only that one sees what is visible to a project. */
  readonly scriptId: string;
  /** null: the spreadsheet itself. */
  sheetId: number | null;
}
