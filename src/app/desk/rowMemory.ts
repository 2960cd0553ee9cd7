// What 取り消す needs: the cells that an event changed, before and after, kept in the row itself (hidden column).
import type { EventKey } from '../../domain/orders/event';
import type { EventRefusal } from '../../domain/orders/eventTable';
import type { Cell } from '../../sheet/cells';

/** A cell as JSON: a Date becomes its milliseconds. */
type StoredCell = string | number | boolean | { readonly d: number };

/** [column, before, after] */
export type StoredChange = readonly [column: string, before: StoredCell, after: StoredCell];

export interface UndoEntry {
  readonly event: EventKey;
  readonly cells: readonly StoredChange[];
  /** The notice row that the event marked as sent. */
  readonly notice?: { readonly key: string; readonly cells: readonly StoredChange[] };
  /** Drafts that were open before the event: it may have withdrawn them. */
  readonly open?: readonly string[];
}

/** The row's memory: events that can be taken back, the latest last; and what the last event has to say in 注意. */
export interface RowMemory {
  readonly undo: readonly UndoEntry[];
  readonly note?: { readonly code: EventRefusal | 'no-draft-open'; readonly event: string };
}

const EMPTY: RowMemory = { undo: [] };

/** More steps back than anybody takes; keeps the cell small. */
const MOST_STEPS = 8;

export function readMemory(cell: Cell): RowMemory {
  if (typeof cell !== 'string' || cell === '') return EMPTY;
  try {
    const parsed = JSON.parse(cell) as Partial<RowMemory>;
    return Array.isArray(parsed.undo) ? { undo: parsed.undo, ...(parsed.note && { note: parsed.note }) } : EMPTY;
  } catch {
    // Somebody wrote into the hidden column: then nothing can be taken back.
    return EMPTY;
  }
}

/** '' when there is nothing to remember, so that undoing everything leaves the cell as it was. */
export function writeMemory({ undo, note }: RowMemory): string {
  if (undo.length === 0 && !note) return '';
  return JSON.stringify({ undo: undo.slice(-MOST_STEPS), ...(note && { note }) });
}

export function storeCell(cell: Cell): StoredCell {
  return cell instanceof Date ? { d: cell.getTime() } : cell;
}

export function restoreCell(stored: StoredCell): Cell {
  return typeof stored === 'object' ? new Date(stored.d) : stored;
}
