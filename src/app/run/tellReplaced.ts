// A table of the seller's own, pasted over the columns that only the add-on writes: what stood there is replaced, and must not just vanish.
import { ASSESSMENT_COLUMNS, type AssessmentColumn } from '../../columns';
import { type Cell, sameCell, textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { cellOf } from '../../sheet/table';
import { keyInSteps } from '../../text/lookup';
import type { Assessed } from '../desk/assessAll';
import { shownCells } from '../desk/assessAll';
import { type Desk, orderCell, setOrderCell } from '../desk/desk';
import { readMemory, writeMemory } from '../desk/rowMemory';

/** Cells that a person just edited. 1-based, all included. */
export interface Edited {
  readonly sheetId: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 最後のできごと is written by events alone: what is pasted there stays. */
const SHOWN = ASSESSMENT_COLUMNS.filter((key) => key !== 'lastEvent');

/** More is not told of one cell, nor of one row. */
const LONGEST = 60;
const MOST = 500;

/** Notes in the row what this run replaces there, for 注意, and writes it down in 履歴. To be called before the row is shown. */
export function tellReplaced(desk: Desk, one: Assessed, edited?: Edited): void {
  const { orderRow, order } = one;
  const { words, orderTable } = desk.book;
  const shown = shownCells(desk.book, one);
  const isSellers = (key: AssessmentColumn) => isEdited(desk, orderRow, key, edited);
  const isNew = !isAssessed(desk, orderRow);
  const found = SHOWN.flatMap((key): string[] => {
    const held = cellOf(orderTable, orderRow.source, key);
    const next: Cell = key === 'attention' ? '' : (shown[key] ?? '');
    if (textFromCell(held) === '' || sameCell(held, next)) return [];
    if (!isSellers(key) && !(isNew && !isOurs(key, held))) return [];
    return [words.problems.replacedCell(words.sheet.headers.orders[key], textFromCell(held).slice(0, LONGEST))];
  });
  if (found.length === 0) return;
  const replaced = found.join('').slice(0, MOST);
  const { undo, note } = readMemory(orderCell(desk, orderRow, 'undo'));
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo, replaced, ...(note && { note }) }));
  desk.log.push({ kind: 'replaced', orderId: order.id, buyer: order.buyer, detail: replaced });
}

/** The row says whose turn it is and how it stands in our words: what stands beside them is the add-on's, too. */
function isAssessed({ book: { orderTable } }: Desk, { source }: OrderRow): boolean {
  const said = (key: AssessmentColumn) => textFromCell(cellOf(orderTable, source, key));
  const isThere = (key: AssessmentColumn) => orderTable.columns.has(key);
  if (!isThere('turn') && !isThere('stage')) return true;
  return (
    (!isThere('turn') || keyInSteps('turns', said('turn')) !== null) &&
    (!isThere('stage') || keyInSteps('stages', said('stage')) !== null)
  );
}

/** A word that only we write there. */
function isOurs(key: AssessmentColumn, held: Cell): boolean {
  if (key === 'waitingDays') return typeof held === 'number';
  return (key === 'turn' || key === 'stage') && keyInSteps(`${key}s`, textFromCell(held)) !== null;
}

function isEdited({ book: { orderTable } }: Desk, { row }: OrderRow, key: AssessmentColumn, edited?: Edited): boolean {
  const column = orderTable.columns.get(key);
  if (!edited || column === undefined || orderTable.sheet?.getSheetId() !== edited.sheetId) return false;
  return row >= edited.top && row <= edited.bottom && column >= edited.left && column <= edited.right;
}
