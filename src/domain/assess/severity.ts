// How urgent an order is: the worst that holds (product.md 4.1).

import type { StepKind } from '../markets/stepKind';
import { promisesDeadline } from '../orders/rungs';
import { plusDays } from '../time/day';
import { HOUR, type Instant } from '../time/instant';
import { endOfDay } from '../time/moment';
import { dayOf, instantAt } from '../time/zone';
import { type RunningClock, SEVERITIES, type Severity, type Until } from './assessment';
import type { Case, Verdict } from './case';
import { PUNISHING } from './clocks';

const DAY_HOURS = 24 * HOUR;

/** Due as soon as they exist, whatever their date. */
const DUE_AT_ONCE: ReadonlySet<StepKind> = new Set<StepKind>(['first-message', 'reply', 'answer-cancel', 'fix']);
/** Late from the minute they are past due: a buyer is waiting for them. */
const NO_GRACE: ReadonlySet<StepKind> = new Set<StepKind>(['deliver', 'reply']);
/** Something is to be written down that has happened by itself. */
const RECORDING: ReadonlySet<StepKind> = new Set<StepKind>(['record-closed', 'record-cancelled', 'record-session']);
const DAYS_UNTIL_RECORDING_IS_CALM = 7;

/** The worst of all that holds. */
export function worst(all: readonly Severity[]): Severity {
  return all.reduce((a, b) => (SEVERITIES.indexOf(b) > SEVERITIES.indexOf(a) ? b : a), 'calm');
}

/** Of a clock that punishes; the order's own end is a concern of its own (concerns.ts). */
export function severityOfClock({ now }: Case, clock: RunningClock): Severity {
  const left = clock.endsAt - now;
  if (!PUNISHING.has(clock.id) || left >= DAY_HOURS) return 'calm';
  // A message that needs no answer may be left unanswered: the clock is mentioned once, never an alarm.
  if (!clock.punishes) return left > 0 ? 'soon' : 'calm';
  return 'danger';
}

export function severityOfStep(c: Case, { step, turn }: Verdict): Severity {
  const { now, world } = c;
  const { kind, due } = step;
  if (turn === 'market') return 'calm';
  if (RECORDING.has(kind)) {
    const old = due !== null && now >= endOfGrace(due, DAYS_UNTIL_RECORDING_IS_CALM, c);
    return old ? 'calm' : 'now';
  }
  if (due !== null && now > due) {
    if (neverLate(step)) return 'now';
    return NO_GRACE.has(kind) || workingTime(due, now, c) > DAY_HOURS ? 'late' : 'now';
  }
  if (DUE_AT_ONCE.has(kind) || (due !== null && now >= due)) return 'now';
  // A delivery is due on its last day, not before.
  if (kind === 'deliver') return due !== null && dayOf(now, world.zone) >= dayOf(due - 1, world.zone) ? 'now' : 'calm';
  return due !== null && due - now <= DAY_HOURS ? 'soon' : 'calm';
}

/** Nothing has expired with a text that only asks. */
function neverLate({ kind, notice }: Verdict['step']): boolean {
  return kind === 'send' && notice !== null && !promisesDeadline(notice);
}

/** Their date is a marketplace's or a promise's: once it is past, it is past, though the row is `danger` or `now` for other reasons. */
const EXPIRES: ReadonlySet<StepKind> = new Set<StepKind>(['first-message', 'answer-cancel']);

/**
 * What いつまで says. `severity`: that of the step alone.
 * A step that may be done from its due on (a notice, a button) has all of its first day: nothing is late yet.
 * A row that must be put right has no date of its own: then the next clock that punishes is what counts.
 */
export function untilOf({ clocks, now }: Case, { step: { kind, due } }: Verdict, severity: Severity): Until {
  if (kind === 'fix') {
    const ends = clocks.flatMap(({ punishes, endsAt }) => (punishes && endsAt > now ? [endsAt] : []));
    return ends.length > 0 ? { say: 'by', at: Math.min(...ends) } : null;
  }
  if (due === null || kind === 'none') return null;
  const isOld = now - due > DAY_HOURS;
  if (RECORDING.has(kind) && severity === 'calm') return { say: 'any-time' };
  if (severity === 'late' || (EXPIRES.has(kind) && due < now)) return { say: 'overdue', at: due };
  if (due > now) return { say: 'by', at: due };
  return isOld ? { say: 'since', at: due } : { say: 'today' };
}

function endOfGrace(due: Instant, days: number, { world }: Case): Instant {
  return (
    instantAt(plusDays(dayOf(due, world.zone), days), world.zone) +
    (due - instantAt(dayOf(due, world.zone), world.zone))
  );
}

/** The time from `from` to `to` that was not one of the seller's days off. Stops counting once a day is full. */
function workingTime(from: Instant, to: Instant, { world }: Case): number {
  let counted = 0;
  for (let at = from; at < to && counted <= DAY_HOURS; ) {
    const day = dayOf(at, world.zone);
    const until = Math.min(endOfDay(day, world.zone), to);
    if (!world.calendar.isDayOff(day)) counted += until - at;
    at = until;
  }
  return counted;
}
