// The verdicts a ladder can give: wait for the buyer until a moment, or act now that it has come.

import type { PlannedNotice } from '../orders/notice';
import { plusDays } from '../time/day';
import type { Instant } from '../time/instant';
import { endOfDay } from '../time/moment';
import { dayOf } from '../time/zone';
import type { DecidedBy, Stage, Step } from './assessment';
import { type Case, type Verdict, verdict } from './case';
import type { Episode } from './episode';

/** What follows a ladder's deadline, with the text that goes with it. */
export interface StepAfter {
  readonly kind: Step['kind'];
  readonly notice: 'N4' | 'N9' | 'N12' | null;
}

/** While the planned moment lies ahead the turn is the buyer's; once it has come, the notice is to be sent. */
export function sendOrWait({ now }: Case, stage: Stage, notice: PlannedNotice): Verdict {
  const waiting = now < notice.plannedAt;
  return {
    stage,
    turn: waiting ? 'buyer' : 'seller',
    step: { kind: waiting ? 'wait' : 'send', notice: notice.kind, due: notice.plannedAt },
    notice,
    onLadder: true,
    next: 'send',
  };
}

/** The step that becomes possible at `at`, until then waiting for it. */
export function afterDeadline(
  { now }: Case,
  stage: Stage,
  episode: Episode,
  step: StepAfter,
  at: Instant,
  decidedBy?: DecidedBy,
): Verdict {
  const waiting = now < at;
  return {
    stage,
    turn: waiting ? 'buyer' : 'seller',
    step: { kind: waiting ? 'wait' : step.kind, notice: step.notice, due: at },
    notice: step.notice && {
      key: episode.key(step.notice),
      kind: step.notice,
      phase: episode.phase,
      wording: 1,
      plannedAt: at,
      deadline: null,
    },
    onLadder: true,
    next: step.kind,
    decidedBy,
  };
}

/** Work that was shown goes on as announced once the deadline has passed. */
export function goOn(c: Case, stage: Stage, deadline: Instant, at: Instant): Verdict {
  if (c.now < at) return { ...verdict(stage, 'buyer', 'wait', at), onLadder: true, next: 'deliver' };
  return verdict(stage, 'seller', 'deliver', deliveryDue(c, dayOf(deadline, c.world.zone)));
}

/** The later of the end of the promised delivery day and the end of the Nth day (設定, 3) after `from`. */
export function deliveryDue({ order, world }: Case, from: string): Instant {
  const granted = endOfDay(plusDays(from, world.settings.revisionDays), world.zone);
  return order.dueAt ? Math.max(granted, endOfDay(order.dueAt.day, world.zone)) : granted;
}

/** The seller is off for longer than the search: nothing is planned, and 注意 says why. */
export function noDayToSend(stage: Stage): Verdict {
  return {
    ...verdict(stage, 'buyer', 'wait', null),
    onLadder: true,
    problems: [{ code: 'no-day-to-send', column: 'snoozeUntil', blocking: false }],
  };
}
