// Assesses every order on the desk and words the answer for the sheet's columns.

import type { AssessmentColumn } from '../../columns';
import { dependsOnNotices, withoutNotices } from '../../domain/assess/assess';
import type { AssessedOrder } from '../../domain/assess/assessment';
import { assessToTheEnd, type Forecast } from '../../domain/assess/forecast';
import type { Notice } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';
import type { Cell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import { isBelieved } from '../../sheet/table';
import { problemText } from '../../text/problem';
import { outcomeText, stageText, stepText, untilText } from '../../text/step';
import type { Book } from './book';
import { type Desk, orderCell, setOrderCell } from './desk';
import { readMemory } from './rowMemory';
import { troubleOf, tryRow, unassessed } from './rowTroubles';

/** An order with everything that is said about it. */
export interface Assessed extends AssessedOrder {
  readonly orderRow: OrderRow;
  readonly notices: readonly Notice[];
  /** How it ends if nobody ever answers. */
  readonly future: Forecast;
}

/** Of a row that cannot be assessed, or whose notices are not known. */
const NO_FUTURE: Forecast = { settlement: null, timeline: [] };

/** Every order's notices, by its id. */
export function noticesById(notices: readonly Notice[]): ReadonlyMap<string, Notice[]> {
  const byId = new Map<string, Notice[]>();
  for (const notice of notices) {
    const own = byId.get(notice.orderId);
    if (own) own.push(notice);
    else byId.set(notice.orderId, [notice]);
  }
  return byId;
}

export function assessAll(desk: Desk): Assessed[] {
  const { book, orders } = desk;
  const byId = noticesById(desk.notices.map(({ notice }) => notice));
  return book.orders.map((orderRow, index) => {
    const order = orders[index]!;
    const notices = byId.get(order.id) ?? [];
    const seen = tryRow(desk, order.id, () => seenIn(book, order, notices));
    const { assessment, future } = seen ?? { assessment: unassessed(order), future: NO_FUTURE };
    const trouble = troubleOf(desk, order.id);
    const told = trouble ? { ...assessment, problems: [...assessment.problems, trouble] } : assessment;
    return { orderRow, order, notices, assessment: told, future };
  });
}

function seenIn({ world, now, noticeTable }: Book, order: Order, notices: readonly Notice[]) {
  const seen = assessToTheEnd(order, notices, world, now);
  if (isBelieved(noticeTable) || !dependsOnNotices(seen.assessment)) return seen;
  return { assessment: withoutNotices(seen.assessment), future: NO_FUTURE };
}

/** Fills the assessment columns. They only show: nothing is read back from them. */
export function showAssessment(desk: Desk, one: Assessed): void {
  const { orderRow, order, assessment } = one;
  const shown = {
    ...shownCells(desk.book, one),
    attention: attentionOf(desk, { orderRow, order, assessment }).join('\n'),
  };
  for (const [key, value] of Object.entries(shown)) setOrderCell(desk, orderRow, key as keyof typeof shown, value);
}

type ShownColumn = Exclude<AssessmentColumn, 'lastEvent' | 'attention'>;

/** What the assessment columns say of an order, 注意 apart. */
export function shownCells(
  { words, now, zone }: Book,
  { order, assessment, future }: Pick<Assessed, 'order' | 'assessment' | 'future'>,
): { readonly [key in ShownColumn]: Cell } & { readonly [key: string]: Cell } {
  const { language, steps } = words;
  const { service, market, amount } = order;
  return {
    nextStep: stepText({ ...assessment, service, market }, language),
    until: untilText(assessment, now, zone, language),
    turn: steps.turns[assessment.turn],
    stage: stageText(assessment.stage, service, language),
    severity: steps.severities[assessment.severity],
    outcome: outcomeText(future.settlement, amount, now, zone, language),
    waitingDays: assessment.waitingDays || '',
  };
}

/** What 注意 says: one sentence a problem, and what the last choice in できごと has to say. */
export function attentionOf(
  desk: Desk,
  { orderRow, order, assessment }: Omit<Assessed, 'notices' | 'future'>,
): string[] {
  const { now, zone, words } = desk.book;
  const sentences = assessment.problems.map((problem) => problemText(problem, order, now, zone, words.language));
  return [...sentences, noteText(desk, orderRow)].filter(Boolean);
}

/** What the last choice in できごと has to say: why it was refused, or what was taken for granted; and what was replaced. '' = nothing. */
export function noteText(desk: Desk, orderRow: OrderRow): string {
  const { problems } = desk.book.words;
  const { note, replaced } = readMemory(orderCell(desk, orderRow, 'undo'));
  const ofEvent = !note
    ? ''
    : note.code === 'no-draft-open'
      ? problems.eventNotes['no-draft-open']
      : problems.refusals[note.code](note.event);
  return [ofEvent, replaced ? problems.replaced(replaced) : ''].filter(Boolean).join('\n');
}
