// The file of a kept sheet: what a version of the product leaves in a seller's hands, in a format that knows no program's inside.
import type {
  A1Area,
  ConditionalFormatCopy,
  MetadataCopy,
  NamedRangeCopy,
  TriggerCopy,
  ValidationCopy,
} from '../emulator';

export const FORMAT = 'henjimachi sheet 1';

/**
 * One cell as JSON. Text, numbers and booleans are themselves. A date is the wall time in the sheet's zone. A formula's `shows` is what it
 * showed when the sheet was kept: for people and for comparing, never opened.
 */
export type KeptCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string; readonly message: string }
  | { readonly formula: string; readonly shows: KeptCell | null };

/** A rectangle and what all its cells share. */
export type Shared<T> = readonly [area: A1Area, what: T];

export interface KeptTab {
  readonly name: string;
  /** By which the product remembers a tab that may be renamed. */
  readonly id: number;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** By letter; the others are 100 wide. */
  readonly columns: { readonly [letters: string]: KeptColumn };
  readonly rowHeights: { readonly [row: string]: number };
  readonly hiddenRows: readonly number[];
  readonly conditionalFormats: readonly ConditionalFormatCopy[];
  readonly validations: readonly Shared<ValidationCopy>[];
  readonly formats: readonly Shared<string>[];
  readonly looks: readonly Shared<{ readonly [property: string]: unknown }>[];
  readonly notes: { readonly [cell: string]: string };
  /** Cells that are not blank, by row and letter. */
  readonly cells: { readonly [row: string]: { readonly [letters: string]: KeptCell } };
}

/** A column that is hidden, in a group or wider than usual; what is as usual is not said. */
export interface KeptColumn {
  readonly width: number;
  readonly hidden?: true;
  /** How many groups it is in. */
  readonly grouped?: number;
  readonly collapsed?: true;
}

/** ISO 8601 in UTC. */
type Iso = string;

export interface KeptTrigger extends Omit<TriggerCopy, 'createdAt' | 'nextAt'> {
  readonly createdAt: Iso;
  readonly nextAt: Iso | null;
}

/** Which product made it, and where its code stood. */
export interface KeptBy {
  readonly version: string;
  /** null: not known. */
  readonly commit: string | null;
}

export interface KeptSheet {
  readonly format: typeof FORMAT;
  readonly product: KeptBy;
  readonly keptAt: Iso;
  readonly owner: string;
  readonly spreadsheet: {
    readonly name: string;
    readonly zone: string;
    readonly locale: string;
    readonly recalculation: string;
  };
  readonly triggers: readonly KeptTrigger[];
  readonly properties: {
    readonly script: Readonly<Record<string, string>>;
    readonly document: Readonly<Record<string, string>>;
    readonly user: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  /** What the owner was mailed so far: no part of the sheet, but whoever opens it must not mail it again. */
  readonly mailbox: readonly { readonly at: Iso; readonly subject: string }[];
  readonly tabs: readonly KeptTab[];
  /** Missing: none. */
  readonly metadata?: readonly MetadataCopy[];
  readonly namedRanges?: readonly NamedRangeCopy[];
}
