// Whether to ask for an answer before a text is sent: one that came and was not recorded is the commonest wrong check.
import type { AssessedOrder } from '../assess/assessment';
import { isNudge, promisesDeadline } from '../orders/rungs';
import { comesDue, type DayView } from './today';

/** Before the second check, every further one and the announcement of a deadline, from the morning of the day on which it comes due. */
export function asksForAnswer(one: AssessedOrder, view: Omit<DayView, 'since'>): boolean {
  const { notice, step } = one.assessment;
  if (!notice || !(promisesDeadline(notice.kind) || (isNudge(notice.kind) && notice.wording > 1))) return false;
  return step.kind === 'send' || comesDue(one, view);
}
