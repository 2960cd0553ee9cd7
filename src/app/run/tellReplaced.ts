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
  const isNew = !isAssessed(desk, orderRow, shown.nextStep);
  const found = SHOWN.flatMap((key): [AssessmentColumn, string][] => {
    const held = cellOf(orderTable, orderRow.source, key);
    const next: Cell = key === 'attention' ? '' : (shown[key] ?? '');
    if (textFromCell(held) === '' || sameCell(held, next)) return [];
    if (!isSellers(key) && !(isNew && !isOurs(key, held))) return [];
    const text = textFromCell(held).slice(0, LONGEST);
    return [[key, words.problems.replacedCell(words.sheet.headers.orders[key], text)]];
  });
  // 注意 alone may be ours in a row that could not be written any further.
  if (found.length === 0 || (!isSellers('attention') && found.every(([key]) => key === 'attention'))) return;
  const replaced = found
    .map(([, text]) => text)
    .join('')
    .slice(0, MOST);
  const { undo, note } = readMemory(orderCell(desk, orderRow, 'undo'));
  setOrderCell(desk, orderRow, 'undo', writeMemory({ undo, replaced, ...(note && { note }) }));
  desk.log.push({ kind: 'replaced', orderId: order.id, buyer: order.buyer, detail: replaced });
}

/**
 * What stands in the row is the add-on's own: it has been seen before, or it says in our words whose turn it is and how it stands, or what to do
 * as it says now.
 */
function isAssessed({ book: { orderTable } }: Desk, { source, order }: OrderRow, nextStep: Cell): boolean {
  const said = (key: AssessmentColumn) => textFromCell(cellOf(orderTable, source, key));
  const isSaid = (key: 'turn' | 'stage') => !orderTable.columns.has(key) || keyInSteps(`${key}s`, said(key)) !== null;
  const isSeen = orderTable.columns.has('firstSeenAt') && order.firstSeenAt !== undefined;
  return isSeen || (isSaid('turn') && isSaid('stage')) || (nextStep !== '' && said('nextStep') === nextStep);
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
