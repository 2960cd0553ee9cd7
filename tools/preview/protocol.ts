// What the preview's page and its server say to each other, as JSON.
import type { MenuEntry } from '../emulator';

/** Everything on the screen but the cells. */
export interface PreviewState {
  /** Wall clock of the sheet's zone: `2026-11-24T10:00`. */
  readonly wall: string;
  readonly workbook: string;
  /** The tabs that are not hidden, in order. */
  readonly tabs: readonly { readonly id: number; readonly name: string; readonly color: string | null }[];
  /** The tab that the script or the user made active last. */
  readonly active: string;
  /** The tab for the phone: きょう. '' before set-up. */
  readonly phoneTab: string;
  readonly menus: readonly (MenuEntry & { kind: 'menu' })[];
  readonly sidebar: Frame | null;
  readonly dialog: (Frame & { readonly width: number | null; readonly height: number | null }) | null;
  /** Newest first. */
  readonly mails: readonly ShownMail[];
  /** All so far; the page shows those it has not shown yet. */
  readonly toasts: readonly { readonly title: string; readonly text: string }[];
  readonly alerts: readonly {
    readonly title: string;
    readonly text: string;
    readonly buttons: string;
    readonly answer: string;
  }[];
  /** An error that Google would put into its log: shown, because here its reader is the developer. '' = none. */
  readonly failure: string;
}

/** A page of the product in its own frame. A new `version` means that it was opened anew. */
export interface Frame {
  readonly version: number;
  readonly title: string;
  readonly url: string;
}

export interface ShownMail {
  readonly id: number;
  /** 「11/24 10:00」 */
  readonly when: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** A cell as shown; what is ordinary is left out. */
export interface Cell {
  readonly text?: string;
  /** What editing starts from, where it is not the text: a formula, or a date in full. */
  readonly entry?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly size?: number;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  /** https, or `#gid=…` within the sheet. */
  readonly link?: string;
  readonly note?: string;
  /** Index into `lists`: the cell offers a drop-down. */
  readonly list?: number;
  readonly checkbox?: boolean;
}

export interface Column {
  readonly number: number;
  readonly letter: string;
  readonly width: number;
  /** Part of a group that is collapsed until the user opens it. */
  readonly collapsed: boolean;
}

export interface Row {
  readonly number: number;
  readonly height: number;
  /** By position in `columns`. */
  readonly cells: readonly Cell[];
}

/** Some rows of one tab; the frozen ones always come along. */
export interface SheetWindow {
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Without those the sheet hides. */
  readonly columns: readonly Column[];
  /** How many rows can be scrolled to. */
  readonly rowCount: number;
  /** Heights of all rows from 1 on, run-length: [how many, pixels]. */
  readonly heights: readonly (readonly [number, number])[];
  readonly frozen: readonly Row[];
  readonly rows: readonly Row[];
  readonly lists: readonly (readonly string[])[];
}

/** What the page asks for, by path below /api/. */
export interface Requests {
  readonly type: { readonly tab: string; readonly row: number; readonly column: number; readonly text: string };
  readonly paste: {
    readonly tab: string;
    readonly row: number;
    readonly column: number;
    readonly text: readonly (readonly string[])[];
  };
  readonly check: { readonly tab: string; readonly row: number; readonly column: number; readonly checked: boolean };
  readonly clear: { readonly tab: string; readonly row: number; readonly column: number };
  readonly select: { readonly tab: string; readonly row: number; readonly column: number };
  readonly menu: { readonly path: readonly string[] };
  /** A wall-clock time later than now. */
  readonly clock: { readonly wall: string };
  readonly run: { readonly name: string; readonly args: readonly unknown[] };
  readonly close: { readonly what: 'sidebar' | 'dialog' };
  readonly restart: Record<string, never>;
}
export type RequestName = keyof Requests;

/** `message`: why not, in words for the user. `value`: only of `run`. */
export type Reply =
  | { readonly ok: true; readonly value?: unknown; readonly message?: string }
  | { readonly ok: false; readonly message: string };

/** What the frame's google.script.run says to the page around it, and back. */
export type FrameCall =
  | { readonly henji: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly henji: 'close' }
  | { readonly henji: 'focus-sheet' };
export type FrameAnswer =
  | { readonly henji: 'answer'; readonly id: number; readonly reply: Reply }
  | { readonly henji: 'look-again' };
