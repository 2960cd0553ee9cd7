// The text that goes with an order's step: the open draft, or one composed on the spot where none has been prepared.
import type { Notice, NoticeKind } from '../../domain/orders/notice';
import { phaseOfKind } from '../../domain/orders/rungs';
import type { Instant } from '../../domain/time/instant';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import { composeFor } from './composeFor';

export interface TextToPaste {
  /** The draft's row, or '' for a text composed on the spot. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly deadline: number | null;
}

/** The open draft of an order, or undefined. */
export function openDraft(notices: readonly Notice[]): Notice | undefined {
  return notices.find(({ state }) => state === 'draft');
}

/**
 * null while there is nothing to paste: the turn is not the seller's, or the step has no text. `ahead`: also the text of what comes when the
 * waiting ends.
 */
export function textToPaste(book: Book, one: Assessed, ahead = false): TextToPaste | null {
  const { notices, assessment } = one;
  const draft = openDraft(notices);
  if (draft) return { key: draft.key, kind: draft.kind, text: draft.text, deadline: draft.deadline };
  const kind = assessment.turn === 'seller' || ahead ? assessment.step.notice : null;
  if (!kind) return null;
  const planned = assessment.notice ?? {
    kind,
    wording: 1 as const,
    phase: 'check' as const,
    deadline: null,
    plannedAt: null,
  };
  const text = composeFor(book, one, planned);
  return { key: '', kind, text, deadline: planned.deadline };
}

/** The text that the assessment wants offered before all others, composed on the spot; null = none. */
export function firstText(book: Book, one: Assessed): TextToPaste | null {
  const kind = one.assessment.firstText;
  return kind && { key: '', kind, text: composeOnDemand(book, one, kind), deadline: null };
}

/** A text that no step asks for. `deadline`: the date that it proposes, if it takes one. */
export function composeOnDemand(book: Book, one: Assessed, kind: NoticeKind, deadline: Instant | null = null): string {
  const { order } = one;
  const shown = order.handedOverAt ? 'all' : order.progressAt ? 'progress' : 'nothing';
  const phase = phaseOfKind(kind, shown);
  return composeFor(book, one, { kind, wording: 1, phase, deadline, plannedAt: null });
}
