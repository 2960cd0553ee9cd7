// A spreadsheet with all that belongs to it, as plain data in Google's terms: to be kept in a file and opened again in another world.
import type { StoreSnapshot } from './World';

/** A rectangle in A1 notation without the tab's name, e.g. `B2:D10`. */
export type A1Area = string;

/** Blank is null; a date is its serial under a date format; `error` is the code of an error, e.g. `#REF!`. */
export type CellContentCopy = null | number | boolean | string | { readonly error: string; readonly message: string };

/** A list's values, or areas as `{ tab, area }`. `criteria` is the name of Google's enum value. */
export interface ValidationCopy {
  readonly criteria: string;
  readonly args: readonly (string | number | boolean | { readonly tab: string; readonly area: A1Area })[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
  readonly anchor?: { readonly row: number; readonly column: number };
}

/** One cell that holds or wears anything. */
export interface CellCopy {
  readonly row: number;
  readonly column: number;
  /** What was typed, or what the formula shows at this moment (computed anew when it is opened). */
  readonly value: CellContentCopy;
  readonly formula: string | null;
  /** null: automatic. */
  readonly format: string | null;
  readonly note: string | null;
  readonly rule: ValidationCopy | null;
  /** Colours, weight, wrapping, rich text …: what is not said is missing. */
  readonly look: { readonly [property: string]: unknown } | null;
}

export interface ColumnCopy {
  readonly width: number;
  readonly hidden: boolean;
  /** How many column groups it is in. */
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface ConditionalFormatCopy {
  readonly areas: readonly A1Area[];
  readonly criteria: string;
  readonly args: readonly (string | number | boolean)[];
  readonly style: { readonly [property: string]: string | boolean };
}

export interface TabCopy {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Sparse, by 1-based column: those that are not as Google makes them. */
  readonly columns: { readonly [column: number]: ColumnCopy };
  /** Sparse, by 1-based row. */
  readonly rowHeights: { readonly [row: number]: number };
  readonly hiddenRows: readonly number[];
  readonly conditionalFormats: readonly ConditionalFormatCopy[];
  /** By row, then by column. */
  readonly cells: readonly CellCopy[];
}

export interface TriggerCopy {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly user: string;
  /** null for event triggers. */
  readonly schedule: { readonly kind: string; readonly [detail: string]: unknown } | null;
  /** Minute and second of the hour that Google picked. */
  readonly minute: number;
  readonly second: number;
  readonly createdAt: number;
  readonly nextAt: number | null;
  readonly disabled: boolean;
}

/** Developer metadata; `tab` null: of the spreadsheet itself. */
export interface MetadataCopy {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly tab: string | null;
}

/** A name for a rectangle of a tab. */
export interface NamedRangeCopy {
  readonly name: string;
  readonly tab: string;
  readonly area: A1Area;
}

export interface DocumentCopy {
  readonly owner: string;
  readonly name: string;
  readonly zone: string;
  readonly locale: string;
  /** Name of the enum value, e.g. `HOUR`. */
  readonly recalculation: string;
  readonly tabs: readonly TabCopy[];
  readonly properties: StoreSnapshot;
  readonly triggers: readonly TriggerCopy[];
  /** Missing: none. */
  readonly metadata?: readonly MetadataCopy[];
  /** Missing: none. */
  readonly namedRanges?: readonly NamedRangeCopy[];
}
