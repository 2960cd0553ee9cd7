// What 取り消す needs: the cells that an event changed, before and after, kept in the row itself (hidden column).
import * as v from 'valibot';
import { EVENT_KEYS, type EventKey } from '../../domain/orders/event';
import { EVENT_REFUSALS, type EventRefusal } from '../../domain/orders/eventTable';
import { MOMENT_KEYS } from '../../domain/orders/order';
import { remembered } from '../../domain/values/remembered';
import type { Cell } from '../../sheet/cells';

/** A cell as JSON: a Date becomes its milliseconds. */
type StoredCell = string | number | boolean | { readonly d: number };

/** [column, before, after] */
export type StoredChange = readonly [column: string, before: StoredCell, after: StoredCell];

/** The last moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;

function isStoredCell(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return ['string', 'number', 'boolean'].includes(typeof value);
  return 'd' in value && typeof value.d === 'number' && Math.abs(value.d) <= LAST_MOMENT;
}

/** Changes to these columns and no others: an edit of the cell must not reach any further. */
const changesIn = (columns: readonly string[]) =>
  v.array(
    v.custom<StoredChange>((value) => {
      if (!Array.isArray(value) || value.length !== 3) return false;
      const [column, ...cells] = value as readonly unknown[];
      return columns.includes(column as string) && cells.every(isStoredCell);
    }),
  );

const SHAPE = v.object({
  undo: v.array(
    v.object({
      event: v.picklist(EVENT_KEYS),
      cells: changesIn([...MOMENT_KEYS, 'waitingFor', 'read', 'recorded', 'lastEvent']),
      notice: v.optional(
        v.object({ key: v.string(), cells: changesIn(['state', 'sentAt', 'sent', 'attention', 'deadline']) }),
      ),
      open: v.optional(v.array(v.string())),
    }),
  ),
  note: v.optional(v.object({ code: v.picklist([...EVENT_REFUSALS, 'no-draft-open']), event: v.string() })),
  replaced: v.optional(v.string()),
});

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
  /** What of the seller's own was replaced in columns of the add-on: told in 注意 until the next event. */
  readonly replaced?: string;
}

const EMPTY: RowMemory = { undo: [] };

/** More steps back than anybody takes; keeps the cell small. */
const MOST_STEPS = 8;

/** Of a cell that somebody else wrote into: nothing can be taken back. */
export function readMemory(cell: Cell): RowMemory {
  return parsedText(String(cell)) ?? EMPTY;
}

/** Somebody wrote into the hidden column. */
export function isUnreadable(cell: Cell): boolean {
  return parsedText(String(cell)) === null;
}

/** Asked for several times a run. */
const parsedText = remembered((text: string): RowMemory | null => {
  if (text === '') return EMPTY;
  try {
    const read = v.safeParse(SHAPE, JSON.parse(text));
    return read.success ? (read.output as RowMemory) : null;
  } catch {
    return null;
  }
});

/** '' when there is nothing to remember, so that undoing everything leaves the cell as it was. */
export function writeMemory({ undo, note, replaced }: RowMemory): string {
  if (undo.length === 0 && !note && !replaced) return '';
  return JSON.stringify({ undo: undo.slice(-MOST_STEPS), ...(note && { note }), ...(replaced && { replaced }) });
}

export function storeCell(cell: Cell): StoredCell {
  return cell instanceof Date ? { d: cell.getTime() } : cell;
}

export function restoreCell(stored: StoredCell): Cell {
  return typeof stored === 'object' ? new Date(stored.d) : stored;
}
