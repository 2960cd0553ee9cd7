// How a cell is dressed.

/** One run of rich text. */
export interface TextRun {
  start: number;
  end: number;
  link: string | null;
  bold: boolean | null;
  color: string | null;
}

/** How a cell is dressed. Looks are never changed in place, so that many cells can share one. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly style?: string;
  readonly line?: string;
  readonly size?: number;
  readonly family?: string;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: string;
  readonly border?: string;
  readonly rotation?: number;
  /** Rich text of a text cell; dropped when the cell gets another value. */
  readonly runs?: readonly TextRun[];
}
