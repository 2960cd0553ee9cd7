// A text that the seller changed in きょう, where a phone shows it: it reaches the draft in 連絡文, or becomes one where there was none.
import { assignKeys } from '../../domain/orders/assignKeys';
import type { Notice } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import { phaseOfKind } from '../../domain/orders/rungs';
import { textFromCell } from '../../sheet/cells';
import { cellOf } from '../../sheet/table';
import { assessAll } from '../desk/assessAll';
import { type Desk, noticesOf } from '../desk/desk';
import { firstText, openDraft, textToPaste } from '../texts/textToPaste';
import { cellsOfNotice } from './noticeCells';
import { saveText } from './saveText';

/** The cells of きょう that were edited; 1-based, all included. */
export interface EditedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Only what was edited just now: a text that merely differs may be older than the draft. */
export function takeTodayTexts(desk: Desk, edited: EditedCells): void {
  const { todayTable } = desk.book;
  const column = todayTable.columns.get('text');
  if (column === undefined || column < edited.left || column > edited.right) return;
  for (const source of todayTable.rows) {
    if (source.row < edited.top || source.row > edited.bottom) continue;
    const id = textFromCell(cellOf(todayTable, source, 'id'));
    const text = String(cellOf(todayTable, source, 'text') ?? '');
    const order = desk.orders.find((one) => one.id === id);
    if (order && text.trim() !== '') keepText(desk, order, text);
  }
}

function keepText(desk: Desk, order: Order, text: string): void {
  const draft = openDraft(noticesOf(desk, order.id));
  if (draft) {
    if (draft.text !== text) saveText(desk, draft.key, text);
    return;
  }
  const { book } = desk;
  const one = assessAll(desk).find((each) => each.order.id === order.id);
  const shown = one && (textToPaste(book, one) ?? firstText(book, one));
  if (!one || !shown || shown.text === text) return;
  const { kind } = shown;
  const planned = one.assessment.notice?.kind === kind ? one.assessment.notice : null;
  const seen = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const bare: Notice = {
    key: '',
    orderId: order.id,
    buyer: order.buyer,
    kind,
    phase: planned?.phase ?? phaseOfKind(kind, seen),
    state: 'draft',
    text,
    plannedAt: planned?.plannedAt ?? null,
    deadline: planned?.deadline ?? null,
    createdAt: book.now,
    sentAt: null,
    edited: true,
    withdrawnBy: null,
  };
  const key = planned?.key ?? assignKeys(order, [...noticesOf(desk, order.id), bare], book.zone).get(bare)!;
  // A row that the seller took back stays as it is.
  if (desk.notices.some(({ notice }) => notice.key === key)) return;
  const notice = { ...bare, key };
  desk.notices.push({ row: null, notice });
  desk.added.push({ ...cellsOfNotice(book, notice), composed: '' });
}
