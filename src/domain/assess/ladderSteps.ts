// What a ladder and what follows it can answer: wait until a moment, act now that it has come, ask the marketplace and ask again.

import { type Fact, isAfter } from '../orders/facts';
import type { Phase, PlannedNotice } from '../orders/notice';
import { plusDays } from '../time/day';
import type { Instant } from '../time/instant';
import { endOfDay, latestInstant } from '../time/moment';
import { dayOf } from '../time/zone';
import type { DecidedBy, RunningClock, Stage, Step, Turn } from './assessment';
import { type Case, type Verdict, verdict } from './case';
import { nextEnd } from './clocks';
import { type Episode, episodeOf } from './episode';
import { daysLater } from './sending';

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
  return verdict(stage, 'seller', 'deliver', deliveryDue(c, dayOf(deadline - 1, c.world.zone)));
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

interface Inquiry {
  readonly stage: Stage;
  readonly phase: Phase;
  /** Only an inquiry after this is one about the present matter. */
  readonly since: Fact | undefined;
  /** When the first one is due. */
  readonly plannedAt: Instant;
  /** Who is waited for until then. */
  readonly waitsFor: Turn;
  readonly onLadder: boolean;
  readonly decidedBy?: DecidedBy | undefined;
}

/** Due as planned; once the marketplace was asked, again a week (設定) later, for as long as nothing else comes. */
export function askSupport(c: Case, inquiry: Inquiry): Verdict {
  const { clocks, history, now, world } = c;
  const { stage, phase, since, plannedAt, waitsFor, onLadder, decidedBy } = inquiry;
  const asked = history.fact('supportAskedAt');
  const again = isAfter(asked, since) ? asked : undefined;
  const due = again
    ? Math.max(plannedAt, daysLater(latestInstant(again, world.zone), world.settings.unknownClockDays, world))
    : plannedAt;
  const end = nextEnd(clocks);
  // The marketplace is waited for until its first end.
  if (waitsFor === 'market' && now < due && end && end.endsAt <= due) return waitForEnd(stage, end);
  const key = episodeOf(c, phase, again ?? since).key('N12');
  const waiting = now < due;
  return {
    stage,
    turn: waiting ? waitsFor : 'seller',
    step: { kind: waiting ? 'wait' : 'ask-support', notice: 'N12', due },
    notice: { key, kind: 'N12', phase, wording: 1, plannedAt: due, deadline: null },
    onLadder,
    ...(waitsFor !== 'market' && { next: 'ask-support' }),
    decidedBy,
  };
}

/** The marketplace's turn until its clock ends. */
export function waitForEnd(stage: Stage, clock: RunningClock): Verdict {
  return {
    stage,
    turn: 'market',
    step: { kind: 'wait', notice: null, due: clock.endsAt },
    notice: null,
    onLadder: false,
    decidedBy: { by: 'clock', clock },
  };
}
