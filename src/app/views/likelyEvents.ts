// Which events a seller most likely wants to record at a stage: offered first.
import type { Stage } from '../../domain/assess/assessment';
import type { EventKey } from '../../domain/orders/event';

const WAITING: readonly EventKey[] = ['replied', 'stalled', 'replied-no-answer-needed', 'wrote-waiting'];

const LIKELY: { readonly [stage in Stage]: readonly EventKey[] } = {
  'needs-fix': ['replied', 'wrote'],
  cancelled: [],
  closed: [],
  ended: ['closed'],
  'cancel-requested': ['cancelled', 'cancel-refused', 'replied'],
  'formally-delivered': ['closed', 'sent-back', 'replied-no-answer-needed'],
  'cancel-asked': ['cancel-answered', 'cancelled', 'wrote'],
  'sent-back': ['handed-over', 'formally-delivered', 'wrote-waiting'],
  'first-contact-due': ['wrote-waiting', 'wrote', 'replied'],
  approved: ['formally-delivered', 'revision-asked', 'closed'],
  'reply-due': ['wrote', 'wrote-waiting', 'replied-no-answer-needed'],
  revising: ['handed-over', 'showed-progress', 'wrote-waiting'],
  'awaiting-check': ['replied', 'approved', 'revision-asked', 'stalled', 'formally-delivered'],
  'awaiting-feedback': ['replied', 'approved', 'revision-asked', 'stalled'],
  scheduled: ['handed-over', 'no-show', 'replied', 'wrote'],
  'awaiting-info': WAITING,
  working: ['handed-over', 'showed-progress', 'replied', 'wrote-waiting'],
};

/** At most five, the likeliest first; sending the draft leads where there is one, an answer where it is asked for (`answerFirst`). */
export function likelyEvents(stage: Stage, hasDraft: boolean, answerFirst: boolean): readonly EventKey[] {
  const leading: EventKey[] = [
    ...(answerFirst ? (['replied'] as const) : []),
    ...(hasDraft ? (['sent-draft'] as const) : []),
  ];
  return [...new Set([...leading, ...LIKELY[stage]])].slice(0, 5);
}
