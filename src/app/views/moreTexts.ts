// Texts that no step asks for but that make sense at a stage: composed when the seller picks one.
import type { Assessment, Stage } from '../../domain/assess/assessment';
import type { NoticeKind } from '../../domain/orders/notice';
import type { Order } from '../../domain/orders/order';

const BEFORE_DELIVERY: readonly NoticeKind[] = ['N5', 'N11', 'N13'];
const WAITING: readonly NoticeKind[] = ['N14', 'N13'];

const TEXTS: { readonly [stage in Stage]?: readonly NoticeKind[] } = {
  closed: ['N10'],
  ended: ['N10'],
  'first-contact-due': ['N13'],
  'reply-due': ['N14', 'N5', 'N11', 'N13'],
  'cancel-asked': ['N18'],
  'sent-back': BEFORE_DELIVERY,
  revising: BEFORE_DELIVERY,
  working: BEFORE_DELIVERY,
  'awaiting-info': WAITING,
  'awaiting-feedback': WAITING,
  'awaiting-check': WAITING,
  'formally-delivered': ['N10'],
  scheduled: ['N17', 'N13'],
};

/** The kinds offered, what the assessment puts first before all others, an appointment's text wherever there is one. */
export function moreTexts(
  { stage, firstText }: Pick<Assessment, 'stage' | 'firstText'>,
  { appointmentAt }: Order,
): readonly NoticeKind[] {
  const own = TEXTS[stage] ?? [];
  const booked: readonly NoticeKind[] = appointmentAt && stage !== 'closed' ? ['N17'] : [];
  return [...new Set([...(firstText ? [firstText] : []), ...own, ...booked])];
}
